package collate.core.review;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts origins and not outlets: what rests on the same origin, or is a copy of the same story, is one. */
public final class Independence {
    private Independence() {}

    /**
     * What one article or one link stands on.
     *
     * @param origin the primary source it names, if any
     * @param family the wire story that it is a copy of, if any
     * @param article in which that stands; empty for a link, and each of these stands by itself
     */
    public record Stand(Optional<Long> origin, Optional<Long> family, Optional<Long> article) {
        /** Of a link. */
        public Stand(Optional<Long> origin) {
            this(origin, Optional.empty(), Optional.empty());
        }
    }

    /**
     * How many independent origins are known; what names none and is nobody's copy is not known. Origins that different copies of one
     * story name are one; not those that one text of it names side by side, as it has both.
     */
    public static int origins(List<Stand> stands) {
        var same = new HashMap<Long, Long>();
        var told = new HashMap<Long, Map<Long, Set<Long>>>();
        for (var stand : stands) {
            stand.origin.ifPresent(origin -> {
                same.putIfAbsent(origin, origin);
                stand.family
                        .map(family -> told.computeIfAbsent(family, _ -> new HashMap<>())
                                .computeIfAbsent(origin, _ -> new HashSet<>()))
                        .ifPresent(articles -> stand.article.ifPresent(articles::add));
            });
        }
        told.values().forEach(names -> join(names, same));
        return (int) same.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue()))
                .count();
    }

    /** @param names for each origin that copies of a story name, in which of them */
    private static void join(Map<Long, Set<Long>> names, Map<Long, Long> same) {
        names.forEach((one, here) -> names.forEach((other, there) -> {
            if (Collections.disjoint(here, there)) {
                same.put(last(same, other), last(same, one));
            }
        }));
    }

    /** From an origin to one that it is one with, and so on: the same for all that are one. */
    private static long last(Map<Long, Long> same, long origin) {
        var at = origin;
        for (var next = next(same, at); next != at; next = next(same, at)) {
            at = next;
        }
        return at;
    }

    private static long next(Map<Long, Long> same, long origin) {
        return same.getOrDefault(origin, origin);
    }

    /** Whether they are all copies of one story, whoever wrote it. */
    public static boolean isOneStory(List<Stand> stands) {
        var families = new HashSet<>(stands.stream().map(Stand::family).toList());
        return stands.size() > 1 && families.size() == 1 && !families.contains(Optional.<Long>empty());
    }
}
