package collate.core.compare.pair;

import collate.core.text.Dateline;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * What a sentence says to have happened on a day that it names: its words without a dateline, without those that only say who
 * reports it and when ("…, the coast guard said on Tuesday, raising …"), and without what happened before or after ("…, three
 * days after the ferry sank"); or those alone, if theirs is the day.
 */
public final class Happened {
    private static final Pattern SAID_BY =
            Pattern.compile("^\\s*+(?:\\S++\\s++){1,7}?(?:said|says|reported|reports|told|announced|confirmed|added)"
                    + "(?:\\s++[^\\s\\d]++){0,4}\\s*+$|^\\s*+according to\\b.*$");
    private static final Pattern ENDS_BEFORE = Pattern.compile("(?s)^.*[.!?”\"\\n]\\s");
    private static final Pattern ENDS_AFTER = Pattern.compile("(?s)[.!?\\n](?:\\s.*|)$");
    private static final Pattern ANOTHER_TIME = Pattern.compile(
            "^\\s*(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|many)\\s+(?:minute|hour|day|week|month|year)s?\\s+)?"
                    + "(?:after|before|since)\\b.*$");
    /** In the middle of a part, where the day stands before it. */
    private static final Pattern BEYOND = Pattern.compile("\\s(?:after|before|since)\\s.*$");
    /** Its day is that of the saying: "police said on Saturday that …". */
    private static final Pattern SAID_THEN = Pattern.compile(
            "\\b(?:said|reported|announced|confirmed|added|told\\s+\\S+)\\s+(?:(?:late|early|earlier)\\s+)?(?:on\\s+)?$");
    /** Goes on from who said it. */
    private static final Pattern GOING_ON = Pattern.compile("^\\s*\\p{L}+ing\\b.*$");
    /** Fewer words of content tell nothing. */
    private static final int FEW = 3;

    private Happened() {}

    /**
     * @param before some of the text before the expression, cut anywhere
     * @param expression as written: "Monday"
     * @param after some of the text after it
     * @return of the expression's sentence, as far as it is there
     */
    public static String on(String before, String expression, String after) {
        var start = ENDS_BEFORE.matcher(before).replaceFirst("");
        var end = ENDS_AFTER.matcher(after).replaceFirst("");
        // back to whole words, where they are cut; one with a capital is whole
        var left = start.equals(before) ? start.replaceFirst("^[^\\s\\p{Lu}“\"]\\S*\\s*", "") : start;
        var right = end.equals(after) ? end.replaceFirst("\\S*$", "") : end;
        var sentence = left + expression + right;
        var dateline = Math.min(Dateline.end(sentence, 0, sentence.length()), left.length());
        return told(sentence.substring(dateline), left.length() - dateline);
    }

    /** @param at where the expression stands in the sentence */
    private static String told(String sentence, int at) {
        var told = new ArrayList<String>();
        var from = 0;
        var beside = false;
        for (var part : sentence.split(",(?=\\s)")) {
            var to = from + part.length();
            beside = from > 0
                    && (SAID_BY.matcher(part).matches()
                            || ANOTHER_TIME.matcher(part).matches()
                            || beside && GOING_ON.matcher(part).matches());
            var own = at >= from && at <= to;
            if (beside && own) {
                return part.strip();
            }
            if (own && SAID_THEN.matcher(part.substring(0, at - from)).find()) {
                return part.substring(0, at - from).strip();
            }
            if (!beside) {
                told.add(
                        own
                                ? part.substring(0, at - from)
                                        + BEYOND.matcher(part.substring(at - from))
                                                .replaceFirst("")
                                : part);
            }
            from = to + 1;
        }
        var without = String.join(",", told);
        return Words.of(without).stems().size() < FEW ? sentence.strip() : without.strip();
    }
}
