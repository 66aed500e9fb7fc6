package collate.core.compare.pair;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A casualty figure.
 *
 * @param population whom it counts, as written; empty when the words do not say
 * @param place as written; empty when the words do not say
 * @param day of the incident, or that a running total was given for
 * @param period in which the day lies where none is named: “last week”
 * @param responsible the party held responsible, as written; empty when none is named
 * @param part whether its own article gives it as a part of another: “of whom four”, “among the dead were four”
 * @param denies whether its own text says that it is this and not another: “28, not 23”
 * @param basis how the day is known
 */
public record Count(
        Harm harm,
        Figure figure,
        String population,
        String place,
        Optional<LocalDate> day,
        Optional<Period> period,
        boolean cumulative,
        String responsible,
        boolean part,
        boolean denies,
        Basis basis,
        Source source)
        implements Stated {
    /** How the day of a figure is known. */
    public enum Basis {
        READ,
        SET_BY_SOMEBODY,
        /** Its text names a year or a month of one, whose first day it is. */
        YEAR_ALONE,
        /** Its text names an earlier month or week in which its day is: another happening's, mostly. */
        TIME_ALONE,
        /** Its own text gives it as one that another replaced: its day, where none is said, lies before that text. */
        REPLACED
    }

    private static final int SMALL_PART = 2;
    private static final Pattern FEARED = Pattern.compile("(?i)\\b(?:presumed|feared|believed)\\b");

    public Count(
            Harm harm,
            Figure figure,
            String population,
            String place,
            Optional<LocalDate> day,
            boolean cumulative,
            String responsible,
            Source source) {
        this(
                harm,
                figure,
                population,
                place,
                day,
                Optional.empty(),
                cumulative,
                responsible,
                false,
                Basis.READ,
                source);
    }

    public Count(
            Harm harm,
            Figure figure,
            String population,
            String place,
            Optional<LocalDate> day,
            Optional<Period> period,
            boolean cumulative,
            String responsible,
            boolean part,
            Basis basis,
            Source source) {
        this(harm, figure, population, place, day, period, cumulative, responsible, part, false, basis, source);
    }

    /** The same, of another day. */
    Count on(Optional<LocalDate> other) {
        return new Count(
                harm,
                figure,
                population,
                place,
                other,
                Optional.empty(),
                cumulative,
                responsible,
                part,
                denies,
                basis,
                source);
    }

    /** The same, in another place. */
    public Count in(String other) {
        return new Count(
                harm, figure, population, other, day, period, cumulative, responsible, part, denies, basis, source);
    }

    /** The same, read elsewhere. */
    public Count from(Source other) {
        return new Count(
                harm, figure, population, place, day, period, cumulative, responsible, part, denies, basis, other);
    }

    /** Whether it names no place, and its article parts it into places of which that is one. */
    boolean isPartedInto(String where) {
        return place.isBlank()
                && !where.isBlank()
                && source.telling().parts().stream().anyMatch(part -> Places.mayBeOne(part, where));
    }

    /** Whether its day is the first of the year that is all its text names. */
    public boolean isOfYear() {
        return basis == Basis.YEAR_ALONE;
    }

    /** Whether its text names no more of its time than an earlier month or week. */
    public boolean isOfAnEarlierTime() {
        return basis == Basis.TIME_ALONE;
    }

    /** The days among which its day lies, as far as its words say; of a running total the day that it was given for. */
    Optional<Period> days() {
        return isOfYear() ? Optional.empty() : period.or(() -> (cumulative ? asOf() : day).map(Period::of));
    }

    boolean isOfPatients() {
        return harm == Harm.ILL && Populations.isInCare(population);
    }

    /** Whether a lower number may follow: the missing are found, patients go home. */
    boolean isCountedAnew() {
        return harm == Harm.MISSING || isOfPatients();
    }

    String whoIsCountedAnew() {
        return isOfPatients() ? "in hospital" : "missing";
    }

    /** Whether its own text gives it as one that another replaced. */
    public boolean isReplaced() {
        return basis == Basis.REPLACED;
    }

    /** Whether it counts those who are feared dead, and may be missing: "presumed 10". */
    boolean isFeared() {
        return figure.max() != null && FEARED.matcher(figure.words()).find();
    }

    /** The number that is written, whatever stands before it. */
    long number() {
        var min = figure.min();
        return min == null ? Objects.requireNonNull(figure.max()) : min;
    }

    /** How near the two written numbers are: 1 the same, towards 0 far apart. */
    double closeness(Count other) {
        var low = Math.min(number(), other.number());
        var high = Math.max(number(), other.number());
        return high == 0 ? 1 : (double) low / high;
    }

    /** The day for which the figure was given, as far as that is known. */
    Optional<LocalDate> asOf() {
        return isReplaced() ? day : cumulative ? day.or(source::reported) : source.reported();
    }

    /** Whether an incident with this figure may have made up most of a running total. */
    boolean isNoSmallPartOf(Count total) {
        return number() * SMALL_PART >= total.number();
    }

    /** Whether its own sentence says that it counts some of the people only, or one hospital's patients. */
    public boolean isOfSome() {
        return SomeOfAll.is(this) || Hospital.hasPatients(this);
    }
}
