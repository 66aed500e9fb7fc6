package collate.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who brought something in and, if it was withdrawn, who did that: they, or any editor, may take it back.
 *
 * @param made what the one who brought it in did: "added", "opened"
 * @param madeBy empty where no person did, or a feed
 */
public record Custody(String made, Optional<Person> madeBy, Optional<Withdrawn> withdrawn) {
    /** Somebody with an account. */
    public record Person(long account, String name) {}

    /**
     * Since when it is in no list, and why.
     *
     * @param by empty where no person did it
     * @param batch whose undoing withdrew it; empty where it was withdrawn for itself
     */
    public record Withdrawn(OffsetDateTime at, String why, Optional<Person> by, Optional<Long> batch) {}

    private Optional<Person> withdrawnBy() {
        return withdrawn.flatMap(Withdrawn::by);
    }

    /** The accounts of those who may withdraw it or put it back, apart from editors. */
    public List<Long> owners() {
        return Stream.concat(madeBy.stream(), withdrawnBy().stream())
                .map(Person::account)
                .distinct()
                .toList();
    }

    /** "Ines Varga, who added it, or an editor", within a sentence. */
    public String ownerWords() {
        var who = new ArrayList<String>();
        madeBy.ifPresent(person -> who.add(person.name() + ", who " + made + " it,"));
        withdrawnBy()
                .filter(person -> !madeBy.equals(Optional.of(person)))
                .ifPresent(person -> who.add(person.name() + ", who withdrew it,"));
        who.add("an editor");
        return String.join(" or ", who);
    }

    /** "An editor can put it back." */
    public String wayBack() {
        var who = ownerWords();
        var second = who.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(who.codePointAt(0))) + who.substring(second)
                + " can put it back.";
    }
}
