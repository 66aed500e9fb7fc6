package collate.index;

import collate.core.compare.words.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Gives every word the one form that it is found by: one spelling, without its ending. All threads remember together what they
 * worked out, as a language has few words that come often.
 */
final class FormFilter extends TokenFilter {
    /** A word's place follows from its letters; the one beside it keeps the word that was there before. */
    private static final int PLACES = 1 << 18;
    /** Spreads words that differ in few letters over all places: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    /** Read and written without a lock: an entry never changes, and one that is missed is worked out again. */
    private static final @Nullable Form[] KNOWN = new @Nullable Form[PLACES];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Stemming stemming = new Stemming();

    FormFilter(TokenStream input) {
        super(input);
    }

    /** What a word is found by. */
    private static final class Form {
        private final char[] word;
        private final char[] form;
        private final boolean changed;

        Form(char[] word, char[] form) {
            this.word = word;
            this.form = form;
            this.changed = !Arrays.equals(word, form);
        }

        boolean isOf(char[] letters, int length) {
            return Arrays.equals(word, 0, word.length, letters, 0, length);
        }
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var letters = term.buffer();
        var length = term.length();
        if (length > 0 && letters[0] != NumberFilter.MARK) {
            var form = form(letters, length);
            if (form.changed) {
                term.copyBuffer(form.form, 0, form.form.length);
            }
        }
        return true;
    }

    private Form form(char[] letters, int length) {
        var place = place(letters, length);
        var known = KNOWN[place];
        if (known != null && known.isOf(letters, length)) {
            return known;
        }
        var beside = KNOWN[place ^ 1];
        if (beside != null && beside.isOf(letters, length)) {
            return beside;
        }
        var word = new String(letters, 0, length);
        var fresh = new Form(word.toCharArray(), stemming.of(spelled(word)).toCharArray());
        if (known != null) {
            KNOWN[place ^ 1] = known;
        }
        KNOWN[place] = fresh;
        return fresh;
    }

    /** Spellings differ in what Latin letters write; letters of other scripts must not be taken apart. */
    private static String spelled(String word) {
        return Spelling.isAscii(word) ? Spelling.of(word) : word;
    }

    private static int place(char[] letters, int length) {
        var hash = 0;
        for (var i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(PLACES - 1);
    }

    /** One word at a time through the stemmer, which takes none but streams. */
    private static final class Stemming {
        private final One one = new One();
        private final TokenStream stems = new KStemFilter(one);
        private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);

        String of(String word) {
            try {
                stems.reset();
                one.word = word;
                stems.incrementToken();
                return stem.toString();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** A stream of the word that it holds. */
    private static final class One extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
