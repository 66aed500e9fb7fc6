package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day a toll belongs to: the nearest single day named in its sentence that is not the day somebody spoke. The day of a dateline
 * says when it was written; only one that opens a later paragraph, as in a list of days, tells when it happened.
 */
final class DayNear {
    private static final int NEAR_SPEECH = 4;
    private static final Set<String> SPEAKING =
            Lexicon.words("said says told announced reported confirmed added stated say tells reports");

    private final Tokens tokens;
    private final List<Dated> dates;
    private int next;

    /** Dates in reading order. */
    DayNear(Tokens tokens, List<Dated> dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** Sentences must be asked about in reading order. */
    @Nullable
    Dated of(Counted counted) {
        var from = tokens.start(counted.begin());
        var to = tokens.end(counted.end() - 1);
        while (next < dates.size() && dates.get(next).value().end() <= from) {
            next++;
        }
        Dated best = null;
        var nearest = Integer.MAX_VALUE;
        for (var i = next; i < dates.size() && dates.get(i).value().start() < to; i++) {
            var distance = distance(counted, dates.get(i));
            if (distance < nearest && isDay(dates.get(i)) && !spoken(dates.get(i))) {
                nearest = distance;
                best = dates.get(i);
            }
        }
        return nearest == Integer.MAX_VALUE && !named(from, to) ? onlyOneBefore(counted) : best;
    }

    private boolean named(int from, int to) {
        return next < dates.size()
                && dates.get(next).value().start() < to
                && dates.get(next).value().end() > from;
    }

    /** The day of the sentence before, in the same paragraph, when it names one time only. */
    private @Nullable Dated onlyOneBefore(Counted counted) {
        var last = counted.begin() - 1;
        if (last < 0 || next == 0 || tokens.paragraph(last) != tokens.paragraph(counted.begin())) {
            return null;
        }
        var day = dates.get(next - 1);
        var single = next == 1 || sentence(dates.get(next - 2)) != tokens.sentence(last);
        return single && sentence(day) == tokens.sentence(last) && isDay(day) && !spoken(day) && !written(day)
                ? day
                : null;
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

    /** "officials said on Wednesday", "police on Tuesday said": when they spoke, not when it happened. */
    private boolean spoken(Dated date) {
        var first = tokens.at(date.value().start());
        for (var at = Math.max(0, first - NEAR_SPEECH); at < first; at++) {
            if (tokens.sentence(at) == tokens.sentence(first)
                    && tokens.is(at, SPEAKING)
                    && !tokens.is(at + 1, "that")) {
                return true;
            }
        }
        return tokens.is(tokens.at(date.value().end()), SPEAKING);
    }
}
