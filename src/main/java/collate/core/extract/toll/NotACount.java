package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/**
 * Tells numbers that count nobody: money, dates, years, ages, scores, times of day, names with numbers. "All but three" counts the
 * others.
 */
final class NotACount {
    private static final Set<String> MONEY =
            Set.of("$", "£", "€", "¥", "₹", "us$", "rs", "rs.", "eur", "usd", "#", "№");
    private static final Set<String> COMPOUNDS = Lexicon.words(
            "year day month week hour minute member man person strong time mile point foot degree magnitude old story");
    private static final Set<String> NAMED = Set.of(
            "no",
            "no.",
            "nos",
            "number",
            "flight",
            "route",
            "article",
            "chapter",
            "resolution",
            "section",
            "page",
            "aged",
            "age",
            "unit",
            "highway",
            "room",
            "level",
            "phase",
            "type",
            "magnitude",
            "group",
            "ward");
    private static final Set<String> YEAR_BEFORE = Lexicon.words(
            "in since by of from until till before after during the between early late mid year and to around about");
    private static final Set<String> OLDER = Set.of("under", "over", "below", "above");
    private static final int DAYS = 31;

    private NotACount() {}

    static boolean at(Tokens tokens, Count count, Noun noun) {
        var number = count.number();
        return one(tokens, count)
                || tokens.is(count.first() - 1, "but") && tokens.is(count.first() - 2, "all")
                || tokens.is(number - 1, MONEY)
                || tokens.is(count.first() - 1, MONEY)
                || count.first() == number && tokens.is(number - 1, NAMED) && !tokens.is(number - 2, "the")
                || tokens.is(count.first() - 1, Set.of("percent"))
                || tokens.is(number - 1, "-") && tokens.is(number - 2, "no")
                || tokens.is(count.last() + 1, "-") && tokens.is(count.last() + 2, COMPOUNDS)
                || gluedBefore(tokens, number)
                || gluedAfter(tokens, count)
                || tokens.is(count.first() - 1, "in") && tokens.is(count.first() - 2, "one")
                || tokens.is(count.last() + 1, "per") && tokens.is(count.last() + 2, "cent")
                || age(tokens, count)
                || noun.kind() == Noun.Kind.NONE && isOfAge(tokens, count)
                || date(tokens, count)
                || year(tokens, count, noun);
    }

    /** "no one", "one of", "one another", "one-third": not a count of one. */
    private static boolean one(Tokens tokens, Count count) {
        return tokens.is(count.number(), "one")
                && count.last() == count.number()
                && (tokens.is(count.number() - 1, Set.of("no", "the", "this", "that", "any", "every", "each"))
                        || tokens.is(count.after(), Set.of("of", "another", "day", "by", "who", "that"))
                                && !tokens.is(count.after() + 1, Set.of("them", "whom"))
                        || tokens.is(count.after(), "in")
                                && Counts.at(tokens, count.after() + 1) != null
                                && !tokens.is(count.after() + 1, Set.of("them", "whom")));
    }

    /** "A-10", "9/11", "7:30", "5-2": part of something else. */
    private static boolean gluedBefore(Tokens tokens, int number) {
        return tokens.glued(number) && tokens.is(number - 1, Set.of("-", "/", ":", ".", "–", "_", "'", "’"));
    }

    private static boolean gluedAfter(Tokens tokens, Count count) {
        var next = count.last() + 1;
        if (next >= tokens.count() || !tokens.glued(next)) {
            return false;
        }
        if (tokens.is(next, Set.of("%", "°", "/", "-", "–", "'", "′"))) {
            return true;
        }
        var word = tokens.kind(next) == Tokens.Kind.WORD && !tokens.is(next, Set.of("’s", "'s"));
        return word || tokens.is(next, ":") && next + 1 < tokens.count() && tokens.glued(next + 1);
    }

    /** "Anna, 34, and", "Anna (34)": an age behind a name. */
    private static boolean age(Tokens tokens, Count count) {
        if (count.first() != count.last() || count.vague()) {
            return false;
        }
        var before = count.first() - 1;
        var after = count.last() + 1;
        if (tokens.is(before, "(") && tokens.is(after, ")")) {
            return true;
        }
        var closed = tokens.is(after, Set.of(",", "and", ".", ";", "of", "from"));
        if (tokens.is(before, ",") && tokens.is(after, ",") || agedBefore(tokens, before)) {
            return true;
        }
        return tokens.is(before, ",")
                && closed
                && tokens.kind(Math.max(0, before - 1)) == Tokens.Kind.WORD
                && tokens.capital(before - 1);
    }

    /** "Three of the dead were under 18". */
    private static boolean isOfAge(Tokens tokens, Count count) {
        var word = tokens.is(count.first(), OLDER) ? count.first() : count.first() - 1;
        var next = count.last() + 1;
        var ends = next >= tokens.count()
                || tokens.sentence(next) != tokens.sentence(count.last())
                || tokens.kind(next) == Tokens.Kind.MARK
                || tokens.is(next, "and");
        return ends && tokens.is(word, OLDER) && tokens.is(word - 1, Grammar.BE);
    }

    /** "aged 4, 6 and 9". */
    private static boolean agedBefore(Tokens tokens, int before) {
        for (var at = before; at > before - 6; at--) {
            if (tokens.is(at, Set.of("aged", "ages", "age"))) {
                return true;
            }
            if (at < 0
                    || !tokens.is(at, Set.of(",", "and", "to", "between")) && tokens.kind(at) != Tokens.Kind.NUMBER) {
                return false;
            }
        }
        return false;
    }

    private static boolean date(Tokens tokens, Count count) {
        var max = count.figure().max();
        return count.number() == count.last()
                && max != null
                && (opensDay(tokens, count.number(), max) || closesDay(tokens, count.last(), max));
    }

    /** The "10" of "10 March", which is not the one of "10 may die". */
    static boolean opensDay(Tokens tokens, int number, long value) {
        return isDay(tokens, number, value)
                && tokens.is(number + 1, Grammar.MONTHS)
                && (!tokens.is(number + 1, "may") || Grammar.isMay(tokens, number + 1));
    }

    /** The "10" of "March 10". */
    static boolean closesDay(Tokens tokens, int number, long value) {
        return isDay(tokens, number, value) && tokens.is(number - 1, Grammar.MONTHS);
    }

    private static boolean isDay(Tokens tokens, int number, long value) {
        return value <= DAYS && tokens.kind(number) == Tokens.Kind.NUMBER;
    }

    private static boolean year(Tokens tokens, Count count, Noun noun) {
        var max = count.figure().max();
        var plain = count.first() == count.last() && tokens.kind(count.first()) == Tokens.Kind.NUMBER;
        if (!plain
                || max == null
                || max < 1000
                || max > 2100
                || tokens.end(count.first()) - tokens.start(count.first()) != 4) {
            return false;
        }
        return noun.kind() == Noun.Kind.NONE && (max >= 1800 || tokens.is(count.first() - 1, YEAR_BEFORE))
                || max >= 1900
                        && (tokens.is(count.first() - 1, YEAR_BEFORE) || tokens.is(count.first() - 1, Grammar.MONTHS))
                || tokens.kind(Math.max(0, count.first() - 2)) == Tokens.Kind.NUMBER
                        && tokens.is(count.first() - 1, ",");
    }
}
