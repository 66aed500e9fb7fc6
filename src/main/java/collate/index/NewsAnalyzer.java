package collate.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * What counts as the same word: case, accents, possessives, British and American spelling, light English endings, shortened
 * months, and numbers by their value. Chinese, Japanese and Korean are cut into pairs of characters; other scripts into words as Unicode cuts them.
 */
final class NewsAnalyzer extends Analyzer {
    /** Between two passages of one claim, so that no phrase reaches from one into the other. */
    private static final int BETWEEN_PASSAGES = 100;

    private final boolean ofTexts;

    /** @param ofTexts whether for texts that are searched; else for what is asked */
    NewsAnalyzer(boolean ofTexts) {
        this.ofTexts = ofTexts;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream plain = new SmallLetters(new CJKWidthFilter(words));
        plain = new ASCIIFoldingFilter(new EnglishPossessiveFilter(new CJKBigramFilter(plain)));
        return new TokenStreamComponents(words, new FormFilter(new NumberFilter(new MonthFilter(plain), ofTexts)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_PASSAGES;
    }
}
