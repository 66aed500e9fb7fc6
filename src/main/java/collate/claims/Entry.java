package collate.claims;

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

    /** One value's change; no field when the entry names none. */
    public record Change(String field, String before, String after) {}

    static Entry sealed(OffsetDateTime at) {
        return new Entry(at, "", "", List.of(), "", true);
    }

    /** Whether both were done by one person in one go. */
    boolean goesWith(Entry other) {
        return !sealed
                && !other.sealed
                && at.equals(other.at)
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
