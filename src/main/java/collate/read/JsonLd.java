package collate.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in schema.org's words: graphs, arrays and nested nodes, with references followed. */
final class JsonLd {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final int MOST_NODES = 20_000;

    /** Nodes under these belong to other stories, or to parts of this one. */
    private static final Set<String> ELSEWHERE = Set.of(
            "itemListElement",
            "hasPart",
            "liveBlogUpdate",
            "isPartOf",
            "comment",
            "citation",
            "mentions",
            "video",
            "review");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    static void read(Document page, Draft draft) {
        var found = new JsonLd();
        for (var script : page.select("script[type~=(?i)ld\\+json]")) {
            found.collect(script.data());
        }
        found.articles.stream().findFirst().ifPresent(node -> found.state(node, draft, "JSON-LD"));
        found.pages.stream().findFirst().ifPresent(node -> found.state(node, draft, "JSON-LD of the page"));
    }

    private void collect(String script) {
        try {
            collect(JSON.readTree(script.replaceFirst("^\\s*<!--", "").replaceFirst("-->\\s*$", "")));
        } catch (JacksonException broken) {
            // A page that breaks its own metadata still has a text
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (var seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            var node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                keep(node);
                node.properties().stream()
                        .filter(entry -> !ELSEWHERE.contains(entry.getKey()))
                        .filter(entry -> entry.getValue().isContainer())
                        .forEach(entry -> open.addLast(entry.getValue()));
            }
        }
    }

    private void keep(JsonNode node) {
        if (node.size() > 1 && node.path("@id").isString()) {
            byId.putIfAbsent(node.path("@id").asString(), node);
        }
        var type = words(node.path("@type"));
        if (type.matches(".*(?:Article|BlogPosting|Report|SocialMediaPosting)\\b.*")) {
            articles.add(node);
        } else if (type.contains("WebPage")) {
            pages.add(node);
        }
    }

    private void state(JsonNode node, Draft draft, String who) {
        draft.headline(words(node.path("headline")), who + " headline");
        draft.headline(words(node.path("name")), who + " name");
        draft.author(names(node.path("author")), who + " author");
        draft.author(names(node.path("creator")), who + " creator");
        draft.publisher(names(node.path("publisher")), who + " publisher");
        draft.language(words(node.path("inLanguage")), who + " inLanguage");
        draft.url(address(node.path("mainEntityOfPage")), who + " mainEntityOfPage");
        draft.url(words(node.path("url")), who + " url");
        day(node, "datePublished", DayCandidate.Role.PUBLISHED, who, draft);
        day(node, "dateCreated", DayCandidate.Role.PUBLISHED, who, draft);
        day(node, "dateModified", DayCandidate.Role.MODIFIED, who, draft);
        if (words(node.path("isAccessibleForFree")).equalsIgnoreCase("false")) {
            draft.note("The page says that it is not free to read: a part of the story may be missing.");
        }
    }

    private static void day(JsonNode node, String name, DayCandidate.Role role, String who, Draft draft) {
        // A created day says less than a published one, and is left out where there is one
        if (name.equals("dateCreated") && !node.path("datePublished").isMissingNode()) {
            return;
        }
        var written = words(node.path(name));
        if (role == DayCandidate.Role.PUBLISHED) {
            draft.published(written, who + " " + name);
        } else {
            WrittenDay.in(written).ifPresent(day -> draft.day(day.as(role, who + " " + name)));
        }
    }

    private String address(JsonNode node) {
        return node.isObject() ? words(node.path("@id")) : words(node);
    }

    /** Of one person or several, by name or by reference. */
    private String names(JsonNode node) {
        var all = new ArrayList<JsonNode>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else {
            all.add(node);
        }
        return all.stream()
                .map(this::name)
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String name(JsonNode node) {
        if (!node.isObject()) {
            return words(node);
        }
        var named = words(node.path("name"));
        return named.isEmpty()
                ? Optional.ofNullable(byId.get(words(node.path("@id"))))
                        .map(known -> words(known.path("name")))
                        .orElse("")
                : named;
    }

    private static String words(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? "" : node.valueStream().map(JsonLd::flat).collect(Collectors.joining(" "));
        }
        return flat(node);
    }

    private static String flat(JsonNode node) {
        var plain = node.isString() || node.isNumber() || node.isBoolean() ? node.asString() : "";
        return plain.indexOf('&') < 0 && plain.indexOf('<') < 0
                ? plain
                : org.jsoup.Jsoup.parseBodyFragment(plain).text();
    }
}
