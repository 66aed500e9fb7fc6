package collate.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which a document may have been published or changed.
 *
 * @param day as written where the document was made, in its own time zone
 * @param moment where the time of day is stated too
 * @param basis in words: "JSON-LD datePublished", "date in the address", "page stamp"
 * @param against what speaks against it; empty when nothing does
 */
public record DayCandidate(LocalDate day, Optional<Instant> moment, Role role, String basis, Optional<String> against) {
    /** Longest basis that is kept. */
    static final int LONGEST = 300;

    /** What the day is said to be. */
    public enum Role {
        PUBLISHED,
        MODIFIED
    }

    public static DayCandidate published(LocalDate day, String basis) {
        return new DayCandidate(day, Optional.empty(), Role.PUBLISHED, basis, Optional.empty());
    }

    public DayCandidate against(String words) {
        return new DayCandidate(day, moment, role, basis, Optional.of(words));
    }

    DayCandidate setBy(String name) {
        return new DayCandidate(day, moment, role, Stated.setBy(basis, name), against);
    }

    DayCandidate undoubted() {
        return new DayCandidate(day, moment, role, basis, Optional.empty());
    }

    /** The same day stated once more: both bases are named. */
    DayCandidate also(DayCandidate again) {
        var both = basis.contains(again.basis) || basis.length() + again.basis.length() > LONGEST
                ? basis
                : basis + ", " + again.basis;
        return new DayCandidate(day, moment.or(again::moment), role, both, against);
    }

    boolean isPublished() {
        return role == Role.PUBLISHED;
    }
}
