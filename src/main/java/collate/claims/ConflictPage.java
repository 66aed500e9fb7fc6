package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Merge;
import collate.web.Wording;
import java.util.List;

/**
 * Two versions of one claim, saved by one person and typed by another at the same time.
 *
 * @param head the claim as it is now
 * @param began the version that the second person saw
 * @param why the reason they gave
 * @param last who saved meanwhile, when and why
 */
public record ConflictPage(ClaimHead head, Merge merge, int began, String why, Entry last) {

    public List<Field> fields() {
        return head.values().fields();
    }

    /** Who saved meanwhile. */
    public String who() {
        return last.actor().isEmpty() ? "Somebody" : last.actor();
    }

    /** "1 field needs you." */
    public String clashes() {
        var count = merge.clashes().size();
        return count == 0 ? "No field needs you." : count == 1 ? "1 field needs you." : count + " fields need you.";
    }

    /** "2 others were changed by one of you only and are taken as they are." */
    public String taken() {
        var count = merge.taken();
        return count == 0
                ? ""
                : (merge.clashes().isEmpty()
                                ? Wording.count(count, "field was", "fields were")
                                : Wording.count(count, "other was", "others were"))
                        + " changed by one of you only and "
                        + (count == 1 ? "is taken as it is." : "are taken as they are.");
    }

    /** A value as one side has it. */
    public String show(Field field, Side side) {
        return FieldWords.of(
                switch (side) {
                    case BASE -> merge.base();
                    case THEIRS -> merge.theirs();
                    case MINE -> merge.mine();
                },
                field);
    }

    /** Whose version. */
    public enum Side {
        BASE,
        THEIRS,
        MINE
    }
}
