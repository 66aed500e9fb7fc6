package collate.core.compare.sentence;

import java.util.List;

/**
 * How one sentence stands to another.
 *
 * @param reasons in words for the page, the deciding one first; never empty
 */
public record Judgement(Relation relation, List<String> reasons) {
    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
