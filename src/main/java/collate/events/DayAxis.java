package collate.events;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The level axis of a plot over time, from a day to a later one.
 *
 * @param step between two labels, in days
 */
record DayAxis(LocalDate first, LocalDate last, int step) {
    private static final int[] STEPS = {1, 2, 7, 14, 28, 91, 182, 364, 728, 1820, 3640, 36400};
    private static final int YEAR = 366;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /**
     * @param from the first day that must be on it
     * @param to the last one; some room is left after it
     * @param labels how many there should be at most
     */
    static DayAxis of(LocalDate from, LocalDate to, int labels) {
        var days = Math.max(3, ChronoUnit.DAYS.between(from, to));
        var last = to.plusDays(Math.max(1, days / 16));
        var length = Math.max(3, ChronoUnit.DAYS.between(from, last));
        var step = IntStream.of(STEPS)
                .filter(every -> length / every < labels)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        return new DayAxis(from, from.plusDays(length), step);
    }

    /** Where a day stands, from 0 to 1. */
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    List<LocalDate> labelled() {
        var all = new ArrayList<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(step)) {
            all.add(day);
        }
        return List.copyOf(all);
    }

    /** "7 Oct"; "Oct 2023" where the axis is longer than a year. */
    String label(LocalDate day) {
        return (ChronoUnit.DAYS.between(first, last) > YEAR ? MONTH : DAY).format(day);
    }
}
