package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import collate.core.claim.Label;
import collate.core.compare.Overlap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares two casualty figures: first whether they count the same harm to the same people in the same place and time, then
 * what their intervals say. Only what is comparable can contradict.
 */
final class Counts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final double PEOPLE_UNSAID = 0.92;
    private static final double PLACE_UNSAID = 0.8;
    private static final double TIME_UNSAID = 0.88;
    private static final double A_PART = 0.8;
    private static final double OTHER_SCOPE = 0.75;
    /** Two things that are not comparable are worth a look, but after all that are. */
    private static final double APART = 0.25;

    private static final double OUTGROWN = 0.6;
    /** What is counted again differs by some of it; from here on two numbers may be counts of one thing. */
    private static final double NEAR = 0.8;
    /** Below this, two numbers are near each other by chance. */
    private static final int FEW = 10;
    /** Reports that so many days lie between may tell of one thing that neither dates. */
    private static final int DAYS_NEAR = 2;

    private final Count here;
    private final Count there;
    private final Sameness people;
    private final Sameness place;
    private final Sameness time;
    private final boolean agree;
    private final List<Reason> reasons = new ArrayList<>();

    private Counts(Count here, Count there) {
        this.here = here;
        this.there = there;
        this.people = Populations.compare(here.population(), there.population());
        this.place = Places.compare(here.place(), there.place());
        this.time = time();
        this.agree = here.figure().agreesWith(there.figure());
    }

    static Finding compare(Count here, Count there) {
        if (here.harm() != there.harm()) {
            var words = "other harm: " + lower(here.harm().name()) + ", "
                    + lower(there.harm().name());
            return Finding.apart(Dimension.HARM, 0, List.of(Reason.against(words)));
        }
        return new Counts(here, there).compare();
    }

    private Finding compare() {
        reasons.add(Reason.pro("same harm: " + lower(here.harm().name())));
        tell(people, "population", here.population(), there.population());
        tell(place, "place", here.place(), there.place());
        tellTime();
        var responsible = responsible();
        var apart = apart(responsible);
        if (apart.isPresent()) {
            return Finding.apart(apart.get(), APART * closeness(), reasons);
        }
        if (!agree && exceeds()) {
            reasons.add(Reason.against("a part is said to be more than the whole: " + figures()));
            return Finding.of(Outcome.CONFLICT, likelihood() * 0.8, reasons);
        }
        return people == Sameness.PART || place == Sameness.PART ? ofParts() : ofOne();
    }

    private Optional<Dimension> apart(Sameness responsible) {
        if (people == Sameness.OTHER) {
            return Optional.of(Dimension.POPULATION);
        }
        if (place == Sameness.OTHER) {
            return Optional.of(Dimension.PLACE);
        }
        var one = place == Sameness.SAME && time == Sameness.SAME;
        if (responsible == Sameness.OTHER && !one) {
            return Optional.of(Dimension.RESPONSIBLE);
        }
        if (time == Sameness.OTHER && !followsUp()) {
            return Optional.of(Dimension.TIME);
        }
        return scopesDiffer() && !(agree && closeness() > 0.9) ? Optional.of(Dimension.SCOPE) : Optional.empty();
    }

    /** A part and its whole are two counts, unless their figures agree. */
    private Finding ofParts() {
        if (!agree) {
            var dimension = people == Sameness.PART ? Dimension.POPULATION : Dimension.PLACE;
            return Finding.apart(dimension, APART * closeness(), reasons);
        }
        reasons.add(Reason.pro("both may hold: " + new Overlap(here.figure(), there.figure()).words()));
        return Finding.of(Outcome.COMPATIBLE, likelihood() * agreement(), reasons);
    }

    private Finding ofOne() {
        if (isRevision()) {
            var newer = later(here).isAfter(later(there));
            reasons.add(Reason.pro(
                    "same origin, later: " + day(newer ? there : here) + ", then " + day(newer ? here : there)));
            reasons.add(Reason.neutral("another figure: " + figures()));
            return new Finding(Outcome.REVISION, Optional.empty(), likelihood() * agreement(), newer, reasons);
        }
        if (!agree) {
            return ofDisagreeing();
        }
        var same = isOneInterval() && !scopesDiffer();
        reasons.add(Reason.pro(
                same
                        ? "the same figure: " + Label.figure(here.figure())
                        : "both may hold: " + new Overlap(here.figure(), there.figure()).words()));
        tellOrigins();
        if (isOutgrown(here, there) || isOutgrown(there, here)) {
            reasons.add(Reason.neutral("a lower bound of earlier days: that a later count is higher tells little"));
            return Finding.of(Outcome.COMPATIBLE, likelihood() * agreement() * OUTGROWN, reasons);
        }
        return Finding.of(same ? Outcome.SAME : Outcome.COMPATIBLE, likelihood() * agreement(), reasons);
    }

    /** "At least 31", and days later 61. */
    private static boolean isOutgrown(Count bound, Count later) {
        var mine = bound.source().reported();
        var theirs = later.source().reported();
        return bound.figure().highest() == Long.MAX_VALUE
                && later.figure().highest() < Long.MAX_VALUE
                && later.number() > bound.number()
                && mine.isPresent()
                && theirs.isPresent()
                && DAYS.between(mine.get(), theirs.get()) >= DAYS_NEAR;
    }

    /** Who names no place while the other does may speak of somewhere else; two that name neither place nor day, of anything. */
    private Finding ofDisagreeing() {
        if (place != Sameness.SAME && time != Sameness.SAME && !mayBeOneCount()) {
            reasons.add(Reason.against("nothing says that they are of one place or one day: " + figures()));
            return Finding.apart(Dimension.HAPPENING, APART * closeness(), reasons);
        }
        reasons.add(Reason.against("only one can hold: " + figures()));
        tellOrigins();
        var rank = likelihood() * (0.55 + 0.45 * closeness());
        return place == Sameness.SAME || time == Sameness.SAME && isPlaceUnsaidInBoth()
                ? Finding.of(Outcome.CONFLICT, rank, reasons)
                : Finding.undecided(Outcome.CONFLICT, rank, reasons);
    }

    private boolean isPlaceUnsaidInBoth() {
        return here.place().isBlank() && there.place().isBlank();
    }

    /** By numbers near each other that were reported within few days. */
    private boolean mayBeOneCount() {
        var mine = here.source().reported();
        var theirs = there.source().reported();
        return time == Sameness.UNSAID
                && closeness() >= NEAR
                && Math.max(here.number(), there.number()) >= FEW
                && mine.isPresent()
                && theirs.isPresent()
                && Math.abs(DAYS.between(mine.get(), theirs.get())) <= DAYS_NEAR;
    }

    private boolean isOneInterval() {
        return here.figure().lowest() == there.figure().lowest()
                && here.figure().highest() == there.figure().highest();
    }

    /** One origin at another time with another number has thought again, or counted on. */
    private boolean isRevision() {
        return here.source().sharesOrigin(there.source())
                && here.number() != there.number()
                && !scopesDiffer()
                && here.asOf().isPresent()
                && there.asOf().isPresent()
                && !here.asOf().equals(there.asOf());
    }

    /** A running total at another time is compared when both may hold, or when one origin gave both. */
    private boolean followsUp() {
        return here.cumulative() && there.cumulative() && (agree || isRevision());
    }

    private boolean scopesDiffer() {
        var incident = here.cumulative() ? there : here;
        return here.cumulative() != there.cumulative() && incident.day().isPresent() && !isOfOneIncident();
    }

    /** The toll of one incident grows as people are found: a total of its day and place that is not far above it counts the same. */
    private boolean isOfOneIncident() {
        var incident = here.cumulative() ? there : here;
        var total = here.cumulative() ? here : there;
        return total.day().isPresent()
                && incident.day().isPresent()
                && Happenings.mayBeOne(total.day().get(), incident.day().get())
                && incident.isNoSmallPartOf(total)
                && place != Sameness.OTHER;
    }

    private boolean exceeds() {
        if (place == Sameness.PART && people == Sameness.SAME) {
            return exceeds(Places.isPart(here.place(), there.place()));
        }
        return people == Sameness.PART
                && place != Sameness.PART
                && exceeds(Populations.isPart(here.population(), there.population()));
    }

    private boolean exceeds(boolean mineIsPart) {
        var part = mineIsPart ? here : there;
        var whole = mineIsPart ? there : here;
        return time == Sameness.SAME && part.figure().lowest() > whole.figure().highest();
    }

    /** How near the two written numbers are: 1 the same, towards 0 far apart. */
    private double closeness() {
        var low = Math.min(here.number(), there.number());
        var high = Math.max(here.number(), there.number());
        return high == 0 ? 1 : (double) low / high;
    }

    private double agreement() {
        return isOneInterval() ? 1 : closeness() == 1 ? 0.95 : 0.6 + 0.35 * closeness();
    }

    /** How sure it is that both speak of one thing. */
    private double likelihood() {
        return weigh(people, PEOPLE_UNSAID)
                * weigh(place, PLACE_UNSAID)
                * weigh(time, TIME_UNSAID)
                * (scopesDiffer() ? OTHER_SCOPE : 1);
    }

    private static double weigh(Sameness sameness, double unsaid) {
        return switch (sameness) {
            case SAME -> 1;
            case PART -> A_PART;
            case UNSAID -> unsaid;
            case OTHER -> unsaid;
        };
    }

    private Sameness time() {
        var mine = here.cumulative() ? here.asOf() : here.day();
        var theirs = there.cumulative() ? there.asOf() : there.day();
        var bothSaid = mine.isPresent() && theirs.isPresent();
        if (!bothSaid || here.cumulative() != there.cumulative() && !isOfOneIncident()) {
            return Sameness.UNSAID;
        }
        var between = Math.abs(DAYS.between(mine.get(), theirs.get()));
        if (here.cumulative() != there.cumulative()) {
            return between <= 1 ? Sameness.SAME : Sameness.UNSAID;
        }
        return between == 0 || (between == 1 && here.cumulative()) ? Sameness.SAME : Sameness.OTHER;
    }

    private void tell(Sameness sameness, String what, String mine, String theirs) {
        switch (sameness) {
            case SAME -> {
                var words = mine.equalsIgnoreCase(theirs) ? ": " + mine : ": " + marked(mine) + ", " + marked(theirs);
                reasons.add(Reason.pro("same " + what + words));
            }
            case PART -> reasons.add(Reason.neutral("one " + what + " is part of the other: " + both(mine, theirs)));
            case UNSAID -> {
                var named = mine.isBlank() ? theirs : mine;
                var all = mine.isBlank() || theirs.isBlank();
                reasons.add(Reason.neutral(
                        named.isBlank()
                                ? what + " not said in either"
                                : what + ": "
                                        + (all
                                                ? "not said in one, " + marked(named) + " in the other"
                                                : both(mine, theirs))));
            }
            case OTHER -> reasons.add(Reason.against("other " + what + ": " + both(mine, theirs)));
        }
    }

    private void tellTime() {
        var mine = here.cumulative() ? here.asOf() : here.day();
        var theirs = there.cumulative() ? there.asOf() : there.day();
        if (scopesDiffer()) {
            reasons.add(Reason.against("other scope: one incident, a running total"));
        } else if (time == Sameness.SAME) {
            var days = DAY.format(mine.orElseThrow())
                    + (mine.equals(theirs) ? "" : ", " + DAY.format(theirs.orElseThrow()));
            reasons.add(Reason.pro((mine.equals(theirs) ? "same day: " : "days beside each other: ") + days));
        } else if (time == Sameness.OTHER) {
            var words = (here.cumulative() ? "running totals of other days: " : "other day: ")
                    + DAY.format(mine.orElseThrow()) + ", " + DAY.format(theirs.orElseThrow());
            reasons.add(followsUp() ? Reason.neutral(words) : Reason.against(words));
        } else if (mine.isPresent() && theirs.isPresent()) {
            reasons.add(Reason.neutral(
                    "days near each other: " + DAY.format(mine.get()) + ", " + DAY.format(theirs.get())));
        } else {
            reasons.add(Reason.neutral(
                    mine.isEmpty() && theirs.isEmpty() ? "day not said in either" : "day not said in one of them"));
        }
    }

    private Sameness responsible() {
        var sameness = Populations.compare(here.responsible(), there.responsible());
        if (sameness == Sameness.SAME || sameness == Sameness.PART) {
            reasons.add(Reason.pro("same party held responsible: " + both(here.responsible(), there.responsible())));
        } else if (sameness == Sameness.OTHER && !shareName()) {
            reasons.add(
                    Reason.against("other party held responsible: " + both(here.responsible(), there.responsible())));
            return Sameness.OTHER;
        }
        return Sameness.SAME;
    }

    /** "Hamas" and "Hamas militants" are one party. */
    private boolean shareName() {
        var mine = lower(here.responsible());
        var theirs = lower(there.responsible());
        return mine.contains(theirs) || theirs.contains(mine);
    }

    private void tellOrigins() {
        if (here.source().isSameArticle(there.source())) {
            reasons.add(Reason.against("both stand in one article: no corroboration"));
        } else if (here.source().sharesOrigin(there.source())) {
            var shared = here.source().origins().stream()
                    .filter(there.source().origins()::contains)
                    .sorted()
                    .findFirst();
            reasons.add(Reason.against("same origin, " + shared.orElseThrow() + ": it adds none"));
        } else if (here.source().origins().isEmpty() || there.source().origins().isEmpty()) {
            reasons.add(Reason.against("one of them names no origin, so it adds none"));
        } else {
            reasons.add(Reason.pro("another origin"));
        }
    }

    private String figures() {
        return Label.figure(here.figure()) + ", " + Label.figure(there.figure());
    }

    private static LocalDate later(Count count) {
        return count.asOf().orElseThrow();
    }

    private static String day(Count count) {
        return Label.figure(count.figure()) + " as of "
                + DAY.format(count.asOf().orElseThrow());
    }

    private static String both(String mine, String theirs) {
        return mine.equalsIgnoreCase(theirs) ? marked(mine) : marked(mine) + ", " + marked(theirs);
    }

    private static String marked(String words) {
        return "“" + words + "”";
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
