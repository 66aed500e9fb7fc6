package collate.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text that decide what it says: digits, number words with their qualifier, names and negations. An anchor moves
 * to a new version only if all of these in its words are unchanged (rule 1 of the domain).
 */
final class Guarded {
    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "billion",
            "billions",
            "dozen",
            "dozens",
            "score",
            "scores",
            "several",
            "half",
            "third",
            "quarter",
            "first",
            "second",
            "both",
            "all",
            "every",
            "many",
            "few",
            "most",
            "some");

    private static final Set<String> NEGATIONS = Set.of(
            "no",
            "not",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "nowhere",
            "hardly",
            "barely",
            "scarcely");

    /** They set a bound where a number follows: "at least 1,400" is not "about 1,400". */
    private static final Set<String> QUALIFIERS = Set.of(
            "least",
            "most",
            "about",
            "around",
            "approximately",
            "roughly",
            "nearly",
            "almost",
            "over",
            "more",
            "less",
            "fewer",
            "under",
            "up",
            "some",
            "exactly",
            "only",
            "between");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…“”\"‘’«»\\-–—(]+");

    private final String text;
    private final List<Span> pieces;
    private final Set<String> names = new HashSet<>();

    Guarded(String text, List<Span> pieces) {
        this.text = text;
        this.pieces = pieces;
        for (var at = 1; at < pieces.size(); at++) {
            if (isCapital(word(at)) && !beginsSentence(at)) {
                names.add(word(at));
            }
        }
    }

    /** @param plain as it is compared: a number without its grouping */
    record Word(String plain, String written) {}

    /** Those of the pieces from the first up to the end, in their order. */
    List<Word> in(int first, int end) {
        var all = new ArrayList<Word>();
        for (var at = first; at < end; at++) {
            if (isGuarded(at, end)) {
                all.add(new Word(plain(word(at)), word(at)));
            }
        }
        return List.copyOf(all);
    }

    private boolean isGuarded(int at, int end) {
        var word = word(at);
        var low = word.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.codePointAt(0))
                || NUMBERS.contains(low)
                || NEGATIONS.contains(low)
                || low.matches(".*n['’]t")
                || QUALIFIERS.contains(low) && boundsNumber(at, end)
                || isCapital(word) && (names.contains(word) || !beginsSentence(at));
    }

    /** A number within the next three words: "more than 5,000", "up to a dozen". */
    private boolean boundsNumber(int at, int end) {
        for (var next = at + 1; next < Math.min(end, at + 4); next++) {
            var word = word(next);
            if (Character.isDigit(word.codePointAt(0)) || NUMBERS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Only a word that is a capital because of its place tells nothing; after a mark it may be one or not. */
    private boolean beginsSentence(int at) {
        return at == 0
                || SENTENCE_END.matcher(word(at - 1)).matches()
                || text.substring(pieces.get(at - 1).end(), pieces.get(at).start())
                                .indexOf('\n')
                        >= 0;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** A number without its grouping: "1,400" and "1400" are the same digits. */
    private static String plain(String word) {
        return Character.isDigit(word.codePointAt(0))
                ? word.replaceAll("(?<=\\d),(?=\\d{3})", "")
                : Character.isUpperCase(word.codePointAt(0)) ? word : word.toLowerCase(Locale.ROOT);
    }

    private String word(int at) {
        return pieces.get(at).of(text);
    }
}
