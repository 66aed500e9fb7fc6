package collate.core.compare.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many articles each key stands: what is rare tells more. */
final class Rarity {
    /** As if there were so many more articles without the word, so that of two articles not every shared word is telling. */
    private static final int BACKGROUND = 50;

    /** How much words count that no other article has: they set an article apart a little. */
    private static final double ALONE = 0.1;

    private final Map<Integer, Integer> articles = new HashMap<>();
    private final int all;

    Rarity(List<Telling> tellings) {
        all = tellings.size();
        for (var telling : tellings) {
            for (var key : telling.keys()) {
                articles.merge(key, 1, Integer::sum);
            }
        }
    }

    int articlesWith(int key) {
        return articles.getOrDefault(key, 0);
    }

    /** The shared keys of a telling, weighed by tf-idf, of length one together with those that nobody shares. */
    Vector vector(Telling telling) {
        var squares = 0.0;
        var shared = 0;
        var weights = new double[telling.keys().length];
        for (var at = 0; at < weights.length; at++) {
            var with = articlesWith(telling.keys()[at]);
            weights[at] = telling.weights()[at] * Math.log((all + BACKGROUND) / (double) with);
            squares += weights[at] * weights[at] * (with == 1 ? ALONE : 1);
            shared += with == 1 ? 0 : 1;
        }
        return vector(telling, weights, shared, Math.sqrt(squares));
    }

    private Vector vector(Telling telling, double[] weights, int shared, double length) {
        var keys = new int[shared];
        var values = new float[shared];
        var next = 0;
        for (var at = 0; at < weights.length; at++) {
            if (articlesWith(telling.keys()[at]) > 1) {
                keys[next] = telling.keys()[at];
                values[next++] = (float) (weights[at] / length);
            }
        }
        return new Vector(keys, values);
    }

    /** A sparse vector; keys are sorted. */
    record Vector(int[] keys, float[] values) {
        double times(Vector other) {
            var sum = 0.0;
            for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
                if (keys[i] == other.keys[j]) {
                    sum += values[i++] * other.values[j++];
                } else if (keys[i] < other.keys[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return sum;
        }
    }
}
