package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import collate.core.claim.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares two casualty figures: first whether they count the same harm to the same people in the same place and time, then
 * what their intervals say. Only what is comparable can contradict.
 */
final class Counts {
    private static final double PEOPLE_UNSAID = 0.92;
    private static final double PLACE_UNSAID = 0.8;
    private static final double TIME_UNSAID = 0.88;
    private static final double A_PART = 0.8;
    private static final double BY_NAME = 0.95;
    private static final double OTHER_SCOPE = 0.75;
    /** Two things that are not comparable are worth a look, but after all that are. */
    static final double APART = 0.25;

    private static final double OUTGROWN = 0.6;
    private static final double LOOSE = 0.6;
    /** What is counted again differs by some of it; from here on two numbers may be counts of one thing. */
    static final double NEAR = 0.8;
    /** Of two reports. */
    private static final int DAYS_NEAR = 2;

    private final Count here;
    private final Count there;
    private final Sameness people;
    private final Sameness place;
    private final InTime inTime;
    private final Sameness time;
    private final Sameness origin;
    private final boolean nearly;
    private final boolean agree;
    private final CountReasons reasons;

    private Counts(Count here, Count there) {
        this.here = here;
        this.there = there;
        this.people = Whom.compare(here, there);
        this.place = Where.compare(here, there);
        this.origin = here.source().origin(there.source());
        this.inTime = new InTime(here, there, place);
        this.time = inTime.sameness();
        this.nearly = isNearly(here.figure(), there.figure());
        this.agree = nearly || here.figure().agreesWith(there.figure());
        this.reasons = new CountReasons(here, there);
    }

    static Finding compare(Count here, Count there) {
        return here.harm() == there.harm()
                ? new Counts(here, there).compare()
                : Finding.apart(Dimension.HARM, 0, List.of(CountReasons.otherHarm(here, there)));
    }

    private Finding compare() {
        reasons.harm();
        reasons.people(people);
        reasons.place(place);
        if (inTime.scopesDiffer()) {
            reasons.otherScope();
        } else {
            reasons.time(time, followsUp());
        }
        var responsible = responsible();
        reasons.responsible(responsible);
        var others = OtherPeople.why(here, there);
        if (others.isPresent()) {
            reasons.differ(others.get());
            return Finding.apart(Dimension.HAPPENING, APART * closeness(), reasons.all());
        }
        var apart = apart(responsible);
        if (apart.isPresent()) {
            return Finding.apart(apart.get(), APART * closeness(), reasons.all());
        }
        if (!agree
                && (inTime.isOfAnEarlierTime() && !inTime.isOfItsWeek()
                        || inTime.isReplacedBefore() && !isRevision())) {
            reasons.ofAnotherTime(inTime.isOfAnEarlierTime());
            return Finding.apart(Dimension.TIME, APART * closeness(), reasons.all());
        }
        if (agree && isOfNothingInCommon()) {
            reasons.nothingInCommon();
            return Finding.apart(Dimension.HAPPENING, APART * closeness(), reasons.all());
        }
        if (!agree && inTime.isFarFromUndated()) {
            reasons.farFromUndated();
            return Finding.apart(Dimension.HAPPENING, APART * closeness(), reasons.all());
        }
        if (!agree && exceeds()) {
            reasons.differ("a part is said to be more than the whole");
            return Finding.of(Outcome.CONFLICT, likelihood() * 0.8, reasons.all());
        }
        return people == Sameness.PART || place == Sameness.PART ? ofParts() : ofOne();
    }

    /** Nobody says where or when, their articles tell of no one place, and the number is small or they came out long after each other. */
    private boolean isOfNothingInCommon() {
        return !place.mayBeOne()
                && time != Sameness.SAME
                && !isRevision()
                && !here.source().addsNoArticle(there.source())
                && new Tops(here, there).areOfOtherStories();
    }

    private boolean isParted() {
        return Where.isParted(here, there);
    }

    private Optional<Dimension> apart(Sameness responsible) {
        if (people == Sameness.OTHER) {
            return Optional.of(Dimension.POPULATION);
        }
        if (place == Sameness.OTHER) {
            return Optional.of(Dimension.PLACE);
        }
        var one = place.mayBeOne() && time == Sameness.SAME;
        if (responsible == Sameness.OTHER && !one) {
            return Optional.of(Dimension.RESPONSIBLE);
        }
        if (time == Sameness.OTHER && !followsUp()) {
            return Optional.of(Dimension.TIME);
        }
        return inTime.scopesDiffer() && !(agree && closeness() > 0.9) ? Optional.of(Dimension.SCOPE) : Optional.empty();
    }

    /** A part and its whole are two counts, unless their figures agree and nobody parted one. */
    private Finding ofParts() {
        if (!agree || isParted() || isByChance() || Whom.areOtherGroups(here, there)) {
            var apart = people == Sameness.PART ? Dimension.POPULATION : Dimension.PLACE;
            return Finding.apart(apart, APART * closeness(), reasons.all());
        }
        bothMayHold();
        return compatible(1);
    }

