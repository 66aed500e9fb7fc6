package collate.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts words in small letters, as Lucene's own filter does; those of English, which are nearly all, without asking Unicode. */
final class SmallLetters extends TokenFilter {
    private static final int ASCII = 128;
    private static final int TO_SMALL = 'a' - 'A';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SmallLetters(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var letters = term.buffer();
        var length = term.length();
        for (var i = 0; i < length; i++) {
            var letter = letters[i];
            if (letter >= ASCII) {
                CharacterUtils.toLowerCase(letters, 0, length);
                return true;
            }
            if (letter >= 'A' && letter <= 'Z') {
                letters[i] = (char) (letter + TO_SMALL);
            }
        }
        return true;
    }
}
