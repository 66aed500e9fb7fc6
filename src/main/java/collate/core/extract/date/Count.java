package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count of units: "three", "a few", "2 1/2", "two or three".
 *
 * @param first its first token
 * @param next the token after it
 * @param amount how many, not a number when the words do not say
 */
record Count(int first, int next, double amount) {
    private static final Set<String> VAGUE = Set.of("several", "few", "many", "some", "numerous", "countless");
    private static final Set<String> LARGE = Set.of("dozens", "hundreds", "thousands", "scores", "tens", "millions");

    static @Nullable Count at(Scan scan, int token) {
        var first = simple(scan, token);
        if (first == null || !scan.together(token, first.next() - 1)) {
            return null;
        }
        return upTo(scan, first);
    }

    /** "two to three", "5-10", "one or two": the lower count, over both. */
    private static Count upTo(Scan scan, Count low) {
        var joined = scan.is(low.next(), Set.of("to", "or")) || scan.hyphen(low.next());
        var high = joined ? simple(scan, low.next() + 1) : null;
        var ranged = high != null && high.amount() > low.amount() && unitAt(scan, scan.pastHyphen(high.next())) != null;
        return ranged && high != null ? new Count(low.first(), high.next(), low.amount()) : low;
    }

    private static @Nullable Count simple(Scan scan, int token) {
        if (scan.is(token, "half")) {
            return half(scan, token);
        }
        if (scan.is(token, "a") || scan.is(token, "an") || scan.is(token, "another")) {
            return article(scan, token);
        }
        if (scan.is(token, VAGUE)) {
            return new Count(token, token + 1, Double.NaN);
        }
        if (scan.is(token, LARGE) && scan.is(token + 1, "of")) {
            var further = scan.is(token + 2, LARGE) && scan.is(token + 3, "of");
            return new Count(token, further ? token + 4 : token + 2, Double.NaN);
        }
        if (scan.is(token, "couple")) {
            return new Count(token, scan.is(token + 1, "of") ? token + 2 : token + 1, 2);
        }
        var number = number(scan, token);
        return number == null ? null : scaled(scan, number);
    }

    private static @Nullable Count half(Scan scan, int token) {
        var article = scan.is(token + 1, "a") || scan.is(token + 1, "an") || scan.is(token + 1, "the");
        var at = scan.pastHyphen(article ? token + 2 : token + 1);
        return scan.is(at, Sort.UNIT) ? new Count(token, at, 0.5) : null;
    }

    private static Count article(Scan scan, int token) {
        if (scan.is(token + 1, VAGUE)) {
            return new Count(scan.hyphen(token + 2) ? token + 1 : token, token + 2, Double.NaN);
        }
        if (scan.is(token + 1, "couple")) {
            return new Count(token, scan.is(token + 2, "of") ? token + 3 : token + 2, 2);
        }
        if (scan.is(token + 1, "dozen")) {
            return new Count(token, token + 2, 12);
        }
        if (scan.is(token + 1, "half")) {
            return new Count(token, scan.pastHyphen(token + 2), 0.5);
        }
        var scale = scan.is(token + 1, "hundred") || scan.is(token + 1, "thousand");
        return scale ? new Count(token, token + 2, scan.number(token + 1)) : new Count(token, token + 1, 1);
    }

    private static @Nullable Count number(Scan scan, int token) {
        if (scan.is(token, Sort.NUMBER)) {
            return fraction(scan, token, token + 1, scan.number(token));
        }
        if (!scan.is(token, Sort.CARDINAL)) {
            return decimal(scan, token);
        }
        var total = 0;
        var at = token;
        while (at - token < 8 && scan.is(at, Sort.CARDINAL)) {
            var value = scan.number(at);
            total = value >= 100 ? Math.max(1, total) * value : total + value;
            var over = scan.pastHyphen(at + 1);
            at = scan.is(over, Sort.CARDINAL) ? over : at + 1;
        }
        return fraction(scan, token, at, total);
    }

    /** "two million", "4.5 billion". */
    private static double scale(Scan scan, int token) {
        return scan.is(token, "million") ? 1e6 : scan.is(token, "billion") ? 1e9 : 1;
    }

    private static Count scaled(Scan scan, Count count) {
        var scale = scale(scan, count.next());
        var unit =
                scale > 1 && scan.together(count.first(), count.next() + 1) && unitAt(scan, count.next() + 1) != null;
        return unit ? new Count(count.first(), count.next() + 1, scale * count.amount()) : count;
    }

    /** "3.5" and "1,400" in digits. */
    private static @Nullable Count decimal(Scan scan, int token) {
        if (token < 0
                || token >= scan.tokens().count()
                || !Character.isDigit(scan.tokens().first(token))
                || scan.size(token) > 9) {
            return null;
        }
        var plain = scan.tokens().word(token).replace(",", "");
        try {
            return new Count(token, token + 1, Double.parseDouble(plain));
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** "2 1/2", "two and a half". */
    private static Count fraction(Scan scan, int first, int next, double whole) {
        if (scan.is(next, "1") && scan.mark(next + 1, '/') && scan.is(next + 2, "2")) {
            return new Count(first, next + 3, whole + 0.5);
        }
        if (scan.is(next, "and") && scan.is(next + 1, "a") && scan.is(next + 2, "half")) {
            return new Count(first, next + 3, whole + 0.5);
        }
        if (scan.hyphen(next) && scan.is(next + 1, "and") && scan.is(next + 3, "a") && scan.is(next + 5, "half")) {
            return new Count(first, next + 6, whole + 0.5);
        }
        return scan.mark(next, '½') ? new Count(first, next + 1, whole + 0.5) : new Count(first, next, whole);
    }

    /** The unit at this token, "second" and the fortnight left out; null when it is none. */
    static @Nullable Unit unitAt(Scan scan, int token) {
        return scan.is(token, Sort.UNIT) || scan.is(token, Sort.UNITS) ? Unit.of(scan.lexeme(token)) : null;
    }
}
