package collate.bench;

import collate.cli.RelatedCommand;
import collate.core.compare.related.Archive;
import collate.core.compare.related.Meaning;
import collate.core.compare.related.Trait;
import collate.meaning.SentenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights of {@link Trait} and prints them, by words alone and beside nearness in meaning, with the mean average precision
 * at 5 that both reach on queries that they were not fitted on (five folds, in the mean of several ways to make them; the same post
 * never in two). Arguments: folders that hold claims.jsonl, dev/queries.jsonl and dev/qrels.tsv.
 */
public final class RelatedWeights {
    private static final int FOLDS = 5;
    private static final int SPLITS = 4;
    private static final int ROUNDS = 400;
    private static final double STEP = 0.05;
    private static final double RIDGE = 1e-3;
    private static final int SAME_POST = 40;
    /** How many of the ranking by words are ranked once more, as an {@link Archive} does. */
    private static final int ONCE_MORE = 30;

    private static final Set<Trait> WORDS_ALONE = EnumSet.complementOf(EnumSet.of(Trait.MEANING));
    private static final Set<Trait> ALL = EnumSet.allOf(Trait.class);

    /** A query's candidates: their traits and which of them are right, and how many right ones there are. */
    private record Asked(String set, String post, double[][] traits, boolean[] right, int all) {
        int fold(int split) {
            return Math.floorMod(new Random(31L * post.hashCode() + split).nextInt(), FOLDS);
        }

        Asked first(int most, double[] weights) {
            var kept = ranked(weights).stream().limit(most).toList();
            var rights = new boolean[kept.size()];
            for (var i = 0; i < rights.length; i++) {
                rights[i] = right[kept.get(i)];
            }
            return new Asked(set, post, kept.stream().map(at -> traits[at]).toArray(double[][]::new), rights, all);
        }

        List<Integer> ranked(double[] weights) {
            return IntStream.range(0, traits.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(at -> -dot(traits[at], weights)))
                    .toList();
        }
    }

    private RelatedWeights() {}

    public static void main(String[] folders) throws IOException {
        var meaning = SentenceModel.load(System.err::println);
        var asked = new ArrayList<Asked>();
        for (var folder : folders) {
            read(Path.of(folder), meaning, asked);
        }
        var precision = new TreeMap<String, List<Double>>();
        for (var fold = 0; fold < FOLDS * SPLITS; fold++) {
            measure(asked, fold / FOLDS, fold % FOLDS, precision);
        }
        precision.forEach((set, values) -> System.out.printf(
                "%s: MAP@5 %.4f over %d queries, each %d times by weights fitted without it%n",
                set, values.stream().mapToDouble(value -> value).average().orElse(0), values.size() / SPLITS, SPLITS));
        var weights = fit(asked, WORDS_ALONE);
        var beside = fit(first(asked, weights), ALL);
        for (var trait : Trait.values()) {
            System.out.printf("%s(%.2f, %.2f)%n", trait, weights[trait.ordinal()], beside[trait.ordinal()]);
        }
    }

    /** Both rankings of one fold, their weights fitted on the other four. */
    private static void measure(List<Asked> asked, int split, int held, Map<String, List<Double>> precision) {
        var others = asked.stream().filter(query -> query.fold(split) != held).toList();
        var weights = fit(others, WORDS_ALONE);
        var beside = fit(first(others, weights), ALL);
        asked.stream().filter(query -> query.fold(split) == held).forEach(query -> {
            precision
                    .computeIfAbsent(query.set() + " by words alone", _ -> new ArrayList<>())
                    .add(precision(query, weights));
            precision
                    .computeIfAbsent(query.set() + " with meaning", _ -> new ArrayList<>())
                    .add(precision(query.first(ONCE_MORE, weights), beside));
        });
    }

    private static List<Asked> first(List<Asked> asked, double[] weights) {
        return asked.stream().map(query -> query.first(ONCE_MORE, weights)).toList();
    }

    private static void read(Path folder, Optional<Meaning> meaning, List<Asked> asked) throws IOException {
        var start = System.nanoTime();
        var archive = new Archive(
                RelatedCommand.passages(folder.resolve("claims.jsonl").toString()), meaning);
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
    private static double[] fit(List<Asked> asked, Set<Trait> traits) {
        var size = Trait.values().length;
        var weights = new double[size];
        var mean = new double[size];
        var square = new double[size];
        for (var round = 1; round <= ROUNDS; round++) {
            var slope = slope(asked, weights);
            for (var trait : traits) {
                var i = trait.ordinal();
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
        var order = query.ranked(weights);
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
