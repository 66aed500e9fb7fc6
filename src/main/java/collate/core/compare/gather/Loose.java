package collate.core.compare.gather;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.claim.Period;
import collate.core.compare.pair.Happenings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A claim that is in no event.
 *
 * @param place that a toll names; empty for all others
 * @param day that a toll gives for its harm, or that a date resolves to
 * @param scope of a toll
 * @param harm of a toll
 * @param figure harm and number of a toll; empty where so small a one comes twice by chance
 * @param week among whose days a toll's lies that names only that
 */
public record Loose(
        long id,
        Kind kind,
        String place,
        Optional<LocalDate> day,
        Scope scope,
        Told told,
        Optional<Harm> harm,
        Optional<Figure> figure,
        Optional<Period> week) {
    /** One whose harm is that of its figure. */
    public Loose(
            long id,
            Kind kind,
            String place,
            Optional<LocalDate> day,
            Scope scope,
            Told told,
            Optional<Figure> figure,
            Optional<Period> week) {
        this(id, kind, place, day, scope, told, figure.map(Figure::harm), figure, week);
    }

    /** How many were harmed how. */
    public record Figure(Harm harm, long number) {}

    /** What a toll counts, in time. */
    public enum Scope {
        INCIDENT,
        RUNNING_TOTAL,
        /** Its words name a year, a month or a week, mostly another happening's. */
        EARLIER_TIME
    }

    /**
     * Where it is told first.
     *
     * @param onTop whether in the headline or the first sentences
     */
    public record Told(long article, boolean onTop) {}

    public boolean isToll() {
        return kind == Kind.TOLL;
    }

    /** Whether its day, if it has one, may be of what happened on that: a running total is counted on for weeks, and who is missing each day anew. */
    boolean mayBeOf(LocalDate happened) {
        return day.map(its -> Happenings.mayBeOne(happened, its)
                        || (scope == Scope.RUNNING_TOTAL
                                        || harm.filter(Harm.MISSING::equals).isPresent())
                                && its.isAfter(happened)
                                && !its.isAfter(happened.plusDays(Happenings.COUNTED_ON)))
                .orElse(true);
    }

    /** Whether its words name a time that is not that of the happening: another year or month, or a week in which it was not. */
    boolean isOfEarlierTime(Optional<LocalDate> happened) {
        return scope == Scope.EARLIER_TIME
                && !week.filter(its -> happened.filter(its::holds).isPresent()).isPresent();
    }

    /** Nobody is harmed by a rescue. */
    boolean isOfHarm() {
        return isToll() && !isOf(Harm.RESCUED);
    }

    boolean isOf(Harm other) {
        return harm.filter(other::equals).isPresent();
    }

    boolean isPlaced() {
        return !place.isBlank();
    }

    long article() {
        return told.article();
    }
}
