package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.claim.Period;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The day a toll belongs to: the nearest single day named in its sentence that is not the day somebody spoke. The day of a dateline
 * says when it was written; only one that opens a later paragraph, as in a list of days, tells when it happened. Of a toll that is
 * raised, it is the day of the incident, not of the raising; and what happened "four days after" it did so four days before.
 */
final class DayNear {
    private final Tokens tokens;
    private final DaysNamed named;
    private final Optional<LocalDate> reference;
    /** The sentence, by its first token, of which the figures that were replaced are known. */
    private int formersOf = -1;

    private final TreeMap<Integer, Integer> formers = new TreeMap<>();

    /** Dates in reading order. */
    DayNear(Tokens tokens, List<Dated> dates, Optional<LocalDate> reference) {
        this.tokens = tokens;
        this.reference = reference;
        this.named = new DaysNamed(tokens, dates, reference);
    }

    /** Sentences must be asked about in reading order. */
    @Nullable
    EventDay of(Hit hit, boolean running) {
        var counted = hit.counted();
        named.moveTo(counted);
        var former = Former.of(tokens, counted);
        if (former != null) {
            return given(former, counted);
        }
        var after = DaysAfter.of(tokens, counted);
        if (after != null) {
            var own = nearest(counted, after.last(), after.end());
            return own != null ? stated(own, counted) : shifted(after, counted);
        }
        if (running) {
            return givenOn(hit);
        }
        var found = (hit.finding().rule().equals("toll-stands") || PutAt.changes(tokens, hit))
                ? ofIncident(hit)
                : near(hit);
        var nearer = found == null ? null : nearerPeriod(found, counted);
        return nearer != null ? nearer : found == null ? ofOtherYear(counted) : stated(found, counted);
    }

    /** "On Thursday they mourned the victims of last week's flood, which killed 60". */
    private @Nullable EventDay nearerPeriod(Dated day, Counted counted) {
        var period = reference.isEmpty()
                ? null
                : OtherYear.period(tokens, counted, named.all(), named.next(), reference.get());
        return period != null && named.distance(counted, period) < named.distance(counted, day)
                ? within(period, reference.get())
                : null;
    }

    private @Nullable EventDay ofOtherYear(Counted counted) {
        if (reference.isEmpty()) {
            return null;
        }
        var year = OtherYear.of(tokens, counted, named.all(), named.next(), reference.get());
        if (year != null) {
            var period = new Period(year.from().orElseThrow(), year.to().orElseThrow());
            var reason = "“" + year.value().of(tokens.text()) + "” is all that is said: some day of " + period.words();
            return new EventDay(Optional.empty(), Optional.of(period), year.value(), reason, TollWords.OF_A_YEAR);
        }
        var time = OtherYear.period(tokens, counted, named.all(), named.next(), reference.get());
        return time == null ? null : within(time, reference.get());
    }

    private static EventDay within(Dated time, LocalDate written) {
        var last = time.to().orElseThrow();
        var over = last.isBefore(written);
        var period = new Period(time.from().orElseThrow(), over ? last : written);
        return new EventDay(
                Optional.empty(),
                Optional.of(period),
                time.value(),
                "some day of " + period.words() + ", and which is not said",
                over ? TollWords.OF_A_MONTH : null);
    }

    /** A running total is as of the day that its clause names, else of the day on which somebody gave it. */
    private @Nullable EventDay givenOn(Hit hit) {
        var counted = hit.counted();
        var own = named.nearest(
                counted,
                counted.begin(),
                counted.end(),
                date -> !SpokenOn.is(tokens, date)
                        && !isFormers(counted, date)
                        && !DayOfHarm.is(tokens, hit, date)
                        && !DayOfClause.isOfAnother(tokens, counted, date, false));
        if (own != null) {
            return stated(own, counted);
        }
        var said = named.nearest(
                counted,
                counted.begin(),
                counted.end(),
                date -> SpokenOn.is(tokens, date) && !DayOfClause.isOfAnother(tokens, counted, date, true));
        return said == null
                ? null
                : new EventDay(said.from(), said.value(), "the day on which it was given; " + said.basis());
    }

