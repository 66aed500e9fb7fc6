package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "last week", "this year", "the following month", "the past year", "that day", "the weekend": one unit beside the reference. */
final class ShiftedUnit implements DateRule {
    private static final int APRIL = 4;

    /** By how many units each word moves from the reference date. */
    private static final Map<String, Integer> SHIFTS =
            Map.of("last", -1, "past", -1, "this", 0, "next", 1, "current", 0, "coming", 1);

    /** By how many each moves from the stretch that the text spoke of last. */
    private static final Map<String, Integer> FOCUSED =
            Map.of("that", 0, "same", 0, "following", 1, "previous", -1, "preceding", -1);

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var weekend = scan.is(token, "weekend");
        if (!weekend && !scan.is(token, Sort.UNIT) || token - 1 < scan.free() || !scan.together(token - 1, token)) {
            return null;
        }
        var fiscal = scan.is(token - 1, Set.of("fiscal", "financial", "calendar")) && token - 2 >= scan.free();
        var word = fiscal ? token - 2 : token - 1;
        var next = token + 1;
        var grain = weekend ? Grain.WEEKEND : Grain.of(Unit.of(scan.lexeme(token)));
        if (taken(scan, token)) {
            return null;
        }
        if (!weekend && Unit.of(scan.lexeme(token)).brief()
                || scan.hyphen(next) && scan.is(next + 1, Set.of("old", "long"))) {
            return null;
        }
        return shifted(scan, word, next, grain);
    }

    /** "the year 2000", "this year's third quarter", "ABC's This Week": the word is part of something longer. */
    private static boolean taken(Scan scan, int token) {
        var numbered = scan.is(token, "year") && Years.at(scan, token + 1) != null;
        var possessive = scan.is(token + 1, Set.of("'s", "’s"));
        var period = possessive && partOfYear(scan, token + 2);
        var title = scan.tokens().capital(token) && scan.tokens().capital(token - 1);
        return numbered
                || period
                || title
                || scan.hyphen(token + 1) && scan.is(token + 2, Set.of("earlier", "ago", "end"));
    }

    private static boolean partOfYear(Scan scan, int token) {
        var at = scan.is(token, Sort.ORDINAL) ? scan.pastHyphen(token + 1) : token;
        return scan.is(at, Set.of("quarter", "half", "period"));
    }

    private static @Nullable Found shifted(Scan scan, int word, int next, Grain grain) {
        var lower = scan.tokens().lower(word);
        var shift = SHIFTS.get(lower);
        if (shift != null) {
            if (length(scan, word, grain)) {
                return lasting(scan, word, next);
            }
            var past = scan.is(word, "past") && scan.is(word - 1, "this") ? word - 1 : word;
            if (grain == Grain.DAY) {
                return byDay(scan, word, next, shift);
            }
            return toldOn(scan, word, next)
                    ? fromFocus(scan, the(scan, word), next, grain, shift)
                    : fromReference(scan, the(scan, past), next, grain, shift);
        }
        var focused = FOCUSED.get(lower);
        if (focused != null) {
            return fromFocus(scan, the(scan, word), next, grain, focused);
        }
        if (scan.is(word, "full") && grain == Grain.YEAR) {
            return full(scan, the(scan, word), next);
        }
        return scan.is(word, "the") ? bare(scan, word, next, grain) : null;
    }

    /** "the past year" and "the next decade" are lengths that end or begin now; "last year" is a stretch of the calendar. */
    private static boolean length(Scan scan, int word, Grain grain) {
        var fixed = grain == Grain.DAY || grain == Grain.WEEKEND || grain == Grain.QUARTER;
        var back = scan.is(word, Set.of("past", "last"));
        var long_ = grain.compareTo(Grain.YEAR) > 0 && scan.is(word, Set.of("next", "coming"));
        return !fixed && (back || long_) && the(scan, word) < word;
    }

    /** "the next year" in the telling of what was: the one after the time spoken of. */
    private static boolean toldOn(Scan scan, int word, int next) {
        var focus = scan.focus();
        var anchor = scan.anchor();
        return focus != null
                && anchor != null
                && scan.is(word, "next")
                && the(scan, word) < word
                && focus.to().isBefore(anchor.day())
                && Tense.at(scan, word, next).sign() < 0;
    }

    private static Found lasting(Scan scan, int word, int next) {
        var length = Unit.of(scan.lexeme(next - 1)).duration(1);
        return Found.plain(the(scan, word), next, TimexType.DURATION, length, "a length of time")
                .led(Lead.NONE);
    }

    /** "the next day" counts from the day spoken of; "this day" and "last day" name no day. */
    private static @Nullable Found byDay(Scan scan, int word, int next, int shift) {
        return shift == 1 && scan.is(word - 1, "the") ? fromFocus(scan, the(scan, word), next, Grain.DAY, 1) : null;
    }

    private static int the(Scan scan, int first) {
        return first - 1 >= scan.free() && scan.is(first - 1, "the") && scan.together(first - 1, first)
                ? first - 1
                : first;
    }

    private static Found fromReference(Scan scan, int first, int next, Grain grain, int shift) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(first, next, pattern(grain));
        }
        var stretch = moved(anchor.day(), grain, shift);
        return Found.relative(
                first, next, stretch, "“" + words(scan, first, next) + "” counted from " + anchor.inWords());
    }

    private static Found fromFocus(Scan scan, int first, int next, Grain grain, int shift) {
        var from = scan.spokenOf(grain);
        return from == null
                ? Found.unresolved(first, next, pattern(grain))
                : Found.relative(first, next, moved(from.day(), grain, shift), "counted from " + from.inWords());
    }

    /** "the full year": this one, or for results told early in a year the one before. */
    private static @Nullable Found full(Scan scan, int first, int next) {
        var anchor = scan.anchor();
        if (!scan.is(first, "the")) {
            return null;
        }
        var told = anchor != null
                && anchor.day().getMonthValue() < APRIL
                && !Tense.at(scan, first, next).future();
        return fromReference(scan, first, next, Grain.YEAR, told ? -1 : 0);
    }

    /** "the weekend", "the week", "the year", with nothing that points: the current one, or the weekend nearest. */
    private static @Nullable Found bare(Scan scan, int first, int next, Grain grain) {
        if (scan.is(next, "before") && scan.is(next + 1, "last") && scan.sort(next + 2) == Sort.NONE) {
            return fromReference(scan, first, next + 2, grain, -2);
        }
        if (scan.is(next, Set.of("before", "after"))) {
            return null;
        }
        if (grain == Grain.WEEKEND) {
            var tense = Tense.at(scan, first, next);
            return fromReference(scan, first, next, grain, tense.future() ? 0 : -1);
        }
        if (grain == Grain.YEAR && scan.is(next, Set.of("ended", "ending", "to", "through"))) {
            return Found.plain(first, next, TimexType.DURATION, "P1Y", "a length of time")
                    .led(Lead.NONE);
        }
        var told = grain == Grain.YEAR
                || grain == Grain.WEEK
                || grain == Grain.MONTH && scan.is(first - 1, Set.of("of", "in"));
        return told && !scan.is(next, "of") ? fromReference(scan, first, next, grain, 0) : null;
    }

    static Stretch moved(LocalDate day, Grain grain, int shift) {
        var there = switch (grain) {
            case DAY -> day.plusDays(shift);
            case WEEK, WEEKEND -> day.plusWeeks(shift);
            case MONTH -> day.withDayOfMonth(1).plusMonths(shift);
            case SEASON, QUARTER -> day.withDayOfMonth(1).plusMonths(3L * shift);
            case HALF -> day.withDayOfMonth(1).plusMonths(6L * shift);
            case YEAR -> day.plusYears(shift);
            case DECADE -> day.plusYears(10L * shift);
            case CENTURY -> day.plusYears(100L * shift);
        };
        return Stretch.around(there, grain);
    }

    static String pattern(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case SEASON -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    private static String words(Scan scan, int first, int next) {
        return scan.tokens().span(first, next - 1).of(scan.tokens().text());
    }
}
