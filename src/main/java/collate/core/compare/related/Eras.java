package collate.core.compare.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The years that an archive's words belong to, learned from its claims that were published on a known day or name a year, so
 * that a claim without a date can be told to be of a post's time. Each year is a language model, as in F. de Jong, H. Rode and
 * D. Hiemstra, Temporal language models for the disclosure of historical text (2005); a claim's words vote by naive Bayes.
 */
final class Eras {
    /** A year that fewer claims give is not learned. */
    private static final int FEWEST = 10;

    private static final int RAREST = 2;
    /** What a claim gives to the years on either side of its own, before the three are brought to 1. */
    private static final double BESIDE = 0.25;
    /** How many claims of the archive's usual spread a word is mixed with. */
    private static final double PRIOR = 4;
    /** Words of one claim depend on each other, so that many of them count less each: the sum by their number to this power. */
    private static final double DEPENDENCE = 0.3;
    /** The share of doubt in a claim's estimated years. */
    private static final double DOUBT = 0.35;

    private final Map<Integer, Integer> columns = new HashMap<>();
    private final Map<Integer, double[]> pulls = new HashMap<>();
    private final double[] usual;

    Eras(List<Profile> claims, Lexicon lexicon) {
        var counts = new TreeMap<Integer, Integer>();
        claims.forEach(claim -> claim.year().ifPresent(year -> counts.merge(year, 1, Integer::sum)));
        counts.forEach((year, count) -> {
            if (count >= FEWEST) {
                columns.put(year, columns.size());
            }
        });
        usual = new double[columns.size()];
        for (var claim : claims) {
            var years = claim.year().isPresent() ? around(claim.year().getAsInt()) : new double[usual.length];
            for (var column = 0; column < usual.length; column++) {
                usual[column] += years[column];
            }
            for (var term : claim.head()) {
                if (lexicon.heldBy(term) >= RAREST && !Profile.isYear(lexicon.term(term))) {
                    var sums = pulls.computeIfAbsent(term, _ -> new double[usual.length]);
                    for (var column = 0; column < usual.length; column++) {
                        sums[column] += years[column];
                    }
                }
            }
        }
        toShares(usual);
        pulls.values().forEach(this::toPulls);
    }

    private double[] around(int year) {
        var shares = new double[columns.size()];
        if (columns.containsKey(year)) {
            for (var near = year - 1; near <= year + 1; near++) {
                var column = columns.get(near);
                if (column != null) {
                    shares[column] = near == year ? 1 : BESIDE;
                }
            }
            toShares(shares);
        }
        return shares;
    }

    private static void toShares(double[] values) {
        var sum = Arrays.stream(values).sum();
        for (var i = 0; i < values.length && sum > 0; i++) {
            values[i] /= sum;
        }
    }

    /** From how many claims of each year hold a word to the logarithm of how much likelier it makes that year. */
    private void toPulls(double[] sums) {
        var all = Arrays.stream(sums).sum();
        for (var column = 0; column < sums.length; column++) {
            sums[column] = Math.log((sums[column] + PRIOR * usual[column]) / (all + PRIOR) / usual[column]);
        }
    }

    /** How much likelier than any claim this one is of a year, as a logarithm; 0 for a year that was not learned. */
    double pull(Profile claim, int year) {
        var column = columns.get(year);
        return column == null ? 0 : Math.log((1 - DOUBT) * shares(claim)[column] / usual[column] + DOUBT);
    }

    /** The same for one word. */
    double pull(int term, int year) {
        var column = columns.get(year);
        var pull = pulls.get(term);
        return column == null || pull == null ? 0 : pull[column];
    }

    private double[] shares(Profile claim) {
        if (claim.year().isPresent() && columns.containsKey(claim.year().getAsInt())) {
            return around(claim.year().getAsInt());
        }
        var shares = usual.clone();
        var words = Math.pow(
                Math.max(
                        1,
                        Arrays.stream(claim.head()).filter(pulls::containsKey).count()),
                DEPENDENCE);
        for (var column = 0; column < shares.length; column++) {
            var sum = 0.0;
            for (var term : claim.head()) {
                var pull = pulls.get(term);
                sum += pull == null ? 0 : pull[column];
            }
            shares[column] *= Math.exp(sum / words);
        }
        toShares(shares);
        return shares;
    }
}
