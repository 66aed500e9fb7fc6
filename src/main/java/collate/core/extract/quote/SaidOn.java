package collate.core.extract.quote;

import collate.core.claim.Dated;
import collate.core.claim.Field;
import collate.core.claim.Ground;
import collate.core.claim.Quote;
import collate.core.extract.Tokens;
import collate.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotes the day on which they were said: the single day that stands with the word of saying, as in "said on Monday", "Silva on
 * Monday said", "On Monday, Silva said", "told him in a call on Monday"; never one out of the words that were said.
 */
public final class SaidOn {
    /** In tokens, after the word of saying. */
    private static final int FURTHEST = 16;
    /** In tokens, before it. */
    private static final int BESIDE = 2;
    /** In tokens, from the start of a sentence: "On Monday,", "Late on Monday,". */
    private static final int OPENING = 3;

    private final Tokens tokens;
    private final List<Dated> days;
    private int next;

    private SaidOn(Tokens tokens, List<Dated> dates) {
        this.tokens = tokens;
        days = dates.stream()
                .filter(date -> date.from().isPresent() && date.from().equals(date.to()))
                .toList();
    }

    /** The quotes and the dates each in reading order. */
    public static List<Quote> in(Tokens tokens, List<Quote> quotes, List<Dated> dates) {
        var saidOn = new SaidOn(tokens, dates);
        return quotes.stream().map(saidOn::dated).toList();
    }

    private Quote dated(Quote quote) {
        var cue = quote.grounds().stream()
                .filter(ground -> ground.field().equals("cue"))
                .flatMap(ground -> ground.words().stream())
                .findFirst();
        var day = cue.map(words -> day(tokens.at(words.start()), quote)).orElse(null);
        if (day == null) {
            return quote;
        }
        var ground = new Ground(
                Field.SAID_ON.words(), Optional.of(day.value()), "stands with the word of saying; " + day.basis());
        return quote.said(day.from().orElseThrow(), ground);
    }

    private @Nullable Dated day(int cue, Quote quote) {
        Dated best = null;
        for (var day : near(cue)) {
            var first = tokens.at(day.value().start());
            var last = tokens.at(day.value().end() - 1);
            if (inside(quote, day.value())) {
                continue;
            }
            if (first > cue && first - cue <= FURTHEST && plain(cue + 1, first)) {
                return day;
            }
            if (last < cue && (plainly(last + 1, cue) || opens(first, last, cue))) {
                best = day;
            }
        }
        return best;
    }

    /** The days of the cue’s sentence. */
    private List<Dated> near(int cue) {
        while (next < days.size() && sentence(days.get(next)) < tokens.sentence(cue)) {
            next++;
        }
        while (next > 0 && sentence(days.get(next - 1)) >= tokens.sentence(cue)) {
            next--;
        }
        var end = next;
        while (end < days.size() && sentence(days.get(end)) == tokens.sentence(cue)) {
            end++;
        }
        return days.subList(next, end);
    }

    private int sentence(Dated day) {
        return tokens.sentence(tokens.at(day.value().start()));
    }

    private static boolean inside(Quote quote, Span day) {
        return Stream.concat(Stream.of(quote.span()), quote.goesOn().stream()).anyMatch(words -> words.overlaps(day));
    }

    private boolean plainly(int from, int to) {
        return to - from <= BESIDE && plain(from, to);
    }

    /** Only to whom, where and through what: no verb, no clause and no mark between. */
    private boolean plain(int from, int to) {
        for (var t = from; t < to; t++) {
            var sorts = Lexicon.sorts(tokens.lower(t));
            var mark = tokens.kind(t) == Tokens.Kind.MARK && tokens.first(t) != '-';
            if (mark
                    || (sorts & (Sort.SAY | Sort.AUXILIARY | Sort.BE | Sort.OTHER_VERB)) != 0 && !channel(sorts)
                    || (sorts & (Sort.RELATIVE | Sort.CONJUNCTION)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** "statement", "call", "report": as often a noun. */
    private static boolean channel(int sorts) {
        return (sorts & (Sort.CHANNEL | Sort.BODY | Sort.ROLE)) != 0;
    }

    private boolean opens(int first, int last, int cue) {
        var start = first;
        while (start > 0 && tokens.sentence(start - 1) == tokens.sentence(first) && first - start <= OPENING) {
            start--;
        }
        var led = first - start <= OPENING && (start == 0 || tokens.sentence(start - 1) != tokens.sentence(first));
        return led && tokens.is(last + 1, ",") && cue - last <= FURTHEST && plain(last + 2, cue);
    }
}
