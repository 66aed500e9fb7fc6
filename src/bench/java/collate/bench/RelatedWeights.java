package collate.bench;

import collate.cli.RelatedCommand;
import collate.core.compare.related.Archive;
import collate.core.compare.related.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights of {@link Trait} and prints them, with the mean average precision at 5 that they reach on queries that they
 * were not fitted on (five folds, in the mean of several ways to make them; the same post never in two). Arguments: folders that hold claims.jsonl,
 * dev/queries.jsonl and dev/qrels.tsv.
 */
public final class RelatedWeights {
    private static final int FOLDS = 5;
    private static final int SPLITS = 4;
    private static final int ROUNDS = 400;
    private static final double STEP = 0.05;
    private static final double RIDGE = 1e-3;
    private static final int SAME_POST = 40;

    /** A query's candidates: their traits and which of them are right, and how many right ones there are. */
    private record Asked(String set, String post, double[][] traits, boolean[] right, int all) {
        int fold(int split) {
            return Math.floorMod(new Random(31L * post.hashCode() + split).nextInt(), FOLDS);
        }
    }

    private RelatedWeights() {}

    public static void main(String[] folders) throws IOException {
        var asked = new ArrayList<Asked>();
        for (var folder : folders) {
            read(Path.of(folder), asked);
        }
        var precision = new HashMap<String, List<Double>>();
        for (var fold = 0; fold < FOLDS * SPLITS; fold++) {
            var split = fold / FOLDS;
            var held = fold % FOLDS;
            var weights = fit(
                    asked.stream().filter(query -> query.fold(split) != held).toList());
            asked.stream()
                    .filter(query -> query.fold(split) == held)
                    .forEach(query -> precision
                            .computeIfAbsent(query.set(), _ -> new ArrayList<>())
                            .add(precision(query, weights)));
        }
        precision.forEach((set, values) -> System.out.printf(
                "%s: MAP@5 %.4f over %d queries, each %d times by weights fitted without it%n",
                set, values.stream().mapToDouble(value -> value).average().orElse(0), values.size() / SPLITS, SPLITS));
        var weights = fit(asked);
        for (var trait : Trait.values()) {
            System.out.printf("%s(%.2f)%n", trait, weights[trait.ordinal()]);
        }
    }

    private static void read(Path folder, List<Asked> asked) throws IOException {
        var start = System.nanoTime();
        var archive = new Archive(
                RelatedCommand.passages(folder.resolve("claims.jsonl").toString()));
        System.out.printf("%s: archive in %.1f s%n", folder.getFileName(), (System.nanoTime() - start) / 1e9);
        start = System.nanoTime();
        var right = right(folder.resolve("dev/qrels.tsv"));
        var json = JsonMapper.builder().build();
        for (var line : Files.readAllLines(folder.resolve("dev/queries.jsonl"))) {
            var query = json.readTree(line);
            var text = query.get("text").asString();
            var wanted = right.getOrDefault(query.get("id").asString(), Set.of());
            var candidates = archive.traits(text);
            var rights = new boolean[candidates.size()];
            for (var i = 0; i < rights.length; i++) {
                rights[i] = wanted.contains(candidates.get(i).id());
            }
            var post = text.replace("\"", "").substring(0, Math.min(SAME_POST, text.length() / 2));
            asked.add(new Asked(
                    folder.getFileName().toString(),
                    post,
                    candidates.stream().map(Archive.Traits::values).toArray(double[][]::new),
                    rights,
                    Math.max(1, wanted.size())));
        }
        System.out.printf("%s: queries in %.1f s%n", folder.getFileName(), (System.nanoTime() - start) / 1e9);
    }

    private static Map<String, Set<String>> right(Path file) throws IOException {
        var right = new HashMap<String, Set<String>>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t");
            right.computeIfAbsent(cells[0], _ -> new HashSet<>()).add(cells[1]);
        }
        return right;
    }

    /** Softmax over each query's candidates, by Adam (Kingma and Ba 2015) with its usual decay. */
    private static double[] fit(List<Asked> asked) {
        var size = Trait.values().length;
        var weights = new double[size];
        var mean = new double[size];
        var square = new double[size];
        for (var round = 1; round <= ROUNDS; round++) {
            var slope = slope(asked, weights);
            for (var i = 0; i < size; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                square[i] = 0.99 * square[i] + 0.01 * slope[i] * slope[i];
                var step = mean[i]
                        / (1 - Math.pow(0.9, round))
                        / (Math.sqrt(square[i] / (1 - Math.pow(0.99, round))) + 1e-9);
                weights[i] -= STEP * step * (round > ROUNDS / 2 ? 0.2 : 1);
            }
        }
        return weights;
    }

    private static double[] slope(List<Asked> asked, double[] weights) {
        var slope = new double[weights.length];
        for (var query : asked) {
            var scores = Arrays.stream(query.traits())
                    .mapToDouble(traits -> dot(traits, weights))
                    .toArray();
            var top = Arrays.stream(scores).max().orElse(0);
            var sum = Arrays.stream(scores).map(score -> Math.exp(score - top)).sum();
            var rights = 0;
            for (var right : query.right()) {
                rights += right ? 1 : 0;
            }
            for (var c = 0; c < scores.length && rights > 0; c++) {
                var off = Math.exp(scores[c] - top) / sum - (query.right()[c] ? 1.0 / rights : 0);
                for (var i = 0; i < slope.length; i++) {
                    slope[i] += off * query.traits()[c][i];
                }
            }
        }
        for (var i = 0; i < slope.length; i++) {
            slope[i] = slope[i] / asked.size() + 2 * RIDGE * weights[i];
        }
        return slope;
    }

    private static double precision(Asked query, double[] weights) {
        var order = new ArrayList<Integer>();
        for (var c = 0; c < query.traits().length; c++) {
            order.add(c);
        }
        order.sort((a, b) -> Double.compare(dot(query.traits()[b], weights), dot(query.traits()[a], weights)));
        var hits = 0;
        var sum = 0.0;
        for (var rank = 0; rank < Math.min(5, order.size()); rank++) {
            if (query.right()[order.get(rank)]) {
                hits++;
                sum += (double) hits / (rank + 1);
            }
        }
        return sum / Math.min(5, query.all());
    }

    private static double dot(double[] traits, double[] weights) {
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            sum += traits[i] * weights[i];
        }
        return sum;
    }
}