    /** "Two of the wounded" and "two policemen": of some of the dead, a small number is the same by chance. */
    private boolean isByChance() {
        var isOneDay = place.mayBeOne() && time == Sameness.SAME;
        return people == Sameness.PART
                && Math.min(here.number(), there.number()) < Tops.FEW
                && (SomeOfAll.is(here) || SomeOfAll.is(there) || !isOneDay);
    }

    private void bothMayHold() {
        if (nearly) {
            reasons.nearly();
        } else {
            reasons.bothMayHold(people == Sameness.PART && isOneInterval());
        }
    }

    /** 198 beside "hundreds", which mean 200 or more by a table. */
    private static boolean isNearly(Figure here, Figure there) {
        return !here.agreesWith(there) && (isNearlyIn(here, there) || isNearlyIn(there, here));
    }

    private static boolean isNearlyIn(Figure figure, Figure vague) {
        return vague.isVague() && figure.highest() >= vague.lowest() * NEAR;
    }

    private Finding ofOne() {
        if (isRevision()) {
            var newer = inTime.isHereLater();
            reasons.revision(origin, inTime);
            var rank = likelihood() * agreement() * weigh(origin, 1);
            return new Finding(Outcome.REVISION, Optional.empty(), rank, newer, reasons.all());
        }
        if (!agree) {
            return new Disagreeing(here, there, place, time, inTime, reasons).finding(likelihood());
        }
        if (isOneInterval() && !inTime.scopesDiffer()) {
            reasons.sameFigure();
            reasons.origins(origin);
            return Finding.of(Outcome.SAME, likelihood() * agreement(), reasons.all());
        }
        bothMayHold();
        reasons.origins(origin);
        var outgrown = isOutgrown(here, there) || isOutgrown(there, here);
        if (outgrown) {
            reasons.outgrown();
        }
        return compatible(outgrown ? OUTGROWN : 1);
    }

    /** Figures that share no number are asked about after what may be one, and what cannot both hold. */
    private Finding compatible(double weight) {
        var rank = likelihood() * agreement() * weight;
        return Finding.of(
                Outcome.COMPATIBLE,
                rank <= Pair.LIKELY || closeness() == 1 ? rank : Pair.LIKELY + (rank - Pair.LIKELY) * LOOSE,
                reasons.all());
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

    private boolean isOneInterval() {
        return here.figure().lowest() == there.figure().lowest()
                && here.figure().highest() == there.figure().highest();
    }

    /** One origin at another time with another number has thought again, or counted on. */
    private boolean isRevision() {
        return mayShareOrigin()
                && here.number() != there.number()
                && here.isFeared() == there.isFeared()
                && !inTime.scopesDiffer()
                && inTime.isOrdered();
    }

    private boolean mayShareOrigin() {
        return origin == Sameness.SAME || origin == Sameness.PART;
    }

    /** A running total at another time is compared when both may hold, or when one origin gave both. */
    private boolean followsUp() {
        return here.cumulative() && there.cumulative() && (agree || isRevision() || isCountedOn());
    }

    /** Of two totals one of which nobody is named for, the later and higher one may be the other some days on. */
    private boolean isCountedOn() {
        return origin == Sameness.UNSAID
                && (place.mayBeOne() || place == Sameness.UNSAID && new Tops(here, there).areOfOneSort())
                && new Disagreeing(here, there, place, time, inTime, reasons).mayBeCountedOn();
    }

    private boolean exceeds() {
        if (place == Sameness.PART && people == Sameness.SAME && !isParted()) {
            return exceeds(Places.isPart(here.place(), there.place()));
        }
        return people == Sameness.PART && place != Sameness.PART && exceeds(Whom.isFirstPart(here, there));
    }

    private boolean exceeds(boolean mineIsPart) {
        var least = (mineIsPart ? here : there).figure().lowest();
        var most = (mineIsPart ? there : here).figure().highest();
        return time == Sameness.SAME && least > most;
    }

    /** How near the two written numbers are: 1 the same, towards 0 far apart. */
    private double closeness() {
        return here.closeness(there);
    }

    private double agreement() {
        return isOneInterval() ? 1 : closeness() == 1 ? 0.95 : 0.6 + 0.35 * closeness();
    }

    /** How sure it is that both speak of one thing. */
    private double likelihood() {
        return weigh(people, PEOPLE_UNSAID)
                * weigh(place, PLACE_UNSAID)
                * weigh(time, TIME_UNSAID)
                * (inTime.scopesDiffer() ? OTHER_SCOPE : 1);
    }

    private static double weigh(Sameness sameness, double unsaid) {
        return switch (sameness) {
            case SAME -> 1;
            case BY_NAME -> BY_NAME;
            case PART -> A_PART;
            case UNSAID, OTHER -> unsaid;
        };
    }

    /** "Hamas" and "Hamas militants" are one party. */
    private Sameness responsible() {
        var mine = here.responsible().toLowerCase(Locale.ROOT);
        var theirs = there.responsible().toLowerCase(Locale.ROOT);
        var sameness = Populations.compare(here.responsible(), there.responsible());
        return sameness == Sameness.OTHER && (mine.contains(theirs) || theirs.contains(mine))
                ? Sameness.UNSAID
                : sameness;
    }
}
