package collate.index;

import collate.core.review.Standing;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/** Counts the articles of each dossier in one slice of the index, and its claims by standing. Ids are dense, so an array holds them. */
final class DossierCounts implements Collector {
    private static final int BITS = 7;
    private static final int STANDING = 3 * 2;
    private static final int ARTICLES = Group.ARTICLES.ordinal();
    private static final int CLAIMS = Group.CLAIMS.ordinal();

    /** A row for each dossier: its articles, then its claims by standing. */
    private static final int COLUMNS = 1 + Standing.values().length;

    private int[] counts = new int[0];

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var packs = DocValues.getNumeric(context.reader(), Documents.PACKED);
        var dossiers = DocValues.getNumeric(context.reader(), Documents.DOSSIER);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                if (packs.advanceExact(document) && dossiers.advanceExact(document)) {
                    add((int) dossiers.longValue(), packs.longValue());
                }
            }
        };
    }

    private void add(int dossier, long pack) {
        var group = (int) pack & BITS;
        if (group == ARTICLES || group == CLAIMS) {
            var column = group == ARTICLES ? 0 : (int) (pack >>> STANDING) & BITS;
            counts = ArrayUtil.grow(counts, (dossier + 1) * COLUMNS);
            counts[dossier * COLUMNS + column]++;
        }
    }

    /** Of all slices together, by dossier. */
    static CollectorManager<DossierCounts, Map<Long, DossierCount>> manager() {
        return new CollectorManager<>() {
            @Override
            public DossierCounts newCollector() {
                return new DossierCounts();
            }

            @Override
            public Map<Long, DossierCount> reduce(Collection<DossierCounts> slices) {
                var longest = slices.stream()
                        .mapToInt(slice -> slice.counts.length)
                        .max()
                        .orElse(0);
                var all = new HashMap<Long, DossierCount>();
                for (var dossier = 0; dossier < longest / COLUMNS; dossier++) {
                    all.put((long) dossier, count(slices, dossier));
                }
                return Map.copyOf(all);
            }
        };
    }

    private static DossierCount count(Collection<DossierCounts> slices, int dossier) {
        return new DossierCount(
                sum(slices, dossier, 0),
                sum(slices, dossier, column(Standing.DECIDED)),
                sum(slices, dossier, column(Standing.IN_REVIEW)),
                sum(slices, dossier, column(Standing.DISPUTED)),
                sum(slices, dossier, column(Standing.OPEN)));
    }

    private static int column(Standing standing) {
        return standing.ordinal() + 1;
    }

    private static int sum(Collection<DossierCounts> slices, int dossier, int column) {
        var at = dossier * COLUMNS + column;
        return slices.stream()
                .mapToInt(slice -> at < slice.counts.length ? slice.counts[at] : 0)
                .sum();
    }
}
