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
final class ClaimCounts implements Collector {
    /** Where the kind begins; the group comes before it. */
    private static final int KIND = 3;

    private static final int BITS = 3;
    private static final int SLOTS = 1 << 4 * BITS;

    private final int[] counts = new int[SLOTS];

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
                    counts[(int) (packs.longValue() >>> KIND) & SLOTS - 1]++;
                }
            }
        };
    }

    /** Of all slices together. */
    static CollectorManager<ClaimCounts, List<ClaimCount>> manager() {
        return new CollectorManager<>() {
            @Override
            public ClaimCounts newCollector() {
                return new ClaimCounts();
            }

            @Override
            public List<ClaimCount> reduce(Collection<ClaimCounts> slices) {
                var all = new ArrayList<ClaimCount>();
                for (var slot = 0; slot < SLOTS; slot++) {
                    var claims = count(slices, slot);
                    if (claims > 0) {
                        all.add(named(slot, claims));
                    }
                }
                return List.copyOf(all);
            }
        };
    }

    private static int count(Collection<ClaimCounts> slices, int slot) {
        return slices.stream().mapToInt(slice -> slice.counts[slot]).sum();
    }

    private static ClaimCount named(int slot, int claims) {
        return new ClaimCount(
                constant(Kind.values(), slot, 0).orElseThrow(),
                constant(Standing.values(), slot, 1).orElseThrow(),
                constant(Said.values(), slot, 2),
                constant(So.values(), slot, 3),
                claims);
    }

    private static <E> Optional<E> constant(E[] all, int slot, int place) {
        var at = slot >>> place * BITS & (1 << BITS) - 1;
        return at == 0 ? Optional.empty() : Optional.of(all[at - 1]);
    }
}
