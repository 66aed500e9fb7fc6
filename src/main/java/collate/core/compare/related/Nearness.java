package collate.core.compare.related;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How near texts are in meaning: the cosine between a query and the middle of a claim's text and title. What claims mean is asked
 * once and kept: four bytes for each number of a vector.
 */
final class Nearness {
    private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HANDLE = Pattern.compile("@\\S+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Meaning meaning;
    /** By its words alone, how the archive first spells a text: claims repeated with other marks must be as near as one another. */
    private final Map<String, String> spellings = new HashMap<>();

    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    Nearness(Meaning meaning, List<Passage> passages) {
        this.meaning = meaning;
        for (var passage : passages) {
            spellings.putIfAbsent(words(passage.text()), passage.text());
            spellings.putIfAbsent(words(passage.title()), passage.title());
        }
    }

    /** What a post means, its author named before it, as claims name who said a thing. */
    float[] of(Post post, String body) {
        var author = line(HANDLE.matcher(post.author()).replaceAll(" "));
        return meaning.of(author.isEmpty() ? line(body) : author + ": " + line(body));
    }

    /** The cosine, from -1 to 1. */
    double between(float[] post, Passage passage) {
        var text = of(passage.text());
        var title = passage.title().isBlank() ? text : of(passage.title());
        var along = 0.0;
        var square = 0.0;
        for (var i = 0; i < post.length; i++) {
            var middle = text[i] + title[i];
            along += middle * post[i];
            square += middle * middle;
        }
        return square == 0 ? 0 : along / Math.sqrt(square);
    }

    private float[] of(String text) {
        return known.computeIfAbsent(words(text), words -> meaning.of(line(spellings.getOrDefault(words, text))));
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
