package collate.core.compare.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for terms, and how rare each is in an archive. */
final class Lexicon {
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private int[] held = new int[1024];
    private int passages;

    int number(String term) {
        return numbers.computeIfAbsent(term, fresh -> {
            terms.add(fresh);
            return terms.size() - 1;
        });
    }

    /** Without making one. */
    int known(String term) {
        return numbers.getOrDefault(term, UNKNOWN);
    }

    String term(int number) {
        return terms.get(number);
    }

    /** @param distinct the terms of one more passage, each once */
    void count(int[] distinct) {
        passages++;
        for (var term : distinct) {
            if (term >= held.length) {
                held = Arrays.copyOf(held, Math.max(term + 1, held.length * 2));
            }
            held[term]++;
        }
    }

    int heldBy(int term) {
        return term != UNKNOWN && term < held.length ? held[term] : 0;
    }

    /** Inverse document frequency as in BM25, never negative: S. Robertson and H. Zaragoza (2009), with Lucene's 1 +. */
    double rarity(int term) {
        var with = heldBy(term);
        return Math.log(1 + (passages - with + 0.5) / (with + 0.5));
    }
}
