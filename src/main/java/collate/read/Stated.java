package collate.read;

import java.util.Optional;

/**
 * A value and where it was found.
 *
 * @param words empty when nothing states it
 * @param basis in words for the checker: "JSON-LD headline", "first line of the text"
 */
public record Stated(String words, String basis) {
    public static final Stated NOTHING = new Stated("", "");

    /** Of white space in a row one is kept; too long a value is cut. */
    public static Stated of(String words, String basis, int longest) {
        var plain = words.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
        return plain.isEmpty() ? NOTHING : new Stated(cut(plain, longest), basis);
    }

    /** As long as it is only on its way in, from one who reads it; what is kept has the name. */
    public static final String BY_YOU = "set by you";

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public Stated or(Stated other) {
        return isEmpty() ? other : this;
    }

    /** What a person typed, which goes before what anything states. */
    public Stated orTyped(Optional<String> typed) {
        return typed.map(value -> new Stated(value, BY_YOU)).orElse(this);
    }

    Stated setBy(String name) {
        return new Stated(words, setBy(basis, name));
    }

    /** A basis to be kept: who "you" is, by name. */
    public static String setBy(String basis, String name) {
        return basis.endsWith(BY_YOU) ? basis.substring(0, basis.length() - BY_YOU.length()) + "set by " + name : basis;
    }

    /** Whether a person said so, not what was received. */
    public static boolean isByHand(String basis) {
        return basis.startsWith("set by");
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end);
    }
}
