package collate.core.extract.number;

import collate.core.extract.Tokens;
import java.util.Optional;
import java.util.Set;

/** Reads a number in words, left to right: "one thousand four hundred", "thirty-nine", "a quarter of a million". */
final class NumberPhrase {
    private static final int LONGEST = 12;
    private static final long TOO_MUCH = 1_000_000_000L;
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final Tokens tokens;
    private final int first;
    private int last;
    private long whole;
    private long part;
    private boolean any;

    private NumberPhrase(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        this.last = first - 1;
    }

    static Optional<Numeral> at(Tokens tokens, int first) {
        var fraction = fraction(tokens, first);
        if (fraction.isPresent()) {
            return fraction;
        }
        return new NumberPhrase(tokens, first).read();
    }

    /** Whether "and a half" and then a magnitude follow the token: "two and a half million". */
    static boolean halfAfter(Tokens tokens, int token) {
        return tokens.is(token + 1, "and")
                && tokens.is(token + 2, "a")
                && tokens.is(token + 3, "half")
                && token + 4 < tokens.count()
                && NumberWords.MAGNITUDES.containsKey(tokens.lower(token + 4));
    }

    /** "half a million", "half a dozen", "a quarter of a million". */
    private static Optional<Numeral> fraction(Tokens tokens, int first) {
        if (tokens.is(first, "half") && tokens.is(first + 1, ARTICLES)) {
            return share(tokens, first, first + 2, 2);
        }
        if (tokens.is(first, "quarter") && tokens.is(first + 1, "of") && tokens.is(first + 2, ARTICLES)) {
            return share(tokens, first, first + 3, 4);
        }
        return Optional.empty();
    }

    private static Optional<Numeral> share(Tokens tokens, int first, int of, long parts) {
        if (of >= tokens.count()) {
            return Optional.empty();
        }
        var dozen = tokens.is(of, "dozen") ? NumberWords.DOZEN : 0L;
        var amount = NumberWords.MAGNITUDES.getOrDefault(tokens.lower(of), dozen);
        return amount == 0 ? Optional.empty() : Optional.of(new Numeral(first, of, amount / parts));
    }

    private Optional<Numeral> read() {
        if (tokens.is(first, ARTICLES)) {
            part = 1;
            return takesMagnitude(first + 1) ? rest() : Optional.empty();
        }
        return rest();
    }

    private Optional<Numeral> rest() {
        while (last - first < LONGEST
                && whole + part < TOO_MUCH
                && (takesSmall(last + 1) || takesMagnitude(last + 1) || takesJoint())) {
            any = true;
        }
        return any || part + whole > 1 && last > first
                ? Optional.of(new Numeral(first, last, whole + part))
                : Optional.empty();
    }

    private boolean takesSmall(int token) {
        var value = token < tokens.count() ? NumberWords.SMALL.get(tokens.lower(token)) : null;
        if (value == null || !fits(value)) {
            return false;
        }
        part += value;
        last = token;
        return true;
    }

    private boolean fits(long value) {
        var tail = part % 100;
        return tail == 0 || tail >= 20 && tail % 10 == 0 && value < 10;
    }

    private boolean takesMagnitude(int token) {
        if (token >= tokens.count() || part == 0) {
            return false;
        }
        if (tokens.is(token, "dozen")) {
            part *= NumberWords.DOZEN;
            last = token;
            return true;
        }
        var factor = NumberWords.MAGNITUDES.get(tokens.lower(token));
        if (factor == null || tokens.lower(token).length() == 2) {
            return false;
        }
        scale(factor);
        last = token;
        return true;
    }

    private void scale(long factor) {
        if (factor == 100) {
            part *= factor;
        } else {
            whole += part * factor;
            part = 0;
        }
    }

    /** The hyphen of "thirty-nine", the "and" of "a hundred and five", the half of "two and a half million". */
    private boolean takesJoint() {
        if (!any && part == 0) {
            return false;
        }
        if (halfAfter(tokens, last) && whole == 0) {
            var factor = NumberWords.MAGNITUDES.getOrDefault(tokens.lower(last + 4), 1L);
            whole = part * factor + factor / 2;
            part = 0;
            last += 4;
            return true;
        }
        var hyphen = tokens.is(last + 1, "-") && tokens.glued(last + 1) && tokens.glued(last + 2);
        var and = tokens.is(last + 1, "and") && (part > 0 ? part % 100 == 0 : whole > 0);
        return (hyphen || and && small(last + 2)) && (takesSmall(last + 2) || hyphen && takesMagnitude(last + 2));
    }

    /** After "and" a number goes on only if no noun of its own follows: "one hundred and two wounded" stays 102. */
    private boolean small(int token) {
        return token < tokens.count()
                && NumberWords.SMALL.containsKey(tokens.lower(token))
                && !(token + 1 < tokens.count()
                        && NumberWords.MAGNITUDES.containsKey(tokens.lower(token + 1))
                        && whole > 0);
    }
}
