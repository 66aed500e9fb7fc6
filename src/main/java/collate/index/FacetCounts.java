package collate.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Counts a search, and for each facet that it is narrowed by, what the other values would give. */
final class FacetCounts {
    private final Searching searching;

    FacetCounts(Searching searching) {
        this.searching = searching;
    }

    Counts of(Search search) throws IOException {
        var all = searching.counts(search);
        var constants = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        constants.putAll(all.constants());
        var ids = new EnumMap<Facet, Map<Long, Integer>>(Facet.class);
        ids.putAll(all.ids());
        var groups = all.groups();
        for (var facet : Facet.values()) {
            if (search.narrowsBy(facet)) {
                var wide = searching.counts(search.without(facet));
                if (facet == Facet.GROUP) {
                    groups = wide.groups();
                } else if (constants.containsKey(facet)) {
                    constants.put(facet, wide.constants().getOrDefault(facet, Map.of()));
                } else if (ids.containsKey(facet)) {
                    ids.put(facet, wide.ids().getOrDefault(facet, Map.of()));
                }
            }
        }
        return new Counts(groups, constants, ids, all.months());
    }
}
