package collate.core.compare.related;

import collate.core.compare.words.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A query's words, asked for the one that a claim's word resembles in its letters: "vaccination" beside "vaccine", a name spelled
 * otherwise, a word mistyped or run together. Two words are alike by Dice's coefficient over runs of three letters of their
 * stems: twice the shared runs by all runs (L. R. Dice, Ecology 26, 1945). For one thread.
 */
final class Alike {
    private static final int RUN = 3;
    private static final int SHORTEST = 4;
    private static final double LEAST = 0.5;

    private final Map<Word, long[]> words = new LinkedHashMap<>();
    private final Map<String, Optional<Match>> known = new HashMap<>();

    /**
     * A word of the query.
     *
     * @param likeness from a half to 1
     */
    record Match(Word word, double likeness) {}

    Alike(List<Word> words) {
        words.stream()
                .filter(word -> word.content() && !word.negation() && comparable(word.stem()))
                .forEach(word -> this.words.put(word, runs(word.stem())));
    }

    Optional<Match> to(String stem) {
        return known.computeIfAbsent(stem, this::best);
    }

    private Optional<Match> best(String stem) {
        if (!comparable(stem)) {
            return Optional.empty();
        }
        var runs = runs(stem);
        var best = Optional.<Match>empty();
        for (var word : words.entrySet()) {
            var likeness = dice(runs, word.getValue());
            if (likeness >= best.map(Match::likeness).orElse(LEAST)) {
                best = Optional.of(new Match(word.getKey(), likeness));
            }
        }
        return best;
    }

    private static boolean comparable(String stem) {
        return stem.length() >= SHORTEST && !Character.isDigit(stem.charAt(0));
    }

    /** Distinct, sorted; the beginning of the word counts as a letter. */
    private static long[] runs(String stem) {
        var marked = "<" + stem;
        var runs = new long[marked.length() - RUN + 1];
        for (var at = 0; at < runs.length; at++) {
            runs[at] = (long) marked.charAt(at) << 32 | (long) marked.charAt(at + 1) << 16 | marked.charAt(at + 2);
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static double dice(long[] runs, long[] others) {
        var shared = 0;
        for (var run : runs) {
            shared += Arrays.binarySearch(others, run) >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (runs.length + others.length);
    }
}
