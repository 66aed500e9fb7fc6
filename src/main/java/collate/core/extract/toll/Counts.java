package collate.core.extract.toll;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import collate.core.extract.Tokens;
import collate.core.extract.number.Numeral;
import collate.core.extract.number.Numerals;
import collate.core.extract.number.VagueCounts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantity that starts at a token, with its modifier, and gives it its bounds. */
final class Counts {
    private static final Set<String> JOINTS = Set.of("to", "or", "-", "–", "—");

    private Counts() {}

    /** The quantity whose number starts at the token; null when none does. */
    static @Nullable Count at(Tokens tokens, int token) {
        var first = Numerals.at(tokens, token);
        if (first.isEmpty()) {
            return VagueCounts.at(tokens, token)
                    .map(vague -> vague(tokens, vague))
                    .orElse(null);
        }
        var range = range(tokens, first.get());
        return range != null ? range : exact(tokens, first.get());
    }

    private static Count vague(Tokens tokens, Numeral vague) {
        var first = vague.first();
        if (tokens.is(first - 1, "a") && tokens.is(first, "few") || tokens.is(first - 1, "many")) {
            first--;
        }
        var words = new StringBuilder(tokens.span(first, vague.last()).of(tokens.text()));
        for (var hedge = Hedges.before(tokens, first); hedge != null; hedge = Hedges.before(tokens, first)) {
            words.insert(0, tokens.span(hedge.first(), first - 1).of(tokens.text()) + " ");
            first = hedge.first();
        }
        var figure = new Figure(vague.value(), null, Qualifier.AT_LEAST, words.toString());
        return new Count(first, vague.last(), vague.first(), vague.last() + 1, figure, true);
    }

    private static @Nullable Count range(Tokens tokens, Numeral low) {
        var between = tokens.is(low.first() - 1, "between");
        var joint = low.last() + 1;
        if (!(tokens.is(joint, JOINTS) || between && tokens.is(joint, "and"))) {
            return null;
        }
        var high = Numerals.at(tokens, joint + 1).orElse(null);
        if (high == null || !between && tokens.is(joint, "to") && tokens.is(low.first() - 1, "from")) {
            return null;
        }
        return range(tokens, low, high, between);
    }

    private static @Nullable Count range(Tokens tokens, Numeral low, Numeral high, boolean between) {
        var least = low.value() * shared(tokens, low, high);
        if (least >= high.value() || tokens.is(high.last() + 1, "-") && tokens.glued(high.last() + 1)) {
            return null;
        }
        var first = between ? low.first() - 1 : low.first();
        var hedge = Hedges.before(tokens, first);
        var start = hedge == null ? first : hedge.first();
        var words = hedge == null ? "" : tokens.span(start, first - 1).of(tokens.text());
        var figure = new Figure(least, high.value(), Qualifier.BETWEEN, between ? "between" : words);
        return new Count(start, high.last(), low.first(), high.last() + 1, figure, false);
    }

    /** "2 to 3 million": the magnitude of the second belongs to both. */
    private static long shared(Tokens tokens, Numeral low, Numeral high) {
        var magnitude = Numerals.magnitudeOf(tokens, high);
        return Numerals.magnitudeOf(tokens, low) == 1 && low.value() * magnitude < high.value() ? magnitude : 1;
    }

    private static Count exact(Tokens tokens, Numeral number) {
        var first = article(tokens, number.first());
        var last = number.last();
        var qualifier = Qualifier.EXACTLY;
        var hedge = Hedges.before(tokens, first);
        var start = first;
        while (hedge != null) {
            qualifier = qualifier == Qualifier.EXACTLY || qualifier == Qualifier.ABOUT ? hedge.qualifier() : qualifier;
            start = hedge.first();
            hedge = Hedges.before(tokens, start);
        }
        var words = start == first ? "" : tokens.span(start, first - 1).of(tokens.text());
        var suffix = Suffixes.after(tokens, last);
        if (suffix != null && qualifier == Qualifier.EXACTLY) {
            words = tokens.span(last + 1, suffix.last()).of(tokens.text());
            qualifier = suffix.qualifier();
            last = suffix.last();
        }
        return new Count(start, last, first, last + 1, Bounds.of(number.value(), qualifier, words), false);
    }

    /** The "a" of "a dozen" is part of the number's own reading; that of "a couple" is not one. */
    private static int article(Tokens tokens, int first) {
        return tokens.is(first - 1, "a") && tokens.is(first, "half") ? first - 1 : first;
    }
}
