package collate.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives every word its one spelling. Remembers what it folded, as a language has few words that come often. */
final class SpellingFilter extends TokenFilter {
    private static final int REMEMBERED = 20_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private CharArrayMap<String> known = new CharArrayMap<>(1_000, false);

    SpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var folded = known.get(term.buffer(), 0, term.length());
        if (folded == null) {
            folded = remember(term.toString());
        }
        if (!folded.contentEquals(term)) {
            term.setEmpty().append(folded);
        }
        return true;
    }

    private String remember(String word) {
        if (known.size() >= REMEMBERED) {
            known = new CharArrayMap<>(1_000, false);
        }
        var folded = Spelling.folded(word);
        known.put(word, folded);
        return folded;
    }
}
