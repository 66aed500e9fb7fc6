package collate.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/** Gathers the keys of all hits. */
final class Matched implements Collector {
    private static final int GROUP = 7;

    private long[] keys = new long[0];
    private int count;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var ids = DocValues.getNumeric(context.reader(), Documents.ID);
        var packs = DocValues.getNumeric(context.reader(), Documents.PACKED);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                if (ids.advanceExact(document) && packs.advanceExact(document)) {
                    add(Keys.of(Group.values()[(int) packs.longValue() & GROUP], ids.longValue()));
                }
            }
        };
    }

    private void add(long key) {
        keys = ArrayUtil.grow(keys, count + 1);
        keys[count++] = key;
    }

    /** All of them in rising order. */
    static CollectorManager<Matched, long[]> manager() {
        return new CollectorManager<>() {
            @Override
            public Matched newCollector() {
                return new Matched();
            }

            @Override
            public long[] reduce(Collection<Matched> slices) {
                return slices.stream()
                        .flatMapToLong(slice -> Arrays.stream(slice.keys, 0, slice.count))
                        .sorted()
                        .toArray();
            }
        };
    }
}
