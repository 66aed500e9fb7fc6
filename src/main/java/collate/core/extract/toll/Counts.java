package collate.core.extract.toll;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import collate.core.extract.Tokens;
import collate.core.extract.number.Numeral;
import collate.core.extract.number.Numerals;
import collate.core.extract.number.VagueCounts;
import org.jspecify.annotations.Nullable;

/** Finds the quantity that starts at a token, with its modifiers, and gives it its bounds. */
final class Counts {
    private Counts() {}

    /** The quantity whose number starts at the token; null when none does. */
    static @Nullable Count at(Tokens tokens, int token) {
        var first = Numerals.at(tokens, token);
        if (first.isEmpty()) {
            return VagueCounts.at(tokens, token)
                    .map(vague -> vague(tokens, vague))
                    .orElse(null);
        }
        var range = Ranges.from(tokens, first.get());
        return range != null ? range : exact(tokens, first.get());
    }

    private static Count vague(Tokens tokens, Numeral vague) {
        var first = vague.first();
        if (tokens.is(first - 1, "a") && tokens.is(first, "few") || tokens.is(first - 1, "many")) {
            first--;
        }
        for (var hedge = Hedges.before(tokens, first); hedge != null; hedge = Hedges.before(tokens, first)) {
            first = hedge.first();
        }
        var words = tokens.span(first, vague.last()).of(tokens.text());
        var figure = new Figure(vague.value(), null, Qualifier.AT_LEAST, words);
        return new Count(first, vague.last(), vague.first(), vague.last() + 1, figure, true);
    }

    /** Of several modifiers one that bounds outdoes "about": "at least some 300". */
    private static Count exact(Tokens tokens, Numeral number) {
        var first = number.first() - (tokens.is(number.first() - 1, "a") && tokens.is(number.first(), "half") ? 1 : 0);
        var start = first;
        var qualifier = Qualifier.EXACTLY;
        for (var hedge = Hedges.before(tokens, start); hedge != null; hedge = Hedges.before(tokens, start)) {
            qualifier = loose(qualifier) ? hedge.qualifier() : qualifier;
            start = hedge.first();
        }
        var words = start == first ? "" : tokens.span(start, first - 1).of(tokens.text());
        var suffix = Suffixes.after(tokens, number.last());
        if (suffix == null) {
            return new Count(
                    start, number.last(), first, number.last() + 1, Bounds.of(number.value(), qualifier, words), false);
        }
        words = (words + " " + tokens.span(number.last() + 1, suffix.last()).of(tokens.text())).strip();
        qualifier = loose(qualifier) ? suffix.qualifier() : qualifier;
        return new Count(
                start, suffix.last(), first, suffix.last() + 1, Bounds.of(number.value(), qualifier, words), false);
    }

    private static boolean loose(Qualifier qualifier) {
        return qualifier == Qualifier.EXACTLY || qualifier == Qualifier.ABOUT;
    }
}
