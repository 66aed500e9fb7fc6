package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.claim.Period;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The day a toll belongs to: the nearest single day named in its sentence that is not the day somebody spoke. The day of a dateline
 * says when it was written; only one that opens a later paragraph, as in a list of days, tells when it happened. Of a toll that is
 * raised, it is the day of the incident, not of the raising; and what happened "four days after" it did so four days before.
 */
final class DayNear {
    private final Tokens tokens;
    private final List<Dated> dates;
    private final Optional<LocalDate> reference;
    private int next;
    /** The sentence, by its first token, of which the figures that were replaced are known. */
    private int formersOf = -1;

    private final TreeMap<Integer, Integer> formers = new TreeMap<>();

    /** Dates in reading order. */
    DayNear(Tokens tokens, List<Dated> dates, Optional<LocalDate> reference) {
        this.tokens = tokens;
        this.reference = reference;
        this.dates = dates;
    }

    /** Sentences must be asked about in reading order. */
    @Nullable
    EventDay of(Hit hit, boolean running) {
        var counted = hit.counted();
        while (next < dates.size() && dates.get(next).value().end() <= tokens.start(counted.begin())) {
            next++;
        }
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
        var period = reference.isEmpty() ? null : OtherYear.period(tokens, counted, dates, next, reference.get());
        return period != null && distance(counted, period) < distance(counted, day)
                ? within(period, reference.get())
                : null;
    }

    private @Nullable EventDay ofOtherYear(Counted counted) {
        if (reference.isEmpty()) {
            return null;
        }
        var year = OtherYear.of(tokens, counted, dates, next, reference.get());
        if (year != null) {
            var period = new Period(year.from().orElseThrow(), year.to().orElseThrow());
            var reason = "“" + year.value().of(tokens.text()) + "” is all that is said: some day of " + period.words();
            return new EventDay(Optional.empty(), Optional.of(period), year.value(), reason, TollWords.OF_A_YEAR);
        }
        var time = OtherYear.period(tokens, counted, dates, next, reference.get());
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
        var named = nearest(
                counted,
                counted.begin(),
                counted.end(),
                date -> !SpokenOn.is(tokens, date)
                        && !isFormers(counted, date)
                        && !DayOfHarm.is(tokens, hit, date)
                        && !DayOfClause.isOfAnother(tokens, counted, date, false));
        if (named != null) {
            return stated(named, counted);
        }
        var said = nearest(
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
        var own = nearest(counted, former.first(), former.end(), _ -> true);
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
        var between = reference.isEmpty() ? null : Between.of(tokens, dates, day);
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
        var day = outside(after, counted);
        var days = after.days();
        if (day == null || days == null) {
            return new EventDay(
                    Optional.empty(), words, said + "another day than the one named, and which is not sure");
        }
        var named = "“" + day.value().of(tokens.text()) + "”";
        var reason = said + "counted from " + named + ", " + day.basis();
        return new EventDay(day.from().map(from -> from.plusDays(days)), words, reason);
    }

    /** The nearest single day before the words, or, where they open the sentence, the first behind what they tell of. */
    private @Nullable Dated outside(DaysAfter after, Counted counted) {
        Dated last = null;
        for (var i = next; i < dates.size() && dates.get(i).value().start() < tokens.end(counted.end() - 1); i++) {
            var date = dates.get(i);
            if (isDay(date) && date.value().end() <= tokens.start(after.first())) {
                last = date;
            } else if (isDay(date)
                    && after.end() < counted.end()
                    && date.value().start() >= tokens.end(after.end())) {
                return date;
            }
        }
        return last;
    }

    /** Of a toll that stands at a number, only a day that stands with its incident is the incident's. */
    private @Nullable Dated ofIncident(Hit hit) {
        var incident = Incident.of(tokens, hit);
        if (incident == null) {
            return null;
        }
        Dated best = null;
        var to = tokens.end(hit.counted().end() - 1);
        for (var i = next; i < dates.size() && dates.get(i).value().start() < to; i++) {
            if (isDay(dates.get(i))
                    && !SpokenOn.is(tokens, dates.get(i))
                    && DayOfIncident.isBeside(tokens, incident, dates.get(i))) {
                best = dates.get(i);
            }
        }
        return best;
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
            var own = nearest(
                    counted,
                    counted.begin(),
                    counted.end(),
                    date -> mayBeOf(counted, date) && DayOfClause.isBehind(tokens, counted, date));
            best = own == null ? best : own;
        }
        var from = tokens.start(counted.begin());
        var to = tokens.end(counted.end() - 1);
        return best == null && !named(from, to) ? onlyOneBefore(counted) : best;
    }

    /** The single day nearest to the count, of those between two tokens. */
    private @Nullable Dated nearest(Counted counted, int first, int beyond) {
        return nearest(counted, first, beyond, date -> mayBeOf(counted, date));
    }

    private boolean mayBeOf(Counted counted, Dated date) {
        return !SpokenOn.is(tokens, date)
                && !isFormers(counted, date)
                && !Afterwards.is(tokens, counted, date)
                && !DayOfClause.isOfAnother(tokens, counted, date, false);
    }

    private @Nullable Dated nearest(Counted counted, int first, int beyond, Predicate<Dated> fits) {
        var from = tokens.start(first);
        var to = tokens.end(beyond - 1);
        Dated best = null;
        var nearest = Integer.MAX_VALUE;
        for (var i = next; i < dates.size() && dates.get(i).value().start() < to; i++) {
            var distance = distance(counted, dates.get(i));
            if (dates.get(i).value().start() >= from
                    && distance < nearest
                    && isDay(dates.get(i))
                    && fits.test(dates.get(i))) {
                nearest = distance;
                best = dates.get(i);
            }
        }
        return best;
    }

    private boolean named(int from, int to) {
        return next < dates.size()
                && dates.get(next).value().start() < to
                && dates.get(next).value().end() > from;
    }

    /** The day of the sentence before, in the same paragraph, when it names one time only. */
    private @Nullable Dated onlyOneBefore(Counted counted) {
        var last = counted.begin() - 1;
        if (next == 0 || !Talk.goesOn(tokens, counted)) {
            return null;
        }
        var day = dates.get(next - 1);
        var single = next == 1 || sentence(dates.get(next - 2)) != tokens.sentence(last);
        return single
                        && sentence(day) == tokens.sentence(last)
                        && isDay(day)
                        && !isToCome(day)
                        && !SpokenOn.is(tokens, day)
                        && !written(day)
                ? day
                : null;
    }

    /** What has befallen people did so by the day after the text was written, which is today elsewhere. */
    private boolean isToCome(Dated date) {
        return reference.isPresent()
                && date.from().orElseThrow().isAfter(reference.get().plusDays(1));
    }

    private boolean written(Dated date) {
        return tokens.tellsOfWriting(tokens.at(date.value().start()));
    }

    private int sentence(Dated date) {
        return tokens.sentence(tokens.at(date.value().start()));
    }

    private int distance(Counted counted, Dated date) {
        return Math.abs(date.value().start() - tokens.start(counted.count().number()));
    }

    private static boolean isDay(Dated date) {
        return date.from().isPresent() && date.from().equals(date.to());
    }
}
