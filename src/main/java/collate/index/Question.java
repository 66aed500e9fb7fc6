package collate.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box, read leniently: whatever has no other meaning is a word to look for, so that no input
 * is ever wrong.
 *
 * <p>Words must all be there, in any order; words in quotation marks stand together in that order; a minus before either takes
 * away. {@code speaker:}, {@code origin:}, {@code place:} and {@code publisher:} look in one field, {@code toll:1000..1500} at
 * figures, {@code on:2023-10-24} at days.
 *
 * @param words the loose words, in the order typed
 * @param unfinished whether the last word may go on, as somebody is still typing it
 */
public record Question(String words, List<Clause> clauses, boolean unfinished) {
    /** What is longer is cut there, in UTF-16 code units. */
    public static final int LONGEST = 500;

    private static final Pattern PART = Pattern.compile("""
            (?<minus> (?<!\\S)-(?=\\S) )?
            (?: (?<field> \\p{Alpha}{2,12} ) : (?=\\S) )?
            (?: "(?<phrase> [^"]* )"? | (?<word> [^\\s"]+ ) )""", Pattern.COMMENTS);

    private static final Map<String, String> FIELDS = Map.of(
            "speaker", Documents.SPEAKER,
            "by", Documents.SPEAKER,
            "origin", Documents.ORIGIN,
            "from", Documents.ORIGIN,
            "place", Documents.PLACE,
            "publisher", Documents.PUBLISHER);

    /** One demand beside the loose words. */
    public sealed interface Clause {
        /** Whether what it describes must not be there. */
        boolean minus();

        /** Words that stand together in this order; one word only where there is a minus. */
        record Phrase(String words, boolean minus) implements Clause {}

        /** Words of one field. */
        record Named(String field, String words, boolean minus) implements Clause {}

        /** A figure between these. */
        record Toll(long from, long to, boolean minus) implements Clause {}

        /** A day between these, told or published. */
        record On(LocalDate from, LocalDate to, boolean minus) implements Clause {}
    }

    public static Question of(String typed) {
        return read(typed, false);
    }

    /** Of words to which somebody is still adding. */
    public static Question unfinished(String typed) {
        return read(typed, !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointBefore(typed.length())));
    }

    private static Question read(String typed, boolean unfinished) {
        var plain = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var parts = PART.matcher(plain.replaceAll("[“”„«»]", "\""));
        var words = new ArrayList<String>();
        var clauses = new ArrayList<Clause>();
        while (parts.find()) {
            clause(parts).ifPresentOrElse(clauses::add, () -> words.add(loose(parts)));
        }
        return new Question(String.join(" ", words).strip(), List.copyOf(clauses), unfinished);
    }

    private static String loose(Matcher part) {
        var field =
                Optional.ofNullable(part.group("field")).map(name -> name + ":").orElse("");
        return field + content(part);
    }

    private static String content(Matcher part) {
        return Optional.ofNullable(part.group("phrase")).orElseGet(() -> part.group("word"));
    }

    private static Optional<Clause> clause(Matcher part) {
        var minus = part.group("minus") != null;
        var content = content(part);
        if (content.isBlank()) {
            return part.group("field") == null ? Optional.of(new Clause.Phrase("", false)) : Optional.empty();
        }
        if (part.group("field") != null) {
            return named(part.group("field").toLowerCase(Locale.ROOT), content, minus)
                    .or(() -> minus ? Optional.of(new Clause.Phrase(loose(part), true)) : Optional.empty());
        }
        return minus || part.group("phrase") != null
                ? Optional.of(new Clause.Phrase(content, minus))
                : Optional.empty();
    }

    private static Optional<Clause> named(String field, String content, boolean minus) {
        return switch (field) {
            case "toll" -> toll(content, minus);
            case "on" -> on(content, minus);
            default -> Optional.ofNullable(FIELDS.get(field)).map(name -> new Clause.Named(name, content, minus));
        };
    }

    private static Optional<Clause> toll(String content, boolean minus) {
        var ends = ends(content);
        var from = ends[0].isEmpty() ? Optional.of(0L) : number(ends[0]);
        var to = ends[1].isEmpty() ? Optional.of(Long.MAX_VALUE) : number(ends[1]);
        return from.isPresent() && to.isPresent() && from.get() <= to.get()
                ? Optional.of(new Clause.Toll(from.get(), to.get(), minus))
                : Optional.empty();
    }

    /** Both ends of "1000..1500", of which one may be missing; "1400" is both. */
    private static String[] ends(String content) {
        var at = content.indexOf("..");
        return at < 0
                ? new String[] {content, content}
                : new String[] {content.substring(0, at), content.substring(at + 2)};
    }

    private static Optional<Long> number(String written) {
        var digits = written.replace(",", "");
        return digits.matches("\\d{1,15}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    private static Optional<Clause> on(String content, boolean minus) {
        var ends = ends(content);
        var from = ends[0].isEmpty() ? Optional.of(LocalDate.EPOCH.minusYears(500)) : day(ends[0], false);
        var to = ends[1].isEmpty() ? Optional.of(LocalDate.EPOCH.plusYears(500)) : day(ends[1], true);
        return from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())
                ? Optional.of(new Clause.On(from.get(), to.get(), minus))
                : Optional.empty();
    }

    /** Of "2023-10-24", "2023-10" or "2023": the first day it can mean, or the last. */
    private static Optional<LocalDate> day(String written, boolean last) {
        try {
            return switch (written.length()) {
                case 4 -> Optional.of(LocalDate.parse(written + (last ? "-12-31" : "-01-01")));
                case 7 -> Optional.of(month(YearMonth.parse(written), last));
                default -> Optional.of(LocalDate.parse(written));
            };
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }

    private static LocalDate month(YearMonth month, boolean last) {
        return last ? month.atEndOfMonth() : month.atDay(1);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty()
                && clauses.stream()
                        .allMatch(clause -> clause instanceof Clause.Phrase phrase
                                && phrase.words().isBlank());
    }
}
