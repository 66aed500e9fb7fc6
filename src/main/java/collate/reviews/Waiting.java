package collate.reviews;

import collate.core.claim.Kind;
import collate.core.review.TurnReason;
import collate.web.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A claim that waits for somebody: why, and since when.
 *
 * @param whom nobody: anyone who may sign
 */
public record Waiting(
        long claim,
        Kind kind,
        String label,
        TurnReason reason,
        String why,
        Instant since,
        Optional<Colleague> whom,
        Instant now) {
    private static final Duration LATE = Duration.ofHours(24);

    /** Both reasons in one row. */
    Waiting also(Waiting newer) {
        return why.contains(newer.why)
                ? this
                : new Waiting(claim, kind, label, reason, why + " " + newer.why, since, whom, now);
    }

    public boolean isLate() {
        return Duration.between(since, now).compareTo(LATE) >= 0;
    }

    /** "1 d 4 h". */
    public String age() {
        return Wording.age(since, now);
    }

    /** For whom and why, from afar: "Jun Park, to sign". */
    public String words() {
        return whom.map(Colleague::name).orElse("Anyone") + ", "
                + switch (reason) {
                    case SIGNATURE, ASSIGNED -> "to sign";
                    case STALE -> "to review again";
                    case DISPUTED -> "to look at the dispute";
                    case ASKED -> "to answer";
                    case ORPHANED -> "to place its words";
                    case CONTRADICTED -> "to judge a contradiction";
                };
    }

    /** What to do next, as a link says it. */
    public String step() {
        return switch (reason) {
            case SIGNATURE, ASSIGNED -> "Review";
            case STALE -> "Review again";
            case DISPUTED -> "Check";
            case ASKED -> "Answer";
            case ORPHANED -> "Place it";
            case CONTRADICTED -> "Compare";
        };
    }

    /** Where on the claim's page that is done. */
    public String path() {
        return "/claims/" + claim
                + switch (reason) {
                    case ASKED -> "#talk";
                    case CONTRADICTED -> "#related";
                    case SIGNATURE, STALE, DISPUTED, ASSIGNED, ORPHANED -> "#review";
                };
    }
}
