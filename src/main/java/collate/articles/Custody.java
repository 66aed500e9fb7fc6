package collate.articles;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who brought an article in and, if it was withdrawn, who did that: they, or any editor, may take it back.
 *
 * @param addedBy empty where no person did, or a feed
 */
public record Custody(Optional<Person> addedBy, Optional<Withdrawn> withdrawn) {
    /** Somebody with an account. */
    public record Person(long account, String name) {}

    /**
     * Since when it is in no list, and why.
     *
     * @param by empty where no person did it
     * @param batch that was undone
     */
    public record Withdrawn(OffsetDateTime at, String why, Optional<Person> by, Optional<Long> batch) {}

    private Optional<Person> withdrawnBy() {
        return withdrawn.flatMap(Withdrawn::by);
    }

    /** The accounts of those who may withdraw it or put it back, apart from editors. */
    public List<Long> owners() {
        return Stream.concat(addedBy.stream(), withdrawnBy().stream())
                .map(Person::account)
                .distinct()
                .toList();
    }

    /** "Ines Varga, who added it, or an editor". */
    public String ownerWords() {
        var who = new ArrayList<String>();
        addedBy.ifPresent(person -> who.add(person.name() + ", who added it,"));
        withdrawnBy()
                .filter(person -> !addedBy.equals(Optional.of(person)))
                .ifPresent(person -> who.add(person.name() + ", who withdrew it,"));
        who.add("an editor");
        return String.join(" or ", who);
    }
}
