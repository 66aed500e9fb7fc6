package collate.core.extract;

import collate.core.text.Span;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, numbers and marks, with sentence and paragraph ends: the one pass over the characters that all rules
 * share. Flat arrays, no object a token; made in time linear in the text. Offsets are UTF-16 code units.
 *
 * <p>Words keep inner apostrophes ("don't") but not a possessive ("Israel" + "’s"); hyphens are marks of their own; "U.S.",
 * "Mr." and "Oct." keep their full stop; "1,400" and "3.5" are one number. Noise holds no tokens and ends a paragraph. A dateline
 * is a sentence of its own.
 */
public final class Tokens {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private final String text;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final int[] sentences;
    private final int[] paragraphs;
    private final BitSet datelines;
    private final @Nullable String[] lowers;

    private Tokens(Tokenizer made) {
        text = made.text;
        count = made.count;
        starts = made.starts;
        ends = made.ends;
        kinds = made.kinds;
        sentences = made.sentences;
        paragraphs = made.paragraphs;
        datelines = made.datelines;
        lowers = new String[count];
    }

    public static Tokens of(Reading reading) {
        return new Tokens(new Tokenizer(reading.text()).run(reading.noise()));
    }

    /** How many there are; tokens are named by their index, 0 to count - 1. */
    public int count() {
        return count;
    }

    public String text() {
        return text;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Kind kind(int token) {
        return KINDS[kinds[token]];
    }

    /** The number of the sentence it stands in, from 0, counted over the whole text. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** The number of the paragraph it stands in, from 0. */
    public int paragraph(int token) {
        return paragraphs[token];
    }

    /** Whether it stands in a {@link collate.core.text.Dateline}. */
    public boolean inDateline(int token) {
        return datelines.get(token);
    }

    /**
     * Whether it stands in a dateline that says when the text was written; a day that opens a later paragraph, as in a list of days,
     * tells when something happened.
     */
    public boolean tellsOfWriting(int token) {
        return inDateline(token) && (token == 0 || paragraphs[token - 1] == paragraphs[token]);
    }

    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The word in lower case, made once. */
    public String lower(int token) {
        var known = lowers[token];
        if (known == null) {
            known = word(token).toLowerCase(Locale.ROOT);
            lowers[token] = known;
        }
        return known;
    }

    /** Its first character. */
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    public boolean capital(int token) {
        return Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Whether it is there at all and its lower-case word is one of these. */
    public boolean is(int token, Set<String> words) {
        return token >= 0 && token < count && words.contains(lower(token));
    }

    public boolean is(int token, String word) {
        return token >= 0 && token < count && lower(token).equals(word);
    }

    /** The first of these words from a token on, before another; -1 when there is none. */
    public int first(int from, int beyond, Set<String> words) {
        for (var at = from; at < beyond; at++) {
            if (is(at, words)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of these words stands from a token on, before another. */
    public boolean has(int from, int beyond, Set<String> words) {
        return first(from, beyond, words) >= 0;
    }

    /** Whether nothing stands between it and the token before. */
    public boolean glued(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** From the first character of one token to the last of another. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The first token that ends after the offset, or count. Binary search. */
    public int at(int offset) {
        var low = 0;
        var high = count;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static final Kind[] KINDS = Kind.values();
}
