package collate.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Weighs the days that a document states against each other: which is its published date, and what speaks against each. */
final class Days {
    /** Two statements of one publication may lie a day apart, by their time zones. */
    private static final long SAME = 1;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** A time that stands on the page, of which nothing says what it is. */
    static final String TIME_ON_PAGE = "time on the page";

    /** A line that is a date and nothing else: of the story, or of the day on which the page was drawn. */
    static final String STAMP = "page stamp";

    /** Programs write it when a file is first saved, which may be years after it was written: offered, never taken. */
    static final String FILE_MADE = "day on which the file was made";

    /** These yield to any other, and raise no doubt about it. */
    private static final Set<String> WEAK = Set.of(TIME_ON_PAGE, STAMP, FILE_MADE);

    private Days() {}

    /** The days with what speaks against each, and the one that is taken. */
    record Settled(Optional<DayCandidate> published, List<DayCandidate> days) {}

    /** The first published day given is the likeliest, but for what only stands on the page. */
    static Settled settle(List<DayCandidate> days) {
        var chosen = days.stream()
                .filter(day -> day.isPublished() && !day.basis().equals(FILE_MADE))
                .min(Comparator.comparing(Days::isWeak));
        if (chosen.isEmpty()) {
            return new Settled(Optional.empty(), List.copyOf(days));
        }
        var weighed = new ArrayList<DayCandidate>();
        for (var day : days) {
            weighed.add(weighed(day, chosen.get(), days));
        }
        var taken = weighed.get(days.indexOf(chosen.get()));
        return new Settled(Optional.of(taken), List.copyOf(weighed));
    }

    /** Days on which nothing can have been published speak for nothing and against nothing; they stand last, with why. */
    static Settled settle(List<DayCandidate> days, LocalDate today) {
        var possible = days.stream()
                .filter(day -> PublishedDay.against(day.day(), today).isEmpty())
                .toList();
        var settled = settle(possible.stream().map(DayCandidate::undoubted).toList());
        var all = new ArrayList<>(settled.days());
        for (var day : days) {
            PublishedDay.against(day.day(), today).map(day::against).ifPresent(all::add);
        }
        return new Settled(settled.published(), List.copyOf(all));
    }

    private static boolean isWeak(DayCandidate day) {
        return WEAK.contains(day.basis());
    }

    private static DayCandidate weighed(DayCandidate day, DayCandidate chosen, List<DayCandidate> all) {
        if (!day.isPublished()) {
            return day.day().isBefore(chosen.day().minusDays(SAME))
                    ? day.against("It lies before " + named(chosen) + ".")
                    : day;
        }
        var other = day.equals(chosen)
                ? all.stream()
                        .filter(DayCandidate::isPublished)
                        .filter(another -> isWeak(day) || !isWeak(another))
                        .filter(another -> distance(another.day(), day.day()) > SAME)
                        .findFirst()
                : Optional.of(chosen).filter(first -> distance(first.day(), day.day()) > SAME);
        return other.map(another -> day.against("The document also states " + named(another) + "."))
                .orElse(day);
    }

    private static String named(DayCandidate day) {
        return DAY.format(day.day()) + " (" + day.basis() + ")";
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
