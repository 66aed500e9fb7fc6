package collate.core.compare.pair;

import collate.core.claim.Kind;

/** What relations, judgements and the questions about them are called on the page and in the record. */
public final class RelationWords {
    private RelationWords() {}

    /** "Same claim". */
    public static String of(Relation relation) {
        return switch (relation) {
            case SAME -> "Same claim";
            case SUPPORTS -> "Supports";
            case COMPATIBLE -> "Compatible";
            case SUPERSEDES -> "Supersedes";
            case CONTRADICTS -> "Contradicts";
            case CONTEXT -> "Not comparable";
        };
    }

    /** A link that a person made: "Context", where the question was "Not comparable". */
    public static String link(Relation relation) {
        return relation == Relation.CONTEXT ? "Context" : of(relation);
    }

    public static String icon(Relation relation) {
        return switch (relation) {
            case SAME -> "fam";
            case SUPPORTS -> "check";
            case COMPATIBLE -> "tilde";
            case SUPERSEDES -> "stale";
            case CONTRADICTS -> "neq";
            case CONTEXT -> "info";
        };
    }

    /** "Confirmed". */
    public static String of(Judgement judgement) {
        return switch (judgement) {
            case SUGGESTED -> "Suggested";
            case CONFIRMED -> "Confirmed";
            case REJECTED -> "Rejected";
            case UNSURE -> "Unsure";
        };
    }

    /** The question as a heading. */
    public static String question(Relation relation, Kind kind) {
        return switch (relation) {
            case SAME ->
                switch (kind) {
                    case QUOTE -> "The same quote, two renderings?";
                    case TOLL -> "The same figure?";
                    case DATE -> "The same happening, the same day?";
                    case STATEMENT -> "The same statement?";
                };
            case SUPPORTS -> "Does one of these figures support the other?";
            case COMPATIBLE -> "May both hold?";
            case SUPERSEDES -> "Does the first supersede the second?";
            case CONTRADICTS ->
                switch (kind) {
                    case QUOTE -> "Do these quotes contradict each other?";
                    case TOLL -> "Do these figures contradict each other?";
                    case DATE -> "Do these dates contradict each other?";
                    case STATEMENT -> "Do these statements contradict each other?";
                };
            case CONTEXT -> "Not comparable. Is one worth knowing beside the other?";
        };
    }

    /** What the button that says yes does. */
    public static String yes(Relation relation, Kind kind) {
        return switch (relation) {
            case SAME ->
                switch (kind) {
                    case QUOTE -> "Yes, one quote";
                    case TOLL -> "Yes, one figure";
                    case DATE -> "Yes, one date";
                    case STATEMENT -> "Yes, one statement";
                };
            case SUPPORTS -> "Yes, supports";
            case COMPATIBLE -> "Yes, both may hold";
            case SUPERSEDES -> "Yes, supersedes";
            case CONTRADICTS -> "Yes, contradicts";
            case CONTEXT -> "Yes, as context";
        };
    }
}
