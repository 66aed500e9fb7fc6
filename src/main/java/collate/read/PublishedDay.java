package collate.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which days an article can have been published: from 1800 until tomorrow, for somewhere tomorrow has begun. */
public final class PublishedDay {
    static final String FUTURE = "It lies in the future.";
    static final String TOO_EARLY = "It lies before 1800.";

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private PublishedDay() {}

    /** What to say to somebody who gives such a day; empty when it can be. */
    public static Optional<String> problem(LocalDate day, LocalDate today) {
        return against(day, today)
                .map(why -> DAY.format(day)
                        + (why.equals(FUTURE)
                                ? " lies in the future. Give the day of publication, tomorrow at the latest."
                                : " is too early. Give the day of publication, in 1800 at the earliest."));
    }

    /** What speaks against a day that a document states; empty when it can be. */
    public static Optional<String> against(LocalDate day, LocalDate today) {
        if (day.isAfter(today.plusDays(1))) {
            return Optional.of(FUTURE);
        }
        return day.isBefore(FIRST) ? Optional.of(TOO_EARLY) : Optional.empty();
    }

    /** Why an impossible candidate is not believed, after a colon: "before 1800". */
    public static String reason(String conflict) {
        return conflict.equals(FUTURE) ? "in the future" : "before 1800";
    }

    /** Whether a candidate was found to be impossible, so that nobody is asked to choose it. */
    public static boolean isImpossible(@Nullable String conflict) {
        return FUTURE.equals(conflict) || TOO_EARLY.equals(conflict);
    }
}
