package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import collate.core.compare.words.Stem;
import collate.core.compare.words.Word;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares when two articles say that something happened. Days are compared only for what seems to be one happening. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    /** Names of days and months say when, not what. */
    private static final Set<String> CALENDAR = Set.of(
            "mondai",
            "tuesdai",
            "wednesdai",
            "thursdai",
            "fridai",
            "saturdai",
            "sundai",
            "januari",
            "februari",
            "march",
            "april",
            "june",
            "juli",
            "august",
            "septemb",
            "octob",
            "novemb",
            "decemb",
            "oct",
            "nov",
            "dec",
            "sept",
            "week",
            "month",
            "year",
            "dai",
            "todai",
            "yesterdai",
            "earlier",
            "last",
            "said",
            "sai");

    /** Stems of what is told of a count: the day on which it rose is not that of the happening. */
    private static final Set<String> OF_COUNTS = Stream.of(
                    "toll", "rose", "risen", "rises", "climbed", "climbs", "raised", "revised", "lowered", "corrected")
            .map(Stem::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_NAMED = 5;
    private static final int FEW = 2;
    private static final int MANY = 4;
    private static final double CLEARLY = 0.5;
    /** Of the same that befell in one place, and of the same where one of them names none. */
    private static final double SURE = 0.75;

    private static final double LIKELY = 0.55;

    private static final double AGREEING = 0.6;

    private Days() {}

    static Finding compare(Day here, Day there) {
        var reasons = new ArrayList<Reason>();
        if (here.first().isEmpty() || there.first().isEmpty()) {
            reasons.add(Reason.neutral("one of them names no day"));
            return Finding.apart(Dimension.TIME, 0, reasons);
        }
        var mine = Words.of(here.happening());
        var theirs = Words.of(there.happening());
        var shared = shared(mine, theirs);
        var alike = mine.stems().equals(theirs.stems()) ? 1 : share(mine, theirs, shared.size());
        var counts = isOfCount(mine) || isOfCount(theirs);
        var one = new OneHappening(here, there);
        var befell = isSingle(here) && isSingle(there) && !counts && one.isOneThatBefell();
        if (!befell && (shared.size() < FEW && alike < 1 || isOfCount(mine) != isOfCount(theirs))) {
            reasons.add(Reason.against("nothing says that it is one happening"));
            return Finding.apart(Dimension.HAPPENING, 0, reasons);
        }
        reasons.add(
                shared.isEmpty()
                        ? Reason.neutral("perhaps the same happening, in other words")
                        : (alike == 1 || alike >= CLEARLY && shared.size() > FEW
                                ? Reason.pro("same happening, by its words: " + list(shared, here.happening()))
                                : Reason.neutral(
                                        "perhaps the same happening: both have " + list(shared, here.happening()))));
        if (here.source().isSameArticle(there.source())) {
            reasons.add(Reason.against("both stand in one article: no corroboration"));
        }
        return befell
                ? ofOneThatBefell(here, there, one.isSamePlace(), reasons)
                : compare(here, there, alike, shared.size(), reasons);
    }

    private static Finding ofOneThatBefell(Day here, Day there, boolean samePlace, List<Reason> reasons) {
        reasons.add(Reason.against("other day: " + days(here) + ", " + days(there)));
        return Finding.of(Outcome.CONFLICT, samePlace ? SURE : LIKELY, reasons);
    }

    private static Finding compare(Day here, Day there, double alike, int shared, List<Reason> reasons) {
        var single = isSingle(here) && isSingle(there);
        if (here.first().equals(there.first()) && last(here).equals(last(there))) {
            reasons.add(Reason.pro("same " + (single ? "day: " : "days: ") + days(here)));
            if (single && (alike < CLEARLY || shared == FEW && alike < 1)) {
                return Finding.undecided(Outcome.SAME, 0.5 + 0.5 * alike, reasons);
            }
            return alike >= CLEARLY
                    ? Finding.of(Outcome.SAME, ofAgreeing(here, there, (single ? 0.5 : 0.3) + 0.5 * alike), reasons)
                    : Finding.apart(Dimension.HAPPENING, 0.1, reasons);
        }
        var apart = last(here).isBefore(first(there)) || last(there).isBefore(first(here));
        if (!apart) {
            reasons.add(Reason.pro("both may hold: " + days(here) + ", " + days(there)));
            return alike >= CLEARLY && shared >= MANY
                    ? Finding.of(Outcome.COMPATIBLE, 0.2 + 0.5 * alike, reasons)
                    : Finding.apart(Dimension.HAPPENING, 0.1, reasons);
        }
        reasons.add(Reason.against("other day: " + days(here) + ", " + days(there)));
        var another = another(here, there);
        if (another.isPresent()) {
            reasons.add(Reason.against(another.get()));
            return Finding.apart(Dimension.TIME, 0.1 * alike, reasons);
        }
        return single && alike >= CLEARLY && shared >= MANY
                ? Finding.of(Outcome.CONFLICT, 0.2 + 0.6 * alike, reasons)
                : Finding.apart(Dimension.TIME, 0.1 * alike, reasons);
    }

    /** That two articles give one day is asked after what they say otherwise. */
    private static double ofAgreeing(Day here, Day there, double rank) {
        return here.source().isSameArticle(there.source()) ? rank : Math.min(rank, AGREEING);
    }

    /** Why it is another happening that the other day is of, if something says so. */
    private static Optional<String> another(Day here, Day there) {
        var one = new OneHappening(here, there);
        if (one.isSpeech()) {
            return Optional.of("somebody may speak on both days");
        }
        if (one.isByAnotherClock()) {
            return Optional.of("one of them tells the time of another place");
        }
        if (one.isFarApart()) {
            return Optional.of("so far apart that it is another happening");
        }
        if (one.isElsewhere()) {
            return Optional.of("they name other places");
        }
        if (isOfCount(Words.of(here.happening())) || isOfCount(Words.of(there.happening()))) {
            return Optional.of("a count may change on any day");
        }
        return one.mayBeOneByItsWords() ? Optional.empty() : Optional.of("nothing says that it is one happening");
    }

    private static boolean isOfCount(Words words) {
        return words.stems().stream().anyMatch(OF_COUNTS::contains);
    }

    private static List<String> shared(Words mine, Words theirs) {
        return mine.shared(theirs).stream()
                .filter(stem -> !CALENDAR.contains(stem))
                .sorted()
                .toList();
    }

    private static double share(Words mine, Words theirs, int shared) {
        var fewest = Math.min(count(mine), count(theirs));
        return fewest == 0 ? 0 : Math.min(1, (double) shared / Math.max(fewest, MANY));
    }

    private static long count(Words words) {
        return words.stems().stream().filter(stem -> !CALENDAR.contains(stem)).count();
    }

    static boolean isCalendar(String stem) {
        return CALENDAR.contains(stem);
    }

    /** The words as the text writes them, in its order. */
    private static String list(List<String> stems, String text) {
        return Word.of(text).stream()
                .filter(word -> stems.contains(word.stem()))
                .map(word -> word.written().toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
    }

    private static boolean isSingle(Day day) {
        return DAYS.between(first(day), last(day)) == 0;
    }

    private static java.time.LocalDate first(Day day) {
        return day.first().orElseThrow();
    }

    private static java.time.LocalDate last(Day day) {
        return day.last().or(day::first).orElseThrow();
    }

    private static String days(Day day) {
        return DAY.format(first(day)) + (isSingle(day) ? "" : " to " + DAY.format(last(day)));
    }
}
