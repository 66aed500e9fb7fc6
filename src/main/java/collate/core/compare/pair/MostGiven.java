package collate.core.compare.pair;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What most reports give. */
public final class MostGiven {
    private MostGiven() {}

    /** Of values given equally often one of them, the same for the same order; empty for none. */
    public static <T> Optional<T> of(Stream<T> given) {
        return given.collect(groupingBy(value -> value, LinkedHashMap::new, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
