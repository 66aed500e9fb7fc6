package collate.core.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "9/11", "the Sept. 11 attacks", "since Oct. 7", "the Jan. 6 riot": days that the news names without their year for years. */
final class RememberedDay implements DateRule {
    /**
     * @param pointed the words before it that mean it without a deed beside it, when its anniversary is far
     * @param deeds what it is remembered by, beyond the words for any day's
     */
    private record Remembered(LocalDate day, Set<String> pointed, Set<String> deeds) {}

    private static final Set<String> POINTS = Set.of("since", "before", "after", "of");

    private static final List<Remembered> DAYS = List.of(
            new Remembered(LocalDate.of(2001, 9, 11), POINTS, Set.of("hijackers", "commission", "victims")),
            new Remembered(LocalDate.of(2023, 10, 7), POINTS, Set.of("hostages", "onslaught", "incursion", "victims")),
            new Remembered(
                    LocalDate.of(2021, 1, 6),
                    Set.of(),
                    Set.of("insurrection", "rioters", "committee", "defendants", "panel", "hearings")));

    /** Nearer than so many days to the day's return, the day without its year may be the new one. */
    private static final int NEAR = 45;

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return null;
        }
        var digits = inDigits(scan, token);
        if (!digits && !scan.is(token, Sort.MONTH) || !digits && !scan.is(token + 1, Sort.NUMBER)) {
            return null;
        }
        for (var remembered : DAYS) {
            var day = remembered.day();
            var here = digits ? day.getYear() == 2001 : named(scan, token, remembered, anchor.day());
            if (here && !anchor.day().isBefore(day)) {
                return Found.absolute(
                        token,
                        token + (digits ? 3 : 2),
                        Stretch.day(day),
                        "the day in " + day.getYear() + " that the news names without its year");
            }
        }
        return null;
    }

    private static boolean inDigits(Scan scan, int token) {
        var written = scan.is(token, "9") && scan.mark(token + 1, '/') && scan.is(token + 2, "11");
        return written && scan.tokens().glued(token + 2) && !scan.mark(token + 3, '/') && !scan.mark(token - 1, '/');
    }

    private static boolean named(Scan scan, int token, Remembered remembered, LocalDate reference) {
        var day = remembered.day();
        if (scan.number(token) != day.getMonthValue()
                || scan.number(token + 1) != day.getDayOfMonth()
                || scan.size(token + 1) > 2
                || !scan.together(token, token + 1)
                || Years.after(scan, token + 2) != null) {
            return false;
        }
        var deed = Deed.at(scan, token + 2) || scan.is(token + 2, remembered.deeds());
        return deed || scan.is(token - 1, remembered.pointed()) && far(day, reference);
    }

    /** Whether no return of the day is close to the reference date. */
    private static boolean far(LocalDate day, LocalDate reference) {
        var around = Math.floorMod(reference.getDayOfYear() - day.getDayOfYear(), 365);
        return around > NEAR && around < 365 - NEAR;
    }
}
