package collate.index;

import java.util.List;

/** What is looked for: words, and what a hit must be besides. */
public record Search(Question question, List<Filter> filters) {
    public Search {
        filters = List.copyOf(filters);
    }

    /** The order of hits. */
    public enum Order {
        BEST,
        NEWEST
    }

    /** The same without what narrows it by a facet. */
    Search without(Facet facet) {
        return new Search(question, Filter.without(filters, facet));
    }

    boolean narrowsBy(Facet facet) {
        return !Filter.without(filters, facet).equals(filters);
    }
}
