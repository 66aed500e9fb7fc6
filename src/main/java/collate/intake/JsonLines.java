package collate.intake;

import collate.read.Documents;
import collate.read.Item;
import collate.read.Original;
import collate.read.Received;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The exports of other tools: an object a line, of which {@code text} is the article and {@code headline, publisher, author, url,
 * published, language} are what is known of it. Each line is kept as it came.
 */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KNOWN =
            List.of("headline", "publisher", "author", "url", "published", "published-basis", "language");

    private final Documents documents;

    JsonLines(Documents documents) {
        this.documents = documents;
    }

    static boolean isNamed(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)");
    }

    void read(String file, byte[] bytes, Consumer<Item> each) {
        var number = 0;
        for (var line : new String(bytes, StandardCharsets.UTF_8).split("\\R")) {
            number++;
            if (!line.isBlank()) {
                each.accept(item(file + " › line " + number, line.strip()));
            }
        }
    }

    private Item item(String name, String line) {
        return parsed(line)
                .map(article -> item(name, line, article))
                .orElseGet(
                        () -> new Item.Refused(
                                name,
                                "This line is no JSON object with a \"text\". Write one article a line: {\"headline\": …, \"text\": …}."));
    }

    private Item item(String name, String line, JsonNode article) {
        var file = Received.file(name, asFile(article).getBytes(StandardCharsets.UTF_8));
        return switch (documents.in(file).getFirst()) {
            case Item.Refused refused -> new Item.Refused(name, refused.why());
            case Item.Readable read ->
                new Item.Readable(
                        name,
                        read.document(),
                        new Original(line.getBytes(StandardCharsets.UTF_8), "application/json", "UTF-8", name));
        };
    }

    private static Optional<JsonNode> parsed(String line) {
        try {
            return Optional.of(JSON.readTree(line))
                    .filter(node -> node.isObject() && node.path("text").isString());
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** As a text file with what it says of itself before its text, which is read like any other. */
    private static String asFile(JsonNode article) {
        var file = new StringBuilder("---\n");
        for (var field : KNOWN) {
            var value = article.path(field).asString("").replaceAll("\\s+", " ").strip();
            if (!value.isEmpty()) {
                file.append(field).append(": ").append(value).append('\n');
            }
        }
        return file.append("---\n").append(article.path("text").asString()).toString();
    }
}
