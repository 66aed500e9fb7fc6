package collate.core.extract.date;

import collate.core.claim.TimexType;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "three years", "the past two months", "a 10-day", "the first nine months": how long something lasts. */
final class CountedDuration implements DateRule {
    private static final Set<String> AROUND =
            Set.of("past", "last", "next", "first", "previous", "coming", "latest", "final", "recent", "following");
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those", "this");
    private static final Set<String> SOME = Set.of("one", "some");
    /** What names the day behind it: "one day in June". */
    private static final Set<String> NAMED = Set.of("in", "last", "this", "next", "when");

    private static final Set<String> COUNTED_NOUNS =
            Set.of("million", "billion", "cents", "times", "once", "twice", "%", "percent");
    private static final Set<String> ONCE = Set.of("once", "twice");
    private static final Set<String> LASTING = Set.of(
            "for",
            "in",
            "within",
            "about",
            "nearly",
            "almost",
            "over",
            "than",
            "least",
            "after",
            "lasted",
            "lasts",
            "took",
            "take",
            "takes",
            "spent",
            "every",
            "under",
            "only",
            "just",
            "of",
            "roughly",
            "around",
            "approximately",
            "by",
            "some",
            "to",
            "from",
            "until",
            "during",
            "through",
            "served",
            "is",
            "was",
            "and",
            "or");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var length = Length.at(scan, token);
        if (length == null || someday(scan, token)) {
            return length == null ? null : toCome(scan, length);
        }
        var first = first(scan, length);
        var single = first == token && (scan.is(token, "a") || scan.is(token, "an"));
        if (single && scan.hyphen(length.next()) && scan.is(length.next() + 1, "long")) {
            return Found.plain(token + 1, length.next() + 2, TimexType.DURATION, length.duration(), "a length of time");
        }
        if (single && !length.hyphened() && length.amount() == 1) {
            return indefinite(scan, length);
        }
        var hyphenedArticle = single && length.hyphened();
        if (length.hyphened() && scan.hyphen(length.next()) && scan.is(length.next() + 1, "long")) {
            return Found.plain(token, length.next() + 2, TimexType.DURATION, length.duration(), "a length of time");
        }
        var next = scan.is(length.next(), "period")
                ? length.next() + 1
                : scan.is(length.next(), "or") && scan.is(length.next() + 1, "so") ? length.next() + 2 : length.next();
        return Found.plain(
                hyphenedArticle ? token : first, next, TimexType.DURATION, length.duration(), "a length of time");
    }

    /** "one day", "some day": no length but a day that is not named. */
    private static boolean someday(Scan scan, int token) {
        return scan.is(token, SOME) && scan.is(token + 1, "day");
    }

    private static @Nullable Found toCome(Scan scan, Length length) {
        if (scan.is(length.next(), NAMED)) {
            return null;
        }
        var counted = scan.is(length.first() - 1, LASTING);
        var ahead = scan.is(length.first(), "some")
                || !counted && Tense.at(scan, length.first(), length.next()).future();
        return ahead
                ? Found.plain(length.first(), length.next(), TimexType.DATE, "FUTURE_REF", "a day to come")
                : Found.plain(length.first(), length.next(), TimexType.DURATION, "P1D", "a length of time");
    }

    /** "a year": a rate after a number or many things, else a length. */
    private static @Nullable Found indefinite(Scan scan, Length length) {
        var before = length.first() - 1;
        if (rate(scan, before)) {
            return Found.plain(howOften(scan, before), length.next(), TimexType.SET, length.duration(), "how often")
                    .led(Lead.NONE);
        }
        var lasting = scan.is(before, LASTING) || scan.is(length.next(), Set.of("of", "to", "long", "in", "for"));
        if (scan.is(length.next(), "or") && scan.is(length.next() + 1, "two")) {
            return Found.plain(
                    length.first(), length.next() + 2, TimexType.DURATION, length.duration(), "a length of time");
        }
        var long_ = length.unit().compareTo(Unit.DAY) >= 0;
        return lasting || long_
                ? Found.plain(length.first(), length.next(), TimexType.DURATION, length.duration(), "a length of time")
                : null;
    }

    /** "twice", "once" and "three times" belong to what follows. */
    private static int howOften(Scan scan, int before) {
        if (scan.is(before, ONCE) && before >= scan.free()) {
            return before;
        }
        var times = scan.is(before, "times") && before - 1 >= scan.free() && Count.at(scan, before - 1) != null;
        return times ? before - 1 : before + 1;
    }

    private static boolean rate(Scan scan, int before) {
        if (!scan.together(before, before + 1)) {
            return false;
        }
        if (scan.is(before, COUNTED_NOUNS) || scan.tokens().kind(before) == Tokens.Kind.NUMBER) {
            return true;
        }
        var word = scan.tokens().lower(before);
        return word.length() > 3 && word.endsWith("s") && !scan.is(before, LASTING) && !word.endsWith("ss");
    }

    private static int first(Scan scan, Length length) {
        var first = length.first();
        if (open(scan, first) && (scan.is(first - 1, AROUND) || scan.is(first - 1, "another"))) {
            first--;
        }
        var adjective = first == length.first() && (length.hyphened() || scan.is(length.next() - 1, Sort.UNIT));
        return open(scan, first) && scan.is(first - 1, DETERMINERS) && !adjective ? first - 1 : first;
    }

    private static boolean open(Scan scan, int first) {
        return first - 1 >= scan.free() && scan.together(first - 1, first);
    }
}
