package collate.core.compare.event;

import collate.core.compare.cluster.Bonds;
import collate.core.compare.cluster.Linkage;
import collate.core.compare.cluster.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gathers articles by the happening that they tell of: tf-idf over names, numbers and words, each article read together with the
 * three most like it (so that two reports that share few words meet in a third), then average linkage.
 */
public final class Happenings {
    /** Chosen over topics of a development set, in the middle of a plateau from 0.40 to 0.48. */
    private static final Linkage LINKAGE = new Linkage(0.44, 0);

    private static final int READ_TOGETHER = 3;

    /** Articles that are less alike are not read together. */
    private static final double ALIKE = 0.08;

    /** Pairs below this are so far from the threshold that they are left out. */
    private static final double WORTH_KEEPING = 0.05;

    private final List<Neighbours.Row> rows;
    private final List<Blend> blends;

    /** An article with those that are read together with it: numbers, shares, and the length of the sum. */
    private record Blend(int[] articles, double[] shares, double length) {}

    private Happenings(List<Neighbours.Row> rows) {
        this.rows = rows;
        blends = IntStream.range(0, rows.size()).mapToObj(this::blend).toList();
    }

    /** For each article its event, which is named by the first article of it. */
    public static int[] events(List<Telling> articles) {
        var happenings = new Happenings(Neighbours.of(articles));
        return LINKAGE.clusters(articles.size(), happenings.pairs(), Bonds.NONE);
    }

    private Blend blend(int article) {
        var row = rows.get(article);
        var near = row.best(READ_TOGETHER).stream()
                .filter(at -> row.likeness()[at] > ALIKE)
                .mapToInt(Integer::intValue)
                .toArray();
        var sum = Arrays.stream(near).mapToDouble(at -> row.likeness()[at]).sum();
        var articles = IntStream.concat(
                        IntStream.of(article), Arrays.stream(near).map(at -> row.others()[at]))
                .toArray();
        var shares = new double[articles.length];
        shares[0] = 1;
        for (var at = 0; at < near.length; at++) {
            shares[at + 1] = row.likeness()[near[at]] / sum;
        }
        var alone = new Blend(articles, shares, 1);
        return new Blend(articles, shares, Math.sqrt(product(alone, alone)));
    }

    /** The scalar product of two sums of articles, from those of the articles. */
    private double product(Blend one, Blend other) {
        var sum = 0.0;
        for (var i = 0; i < one.articles.length; i++) {
            for (var j = 0; j < other.articles.length; j++) {
                sum += one.shares[i] * other.shares[j] * likeness(one.articles[i], other.articles[j]);
            }
        }
        return sum / (one.length * other.length);
    }

    private double likeness(int one, int other) {
        return one == other
                ? 1
                : Math.max(rows.get(one).to(other), rows.get(other).to(one));
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var article = 0; article < rows.size(); article++) {
            for (var other : reach(article)) {
                var likeness = product(blends.get(article), blends.get(other));
                if (likeness >= WORTH_KEEPING) {
                    pairs.add(new Pair(article, other, likeness));
                }
            }
        }
        return pairs;
    }

    /** Later articles that are neighbours of the article or of those read with it. */
    private int[] reach(int article) {
        return Arrays.stream(blends.get(article).articles)
                .flatMap(read -> Arrays.stream(rows.get(read).others()))
                .filter(other -> other > article)
                .sorted()
                .distinct()
                .toArray();
    }
}
