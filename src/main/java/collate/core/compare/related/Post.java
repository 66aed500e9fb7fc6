package collate.core.compare.related;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that asks for related claims, as people post it: without its links, its signature apart.
 *
 * @param body what it says; hashtags and handles still in it
 * @param author the names in signatures such as "— Ada Example (@ada) May 3, 2021"
 * @param day the last day that it names in such a form
 * @param picture whether it carries a picture or film
 */
record Post(String body, String author, Optional<LocalDate> day, boolean picture) {
    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern LINK = Pattern.compile("(?:https?://|pic\\.twitter\\.com/|www\\.)\\S{1,400}");
    private static final Pattern SIGNATURE = Pattern.compile("[—–-]\\s{0,3}([^—\\n]{1,80}?)\\s{0,3}\\((@\\w{1,40})\\)");
    private static final Pattern DAY = Pattern.compile(MONTHS + " \\d{1,2}, \\d{4}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    static Post of(String text) {
        var authors = new ArrayList<String>();
        var unsigned = SIGNATURE.matcher(text).replaceAll(signature -> {
            authors.add(signature.group(1) + " " + signature.group(2));
            return " . ";
        });
        var day = DAY.matcher(text)
                .results()
                .flatMap(found -> day(found.group()).stream())
                .reduce((_, last) -> last);
        var body = authors.isEmpty() ? unsigned : DAY.matcher(unsigned).replaceAll(" . ");
        return new Post(
                withoutLinks(body), withoutLinks(String.join(" ", authors)), day, text.contains("pic.twitter.com"));
    }

    static String withoutLinks(String text) {
        return LINK.matcher(text).replaceAll(" ");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written, WRITTEN));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Month and year, as words that a claim may name. */
    List<String> time() {
        return day.map(on -> List.of(on.getMonth().name().toLowerCase(Locale.ROOT), Integer.toString(on.getYear())))
                .orElse(List.of());
    }
}
