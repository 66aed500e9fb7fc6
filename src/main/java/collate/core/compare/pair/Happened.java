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
            "^\\s*(?:(?:(?:more|less) than\\s+|about\\s+|nearly\\s+|almost\\s+|some\\s+)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|many)\\s+(?:minute|hour|day|week|month|year)s?\\s+)?"
                    + "(?:after|before|since)\\b.*$");
    /** In the middle of a part, where the day stands before it. */
    private static final Pattern BEYOND = Pattern.compile("\\s(?:after|before|since)\\s.*$");

    /** "Left on Sunday and sank on Monday": what happened on another day than the one before it. */
    private static final Pattern ANOTHER_DAY = Pattern.compile("\\s(?:and|but)\\s(?:[^\\s,;]++\\s+){1,6}?on\\s+(?:"
            + "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\d{1,2}\\s\\p{Lu}|\\p{Lu}\\p{L}++\\s\\d{1,2}\\b).*$");

    private static final String SAYING = "(?:said|says|reported|announced|confirmed|added|stated|reiterated|stressed"
            + "|warned|urged|called\\s+(?:for|on)|told\\s+\\S+)";
    /** Of saying only with what is said behind them: "repeated that", not "repeated attacks". */
    private static final String AGAIN = "(?:repeated|insisted|maintained)";

    private static final String SAYING_THAT = "(?:" + SAYING + "|" + AGAIN + "(?=\\s+that\\b))";
    private static final Pattern AGAIN_THEN =
            Pattern.compile("\\b" + AGAIN + "\\s+(?:(?:late|early|earlier)\\s+)?(?:on\\s+)?$");
    private static final Pattern DAY_THAT = Pattern.compile("^(?:[^\\s,]++\\s+){1,3}?that\\b");
    private static final String OCCASION =
            "(?:statement|briefing|conference|interview|speech|address|remarks|message|post|bulletin|television|reporters|journalists)";
    /** Its day is that of the saying: "police said on Saturday that …", "said in a televised statement on Saturday". */
    private static final Pattern SAID_THEN = Pattern.compile("\\b" + SAYING
            + "\\s+(?:(?:in|at|during|from|via|to|through|on)\\s+(?:[^\\s,;\\d]++\\s+){0,4}?" + OCCASION
            + "\\s+(?:in\\s+\\S+\\s+)?)?(?:(?:late|early|earlier)\\s+)?(?:on\\s+)?$");
    /** "The minister on Monday called for": the day stands before the saying. */
    private static final Pattern THEN_SAID =
            Pattern.compile("^\\p{Lu}\\p{L}++\\s+(?:\\p{Ll}++ly\\s+)?" + SAYING_THAT + "\\b");
    /** "In a statement on Monday": an occasion on which somebody spoke, and nothing else. */
    private static final Pattern OCCASIONAL = Pattern.compile(
            "(?i)^\\s*+(?:in|at|during)\\s+(?:[^\\s,;\\d]++\\s+){0,4}?" + OCCASION + "\\b.*$|^\\s*+speaking\\b.*$");

    private static final Pattern ONLY_THE_DAY =
            Pattern.compile("(?i)^\\s*+(?:(?:late|early|earlier)\\s+)?(?:on\\s+)?$");
    private static final Pattern WHO_SAID =
            Pattern.compile("^\\s*+((?:[^\\s,;\\d]++\\s+){1,6}?" + SAYING_THAT + ")\\b.*$");
    /** "up from 96 on Tuesday": the day of an earlier count. */
    private static final Pattern FORMER = Pattern.compile("^\\s*+(?:up|down|compared|from)\\b.*\\d.*$");
    /** What {@link #on} tells of a day on which somebody spoke. */
    private static final Pattern SPOKEN =
            Pattern.compile("^(?:[^,;]*\\s)?" + SAYING + "(?:\\s[^,;\\d]*)?$|^(?:[^,;]*\\s)?" + AGAIN
                    + "(?:\\s+(?:late|early|earlier))?(?:\\s+on)?$|" + OCCASIONAL.pattern());
    /** "Not on Tuesday morning": a day on which it did not happen. */
    private static final Pattern DENIED =
            Pattern.compile("^\\s*+(?:and\\s+|but\\s+)?not\\s+(?:(?:on|in|late|early|at)\\s+)?\\p{Lu}");
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
        return clause(sentence.substring(dateline), left.length() - dateline);
    }

    /** Whether it tells of a day no more than that somebody spoke on it: that is a happening of its own for each who speaks. */
    static boolean isSpeech(String happening) {
        return SPOKEN.matcher(happening).matches();
    }

    /**
     * "The dam failed on Monday, the company says; on Tuesday, the ministry says": a clause that names a day and nothing that
     * happened tells of what the clause before tells.
     *
     * @param at where the expression stands in the sentence
     */
    private static String clause(String sentence, int at) {
        var begin = sentence.lastIndexOf(';', at) + 1;
        if (begin > 0 && at >= begin) {
            var own = sentence.substring(begin);
            var first = own.indexOf(',');
            var day = first < 0 ? own : own.substring(0, first);
            var rest = first < 0 ? "" : own.substring(first + 1).replaceFirst("[.!?]\\s*$", "");
            if (first > at - begin
                    && ONLY_THE_DAY.matcher(day.substring(0, at - begin)).matches()
                    && SAID_BY.matcher(rest).matches()) {
                return told(sentence.substring(0, begin - 1), -1);
            }
        }
        return told(sentence, at);
    }

    private static String within(String fromTheDayOn) {
        return ANOTHER_DAY
                .matcher(BEYOND.matcher(fromTheDayOn).replaceFirst(""))
                .replaceFirst("");
    }

    /** @param at where the expression stands in the sentence; before it when it is not there */
    private static String told(String sentence, int at) {
        var told = new ArrayList<String>();
        var from = 0;
        var beside = false;
        var parts = sentence.split(",(?=\\s)");
        for (var i = 0; i < parts.length; i++) {
            var part = parts[i];
            var to = from + part.length();
            beside = from > 0
                    && (SAID_BY.matcher(part).matches()
                            || ANOTHER_TIME.matcher(part).matches()
                            || FORMER.matcher(part).matches()
                            || beside && GOING_ON.matcher(part).matches());
            var own = at >= from && at <= to;
            if (DENIED.matcher(part).find()) {
                if (own) {
                    return part.strip();
                }
                from = to + 1;
                continue;
            }
            if (beside && own) {
                return part.strip();
            }
            if (own && isSaidThen(part, at - from)) {
                return part.substring(0, at - from).strip();
            }
            var then = own ? THEN_SAID.matcher(part.substring(at - from)) : null;
            if (then != null && then.find()) {
                return part.substring(0, at - from + then.end()).strip();
            }
            if (own && OCCASIONAL.matcher(part).matches()) {
                return part.strip();
            }
            var who = own
                            && i + 1 < parts.length
                            && ONLY_THE_DAY
                                    .matcher(part.substring(0, at - from))
                                    .matches()
                    ? WHO_SAID.matcher(parts[i + 1])
                    : null;
            if (who != null && who.matches()) {
                return who.group(1).strip();
            }
            if (!beside) {
                told.add(own ? part.substring(0, at - from) + within(part.substring(at - from)) : part);
            }
            from = to + 1;
        }
        var without = String.join(",", told);
        return Words.of(without).stems().size() < FEW ? sentence.strip() : without.strip();
    }

    private static boolean isSaidThen(String part, int day) {
        var before = part.substring(0, day);
        return SAID_THEN.matcher(before).find()
                || AGAIN_THEN.matcher(before).find()
                        && DAY_THAT.matcher(part.substring(day)).find();
    }
}
