package collate.core.extract.toll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads word lists: words parted by white space, for a map each under the name of its group. */
final class Lexicon {
    private Lexicon() {}

    static Set<String> words(String list) {
        return Set.copyOf(new HashSet<>(java.util.List.of(list.strip().split("\\s+"))));
    }

    static <V> void put(Map<String, V> into, V value, String list) {
        for (var word : list.strip().split("\\s+")) {
            into.put(word, value);
        }
    }

    static <V> Map<String, V> copy(HashMap<String, V> words) {
        return Map.copyOf(words);
    }
}
