package collate.core.extract.quote;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import collate.core.extract.Tokens.Kind;

/** Tells whether a text is English, by its share of small words: the rules know no other language's verbs. */
public final class English {
    private static final int ENOUGH = 4000;
    private static final int FEWEST = 12;
    /** So many words leave no room for chance likenesses. */
    private static final int PLENTY = 30;
    /** Running English has more than a third, other languages' chance likenesses stay below a tenth. */
    private static final double SHARE = 0.17;

    private English() {}

    /** What is known of the language goes before what the words look like. */
    public static boolean reads(Tokens tokens, Reading reading) {
        return reading.language().map(English::named).orElseGet(() -> reads(tokens));
    }

    /** Whether the tag names some English: "en", "en-GB". */
    public static boolean named(String tag) {
        return tag.equalsIgnoreCase("en") || tag.regionMatches(true, 0, "en-", 0, 3);
    }

    /** A text of a few words is taken for English. */
    public static boolean reads(Tokens tokens) {
        return reads(tokens, 0, FEWEST);
    }

    /** So long that there is no doubt. */
    public static boolean surely(Tokens tokens) {
        return reads(tokens, PLENTY, 0);
    }

    private static boolean reads(Tokens tokens, int least, int few) {
        var words = 0;
        var small = 0;
        for (var t = 0; t < Math.min(tokens.count(), ENOUGH); t++) {
            words += tokens.kind(t) == Kind.WORD ? 1 : 0;
            small += isSmall(tokens, t) ? 1 : 0;
        }
        return words >= least && (words < few || small >= words * SHARE);
    }

    private static boolean isSmall(Tokens tokens, int t) {
        return tokens.kind(t) == Kind.WORD && (Lexicon.sorts(tokens.lower(t)) & (Sort.SMALL | Sort.SAY)) != 0;
    }
}
