package collate.core.compare.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reads each article together with those most like it, and says how alike the sums are. */
final class Blending {
    /** Sums that are less alike than this are not alike. */
    private static final double WORTH_KEEPING = 0.05;

    private final List<Neighbours.Row> rows;
    private final int together;
    private final double alike;
    private final List<Sum> sums;

    /** An article with those that are read together with it: numbers, shares, and the length of the sum. */
    private record Sum(int[] articles, double[] shares, double length) {}

    private Blending(List<Neighbours.Row> rows, int together, double alike) {
        this.rows = rows;
        this.together = together;
        this.alike = alike;
        sums = IntStream.range(0, rows.size()).mapToObj(this::sum).toList();
    }

    /**
     * The neighbours of the sums.
     *
     * @param together how many others each article is read with
     * @param alike others that are less alike are not read with it
     */
    static List<Neighbours.Row> of(List<Neighbours.Row> rows, int together, double alike) {
        var blending = new Blending(rows, together, alike);
        var blended = new ArrayList<List<Neighbour>>();
        rows.forEach(_ -> blended.add(new ArrayList<>()));
        for (var article = 0; article < rows.size(); article++) {
            for (var other : blending.reach(article)) {
                var likeness = (float) blending.product(blending.sums.get(article), blending.sums.get(other));
                if (likeness >= WORTH_KEEPING) {
                    blended.get(article).add(new Neighbour(other, likeness));
                    blended.get(other).add(new Neighbour(article, likeness));
                }
            }
        }
        return blended.stream().map(Blending::row).toList();
    }

    private record Neighbour(int other, float likeness) {}

    private static Neighbours.Row row(List<Neighbour> neighbours) {
        neighbours.sort((one, two) -> Integer.compare(one.other, two.other));
        var likeness = new float[neighbours.size()];
        for (var at = 0; at < likeness.length; at++) {
            likeness[at] = neighbours.get(at).likeness;
        }
        return new Neighbours.Row(neighbours.stream().mapToInt(Neighbour::other).toArray(), likeness);
    }

    private Sum sum(int article) {
        var row = rows.get(article);
        var near = row.best(together).stream()
                .filter(at -> row.likeness()[at] > alike)
                .mapToInt(Integer::intValue)
                .toArray();
        var all = Arrays.stream(near).mapToDouble(at -> row.likeness()[at]).sum();
        var articles = IntStream.concat(
                        IntStream.of(article), Arrays.stream(near).map(at -> row.others()[at]))
                .toArray();
        var shares = new double[articles.length];
        shares[0] = 1;
        for (var at = 0; at < near.length; at++) {
            shares[at + 1] = row.likeness()[near[at]] / all;
        }
        var alone = new Sum(articles, shares, 1);
        return new Sum(articles, shares, Math.sqrt(product(alone, alone)));
    }

    /** The scalar product of two sums of articles, from those of the articles. */
    private double product(Sum one, Sum other) {
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

    /** Later articles that are neighbours of the article or of those read with it. */
    private int[] reach(int article) {
        return Arrays.stream(sums.get(article).articles)
                .flatMap(read -> Arrays.stream(rows.get(read).others()))
                .filter(other -> other > article)
                .sorted()
                .distinct()
                .toArray();
    }
}
