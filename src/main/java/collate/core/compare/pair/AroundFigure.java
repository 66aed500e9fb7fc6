package collate.core.compare.pair;

import java.util.regex.Pattern;

/**
 * The sentence in which a figure stands, without the figure itself.
 *
 * @param before in one line, as far as it is there
 * @param after in one line, as far as it is there
 */
public record AroundFigure(String before, String after) {
    /** Where nobody looked. */
    public static final AroundFigure UNKNOWN = new AroundFigure("", "");

    /** No sentence ends behind a title or an initial: "St. Brice", "Dr. Lind". */
    private static final String END =
            "(?<!\\b(?:St|Dr|Mr|Ms|Mrs|Gen|Col|Lt|Sgt|Capt|Maj|Rev|Gov|Sen|\\p{Lu}))[.!?][”\"’']?\\s+(?=[\\p{Lu}“\"‘\\d])|\\n";

    private static final Pattern ENDS = Pattern.compile(END);

    /**
     * @param before some of the text before the number, cut anywhere
     * @param after some of the text after it
     */
    public static AroundFigure of(String before, String after) {
        var start = ENDS.matcher(before)
                .results()
                .reduce((_, last) -> last)
                .map(last -> last.end())
                .orElse(0);
        var ends = ENDS.matcher(after);
        return new AroundFigure(before.substring(start), ends.find() ? after.substring(0, ends.start()) : after);
    }

    /**
     * @param from where in the passage the number begins, in UTF-16 units
     * @param to one beyond its end
     * @return {@link #UNKNOWN} where the passage does not hold that
     */
    public static AroundFigure in(String passage, int from, int to) {
        return from < 0 || to < from || to > passage.length()
                ? UNKNOWN
                : of(passage.substring(0, from), passage.substring(to));
    }

    String all() {
        return before + " … " + after;
    }
}
