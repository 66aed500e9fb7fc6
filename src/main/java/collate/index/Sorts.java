package collate.index;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the claims of one slice of the index by kind, standing and both verdicts together, which lie beside each other in one number. */
final class Sorts implements Collector {
    /** Where the kind begins; the group comes before it. */
    private static final int KIND = 3;

    private static final int BITS = 3;
    private static final int SORTS = 1 << 4 * BITS;

    private final int[] counts = new int[SORTS];

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var packs = DocValues.getNumeric(context.reader(), Documents.PACKED);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                if (packs.advanceExact(document)) {
                    counts[(int) (packs.longValue() >>> KIND) & SORTS - 1]++;
                }
            }
        };
    }

    /** Of all slices together. */
    static CollectorManager<Sorts, List<SortCount>> manager() {
        return new CollectorManager<>() {
            @Override
            public Sorts newCollector() {
                return new Sorts();
            }

            @Override
            public List<SortCount> reduce(Collection<Sorts> slices) {
                var all = new ArrayList<SortCount>();
                for (var sort = 0; sort < SORTS; sort++) {
                    var claims = count(slices, sort);
                    if (claims > 0) {
                        all.add(named(sort, claims));
                    }
                }
                return List.copyOf(all);
            }
        };
    }

    private static int count(Collection<Sorts> slices, int sort) {
        return slices.stream().mapToInt(slice -> slice.counts[sort]).sum();
    }

    private static SortCount named(int sort, int claims) {
        return new SortCount(
                constant(Kind.values(), sort, 0).orElseThrow(),
                constant(Standing.values(), sort, 1).orElseThrow(),
                constant(Said.values(), sort, 2),
                constant(So.values(), sort, 3),
                claims);
    }

    private static <E> Optional<E> constant(E[] all, int sort, int place) {
        var at = sort >>> place * BITS & (1 << BITS) - 1;
        return at == 0 ? Optional.empty() : Optional.of(all[at - 1]);
    }
}
