package collate.core.compare.pair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Under which words a claim is found again, so that nobody has to read a whole archive to find the few claims that it can be
 * compared with. Two claims worth comparing share at least one of them; those that share most are looked at first.
 */
public final class Traits {
    /** In UTF-16 code units. */
    public static final int LONGEST = 80;

    private static final int STEMS = 10;
    private static final int TELLING = 5;
    /** A figure is looked for at this ratio to either side, and no further. */
    private static final int OCTAVES = 2;

    private Traits() {}

    /** Under which it is kept. */
    public static Set<String> of(Stated claim) {
        return switch (claim) {
            case Count count -> count(count, 0);
            case Utterance quote -> utterance(quote);
            case Day day -> day(day, 0);
            case Assertion assertion -> pairs("w", Words.of(assertion.words()));
        };
    }

    /** Under which those that can be compared with it are kept. */
    public static Set<String> near(Stated claim) {
        return switch (claim) {
            case Count count -> count(count, OCTAVES);
            case Day day -> day(day, Happenings.NEAR);
            case Utterance _, Assertion _ -> of(claim);
        };
    }

    private static Set<String> count(Count count, int around) {
        var all = new LinkedHashSet<String>();
        var octave = octave(count.number());
        var harm = count.harm().name().toLowerCase(Locale.ROOT);
        for (var step = octave - around; step <= octave + around; step++) {
            var size = step;
            Places.traits(count.place()).forEach(place -> all.add(cut(harm + " in " + place + " ~" + size)));
            count.day().ifPresent(day -> all.add(harm + " on " + day + " ~" + size));
            weeks(count, around).forEach(week -> all.add(harm + " reported " + week + " ~" + size));
        }
        var number = Math.round(Math.log(Math.max(1, count.number())) / Math.log(1.3));
        for (var step = number - Math.min(1, around); step <= number + Math.min(1, around); step++) {
            all.add(harm + " #" + step);
        }
        return all;
    }

    /** The week in which it was reported, counted from 1970, and those beside it: words that name no place are of their week. */
    private static LongStream weeks(Count count, int around) {
        var beside = Math.min(1, around);
        return count.source()
                .reported()
                .map(day -> Math.floorDiv(day.toEpochDay(), 7L))
                .map(week -> LongStream.rangeClosed(week - beside, week + beside))
                .orElseGet(LongStream::empty);
    }

    private static long octave(long number) {
        return 63 - Long.numberOfLeadingZeros(Math.max(1, number));
    }

    private static Set<String> utterance(Utterance quote) {
        var words = Words.of(quote.words());
        var all = pairs("w", words);
        if (!quote.speaker().isEmpty()) {
            var speaker = quote.speaker().toLowerCase(Locale.ROOT);
            words.telling(STEMS).forEach(stem -> all.add(cut(speaker) + " " + stem));
            words.numbers().forEach(number -> all.add(cut(speaker) + " #" + number));
        }
        return cut(all);
    }

    /** @param around in days, at which what befell the same is looked for to either side */
    private static Set<String> day(Day day, int around) {
        var words = Words.of(day.happening());
        var all = pairs("d", words);
        var befell = Befell.of(day.happening());
        var sorts = around == 0 || befell.isEmpty() ? befell : Befell.alike(befell);
        day.first()
                .ifPresent(first -> LongStream.rangeClosed(-around, around)
                        .forEach(days -> sorts.forEach(sort -> all.add(first.plusDays(days) + " " + sort.trait()))));
        day.first().ifPresent(first -> telling(words, STEMS).forEach(stem -> all.add(first + " " + stem)));
        return cut(all);
    }

    private static List<String> telling(Words words, int most) {
        return words.telling(most + 4).stream()
                .filter(stem -> !Days.isCalendar(stem))
                .limit(most)
                .toList();
    }

    private static Set<String> pairs(String kind, Words words) {
        var stems = new ArrayList<>(telling(words, TELLING));
        stems.sort(null);
        var all = new LinkedHashSet<String>();
        for (var i = 0; i < stems.size(); i++) {
            for (var j = i + 1; j < stems.size(); j++) {
                all.add(kind + " " + stems.get(i) + " " + stems.get(j));
            }
        }
        return cut(all);
    }

    private static Set<String> cut(Set<String> all) {
        var fitting = new LinkedHashSet<String>();
        all.forEach(trait -> fitting.add(cut(trait)));
        return fitting;
    }

    private static String cut(String trait) {
        return trait.length() <= LONGEST ? trait : trait.substring(0, LONGEST);
    }
}
