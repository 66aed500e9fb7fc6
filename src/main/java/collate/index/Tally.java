package collate.index;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/** Counts the hits of one slice of the index by every facet in one pass over its columns. Ids are dense, so arrays hold them. */
final class Tally implements Collector {
    private static final int PLACES = 6;
    private static final int VALUES = 8;
    private static final int MOST = 12;

    private final int[] packed = new int[PLACES * VALUES];
    private int[] months = new int[0];
    private int[] dossiers = new int[0];
    private int[] speakers = new int[0];
    private int[] origins = new int[0];

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var reader = context.reader();
        var packs = DocValues.getNumeric(reader, Documents.PACKED);
        var monthOf = DocValues.getNumeric(reader, Documents.MONTH);
        var dossierOf = DocValues.getNumeric(reader, Documents.DOSSIER);
        var speakersOf = DocValues.getSortedNumeric(reader, Documents.SPEAKERS);
        var originsOf = DocValues.getSortedNumeric(reader, Documents.ORIGINS);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                count(packs, document);
                months = add(months, monthOf, document);
                dossiers = add(dossiers, dossierOf, document);
                speakers = addAll(speakers, speakersOf, document);
                origins = addAll(origins, originsOf, document);
            }
        };
    }

    private void count(NumericDocValues packs, int document) throws IOException {
        if (packs.advanceExact(document)) {
            var pack = packs.longValue();
            for (var place = 0; place < PLACES; place++) {
                packed[place * VALUES + (int) (pack >>> (3 * place) & 7)]++;
            }
        }
    }

    private static int[] add(int[] counts, NumericDocValues values, int document) throws IOException {
        return values.advanceExact(document) ? increased(counts, (int) values.longValue()) : counts;
    }

    private static int[] addAll(int[] counts, SortedNumericDocValues values, int document) throws IOException {
        var all = counts;
        if (values.advanceExact(document)) {
            for (var i = values.docValueCount(); i > 0; i--) {
                all = increased(all, (int) values.nextValue());
            }
        }
        return all;
    }

    private static int[] increased(int[] counts, int at) {
        var all = at < counts.length ? counts : ArrayUtil.grow(counts, at + 1);
        all[at]++;
        return all;
    }

    /** Makes the tallies of all slices one. */
    static CollectorManager<Tally, Counts> manager() {
        return new CollectorManager<>() {
            @Override
            public Tally newCollector() {
                return new Tally();
            }

            @Override
            public Counts reduce(Collection<Tally> slices) {
                var whole = new Tally();
                slices.forEach(whole::take);
                return whole.counts();
            }
        };
    }

    private void take(Tally slice) {
        for (var i = 0; i < packed.length; i++) {
            packed[i] += slice.packed[i];
        }
        months = sum(months, slice.months);
        dossiers = sum(dossiers, slice.dossiers);
        speakers = sum(speakers, slice.speakers);
        origins = sum(origins, slice.origins);
    }

    private static int[] sum(int[] one, int[] other) {
        var longer = Arrays.copyOf(one.length < other.length ? other : one, Math.max(one.length, other.length));
        var shorter = one.length < other.length ? one : other;
        for (var i = 0; i < shorter.length; i++) {
            longer[i] += shorter[i];
        }
        return longer;
    }

    private Counts counts() {
        var groups = new EnumMap<Group, Integer>(Group.class);
        for (var group : Group.values()) {
            groups.put(group, packed[group.ordinal()]);
        }
        var constants = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        constants.put(Facet.KIND, constants(1, Kind.values()));
        constants.put(Facet.STANDING, constants(2, Standing.values()));
        constants.put(Facet.SAID, constants(3, Said.values()));
        constants.put(Facet.SO, constants(4, So.values()));
        constants.put(Facet.HARM, constants(5, Harm.values()));
        var ids = new EnumMap<Facet, Map<Long, Integer>>(Facet.class);
        ids.put(Facet.DOSSIER, most(dossiers));
        ids.put(Facet.SPEAKER, most(speakers));
        ids.put(Facet.ORIGIN, most(origins));
        return new Counts(groups, constants, ids, byMonth());
    }

    private Map<String, Integer> constants(int place, Enum<?>[] all) {
        var counts = new HashMap<String, Integer>();
        for (var constant : all) {
            counts.put(constant.name(), packed[place * VALUES + constant.ordinal() + 1]);
        }
        return counts;
    }

    /** Those with the most hits, in this order. */
    private static Map<Long, Integer> most(int[] counts) {
        List<Integer> found = new ArrayList<>();
        for (var id = 0; id < counts.length; id++) {
            if (counts[id] > 0) {
                found.add(id);
            }
        }
        found.sort((one, other) -> Integer.compare(counts[other], counts[one]));
        var most = new LinkedHashMap<Long, Integer>();
        found.stream().limit(MOST).forEach(id -> most.put((long) id, counts[id]));
        return most;
    }

    private TreeMap<YearMonth, Integer> byMonth() {
        var all = new TreeMap<YearMonth, Integer>();
        for (var month = 0; month < months.length; month++) {
            if (months[month] > 0) {
                all.put(YearMonth.of(month / 12, month % 12 + 1), months[month]);
            }
        }
        return all;
    }
}
