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

    /** "9 Nov 2026 to 15 Nov 2026". */
    public String words() {
        return DAY.format(first) + " to " + DAY.format(last);
    }
}
