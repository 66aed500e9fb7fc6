package collate.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/**
 * Counts, in one slice of the index, the claims of each origin or speaker, and the articles and stories that print them. A claim
 * keeps each place that prints it as one number, whose upper half is the origin there (0 for none) and whose lower half is the
 * article or story; so two of its articles that name different origins are told apart.
 */
final class Reaching implements Collector {
    private static final long LOWER = (1L << Integer.SIZE) - 1;

    private final Facet facet;
    private final Numbers claims = new Numbers();
    private final Numbers articles = new Numbers();
    private final Numbers stories = new Numbers();

    private Reaching(Facet facet) {
        this.facet = facet;
    }

    static long printed(long origin, long article) {
        return pair(origin, article);
    }

    /** @param family the story's, null of an article that is alone */
    static long told(long origin, long article, @Nullable Long family) {
        return pair(origin, family == null ? article << 1 : family << 1 | 1);
    }

    private static long pair(long upper, long lower) {
        return upper << Integer.SIZE | lower;
    }

    private static final class Numbers {
        private long[] all = new long[0];
        private int count;

        void add(long number) {
            all = ArrayUtil.grow(all, count + 1);
            all[count++] = number;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var reader = context.reader();
        var ids = DocValues.getSortedNumeric(reader, facet == Facet.SPEAKER ? Documents.SPEAKERS : Documents.ORIGINS);
        var printed = DocValues.getSortedNumeric(reader, Documents.PRINTED);
        var told = DocValues.getSortedNumeric(reader, Documents.TOLD);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                if (!ids.advanceExact(document)) {
                    claims.add(0);
                } else {
                    var first = ids.nextValue();
                    claims.add(first);
                    for (var i = ids.docValueCount() - 1; i > 0; i--) {
                        claims.add(ids.nextValue());
                    }
                    add(articles, printed, document, first);
                    add(stories, told, document, first);
                }
            }
        };
    }

    /** A quote has one speaker, whatever origins print it. */
    private void add(Numbers to, SortedNumericDocValues pairs, int document, long speaker) throws IOException {
        if (pairs.advanceExact(document)) {
            for (var i = pairs.docValueCount(); i > 0; i--) {
                var pair = pairs.nextValue();
                to.add(facet == Facet.SPEAKER ? pair(speaker, pair & LOWER) : pair);
            }
        }
    }

    /** @param facet ORIGIN or SPEAKER */
    static CollectorManager<Reaching, Map<Long, Reach>> manager(Facet facet) {
        return new CollectorManager<>() {
            @Override
            public Reaching newCollector() {
                return new Reaching(facet);
            }

            @Override
            public Map<Long, Reach> reduce(Collection<Reaching> slices) {
                var articles = distinct(slices, slice -> slice.articles);
                var stories = distinct(slices, slice -> slice.stories);
                var all = new HashMap<Long, Reach>();
                counts(slices)
                        .forEach((id, claims) -> all.put(
                                id, new Reach(claims, articles.getOrDefault(id, 0), stories.getOrDefault(id, 0))));
                all.computeIfPresent(0L, (_, none) -> new Reach(none.claims(), 0, 0));
                return Map.copyOf(all);
            }
        };
    }

    private static Map<Long, Integer> counts(Collection<Reaching> slices) {
        var all = new HashMap<Long, Integer>();
        for (var slice : slices) {
            for (var i = 0; i < slice.claims.count; i++) {
                all.merge(slice.claims.all[i], 1, Integer::sum);
            }
        }
        return all;
    }

    /** How many different lower halves each upper half has. */
    private static Map<Long, Integer> distinct(Collection<Reaching> slices, Function<Reaching, Numbers> which) {
        var pairs = slices.stream()
                .map(which)
                .flatMapToLong(numbers -> Arrays.stream(numbers.all, 0, numbers.count))
                .sorted()
                .toArray();
        var all = new HashMap<Long, Integer>();
        for (var i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                all.merge(pairs[i] >>> Integer.SIZE, 1, Integer::sum);
            }
        }
        return all;
    }
}
