package collate.bench;

import collate.testkit.MadeFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Invented stories of 3,000 to 6,000 characters, as files of the formats that articles come in. The same seed makes the same files. */
final class StormFiles {
    /** How many in a hundred are of each format. */
    static final Map<String, Integer> MIX =
            new TreeMap<>(Map.of("txt", 35, "html", 40, "pdf", 10, "docx", 6, "odt", 3, "eml", 6));

    private static final List<String> WHO = List.of(
            "the health ministry",
            "the coast guard",
            "a police spokesman",
            "rescue workers",
            "the mayor of Elm Quay",
            "hospital officials");
    private static final List<String> WHERE =
            List.of("Port Alder", "Elm Quay", "the old harbour", "Mirna", "the Dovan valley", "Kestrel Bridge");
    private static final List<String> NAMES =
            List.of("Marek Dolan", "Ines Calder", "Rosa Lind", "Tom Okafor", "Lena Fisk", "Paul Adeyemi");
    private static final List<String> DAYS =
            List.of("on Monday", "on Oct. 12", "last week", "early on Tuesday", "two days ago", "on 7 October");

    private final Random random;
    /** What tells one story from the next: otherwise all were copies of one. */
    private final ArchiveWords words;

    StormFiles(int seed) {
        this.random = new Random(seed);
        this.words = new ArchiveWords(seed);
    }

    byte[] next(String kind, int number) {
        return file(kind, headline(kind, number), story());
    }

    private byte[] file(String kind, String headline, List<String> story) {
        return switch (kind) {
            case "pdf" ->
                MadeFiles.pdf(headline, story.stream().map(StormFiles::plain).toList());
            case "docx" -> MadeFiles.docx(headline, story);
            case "odt" -> MadeFiles.odt(headline, story);
            case "eml" -> MadeFiles.mail(headline, story);
            case "html" -> MadeFiles.utf8(page(headline, story));
            default -> MadeFiles.utf8(headline + "\n\n" + String.join("\n\n", story));
        };
    }

    /** The standard fonts of a PDF have no curly quotes by that name. */
    private static String plain(String words) {
        return words.replace('“', '"').replace('”', '"').replace('’', '\'');
    }

    private String headline(String kind, int number) {
        return "At " + pick(WHERE) + ", " + (2 + random.nextInt(90)) + " are missing after the storm (" + kind + " "
                + number + ")";
    }

    /** A dozen to thirty paragraphs of one to three sentences, some 3,000 to 6,000 characters. */
    private List<String> story() {
        var story = new ArrayList<String>();
        var paragraphs = 12 + random.nextInt(18);
        for (var i = 0; i < paragraphs; i++) {
            var paragraph = new StringBuilder();
            for (var j = 0; j <= random.nextInt(3); j++) {
                paragraph.append(j == 0 ? "" : " ").append(sentence());
            }
            story.add(paragraph.toString());
        }
        return story;
    }

    private String sentence() {
        var count = 2 + random.nextInt(400);
        return switch (random.nextInt(6)) {
            case 0 ->
                "At least " + count + " people were killed near " + pick(WHERE) + " " + pick(DAYS) + ", " + pick(WHO)
                        + " said.";
            case 1 ->
                "“We have counted " + count + " houses without a roof, and " + words.words(words.count(3, 12)) + ",” "
                        + pick(NAMES) + " told reporters " + pick(DAYS) + ".";
            case 2 ->
                "The road from " + pick(WHERE) + " to " + pick(WHERE) + " stayed closed, and "
                        + words.words(words.count(6, 18)) + ".";
            case 3 -> pick(NAMES) + ", a teacher, said that " + words.words(words.count(6, 18)) + ".";
            case 4 ->
                count + " more were injured, according to " + pick(WHO) + ", most of them in " + pick(WHERE) + ".";
            default -> "Help is expected by the weekend, though " + words.words(words.count(8, 24)) + ".";
        };
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** With as much around the story as a paper's page has: some 60 KB. */
    private String page(String headline, List<String> story) {
        var links = new StringBuilder();
        for (var i = 0; i < 150; i++) {
            links.append("<li class=\"item\"><a href=\"/story/")
                    .append(i)
                    .append("\"><span>")
                    .append(headline("teaser", i))
                    .append("</span></a></li>");
        }
        return "<!doctype html><html lang=\"en\"><head><title>" + headline
                + " | The Alder Paper</title><meta property=\"og:site_name\" content=\"The Alder Paper\">"
                + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"" + headline
                + "\",\"datePublished\":\"2023-10-1" + random.nextInt(10) + "T09:00:00Z\",\"author\":{\"name\":\""
                + pick(NAMES) + "\"}}</script><style>"
                + ".a{color:red}".repeat(500) + "</style><script>" + "var x = 1;".repeat(1500)
                + "</script></head><body><nav><ul>" + links
                + "</ul></nav><main><article><h1>" + headline + "</h1><p>" + String.join("</p>\n<p>", story)
                + "</p></article><aside class=\"related\"><ul>" + links
                + "</ul></aside></main><footer>All rights reserved</footer></body></html>";
    }
}
