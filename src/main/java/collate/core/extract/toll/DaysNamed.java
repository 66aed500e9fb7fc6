package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The times that a text names, as they are looked up from one count after the other. */
final class DaysNamed {
    private final Tokens tokens;
    private final List<Dated> all;
    private final Optional<LocalDate> reference;
    private int next;

    /** Dates in reading order. */
    DaysNamed(Tokens tokens, List<Dated> all, Optional<LocalDate> reference) {
        this.tokens = tokens;
        this.all = all;
        this.reference = reference;
    }

    /** To the sentence of a count that stands behind the one before. */
    void moveTo(Counted counted) {
        while (next < all.size() && all.get(next).value().end() <= tokens.start(counted.begin())) {
            next++;
        }
    }

    List<Dated> all() {
        return all;
    }

    /** Which of all is the first that its sentence may name. */
    int next() {
        return next;
    }

    /** Whether its sentence names any time. */
    boolean isAny(Counted counted) {
        return next < all.size()
                && all.get(next).value().start() < tokens.end(counted.end() - 1)
                && all.get(next).value().end() > tokens.start(counted.begin());
    }

    /** The single day nearest to the count, of those between two tokens that fit. */
    @Nullable
    Dated nearest(Counted counted, int first, int beyond, Predicate<Dated> fits) {
        var from = tokens.start(first);
        var to = tokens.end(beyond - 1);
        Dated best = null;
        var nearest = Integer.MAX_VALUE;
        for (var i = next; i < all.size() && all.get(i).value().start() < to; i++) {
            var distance = distance(counted, all.get(i));
            if (all.get(i).value().start() >= from
                    && distance < nearest
                    && isDay(all.get(i))
                    && fits.test(all.get(i))) {
                nearest = distance;
                best = all.get(i);
            }
        }
        return best;
    }

    /** The last single day of its sentence that fits. */
    @Nullable
    Dated last(Counted counted, Predicate<Dated> fits) {
        Dated last = null;
        var to = tokens.end(counted.end() - 1);
        for (var i = next; i < all.size() && all.get(i).value().start() < to; i++) {
            if (isDay(all.get(i)) && fits.test(all.get(i))) {
                last = all.get(i);
            }
        }
        return last;
    }

    /** The nearest single day before the words, or, where they open the sentence, the first behind what they tell of. */
    @Nullable
    Dated outside(DaysAfter after, Counted counted) {
        Dated last = null;
        for (var i = next; i < all.size() && all.get(i).value().start() < tokens.end(counted.end() - 1); i++) {
            var date = all.get(i);
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

    /** The day of the sentence before, in the same paragraph, when it names one time only. */
    @Nullable
    Dated onlyOneBefore(Counted counted) {
        var last = counted.begin() - 1;
        if (next == 0 || !Talk.goesOn(tokens, counted)) {
            return null;
        }
        var day = all.get(next - 1);
        var single = next == 1 || sentence(all.get(next - 2)) != tokens.sentence(last);
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

    int distance(Counted counted, Dated date) {
        return Math.abs(date.value().start() - tokens.start(counted.count().number()));
    }

    private static boolean isDay(Dated date) {
        return date.from().isPresent() && date.from().equals(date.to());
    }
}
