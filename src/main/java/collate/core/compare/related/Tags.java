package collate.core.compare.related;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits hashtags and handles into words: at capitals and digits, else where the words of the archive make it likeliest. */
final class Tags {
    private static final Pattern TAG = Pattern.compile("[#@](\\w{1,80})");
    private static final Pattern SEAM =
            Pattern.compile("_|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\\d)|(?<=\\d)(?=[A-Za-z])");
    private static final int LONGEST = 16;
    private static final int SHORTEST = 5;
    private static final int FREQUENT = 60;
    /** Each further word makes a split this much less likely, so that "therapist" stays whole. */
    private static final double SEAM_COST = 1;

    private final Map<String, Integer> counts;
    private final double total;

    /** @param counts how often the archive holds each word, in lower case */
    Tags(Map<String, Integer> counts) {
        this.counts = counts;
        this.total = Math.max(1, counts.values().stream().mapToLong(n -> n).sum());
    }

    String apart(String text) {
        return TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(" " + words(tag.group(1)) + " "));
    }

    private String words(String tag) {
        return String.join(" ", Arrays.stream(SEAM.split(tag)).map(this::split).toList());
    }

    private String split(String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        if (lower.length() < SHORTEST || counts.containsKey(lower)) {
            return part;
        }
        var best = new double[lower.length() + 1];
        var from = new int[lower.length() + 1];
        Arrays.fill(best, 1, best.length, Double.NEGATIVE_INFINITY);
        for (var end = 1; end < best.length; end++) {
            for (var start = Math.max(0, end - LONGEST); start < end; start++) {
                var likely = best[start] + likelihood(lower.substring(start, end));
                if (likely > best[end]) {
                    best[end] = likely;
                    from[end] = start;
                }
            }
        }
        return Double.isInfinite(best[lower.length()]) ? part : cut(part, from);
    }

    private static String cut(String part, int[] from) {
        var words = new LinkedList<String>();
        for (var end = part.length(); end > 0; end = from[end]) {
            words.addFirst(part.substring(from[end], end));
        }
        return String.join(" ", words);
    }

    private double likelihood(String word) {
        var count = counts.getOrDefault(word, 0);
        var tooShort =
                word.length() == 1 && !word.equals("a") && !word.equals("i") || word.length() == 2 && count < FREQUENT;
        return count == 0 || tooShort ? Double.NEGATIVE_INFINITY : Math.log(count / total) - SEAM_COST;
    }
}
