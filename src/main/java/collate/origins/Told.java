package collate.origins;

import collate.core.extract.origin.OneBody;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which of an origin's texts tell of which place that it may be of. */
final class Told {
    private final Map<OneBody.Pair, Set<Integer>> texts = new LinkedHashMap<>();
    private final int looked;

    /** @param pairs of which it is the shorter one */
    Told(List<OneBody.Pair> pairs, Collection<String> all) {
        looked = all.size();
        pairs.forEach(pair -> texts.put(pair, of(pair.place(), List.copyOf(all))));
    }

    private static Set<Integer> of(String place, List<String> all) {
        if (place.isEmpty()) {
            return Set.of();
        }
        var pattern = WrittenPlace.pattern(place);
        return IntStream.range(0, all.size())
                .filter(text -> pattern.matcher(all.get(text)).find())
                .boxed()
                .collect(Collectors.toSet());
    }

    int looked() {
        return looked;
    }

    Set<Integer> of(OneBody.Pair pair) {
        return texts.getOrDefault(pair, Set.of());
    }

    /** Whether it is named without a place while its articles tell of two bodies' places. */
    boolean several(OneBody.Pair pair) {
        return pair.why() == OneBody.Why.SHORT
                && !OneBody.isOfATown(pair.kind())
                && texts.entrySet().stream()
                                .filter(other -> other.getKey().why() == OneBody.Why.SHORT)
                                .filter(other -> !other.getValue().isEmpty())
                                .count()
                        > 1;
    }

    /** How many tell of another place that it may be of, and not of this one. */
    Map<String, Integer> elsewhere(OneBody.Pair pair) {
        var all = new TreeMap<String, Integer>();
        texts.forEach((other, told) -> {
            var apart =
                    (int) told.stream().filter(text -> !of(pair).contains(text)).count();
            if (apart > 0 && !pair.place().isEmpty() && !other.place().equals(pair.place())) {
                all.put(WrittenPlace.asWritten(other.fuller().name(), other.place()), apart);
            }
        });
        return all;
    }
}
