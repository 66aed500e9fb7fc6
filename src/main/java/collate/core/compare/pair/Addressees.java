package collate.core.compare.pair;

import java.util.Locale;
import java.util.Set;

/** Whether two quotes were said to the same: one person, one body, or those who report. */
final class Addressees {
    private static final Set<String> PRESS = Set.of("reporters", "journalists", "the press", "press");
    private static final Set<String> OUTLETS =
            Set.of("state television", "state tv", "state radio", "state broadcaster");
    private static final Set<String> GROUPS = Set.of("parliament", "lawmakers", "legislators", "senators", "deputies");

    private Addressees() {}

    /** {@link Sameness#PART} where one may be among the others. Neither is empty. */
    static Sameness compare(String here, String there) {
        var one = here.toLowerCase(Locale.ROOT);
        var other = there.toLowerCase(Locale.ROOT);
        if (one.equals(other) || PRESS.contains(one) && PRESS.contains(other)) {
            return Sameness.SAME;
        }
        var amongPress =
                PRESS.contains(one) && OUTLETS.contains(other) || PRESS.contains(other) && OUTLETS.contains(one);
        return amongPress || one.endsWith(" " + other) || other.endsWith(" " + one) ? Sameness.PART : Sameness.OTHER;
    }

    /** To whom much is said: that both were said to them makes one occasion only together with the day. */
    static boolean isMany(String addressee) {
        var name = addressee.toLowerCase(Locale.ROOT);
        return PRESS.contains(name) || OUTLETS.contains(name) || GROUPS.contains(name);
    }
}
