package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether two single days can only be of one happening, so that one of them is wrong: of the same thing that befell, in no other
 * place, at about one time. Neither is a day on which somebody spoke, or on which a count changed.
 */
final class OneHappening {
    private static final Pattern CLOCK = Pattern.compile("\\b(?:GMT|UTC)\\b");

    private final Day here;
    private final Day there;
    private final long between;
    private final Sameness place;
    private final Optional<Befell> both;

    OneHappening(Day here, Day there) {
        this.here = here;
        this.there = there;
        this.between = Math.abs(DAYS.between(first(here), first(there)));
        this.place = PlaceNames.compare(here.happening(), there.happening());
        this.both = Befell.both(Befell.of(here.happening()), Befell.of(there.happening()));
    }

    private static LocalDate first(Day day) {
        return day.first().orElseThrow();
    }

    boolean isSpeech() {
        return Happened.isSpeech(here.happening()) || Happened.isSpeech(there.happening());
    }

    boolean isFarApart() {
        return Happenings.isFar(between);
    }

    boolean isElsewhere() {
        return place == Sameness.OTHER;
    }

    boolean isSamePlace() {
        return place == Sameness.SAME;
    }

    /** Attacks come one after the other: of two in one place on two days each may be told of. */
    boolean isOneThatBefell() {
        return both.isPresent()
                && between > 0
                && between <= Happenings.NEAR
                && both.get() != Befell.ATTACK
                && !isElsewhere()
                && !isByAnotherClock()
                && !isSpeech();
    }

    /** Midnight lies between two clocks: "11:42 p.m. GMT on Saturday (4:12 a.m. local time on Sunday)". */
    boolean isByAnotherClock() {
        return between == 1
                && CLOCK.matcher(here.happening() + " " + there.happening()).find();
    }

    /** By the words alone: where both tell of what befell, of the same; where neither does, of something that both name. */
    boolean mayBeOneByItsWords() {
        var mine = Befell.of(here.happening());
        var theirs = Befell.of(there.happening());
        if (both.isPresent()) {
            return !isElsewhere();
        }
        return mine.isEmpty()
                && theirs.isEmpty()
                && !isElsewhere()
                && PlaceNames.shareName(here.happening(), there.happening())
                && Befell.isAfterwards(here.happening()) == Befell.isAfterwards(there.happening());
    }
}
