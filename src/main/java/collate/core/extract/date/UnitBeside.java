package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The day before,", "the night before.", "the year after;": one unit beside the time spoken of, which the clause leaves unsaid. */
final class UnitBeside implements DateRule {
    private static final Set<String> BEFORE = Set.of("before", "earlier", "prior");
    private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "we");
    private static final Set<String> AFTER = Set.of("after", "afterwards");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var part = scan.is(token, Sort.PART);
        if (!part && !scan.is(token, Sort.UNIT) || !scan.is(token - 1, "the") || token - 1 < scan.free()) {
            return null;
        }
        var before = scan.is(token + 1, BEFORE);
        if (!before && !scan.is(token + 1, AFTER) || !scan.together(token, token + 1) || !ends(scan, token + 2)) {
            return null;
        }
        var grain = part ? Grain.DAY : Grain.of(Unit.of(scan.lexeme(token)));
        var from = brief(scan, token) ? null : scan.spokenOf(grain);
        if (from == null) {
            return null;
        }
        var there = ShiftedUnit.moved(from.day(), grain, before ? -1 : 1);
        var found = Found.relative(token - 1, token + 2, there, "counted from " + from.inWords());
        return (part ? found.at(DayPart.code(scan.lexeme(token)), token + 2) : found).led(Lead.NONE);
    }

    private static boolean brief(Scan scan, int token) {
        return scan.is(token, Sort.UNIT) && Unit.of(scan.lexeme(token)).brief();
    }

    /** A clause that goes on says itself what it was before: "the day before the vote". */
    private static boolean ends(Scan scan, int token) {
        return !scan.together(token - 1, token)
                || ".,;:)!?”\"–—".indexOf(scan.tokens().first(token)) >= 0
                || scan.is(token, Set.of("and", "but", "in", "by", "at"))
                || scan.is(token, SUBJECTS) && scan.is(token + 1, "had");
    }
}