    /** The day that a figure was given for which another replaced since; of no day when its clause names none. */
    private EventDay given(Former former, Counted counted) {
        var own = named.nearest(counted, former.first(), former.end(), _ -> true);
        return own != null
                ? stated(own, counted)
                : new EventDay(
                        Optional.empty(),
                        tokens.span(former.first(), former.first()),
                        "the figure before another; of which day is not said");
    }

    /** Whether a day is told of a figure that another replaced. */
    private boolean isFormers(Counted counted, Dated date) {
        if (formersOf != counted.begin()) {
            formersOf = counted.begin();
            formers.clear();
            Former.all(tokens, counted).forEach(one -> formers.put(one.first(), one.end()));
        }
        var before = formers.floorEntry(tokens.at(date.value().start()));
        return before != null && tokens.at(date.value().start()) < before.getValue();
    }

    private EventDay stated(Dated day, Counted counted) {
        var between = reference.isEmpty() ? null : Between.of(tokens, named.all(), day);
        if (between != null) {
            var reason = "some day of " + between.words() + ", and which is not said";
            return new EventDay(Optional.empty(), Optional.of(between), day.value(), reason, null);
        }
        var before = day.value().end() <= tokens.start(counted.begin());
        var where = before ? "the only date in the sentence before; " : "";
        return new EventDay(day.from(), day.value(), where + day.basis());
    }

    /** Counted from the day that the sentence names outside; of no day when it names none, or nobody counted. */
    private EventDay shifted(DaysAfter after, Counted counted) {
        var words = tokens.span(after.first(), after.last());
        var said = "“" + words.of(tokens.text()) + "”: ";
        var day = named.outside(after, counted);
        var days = after.days();
        if (day == null || days == null) {
            return new EventDay(
                    Optional.empty(), words, said + "another day than the one named, and which is not sure");
        }
        var from = "“" + day.value().of(tokens.text()) + "”";
        var reason = said + "counted from " + from + ", " + day.basis();
        return new EventDay(day.from().map(first -> first.plusDays(days)), words, reason);
    }

    /** Of a toll that stands at a number, only a day that stands with its incident is the incident's. */
    private @Nullable Dated ofIncident(Hit hit) {
        var incident = Incident.of(tokens, hit);
        if (incident == null) {
            return null;
        }
        return named.last(
                hit.counted(), date -> !SpokenOn.is(tokens, date) && DayOfIncident.isBeside(tokens, incident, date));
    }

    private @Nullable Dated near(Hit hit) {
        var counted = hit.counted();
        var relative = ToldBehind.relative(tokens, hit);
        if (relative >= 0) {
            var told = nearest(counted, relative, counted.end());
            if (told != null || ToldBehind.isOfLater(tokens, hit)) {
                return told;
            }
        }
        var best = nearest(counted, counted.begin(), counted.end());
        if (best != null && DayOfClause.isOfOther(tokens, hit, best)) {
            var own = named.nearest(
                    counted,
                    counted.begin(),
                    counted.end(),
                    date -> mayBeOf(counted, date) && DayOfClause.isBehind(tokens, counted, date));
            best = own == null ? best : own;
        }
        return best == null && !named.isAny(counted) ? named.onlyOneBefore(counted) : best;
    }

    /** The single day nearest to the count, of those between two tokens. */
    private @Nullable Dated nearest(Counted counted, int first, int beyond) {
        return named.nearest(counted, first, beyond, date -> mayBeOf(counted, date));
    }

    private boolean mayBeOf(Counted counted, Dated date) {
        return !SpokenOn.is(tokens, date)
                && !isFormers(counted, date)
                && !Afterwards.is(tokens, counted, date)
                && !DayOfClause.isOfAnother(tokens, counted, date, false);
    }
}
