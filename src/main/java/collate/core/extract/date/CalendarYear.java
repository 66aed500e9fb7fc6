package collate.core.extract.date;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "in 1996", "the 1967 war", "fiscal 1989", "the year 2000", "nineteen ninety-six": a year by its number. */
final class CalendarYear implements DateRule {
    /** A later number that is not round is hardly a count: "2005 levels". */
    private static final int EXACT = 1900;

    private static final Set<String> BEFORE = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "before",
            "after",
            "during",
            "from",
            "of",
            "through",
            "fiscal",
            "early",
            "late",
            "mid",
            "throughout",
            "year",
            "between",
            "around",
            "circa",
            "for",
            "and",
            "or",
            "to",
            "than",
            "summer",
            "winter",
            "spring",
            "fall",
            "autumn",
            "election",
            "elections",
            "olympics",
            "cup");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "its", "his", "her", "their", "our", "'s", "’s", "this", "that");

    private static final Set<String> COUNTED = Set.of(
            "people",
            "percent",
            "men",
            "women",
            "children",
            "troops",
            "points",
            "feet",
            "meters",
            "metres",
            "km",
            "miles",
            "million",
            "billion",
            "tons",
            "tonnes",
            "workers",
            "hours",
            "gmt",
            "est",
            "edt",
            "pst",
            "hrs",
            "votes",
            "barrels",
            "pounds",
            "kg",
            "square");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.year(token)) {
            return likely(scan, token) && !partOfPeriod(scan, token + 1)
                    ? found(scan, token, token + 1, scan.number(token))
                    : null;
        }
        var year = scan.is(token, Sort.CARDINAL) ? Years.at(scan, token) : null;
        if (year == null || year.number() % 100 == 0 && !scan.is(token - 1, BEFORE)) {
            return null;
        }
        return found(scan, token, year.next(), year.number());
    }

    /** "the 1988 second quarter" is read as one. */
    private static boolean partOfPeriod(Scan scan, int next) {
        return scan.is(next, Set.of("quarter", "period"))
                || scan.is(next, Sort.ORDINAL) && scan.is(next + 1, Set.of("quarter", "half"));
    }

    private static Found found(Scan scan, int token, int next, int year) {
        var first = token;
        if (back(scan, first) && scan.is(first - 1, "year")) {
            first--;
        }
        if (back(scan, first) && scan.is(first - 1, "fiscal")) {
            first--;
        }
        if (first < token && back(scan, first) && scan.is(first - 1, "the")) {
            first--;
        }
        return Found.absolute(first, next, Stretch.year(year), "written as a year");
    }

    private static boolean back(Scan scan, int first) {
        return first - 1 >= scan.free() && scan.together(first - 1, first);
    }

    private static boolean likely(Scan scan, int token) {
        if (partOfNumber(scan, token) || scan.is(token + 1, COUNTED)) {
            return false;
        }
        var year = scan.number(token);
        if (scan.is(token - 1, BEFORE) && scan.together(token - 1, token)) {
            return year >= 1200 && (!plural(scan, token + 1) || scan.is(token - 1, "fiscal"));
        }
        var modern = year >= 1800 && year < 2070 && !named(scan, token - 1);
        return modern && (scan.is(token - 1, DETERMINERS) || !plural(scan, token + 1));
    }

    /** Glued to letters, a currency or another number: "$1990", "B-1990", "1990/12". */
    private static boolean partOfNumber(Scan scan, int token) {
        var tokens = scan.tokens();
        var before = tokens.glued(token) && token > 0 && "$£€#/:.@+".indexOf(tokens.first(token - 1)) >= 0;
        var hyphened = tokens.glued(token)
                && scan.hyphen(token - 1)
                && !scan.is(token - 2, Set.of("mid", "early", "late", "pre", "post"));
        var after = token + 1 < tokens.count() && tokens.glued(token + 1);
        var letter = after && tokens.kind(token + 1) != Tokens.Kind.MARK && !scan.is(token + 1, Set.of("'s", "’s"));
        var sign = after && "%:/@".indexOf(tokens.first(token + 1)) >= 0;
        return before || hyphened && !scan.year(token - 2) || letter || sign;
    }

    /** "Orion 1980": the number is part of a name. */
    private static boolean named(Scan scan, int before) {
        return before > 0
                && scan.together(before, before + 1)
                && scan.together(before - 1, before)
                && scan.tokens().capital(before)
                && !scan.is(before, Sort.MONTH)
                && !scan.is(before, DETERMINERS);
    }

    private static boolean plural(Scan scan, int token) {
        var tokens = scan.tokens();
        if (token >= tokens.count() || tokens.kind(token) != Tokens.Kind.WORD || tokens.capital(token)) {
            return false;
        }
        if (scan.year(token - 1) && scan.number(token - 1) % 10 != 0 && scan.number(token - 1) > EXACT) {
            return false;
        }
        var word = tokens.lower(token);
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.equals("was")
                && !word.equals("has");
    }
}
