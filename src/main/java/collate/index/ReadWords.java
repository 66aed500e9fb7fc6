package collate.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of a text, read once for all fields that they lie in. */
final class ReadWords {
    private static final Analyzer ANALYZER = new NewsAnalyzer(true);
    private static final int PLACES = 1 << 13;
    /** Names that came last, which come again with nearly every claim. Without a lock: an entry never changes. */
    private static final @Nullable Named[] KNOWN = new @Nullable Named[PLACES];

    private static final ThreadLocal<Again> STREAMS = ThreadLocal.withInitial(Again::new);

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

    /** What one text was read as. */
    private record Named(String name, ReadWords words) {}

    /** The same, of a text that is likely to come again. */
    static ReadWords ofName(String name) {
        var place = name.hashCode() & PLACES - 1;
        var known = KNOWN[place];
        if (known != null && known.name().equals(name)) {
            return known.words();
        }
        var fresh = new Named(name, of(name));
        KNOWN[place] = fresh;
        return fresh.words();
    }

    private void add(BytesRef term, int step) {
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, ArrayUtil.oversize(count + 1, Long.BYTES));
            steps = Arrays.copyOf(steps, terms.length);
        }
        terms[count] = term;
        steps[count++] = step;
    }

    /** To be put into a document. */
    Field field(String name, FieldType type) {
        return new Read(name, type);
    }

    /** Hands its terms over when it is written; a thread writes one field after the other, so that one stream is enough for all. */
    private final class Read extends Field {
        Read(String name, FieldType type) {
            super(name, type);
        }

        @Override
        public TokenStream tokenStream(Analyzer none, @Nullable TokenStream before) {
            return STREAMS.get().of(ReadWords.this);
        }
    }

    private static final class Again extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private ReadWords words = new ReadWords();
        private int at;

        Again of(ReadWords others) {
            words = others;
            return this;
        }

        @Override
        public void reset() {
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            if (at == words.count) {
                return false;
            }
            term.setBytesRef(words.terms[at]);
            step.setPositionIncrement(words.steps[at++]);
            return true;
        }
    }
}
