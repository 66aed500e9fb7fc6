package collate.core.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
     */
    public record Stand(Optional<Long> origin, Optional<Long> family) {
        boolean meets(Stand other) {
            return origin.isPresent() && origin.equals(other.origin)
                    || family.isPresent() && family.equals(other.family);
        }
    }

    /** How many independent origins are known; what names none and is nobody's copy is not known. */
    public static int origins(List<Stand> stands) {
        return (int) groups(stands).stream()
                .filter(group -> group.stream().anyMatch(stand -> stand.origin.isPresent()))
                .count();
    }

    /** Whether they are all copies of one story, whoever wrote it. */
    public static boolean isOneStory(List<Stand> stands) {
        var families = new HashSet<>(stands.stream().map(Stand::family).toList());
        return stands.size() > 1 && families.size() == 1 && !families.contains(Optional.<Long>empty());
    }

    private static List<Set<Stand>> groups(List<Stand> stands) {
        var groups = new ArrayList<Set<Stand>>();
        for (var stand : stands) {
            var met = groups.stream()
                    .filter(group -> group.stream().anyMatch(stand::meets))
                    .toList();
            groups.removeAll(met);
            var joined = new HashSet<>(Set.of(stand));
            met.forEach(joined::addAll);
            groups.add(joined);
        }
        return groups;
    }
}
