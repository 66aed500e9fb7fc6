package collate.core.compare.related;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Words that an archive puts for one another, learned from its own claims: what a title calls otherwise than the text below it.
 * How likely one word is restated by another is IBM's model 1 of translation (P. Brown and others, The mathematics of
 * statistical machine translation, Computational Linguistics 19, 1993), from titles to texts and back, the two added up.
 */
final class Restated {
    private static final int ROUNDS = 4;
    private static final double START = 0.01;
    /** How much the word for nothing gives to a word that no other accounts for, times that word's share of all. */
    private static final double NOTHING = 1.5;
    /** Added to what a word restates in all, so that a rare one is not believed at once. */
    private static final double CAUTION = 2;

    private static final double LEAST = 0.01;

    private final Map<Integer, Map<Integer, Double>> others = new HashMap<>();

    /**
     * A word of a query that the archive may put otherwise.
     *
     * @param chance how likely it does, from 0 to 1
     * @param rarity of the rarer of the two
     */
    record Match(int word, double chance, double rarity) {
        double worth() {
            return chance * rarity;
        }
    }

    /** Words that stand in one of title and text only. */
    private record Pair(int[] from, int[] to) {
        Pair turned() {
            return new Pair(to, from);
        }

        LongStream links() {
            return Arrays.stream(to)
                    .boxed()
                    .flatMapToLong(word -> Arrays.stream(from).mapToLong(other -> (long) other << 32 | word));
        }
    }

    Restated(List<Profile> claims) {
        var pairs = claims.stream()
                .map(claim -> apart(claim.fields().get(1), claim.fields().get(0)))
                .toList();
        learn(pairs.stream().flatMapToLong(Pair::links).toArray());
        learn(pairs.stream().map(Pair::turned).flatMapToLong(Pair::links).toArray());
    }

    private static Pair apart(int[] title, int[] text) {
        return new Pair(without(title, text), without(text, title));
    }

    private static int[] without(int[] words, int[] those) {
        return Arrays.stream(words)
                .filter(word -> Arrays.stream(those).noneMatch(other -> other == word))
                .distinct()
                .toArray();
    }

    private static int from(long link) {
        return (int) (link >> 32);
    }

    private static int to(long link) {
        return (int) link;
    }

    /** @param links those to one word of one claim behind each other */
    private void learn(long[] links) {
        var kinds = Arrays.stream(links).sorted().distinct().toArray();
        var kind = Arrays.stream(links)
                .mapToInt(link -> Arrays.binarySearch(kinds, link))
                .toArray();
        var nothing = nothing(links);
        var chances = new double[kinds.length];
        Arrays.fill(chances, START);
        for (var round = 0; round < ROUNDS; round++) {
            chances = better(links, kinds, kind, nothing, chances);
        }
        for (var i = 0; i < kinds.length; i++) {
            if (chances[i] >= LEAST) {
                put(from(kinds[i]), to(kinds[i]), chances[i]);
                put(to(kinds[i]), from(kinds[i]), chances[i]);
            }
        }
    }

    private static Map<Integer, Double> nothing(long[] links) {
        var nothing = new HashMap<Integer, Double>();
        for (var link : links) {
            nothing.merge(to(link), NOTHING / links.length, Double::sum);
        }
        return nothing;
    }

    /** One round of expectation and maximization. */
    private static double[] better(
            long[] links, long[] kinds, int[] kind, Map<Integer, Double> nothing, double[] chances) {
        var counts = new double[chances.length];
        var sums = new HashMap<Integer, Double>();
        for (int start = 0, end; start < links.length; start = end) {
            var all = nothing.getOrDefault(to(links[start]), 0.0);
            for (end = start; end < links.length && to(links[end]) == to(links[start]); end++) {
                all += chances[kind[end]];
            }
            for (var at = start; at < end; at++) {
                counts[kind[at]] += chances[kind[at]] / all;
                sums.merge(from(links[at]), chances[kind[at]] / all, Double::sum);
            }
        }
        for (var i = 0; i < counts.length; i++) {
            counts[i] /= sums.getOrDefault(from(kinds[i]), 0.0) + CAUTION;
        }
        return counts;
    }

    private void put(int word, int other, double chance) {
        others.computeIfAbsent(word, _ -> new HashMap<>()).merge(other, chance, Double::sum);
    }

    /** For each word that the archive may put for one of these, the one of these that speaks most for it. */
    Map<Integer, Match> of(Collection<Integer> words, Lexicon lexicon) {
        var best = new HashMap<Integer, Match>();
        for (var word : words) {
            others.getOrDefault(word, Map.of()).forEach((other, chance) -> {
                var rarity = Math.min(lexicon.rarity(word), lexicon.rarity(other));
                best.merge(
                        other,
                        new Match(word, Math.min(1, chance), rarity),
                        (one, two) -> two.worth() > one.worth() ? two : one);
            });
        }
        return best;
    }
}
