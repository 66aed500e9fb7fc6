package collate.core.extract.origin;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a body's name as a row of words, whose beginning or end is known: "Arden harbour ministry" before "spokesman". */
final class BodyName {
    private static final Pattern OPENER = Pattern.compile(FullStops.OPENERS + "|\\p{Lu}\\p{Ll}+day");
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");
    private static final Set<String> BETWEEN = Set.of("of", "for", "the", "and");
    /** In words. */
    private static final int LONGEST = 7;
    /** In UTF-16 units. */
    private static final int FURTHEST = 90;

    private BodyName() {}

    /** The one that ends here, or with the space before; empty where none does. */
    static String before(String text, int end) {
        var first = end;
        for (var word = 0; word < LONGEST; word++) {
            var last = first > 0 && text.charAt(first - 1) == ' ' ? first - 1 : first;
            var start = last;
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            if (!isOfName(text.substring(start, last))) {
                break;
            }
            first = start;
        }
        return text.substring(first, end).strip();
    }

    /** The one that starts here. */
    static String from(String text, int start) {
        var run = new ArrayList<String>();
        for (var word : text.substring(start, Math.min(text.length(), start + FURTHEST))
                .split("[\\s,.;:“”\"()]", LONGEST + 1)) {
            if (!isOfName(word) && !BETWEEN.contains(word)) {
                break;
            }
            run.add(word);
        }
        return String.join(" ", run);
    }

    /** Written large for being a name, or a word for a kind of body, or for what one is for. */
    private static boolean isOfName(String word) {
        var letters = word.replaceFirst("['’]s?$", "");
        if (letters.isEmpty() || !letters.matches("[\\p{L}\\p{N}.'’-]*[\\p{L}\\p{N}]|(?:\\p{L}\\.)+")) {
            return false;
        }
        return Character.isUpperCase(letters.charAt(0))
                ? !opensSentence(letters)
                : Heads.isPartOfBody(letters) && !OWNERS.contains(letters);
    }

    /** A word with a capital only because a sentence starts with it, or a day. */
    static boolean opensSentence(String word) {
        return OPENER.matcher(word).matches();
    }
}
