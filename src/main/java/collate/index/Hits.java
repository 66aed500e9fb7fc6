package collate.index;

import java.util.List;

/** Ids of rows that were found, in order. */
public record Hits(List<Hit> hits) {
    /** @param score how well it fits, comparable within one search only */
    public record Hit(long id, float score) {}

    public List<Long> ids() {
        return hits.stream().map(Hit::id).toList();
    }
}
