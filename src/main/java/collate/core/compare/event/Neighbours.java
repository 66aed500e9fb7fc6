package collate.core.compare.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each article those that are most like it. Articles are compared only where they share a word that is not too common. */
final class Neighbours {
    /** A word in more articles than this leads to none. */
    private static final int MOST_LEADS = 200;

    /** An article is compared with so many that share most words with it. */
    private static final int MOST_COMPARED = 1000;

    /** So many of the most alike are kept for each article. */
    private static final int KEPT = 256;

    /** Less alike than this is not alike. */
    private static final double LEAST = 0.02;

    private final List<Rarity.Vector> vectors;
    private final Map<Integer, List<Integer>> holders = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** An article's neighbours: their numbers, sorted, and how alike they are. */
    record Row(int[] others, float[] likeness) {
        double to(int other) {
            var at = Arrays.binarySearch(others, other);
            return at < 0 ? 0 : likeness[at];
        }

        /** The places of the most alike, best first. */
        List<Integer> best(int most) {
            var places = new ArrayList<Integer>();
            for (var at = 0; at < others.length; at++) {
                places.add(at);
            }
            places.sort(
                    Comparator.comparingDouble((Integer at) -> -likeness[at]).thenComparingInt(at -> others[at]));
            return places.subList(0, Math.min(most, places.size()));
        }
    }

    private Neighbours(List<Rarity.Vector> vectors) {
        this.vectors = vectors;
    }

    static List<Row> of(List<Telling> tellings) {
        var rarity = new Rarity(tellings);
        var neighbours = new Neighbours(tellings.stream().map(rarity::vector).toList());
        for (var article = 0; article < tellings.size(); article++) {
            for (var key : neighbours.vectors.get(article).keys()) {
                if (rarity.articlesWith(key) <= MOST_LEADS) {
                    neighbours
                            .holders
                            .computeIfAbsent(key, _ -> new ArrayList<>(2))
                            .add(article);
                }
            }
        }
        for (var article = 0; article < tellings.size(); article++) {
            neighbours.rows.add(neighbours.row(article));
        }
        return neighbours.rows;
    }

    private Row row(int article) {
        var mine = vectors.get(article);
        var leads = leads(mine, article);
        var likeness = new float[leads.length];
        for (var at = 0; at < leads.length; at++) {
            likeness[at] = (float) mine.times(vectors.get(leads[at]));
        }
        return kept(new Row(leads, likeness));
    }

    /** Those that share most of the words that are not too common, in the order of their numbers. */
    private int[] leads(Rarity.Vector mine, int article) {
        var met = Arrays.stream(mine.keys())
                .mapToObj(key -> holders.getOrDefault(key, List.of()))
                .flatMapToInt(others -> others.stream().mapToInt(Integer::intValue))
                .filter(other -> other != article)
                .sorted()
                .toArray();
        var counted = new ArrayList<long[]>();
        for (int from = 0, to = 0; from < met.length; from = to) {
            while (to < met.length && met[to] == met[from]) {
                to++;
            }
            counted.add(new long[] {met[from], to - from});
        }
        if (counted.size() > MOST_COMPARED) {
            counted.sort(Comparator.comparingLong((long[] lead) -> -lead[1]).thenComparingLong(lead -> lead[0]));
        }
        return counted.stream()
                .limit(MOST_COMPARED)
                .mapToInt(lead -> (int) lead[0])
                .sorted()
                .toArray();
    }

    private static Row kept(Row all) {
        var places = all.best(KEPT).stream()
                .filter(at -> all.likeness[at] >= LEAST)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        var likeness = new float[places.length];
        for (var at = 0; at < places.length; at++) {
            likeness[at] = all.likeness[places[at]];
        }
        return new Row(Arrays.stream(places).map(at -> all.others[at]).toArray(), likeness);
    }
}
