package collate.core.compare.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups of words, known by their stems: which share a group with a word. A word may stand in several. */
final class WordGroups {
    private final Map<String, Set<String>> companions = new HashMap<>();

    /** @param groups words set off by spaces, groups by semicolons or ends of lines */
    WordGroups(String groups) {
        for (var group : groups.split("[;\\n]")) {
            var stems = Arrays.stream(group.strip().split(" "))
                    .map(word -> Stem.of(Spelling.of(word)))
                    .collect(Collectors.toSet());
            for (var stem : stems) {
                var others = companions.computeIfAbsent(stem, _ -> new HashSet<>());
                others.addAll(stems);
                others.remove(stem);
            }
        }
    }

    Set<String> of(String stem) {
        return companions.getOrDefault(stem, Set.of());
    }
}
