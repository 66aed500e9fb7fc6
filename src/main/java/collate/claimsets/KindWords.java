package collate.claimsets;

import collate.core.claim.Kind;
import java.util.Locale;

/** The kinds of claim as the pages write and draw them. */
public final class KindWords {
    private KindWords() {}

    public static String one(Kind kind) {
        return switch (kind) {
            case TOLL -> "Toll";
            case QUOTE -> "Quote";
            case DATE -> "Date";
            case STATEMENT -> "Statement";
        };
    }

    public static String many(Kind kind) {
        return one(kind) + "s";
    }

    /** The name of its style and of its icon. */
    public static String css(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
