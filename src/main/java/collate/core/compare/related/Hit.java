package collate.core.compare.related;

import java.util.List;

/**
 * A claim that a text may be about.
 *
 * @param score comparable within one query only
 * @param reasons in words, weightiest first
 */
public record Hit(String id, double score, List<String> reasons) {
    public Hit {
        reasons = List.copyOf(reasons);
    }
}
