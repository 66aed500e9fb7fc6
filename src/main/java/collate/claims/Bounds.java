package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Qualifier;
import collate.core.claim.Values;
import collate.core.review.Refusal;
import java.util.List;

/** Whether the bounds of a figure and the way it is meant fit together. */
final class Bounds {
    private Bounds() {}

    /** With the other bound filled in where one number is meant; what does not fit is added to the refusals. */
    static Values of(Values values, List<Refusal> no) {
        var filled = filled(values);
        var min = filled.number(Field.MIN);
        var max = filled.number(Field.MAX);
        if (min.isEmpty() && max.isEmpty()) {
            no.add(new Refusal(Field.MIN.key(), "Give a lower bound, an upper bound or both."));
        } else if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            no.add(new Refusal(Field.MAX.key(), "The upper bound is below the lower one."));
        } else {
            meant(filled, no);
        }
        return filled;
    }

    private static Qualifier qualifier(Values values) {
        return values.constant(Field.QUALIFIER, Qualifier.class);
    }

    private static Values filled(Values values) {
        var one = qualifier(values) == Qualifier.EXACTLY || qualifier(values) == Qualifier.ABOUT;
        var min = values.text(Field.MIN);
        var max = values.text(Field.MAX);
        if (!one || min.isEmpty() == max.isEmpty()) {
            return values;
        }
        return min.isEmpty() ? values.with(Field.MIN, max) : values.with(Field.MAX, min);
    }

    private static void meant(Values values, List<Refusal> no) {
        var min = values.text(Field.MIN);
        var max = values.text(Field.MAX);
        switch (qualifier(values)) {
            case EXACTLY ->
                refuse(!min.equals(max), Field.MAX, "An exact figure is one number. For a range choose “between”.", no);
            case ABOUT -> {}
            case BETWEEN -> refuse(min.isEmpty() || max.isEmpty(), Field.MAX, "“Between” needs both bounds.", no);
            case AT_LEAST, MORE_THAN -> {
                refuse(min.isEmpty(), Field.MIN, "“At least” and “more than” need a lower bound.", no);
                refuse(
                        !max.isEmpty(),
                        Field.MAX,
                        "“At least” and “more than” have no upper bound: leave it empty.",
                        no);
            }
            case AT_MOST, LESS_THAN -> {
                refuse(max.isEmpty(), Field.MAX, "“At most” and “fewer than” need an upper bound.", no);
                refuse(
                        !min.isEmpty(),
                        Field.MIN,
                        "“At most” and “fewer than” have no lower bound: leave it empty.",
                        no);
            }
        }
    }

    private static void refuse(boolean wrong, Field field, String why, List<Refusal> no) {
        if (wrong) {
            no.add(new Refusal(field.key(), why));
        }
    }
}
