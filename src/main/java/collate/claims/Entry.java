package collate.claims;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody did to a claim at one moment, as the record has it.
 *
 * @param done "edited", "signed", "withdrew"; empty when sealed
 * @param sealed whether its content must stay hidden from who reads
 */
public record Entry(OffsetDateTime at, String actor, String done, List<Change> changes, String why, boolean sealed) {

    /** The entries of one change are written one after the other. */
    private static final Duration ONE_GO = Duration.ofSeconds(2);

    /** One value's change; no field when the entry names none. */
    public record Change(String field, String before, String after) {}

    static Entry sealed(OffsetDateTime at) {
        return new Entry(at, "", "", List.of(), "", true);
    }

    /** Whether the other, which comes next, was done by the same person in one go; a new version begins a new one. */
    boolean goesWith(Entry other) {
        return !sealed
                && !other.sealed
                && Duration.between(at, other.at).compareTo(ONE_GO) < 0
                && !other.changes.getFirst().field().equals("version")
                && actor.equals(other.actor)
                && done.equals(other.done)
                && why.equals(other.why);
    }

    Entry and(Entry later) {
        var all = new ArrayList<>(changes);
        all.addAll(later.changes);
        return new Entry(at, actor, done, List.copyOf(all), why, sealed);
    }
}
