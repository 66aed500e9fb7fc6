package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Values;
import java.util.List;
import java.util.Optional;

/**
 * The form of a claim's values.
 *
 * @param base what the person saw when they began; the form carries it
 * @param version that they saw
 * @param context the paragraph around the claim's words
 * @param stale how many signed reviews go stale when values or words change
 * @param proposal after its words changed with the text of their article
 */
public record EditPage(
        ClaimHead head, Values base, int version, Passage context, int stale, Optional<Proposal> proposal) {

    /** All that stand beside each other on the form: not the span, which has its own part. */
    public List<Field> fields() {
        return head.values().fields().stream()
                .filter(field -> field != Field.SPAN && field != Field.VALUE_WORDS && field != Field.LABEL)
                .toList();
    }

    public boolean hasValueWords() {
        return head.values().fields().contains(Field.VALUE_WORDS);
    }

    /** "1 signed review goes stale" as a sentence says it. */
    public String staleness() {
        return stale == 1 ? "1 signed review goes stale" : stale + " signed reviews go stale";
    }
}
