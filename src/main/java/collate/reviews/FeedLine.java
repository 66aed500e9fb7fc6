package collate.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody did, in one line without its content, so that nothing sealed shows.
 *
 * @param who a person; nobody for a rule or the program itself
 * @param subject the name of what it was done to
 */
public record FeedLine(
        Optional<Colleague> who,
        String actor,
        String action,
        String subjectKind,
        long subjectId,
        String subject,
        Instant at) {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** "signed a review of", before the subject's name. */
    public String verb() {
        return switch (action) {
            case "signed" -> "signed a review of";
            case "decided" -> "gave the deciding signature to";
            case "settled" -> "took back a dispute of";
            case "added evidence" -> "added evidence to";
            case Sealed.SOURCE -> "gave a source for";
            case "withdrew evidence" -> "withdrew evidence from";
            case "remarked" -> "wrote about";
            case "assigned" -> "passed on";
            default -> action;
        };
    }

    public String path() {
        var things = switch (subjectKind) {
            case "batch" -> "batches";
            case "family" -> "families";
            default -> subjectKind.replace(' ', '-') + "s";
        };
        return "/" + things + "/" + subjectId;
    }

    /** What it is about; batches and families have no name, and are told by their number and dossier. */
    public String named() {
        return subjectKind.equals("batch") || subjectKind.equals("family")
                ? subjectKind + " " + subjectId + " of " + subject
                : subject;
    }

    /** Whether the next older line only repeats this one. */
    boolean repeats(FeedLine older) {
        return older.actor.equals(actor)
                && older.action.equals(action)
                && older.subjectKind.equals(subjectKind)
                && older.subjectId == subjectId;
    }

    /** Whether it was done in the same breath as the next older line, which says enough: an event is opened with its claims. */
    boolean isPartOf(FeedLine older) {
        return action.equals("added claims to")
                && older.action.equals("opened")
                && older.actor.equals(actor)
                && older.subjectKind.equals(subjectKind)
                && older.subjectId == subjectId
                && Duration.between(older.at, at).compareTo(AT_ONCE) < 0;
    }

    /** Initials, or nothing where no person did it. */
    public String initials() {
        return who.map(Colleague::initials).orElse("");
    }
}
