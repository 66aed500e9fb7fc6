package collate.index;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;

/**
 * How many hits there are behind each value of each facet, were the search narrowed by it. A facet that the search is narrowed by
 * already is counted as if it were not.
 *
 * @param constants per facet of constants, the names that have hits
 * @param ids for SPEAKER, ORIGIN and DOSSIER
 * @param months when hits were published
 */
public record Counts(
        Map<Group, Integer> groups,
        Map<Facet, Map<String, Integer>> constants,
        Map<Facet, Map<Long, Integer>> ids,
        SortedMap<YearMonth, Integer> months) {

    public int of(Group group) {
        return groups.getOrDefault(group, 0);
    }

    public int of(Facet facet, String value) {
        return constants.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }

    /** All hits, whatever their group. */
    public int total() {
        return groups.values().stream().mapToInt(Integer::intValue).sum();
    }
}
