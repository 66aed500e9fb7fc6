package collate.core.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line that names a claim in lists. */
public final class Label {
    /** Words within „such“ or «such» marks. */
    private static final Pattern FOREIGN_MARKS = Pattern.compile("„([^„“”]*)[“”]|«\\s*([^«»]*?)\\s*»");

    private static final int LONGEST = 160;
    private static final int GROUP = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Vague counts behind which "of" stands. */
    private static final Pattern NOUN =
            Pattern.compile("(?i)(?:.*\\b)?(?:tens|dozens|scores|hundreds|thousands|millions)");

    private Label() {}

    /** @param text that the claim's offsets count in */
    public static String of(Claim claim, String text) {
        return switch (claim) {
            case Toll toll ->
                toll(toll.harm(), toll.figure(), toll.population(), toll.place(), toll.day(), toll.period());
            case Dated dated -> dated(words(dated.value().of(text)), dated.from(), dated.to(), dated.timex());
            case Quote quote -> quote(quote.manner(), quote.span().of(text));
            case Statement statement -> words(statement.span().of(text));
        };
    }

    /**
     * "Killed: at least 1,400 people, Israel, 7 Oct 2023".
     *
     * @param period among whose days it lies where no day is named: "Killed: 87 people, Oct 2011"
     */
    public static String toll(
            Harm harm,
            Figure figure,
            Optional<String> population,
            Optional<String> place,
            Optional<LocalDate> day,
            Optional<Period> period) {
        return words(sentenceCase(harm.name()) + ": " + figure(figure)
                + population.map(whom -> (isNoun(figure) ? " of " : " ") + whom).orElse("")
                + place.map(where -> ", " + where).orElse("")
                + day.map(DAY::format)
                        .or(() -> period.map(Period::words))
                        .map(when -> ", " + when)
                        .orElse(""));
    }

    /** "Hundreds" is followed by "of people", "several" by "people". */
    private static boolean isNoun(Figure figure) {
        return NOUN.matcher(figure.words()).matches();
    }

    /** "“Monday” = 23 Oct 2023", "“last month” = Sep 2023". */
    public static String dated(String expression, Optional<LocalDate> from, Optional<LocalDate> to, String timex) {
        if (from.isEmpty()) {
            return "“" + expression + "” = "
                    + (timex.isEmpty() || timex.startsWith("XXXX") ? "not resolved yet" : timex);
        }
        var last = to.filter(day -> !day.equals(from.get()));
        return "“" + expression + "” = "
                + last.map(day -> new Period(from.get(), day).words()).orElseGet(() -> DAY.format(from.get()));
    }

    /** In marks only where the article gives the speaker's own words; those of the narrator stand as they are. */
    public static String quote(Quote.Manner manner, String words) {
        return manner == Quote.Manner.DIRECT ? quoted(words) : words(bare(words));
    }

    private static String bare(String words) {
        return words.strip().replaceFirst("^that\\s+", "").replaceFirst("[,\\s]+$", "");
    }

    /** In the marks of English, whatever marks the article has, as „these“ or «these»; marks inside become single ones. */
    public static String quoted(String words) {
        var said = bare(words);
        var marked = said.matches("(?s)[\"“„‘`«»].*");
        var bare = marked ? said.replaceAll("^[\"“„‘`«»\\s]+|[,\\s]*[\"”“’'`«»]+$", "") : said;
        var inner = FOREIGN_MARKS
                .matcher(bare)
                .replaceAll("‘$1$2’")
                .replace('“', '‘')
                .replace('”', '’')
                .replace('"', '’');
        return "“" + words(inner.strip()) + "”";
    }

    /** "at least 1,400", "20 to 30", "up to 30": the qualifier as written, else in our words. */
    public static String figure(Figure figure) {
        var min = figure.min();
        var max = figure.max();
        if (figure.isVague()) {
            return figure.words().toLowerCase(Locale.ROOT);
        }
        var words = figure.words().isEmpty()
                ? words(figure.qualifier())
                : figure.words().toLowerCase(Locale.ROOT) + " ";
        if (min != null && max != null && !min.equals(max)) {
            return number(min) + " to " + number(max);
        }
        return words + number(min != null ? min : Objects.requireNonNull(max));
    }

    private static String words(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY, BETWEEN -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "up to ";
            case LESS_THAN -> "fewer than ";
        };
    }

    /** 1400 as "1,400"; a page may hold thousands, and {@link String#format} would be most of its work. */
    public static String number(long number) {
        var digits = new StringBuilder(Long.toString(number));
        var first = number < 0 ? 1 : 0;
        for (var at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    private static String sentenceCase(String constant) {
        return constant.charAt(0)
                + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** On one line, cut at a word when it is long. */
    public static String words(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > 0 ? cut : LONGEST).strip() + "…";
    }
}
