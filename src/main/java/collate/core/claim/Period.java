package collate.core.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The days among which one lies that the words do not name: "last week" of 18 November is 9 to 15 November.
 *
 * @param first inclusive
 * @param last inclusive, no earlier than the first
 */
public record Period(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it begins: " + first + ", " + last);
        }
    }

    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** "2014", "May 2026", "9 Nov 2026 to 15 Nov 2026". */
    public String words() {
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return Integer.toString(first.getYear());
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
            return MONTH.format(first);
        }
        return DAY.format(first) + " to " + DAY.format(last);
    }
}
