package collate.articles;

import collate.core.text.Noise;
import collate.core.text.NoiseFinder;
import collate.core.text.Paragraphs;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Reads a .txt or .html file into an article; refuses in words what it cannot read. */
public final class ArticleFile {
    /** The most a text may hold, in bytes of UTF-8. */
    public static final int LARGEST = 2_000_000;

    private static final int LONGEST_HEADLINE = 160;

    private ArticleFile() {}

    /** What a file became. */
    public sealed interface Outcome {
        record Read(NewArticle article) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    /**
     * @param fileName with or without a path; only its last part is kept
     * @param published what somebody says of the date; goes before what the file says
     */
    public static Outcome read(long dossier, String fileName, byte[] bytes, Optional<LocalDate> published) {
        var name = bareName(fileName);
        if (bytes.length > LARGEST) {
            return new Outcome.Refused("A text may have 2 MB at most; this file has "
                    + String.format(Locale.ENGLISH, "%.1f MB.", bytes.length / 1_000_000.0));
        }
        return switch (Decoding.of(bytes)) {
            case Decoding.Refused(var why) -> new Outcome.Refused(why);
            case Decoding.Text decoded when isEmpty(decoded.text()) -> new Outcome.Refused("This file holds no text.");
            case Decoding.Text(var text, var charset)
            when isHtml(name, text) -> html(dossier, text, new Capture(bytes, "text/html", charset, name), published);
            case Decoding.Text(var text, var charset) ->
                plain(dossier, text, new Capture(bytes, "text/plain", charset, name), published);
        };
    }

    /** Without any path, and no longer than its column. */
    public static String bareName(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() > 300 ? name.substring(name.length() - 300) : name;
    }

    /** No letter, no digit: nothing that could state anything. */
    static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isHtml(String name, String text) {
        var start =
                text.substring(0, Math.min(200, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?")
                || start.startsWith("<!doctype html")
                || start.startsWith("<html");
    }

    private static Outcome html(long dossier, String html, Capture capture, Optional<LocalDate> published) {
        var page = HtmlText.of(html);
        if (page.text().isBlank()) {
            return new Outcome.Refused(
                    "This page holds no text: it may be drawn by a script. Copy what you see and paste it.");
        }
        var stamped = page.published().flatMap(ArticleFile::day);
        return new Outcome.Read(new NewArticle(
                dossier,
                page.headline()
                        .map(words -> cut(words, 500))
                        .orElseGet(() -> headline(page.text(), capture.fileName())),
                page.publisher().map(words -> cut(words, 200)).orElse(""),
                "",
                "",
                published.or(() -> stamped),
                published.isPresent() ? "set by you" : stamped.isPresent() ? "page metadata" : "",
                Optional.empty(),
                page.text(),
                capture));
    }

    private static Outcome plain(long dossier, String file, Capture capture, Optional<LocalDate> published) {
        var said = FrontMatter.of(file);
        if (isEmpty(said.text())) {
            return new Outcome.Refused("This file holds no text.");
        }
        var stated = said.value("published").flatMap(ArticleFile::day);
        return new Outcome.Read(new NewArticle(
                dossier,
                said.value("headline")
                        .map(words -> cut(words, 500))
                        .orElseGet(() -> headline(said.text(), capture.fileName())),
                cut(said.value("publisher").orElse(""), 200),
                cut(said.value("author").orElse(""), 300),
                said.value("url").filter(WebAddress::isOne).orElse(""),
                published.or(() -> stated),
                published.isPresent()
                        ? "set by you"
                        : stated.isEmpty() ? "" : said.value("published-basis").orElse("file"),
                said.value("language").filter(ArticleFile::isLanguage),
                said.text(),
                capture));
    }

    private static boolean isLanguage(String tag) {
        return tag.length() <= 20 && tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    /** The first line that is the article's own, if it is short enough to be a headline, else the file's name. */
    static String headline(String text, String fileName) {
        var noise = NoiseFinder.in(text).stream().map(Noise::span).toList();
        var line = Paragraphs.of(text).stream()
                .filter(span -> !noise.contains(span))
                .findFirst()
                .map(span -> span.of(text))
                .orElse("");
        if (!line.isEmpty() && line.length() <= LONGEST_HEADLINE) {
            return line;
        }
        return fileName.isEmpty() ? cut(line, LONGEST_HEADLINE) + "…" : fileName;
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }
}
