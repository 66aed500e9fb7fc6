package collate.core.compare.sentence;

import collate.core.compare.sentence.Quantity.Measure;
import collate.core.compare.words.FunctionWords;
import collate.core.compare.words.Spelling;
import collate.core.compare.words.Stem;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import collate.core.extract.Tokens.Kind;
import collate.core.extract.number.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the numbers of a sentence, left to right: digits, words and both mixed, with money, percent, years and days. */
final class Quantities {
    private static final Map<String, Integer> ZEROES = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("billion", 9),
            Map.entry("trillion", 12),
            Map.entry("bn", 9),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("m", 6),
            Map.entry("k", 3),
            Map.entry("b", 9),
            Map.entry("tn", 12),
            Map.entry("hundred", 2));
    private static final Set<String> GLUED_ONLY = Set.of("m", "k", "b");
    private static final Set<String> SIGNS = Set.of("$", "£", "€", "¥");
    private static final Set<String> MONEY =
            Set.of("dollar", "pound", "euro", "yen", "franc", "peso", "rupe", "yuan", "usd", "eur", "gbp");
    private static final Set<String> CENTS = Set.of("cent", "penni", "penc");
    private static final Set<String> MONTHS = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun jul"
                            + " aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.")
                    .split(" "));
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12));
    private static final Set<String> LOOSE_ONES = Set.of("one", "a", "an");
    private static final int REACH = 3;

    private final Tokens tokens;
    private final List<Quantity> found = new ArrayList<>();
    private int last;

    private Quantities(String text) {
        tokens = Tokens.of(Reading.of(text));
    }

    static List<Quantity> of(String text) {
        var quantities = new Quantities(text);
        for (var token = 0; token < quantities.tokens.count(); token = quantities.last + 1) {
            quantities.last = token;
            quantities.read(token);
        }
        return List.copyOf(quantities.found);
    }

    private void read(int token) {
        if (tokens.kind(token) == Kind.NUMBER) {
            digits(token);
        } else if (tokens.kind(token) == Kind.WORD) {
            if (!ordinal(token)) {
                words(token);
            }
        }
    }

    private void digits(int token) {
        var whole = Numerals.at(tokens, token);
        var value =
                whole.map(numeral -> BigDecimal.valueOf(numeral.value())).orElseGet(() -> plain(tokens.word(token)));
        last = whole.map(numeral -> numeral.last()).orElse(token);
        if (last == token) {
            value = fraction(value);
        }
        add(token, magnitude(value, token));
    }

    private static BigDecimal plain(String digits) {
        var single = digits.replace(",", "");
        return single.indexOf('.') == single.lastIndexOf('.')
                ? new BigDecimal(single)
                : new BigDecimal(single.substring(0, single.indexOf('.')));
    }

    /** "2 1/2" and "2 one/2" are two and a half; "1/2" is a half. */
    private BigDecimal fraction(BigDecimal value) {
        var over = tokens.is(last + 1, "/") ? last : last + 1;
        if (!tokens.is(over + 1, "/") || !tokens.glued(over + 1) || !tokens.glued(over + 2)) {
            return value;
        }
        var top = over == last ? value : small(over);
        var bottom = over + 2 < tokens.count() ? small(over + 2) : BigDecimal.ZERO;
        if (top.signum() == 0 || bottom.signum() == 0 || bottom.compareTo(BigDecimal.valueOf(100)) > 0) {
            return value;
        }
        var share = top.divide(bottom, 6, java.math.RoundingMode.HALF_UP);
        var mixed = over == last ? share : value.add(share);
        last = over + 2;
        return mixed;
    }

    private BigDecimal small(int token) {
        return Numerals.at(tokens, token)
                .filter(numeral -> numeral.last() == token)
                .map(numeral -> BigDecimal.valueOf(numeral.value()))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal magnitude(BigDecimal value, int token) {
        var hyphen = tokens.is(last + 1, "-") && tokens.glued(last + 1) ? 1 : 0;
        var at = last + 1 + hyphen;
        var zeroes = at < tokens.count() ? ZEROES.get(tokens.lower(at)) : null;
        if (zeroes == null || GLUED_ONLY.contains(tokens.lower(at)) && !(tokens.glued(at) && token == last)) {
            return value;
        }
        last = at;
        return value.scaleByPowerOfTen(zeroes);
    }

    private void words(int token) {
        Numerals.at(tokens, token).ifPresent(numeral -> {
            last = numeral.last();
            if (token != last || !LOOSE_ONES.contains(tokens.lower(token)) || inNumbers(token)) {
                add(token, magnitude(BigDecimal.valueOf(numeral.value()), token));
            }
        });
    }

    /** Whether a lone "one" is a number: "7-one", "one percent", "one million". */
    private boolean inNumbers(int token) {
        return tokens.is(token - 1, "-") && token > 1 && tokens.kind(token - 2) == Kind.NUMBER
                || tokens.is(token + 1, Set.of("percent", "%", "million", "billion", "trillion"))
                || tokens.is(token - 1, MONTHS)
                || tokens.is(token + 1, "-") && token + 2 < tokens.count() && tokens.kind(token + 2) == Kind.NUMBER;
    }

    /** "third" as 3; "3rd" is read with its digits. */
    private boolean ordinal(int token) {
        var value = ORDINALS.get(tokens.lower(token));
        if (value != null) {
            add(token, BigDecimal.valueOf(value));
        }
        return value != null;
    }

    private void add(int first, BigDecimal value) {
        var to = last;
        var measure = measure(first, to, value);
        var amount = measure == Measure.MONEY && cents(to) ? value.scaleByPowerOfTen(-2) : value;
        found.add(new Quantity(
                amount.stripTrailingZeros(),
                measure,
                counted(to),
                before(first),
                tokens.span(first, to).of(tokens.text())));
    }

    private Measure measure(int first, int to, BigDecimal value) {
        if (tokens.is(first - 1, SIGNS) || moneyAfter(to)) {
            return Measure.MONEY;
        }
        if (tokens.is(to + 1, "%")
                || tokens.is(to + 1, Set.of("percent", "percentage", "pc", "pct"))
                || tokens.is(to + 1, "-") && tokens.is(to + 2, "percent")
                || tokens.is(to + 1, "per") && tokens.is(to + 2, "cent")) {
            return Measure.PERCENT;
        }
        if ((tokens.is(first - 1, MONTHS) || tokens.is(to + 1, MONTHS) && !tokens.is(to + 1, "may"))
                && value.compareTo(BigDecimal.valueOf(31)) <= 0) {
            return Measure.DAY;
        }
        if (isYear(first, to, value)) {
            return Measure.YEAR;
        }
        return isAge(first, to) ? Measure.AGE : Measure.COUNT;
    }

    private boolean moneyAfter(int to) {
        if (to + 1 >= tokens.count()) {
            return false;
        }
        var next = tokens.is(to + 1, "-") ? to + 2 : to + 1;
        if (next >= tokens.count()) {
            return false;
        }
        var stem = Stem.of(tokens.lower(next));
        return MONEY.contains(stem) || cents(to);
    }

    private boolean cents(int to) {
        var next = tokens.is(to + 1, "-") ? to + 2 : to + 1;
        return next < tokens.count() && CENTS.contains(Stem.of(tokens.lower(next)));
    }

    private boolean isYear(int first, int to, BigDecimal value) {
        return first == to
                && tokens.end(first) - tokens.start(first) == 4
                && tokens.kind(first) == Kind.NUMBER
                && value.compareTo(BigDecimal.valueOf(1800)) >= 0
                && value.compareTo(BigDecimal.valueOf(2099)) <= 0;
    }

    /** "Reed, 42, …", "aged 42", "42-year-old". */
    private boolean isAge(int first, int to) {
        return tokens.is(first - 1, Set.of("aged", "age"))
                || tokens.is(to + 1, "-") && tokens.is(to + 2, Set.of("year", "years")) && tokens.is(to + 4, "old")
                || tokens.is(to + 1, Set.of("years", "year")) && tokens.is(to + 2, "old")
                || tokens.is(first - 1, ",")
                        && (tokens.is(to + 1, Set.of(",", ".", "who", "was", "of")) || to + 1 == tokens.count())
                        && first > 1
                        && tokens.capital(first - 2);
    }

    private String counted(int to) {
        for (var next = to + 1; next < Math.min(tokens.count(), to + 1 + REACH); next++) {
            if (tokens.kind(next) == Kind.WORD && !FunctionWords.contain(Spelling.of(tokens.word(next)))) {
                return Stem.of(Spelling.of(tokens.word(next)));
            }
        }
        return "";
    }

    private String before(int first) {
        for (var at = first - 1; at >= Math.max(0, first - REACH); at--) {
            if (tokens.kind(at) == Kind.WORD && !FunctionWords.contain(Spelling.of(tokens.word(at)))) {
                return Stem.of(Spelling.of(tokens.word(at)));
            }
        }
        return "";
    }
}
