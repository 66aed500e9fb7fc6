package collate.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** The terms of a text, read once for all fields that they lie in. */
final class ReadWords {
    private static final Analyzer ANALYZER = new NewsAnalyzer(true);

    private BytesRef[] terms = new BytesRef[16];
    private int[] steps = new int[16];
    private int count;

    private ReadWords() {}

    static ReadWords of(String text) {
        var read = new ReadWords();
        try (var stream = ANALYZER.tokenStream("", text)) {
            var term = stream.getAttribute(TermToBytesRefAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                read.add(BytesRef.deepCopyOf(term.getBytesRef()), step.getPositionIncrement());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    private void add(BytesRef term, int step) {
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, ArrayUtil.oversize(count + 1, Long.BYTES));
            steps = Arrays.copyOf(steps, terms.length);
        }
        terms[count] = term;
        steps[count++] = step;
    }

    /** For one field; each needs its own. */
    TokenStream stream() {
        return new Again();
    }

    private final class Again extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int at;

        @Override
        public void reset() {
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            if (at == count) {
                return false;
            }
            term.setBytesRef(terms[at]);
            step.setPositionIncrement(steps[at++]);
            return true;
        }
    }
}
