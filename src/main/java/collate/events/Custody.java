package collate.events;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who opened an event and, if it was withdrawn, who did that: they, or any editor, may take it back.
 *
 * @param openedBy empty where no person did
 */
public record Custody(Optional<Person> openedBy, Optional<Withdrawn> withdrawn) {
    /** Somebody with an account. */
    public record Person(long account, String name) {}

    /**
     * Since when it is in no list, and why.
     *
     * @param by empty where no person did it
     */
    public record Withdrawn(OffsetDateTime at, String why, Optional<Person> by) {}

    private Optional<Person> withdrawnBy() {
        return withdrawn.flatMap(Withdrawn::by);
    }

    /** The accounts of those who may withdraw it or put it back, apart from editors. */
    public List<Long> owners() {
        return Stream.concat(openedBy.stream(), withdrawnBy().stream())
                .map(Person::account)
                .distinct()
                .toList();
    }

    /** "Ines Varga, who opened it, or an editor". */
    public String ownerWords() {
        var who = new ArrayList<String>();
        openedBy.ifPresent(person -> who.add(person.name() + ", who opened it,"));
        withdrawnBy()
                .filter(person -> !openedBy.equals(Optional.of(person)))
                .ifPresent(person -> who.add(person.name() + ", who withdrew it,"));
        who.add("an editor");
        return String.join(" or ", who);
    }
}
