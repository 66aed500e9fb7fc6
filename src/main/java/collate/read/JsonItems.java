package collate.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles that another program exported: an object a line, or an array of objects, under the names such programs use. */
final class JsonItems {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final List<String> TEXT = List.of(
            "text",
            "body",
            "content",
            "maintext",
            "articleBody",
            "article_text",
            "full_text",
            "fulltext",
            "plain_text",
            "raw_text",
            "article");
    private static final List<String> HTML = List.of("html", "content_html", "body_html", "raw_html");
    private static final List<String> HEADLINE = List.of("headline", "title", "name");
    private static final List<String> PUBLISHER = List.of(
            "publisher", "outlet", "source", "site_name", "sitename", "site", "source_domain", "domain", "hostname");
    private static final List<String> AUTHOR = List.of("author", "authors", "byline", "creator");
    private static final List<String> URL = List.of("url", "canonical_url", "link", "source_url", "uri");
    private static final List<String> LANGUAGE = List.of("language", "lang");
    private static final List<String> PUBLISHED = List.of(
            "published",
            "date_published",
            "published_at",
            "published_date",
            "datePublished",
            "publish_date",
            "date_publish",
            "publication_date",
            "pub_date",
            "pubDate",
            "pubdate",
            "date",
            "created_at",
            "timestamp");
    private static final List<String> MODIFIED =
            List.of("modified", "updated", "updated_at", "date_modify", "date_modified", "dateModified");

    /** How the basis of every value ends. */
    static final String SAID = "” of the JSON";

    private static final String NO_TEXT = " has no text: name it \"text\".";
    private static final long YEAR_3000 = 32_503_680_000L;

    private final Budget budget;

    JsonItems(Budget budget) {
        this.budget = budget;
    }

    /** @param start the first bytes of what {@code in} gives */
    void read(String name, String fileName, byte[] start, InputStream in, Consumer<Item> each) throws Unreadable {
        try {
            if (isLines(start) || Format.of(start) == Format.TEXT) {
                lines(name, fileName, in, each);
            } else {
                whole(name, fileName, budget.all(in), each);
            }
        } catch (Budget.TooLarge large) {
            throw new Unreadable(Limits.tooLarge());
        } catch (IOException failed) {
            throw new Unreadable("This file could not be read to its end. Get it again, and add it once more.");
        }
    }

    /** The first line is an object by itself. */
    private static boolean isLines(byte[] start) {
        var head = new String(start, StandardCharsets.UTF_8).stripLeading();
        var end = head.indexOf('\n');
        return head.startsWith("{")
                && (end < 0
                        ? start.length >= Format.LOOKED_AT
                        : head.substring(0, end).strip().endsWith("}"));
    }

    private void lines(String name, String fileName, InputStream in, Consumer<Item> each)
            throws IOException, Unreadable {
        var number = 0;
        for (var line = line(in); line != null; line = line(in)) {
            number++;
            if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
                budget.item();
                each.accept(one(name + " › line " + number, "Line " + number, fileName, line));
            }
        }
    }

    private static byte @Nullable [] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        var one = in.read();
        if (one < 0) {
            return null;
        }
        for (; one >= 0 && one != '\n'; one = in.read()) {
            if (line.size() >= Limits.FILE) {
                throw new Budget.TooLarge();
            }
            line.write(one);
        }
        return line.toByteArray();
    }

    /** An array of objects, each with its own bytes, or one object. */
    private void whole(String name, String fileName, byte[] bytes, Consumer<Item> every) throws Unreadable {
        var number = 0;
        var each = new Passed(every);
        try (var parser = JSON.createParser(bytes)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    var from = (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    var to = (int) parser.currentLocation().getByteOffset();
                    number++;
                    budget.item();
                    each.accept(one(
                            name + " › " + number, "Object " + number, fileName, Arrays.copyOfRange(bytes, from, to)));
                }
            }
        } catch (JacksonException broken) {
            throw new Unreadable(
                    "This file is not whole as JSON" + each.words("objects") + ". Get it again, and add it once more.");
        }
        if (number == 0) {
            throw new Unreadable("This JSON file holds no articles: give an object a line, with a \"text\" in each.");
        }
    }

    private static Item one(String name, String who, String fileName, byte[] bytes) {
        try {
            var node = JSON.readTree(bytes);
            if (!node.isObject()) {
                return new Item.Refused(name, who + " is no JSON object: give {\"headline\": …, \"text\": …}.");
            }
            var draft = Documents.safely(() -> draft(node));
            return draft.isEmpty()
                    ? new Item.Refused(name, who + NO_TEXT)
                    : new Item.Readable(
                            name,
                            draft.get().finish(""),
                            new Original(bytes, Format.JSON.mediaType(), "UTF-8", fileName));
        } catch (JacksonException notJson) {
            return new Item.Refused(
                    name, who + " is not JSON. Mend it, and add the file once more: nothing is added twice.");
        } catch (Unreadable refusal) {
            return new Item.Refused(name, refusal.why());
        }
    }

    private static Optional<Draft> draft(JsonNode node) throws Unreadable {
        var text = first(node, TEXT);
        var html = first(node, HTML);
        if (Draft.isEmpty(text.words()) && html.isEmpty()) {
            return Optional.empty();
        }
        var draft = Draft.isEmpty(text.words())
                ? HtmlPage.read(html.words(), Optional.empty())
                : new Draft().text(Decoding.clean(text.words()));
        return Optional.of(state(node, draft));
    }

    private static Draft state(JsonNode node, Draft draft) {
        var headline = first(node, HEADLINE);
        var publisher = first(node, PUBLISHER);
        var author = first(node, AUTHOR);
        var language = first(node, LANGUAGE);
        var url = first(node, URL);
        draft.headline(headline.words(), headline.basis())
                .publisher(publisher.words(), publisher.basis())
                .author(author.words(), author.basis())
                .language(language.words(), language.basis())
                .url(url.words(), url.basis());
        PUBLISHED.forEach(name -> counted(node, name, DayCandidate.Role.PUBLISHED)
                .ifPresentOrElse(draft::day, () -> draft.published(words(node.path(name)), basis(name))));
        MODIFIED.forEach(name -> counted(node, name, DayCandidate.Role.MODIFIED)
                .or(() -> WrittenDay.in(words(node.path(name)))
                        .map(day -> day.as(DayCandidate.Role.MODIFIED, basis(name))))
                .ifPresent(draft::day));
        return draft;
    }

    private static Stated first(JsonNode node, List<String> names) {
        return names.stream()
                .map(name -> new Stated(words(node.path(name)), basis(name)))
                .filter(value -> !value.words().isBlank())
                .findFirst()
                .orElse(Stated.NOTHING);
    }

    private static String basis(String name) {
        return "“" + name + SAID;
    }

    /** Also of an array of names, or of objects that have one. */
    private static String words(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream()
                    .map(JsonItems::words)
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(", "));
        }
        return node.isObject() ? words(node.path("name")) : node.isValueNode() && !node.isNull() ? node.asString() : "";
    }

    /** Of a number of seconds or milliseconds since 1970. */
    private static Optional<DayCandidate> counted(JsonNode node, String name, DayCandidate.Role role) {
        var value = node.path(name);
        if (value.isIntegralNumber() && value.asLong() > 100_000_000) {
            var moment = value.asLong() > YEAR_3000
                    ? Instant.ofEpochMilli(value.asLong())
                    : Instant.ofEpochSecond(value.asLong());
            var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
            return Optional.of(new DayCandidate(day, Optional.of(moment), role, basis(name), Optional.empty()));
        }
        return Optional.empty();
    }
}
