package collate.core.compare.event;

import java.util.Arrays;
import java.util.Map;

/**
 * What of an article tells which happening it is about.
 *
 * @param keys sorted
 * @param weights of each key, before it is known how rare it is
 */
public record Telling(int[] keys, float[] weights) {

    public static Telling of(String text) {
        return of(Traits.of(text));
    }

    private static Telling of(Map<Integer, Double> traits) {
        var keys = traits.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var weights = new float[keys.length];
        for (var at = 0; at < keys.length; at++) {
            weights[at] = traits.getOrDefault(keys[at], 0.0).floatValue();
        }
        return new Telling(keys, weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Telling that && Arrays.equals(keys, that.keys) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }

    @Override
    public String toString() {
        return "Telling of " + keys.length + " traits";
    }
}
