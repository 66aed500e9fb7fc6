package collate.core.extract.number;

import collate.core.extract.Tokens;
import collate.core.extract.Tokens.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cardinal number that starts at a token: "1,400", "1.4 million", "twelve hundred", "half a dozen". */
public final class Numerals {
    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;

    private Numerals() {}

    /** Every word in lower case that a number can hold, among them some that hold one together: "and", "half", "of". */
    public static Set<String> words() {
        return Stream.of(
                        NumberWords.SMALL.keySet(),
                        NumberWords.MAGNITUDES.keySet(),
                        Set.of("a", "an", "and", "half", "quarter", "of", "dozen"))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest number that starts there; empty for a decimal that no magnitude makes whole. */
    public static Optional<Numeral> at(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.count()) {
            return Optional.empty();
        }
        return tokens.kind(token) == Kind.NUMBER ? digits(tokens, token) : NumberPhrase.at(tokens, token);
    }

    /** The product of the magnitude words that a number ends in: 1,000,000 for "3 million", 1 for "300". */
    public static long magnitudeOf(Tokens tokens, Numeral numeral) {
        var product = 1L;
        for (var last = numeral.last(); last > numeral.first() && magnitude(tokens, last) > 1; last--) {
            product *= magnitude(tokens, last);
        }
        return product;
    }

    private static Optional<Numeral> digits(Tokens tokens, int token) {
        var last = token;
        var written = new StringBuilder(tokens.word(token).replace(",", ""));
        if (written.length() > MOST_DIGITS || !grouped(tokens.word(token))) {
            return Optional.empty();
        }
        while (written.length() <= MOST_DIGITS && (spacedGroup(tokens, last) || brokenGroup(tokens, last))) {
            last += spacedGroup(tokens, last) ? 1 : 2;
            written.append(tokens.word(last));
        }
        if (written.indexOf(".") != written.lastIndexOf(".")) {
            return Optional.empty();
        }
        var half = NumberPhrase.halfAfter(tokens, last);
        var value = new BigDecimal(written.toString());
        return scaled(tokens, token, half ? last + 3 : last, half ? value.add(new BigDecimal("0.5")) : value);
    }

    /** Whether the last comma has three digits behind it and no group is shorter than two, as in "12,00,000". */
    private static boolean grouped(String written) {
        var groups = written.split(",");
        for (var i = 1; i < groups.length; i++) {
            var digits = groups[i].indexOf('.') < 0 ? groups[i].length() : groups[i].indexOf('.');
            if (digits > GROUP || digits < 2 || digits < GROUP && i == groups.length - 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether "12 000" goes on: a single space, then exactly three digits, after one to three. */
    private static boolean spacedGroup(Tokens tokens, int token) {
        var next = token + 1;
        return next < tokens.count()
                && tokens.kind(next) == Kind.NUMBER
                && tokens.end(next) - tokens.start(next) == GROUP
                && tokens.end(token) - tokens.start(token) <= GROUP
                && tokens.start(next) == tokens.end(token) + 1
                && tokens.text().charAt(tokens.end(token)) != '\n'
                && tokens.word(next).endsWith("00");
    }

    /** Whether a stray space broke "26,000" into "26, 000". */
    private static boolean brokenGroup(Tokens tokens, int token) {
        var next = token + 2;
        return next < tokens.count()
                && tokens.is(token + 1, ",")
                && tokens.glued(token + 1)
                && tokens.kind(next) == Kind.NUMBER
                && tokens.end(token) - tokens.start(token) <= GROUP
                && tokens.start(next) == tokens.end(token + 1) + 1
                && tokens.end(next) - tokens.start(next) == GROUP
                && tokens.word(next).endsWith("00");
    }

    private static Optional<Numeral> scaled(Tokens tokens, int first, int from, BigDecimal value) {
        var scaled = value;
        var last = from;
        var factor = magnitude(tokens, last + 1);
        while (factor > 1 && scaled.precision() - scaled.scale() < MOST_DIGITS) {
            scaled = scaled.multiply(BigDecimal.valueOf(factor));
            last++;
            factor = magnitude(tokens, last + 1);
        }
        if (scaled.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(first, last, scaled.longValue()));
    }

    private static long magnitude(Tokens tokens, int token) {
        if (token >= tokens.count()) {
            return 1;
        }
        var glued = tokens.glued(token) ? NumberWords.GLUED.get(tokens.lower(token)) : null;
        var dozen = tokens.is(token, "dozen") ? NumberWords.DOZEN : 1L;
        return glued != null ? glued : NumberWords.MAGNITUDES.getOrDefault(tokens.lower(token), dozen);
    }
}
