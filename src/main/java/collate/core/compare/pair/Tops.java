package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the articles of two figures begin with, and when they came out: whether they tell one story. */
final class Tops {
    /** Below this, two numbers are the same by chance. */
    static final int FEW = 10;

    private static final List<DateTimeFormatter> WRITTEN = Stream.of("MMMM d", "d MMMM")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH))
            .toList();

    private final Count here;
    private final Count there;

    Tops(Count here, Count there) {
        this.here = here;
        this.there = there;
    }

    /** The name of the place that both tell of: that which one names may stand in the sentence of the other. */
    Optional<String> shared() {
        return PlaceNames.shared(top(here), top(there))
                .or(() -> here.place().isBlank() == there.place().isBlank()
                        ? Optional.empty()
                        : PlaceNames.shared(sentence(here), sentence(there)));
    }

    private static String sentence(Count count) {
        return count.place().isBlank() ? count.source().telling().around().all() : top(count);
    }

    /** Whether both tell of one sort of thing that befell, a sinking or an outbreak, near enough to be one; attacks are many. */
    boolean areOfOneSort() {
        return Happenings.areOfOneSort(told(here), told(there)) && areWithin(Happenings.COUNTED_ON) && !areElsewhere();
    }

    private static String told(Count count) {
        var telling = count.source().telling();
        return telling.top() + "\n" + telling.around().all();
    }

    /** Whether one begins with the day that the other gives for its harm: "the July 10 shooting" of a trial months later. */
    boolean isDayNamed() {
        return isDayNamed(here, there) || isDayNamed(there, here);
    }

    private static boolean isDayNamed(Count counted, Count other) {
        var told = other.source().telling().top();
        return !counted.cumulative()
                && counted.day()
                        .filter(day -> other.day().map(day::equals).orElse(true))
                        .filter(day -> WRITTEN.stream()
                                .anyMatch(form -> told.matches("(?s).*\\b" + form.format(day) + "\\b.*")))
                        .isPresent();
    }

    boolean areElsewhere() {
        return PlaceNames.compare(top(here), top(there)) == Sameness.OTHER;
    }

    /** Whether they came out within so many days of each other; false where that is not known of both. */
    boolean areWithin(int days) {
        return between().filter(apart -> apart <= days).isPresent();
    }

    /** Of places that differ, with a number that many things have; or longer after each other than people are counted on. */
    boolean areOfOtherStories() {
        var isSmall = Math.min(here.number(), there.number()) < FEW;
        return shared().isEmpty()
                && (isSmall && areElsewhere()
                        || between()
                                .filter(apart -> apart > Happenings.COUNTED_ON)
                                .isPresent());
    }

    private Optional<Long> between() {
        return here.source()
                .reported()
                .flatMap(mine -> there.source().reported().map(theirs -> Math.abs(DAYS.between(mine, theirs))));
    }

    private static String top(Count count) {
        return count.place().isBlank() ? count.source().telling().top() : "in " + count.place();
    }
}
