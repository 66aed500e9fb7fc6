package collate.core.compare.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a text for the words that tell which happening it is about, and counts them; what stands at the top counts twice. */
final class Traits {
    /** In UTF-16 units: about the headline and the first sentence. */
    private static final int TOP = 300;

    private static final int SHORTEST_WORD = 3;
    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*+|\\d(?:[\\d,.:/]*\\d)?|[.!?\\n`'\"“”]");

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Trait> kinds = new HashMap<>();
    private final Set<String> lowerCased = new HashSet<>();
    private String lastName = "";
    private boolean atStart = true;

    private Traits() {}

    /** How often each key stands in the text, weighed by its kind: weight × (1 + ln count). */
    static Map<Integer, Double> of(String text) {
        var traits = new Traits();
        traits.read(text);
        traits.read(text.substring(0, Math.min(TOP, text.length())));
        var weights = new HashMap<Integer, Double>();
        traits.counts.forEach((key, count) -> {
            var weight = traits.kinds.getOrDefault(key, Trait.WORD).weight();
            weights.put(key, weight * (1 + Math.log(count)));
        });
        return weights;
    }

    private void read(String text) {
        lowerCased.clear();
        var lookAhead = TOKEN.matcher(text);
        while (lookAhead.find()) {
            if (Character.isLowerCase(text.codePointAt(lookAhead.start()))) {
                lowerCased.add(lookAhead.group());
            }
        }
        lastName = "";
        atStart = true;
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            take(tokens.group());
        }
    }

    private void take(String token) {
        var first = token.codePointAt(0);
        if (Character.isDigit(first)) {
            count(Trait.NUMBER, token.replace(",", ""));
            lastName = "";
        } else if (Character.isLetter(first)) {
            word(token, first);
        } else {
            lastName = "";
        }
        atStart = !Character.isLetterOrDigit(first);
    }

    private void word(String token, int first) {
        var word = token.toLowerCase(Locale.ROOT);
        var capital = Character.isUpperCase(first) && !CommonWords.has(word);
        if (capital && !(atStart && lowerCased.contains(word))) {
            name(word.replaceFirst("['’]s$", ""));
        } else {
            lastName = "";
            if (Character.isIdeographic(first) || word.length() >= SHORTEST_WORD && !CommonWords.has(word)) {
                count(Trait.WORD, stem(word));
            }
        }
    }

    private void name(String name) {
        count(Trait.NAME, name);
        if (!lastName.isEmpty()) {
            count(Trait.FULL_NAME, lastName + " " + name);
        }
        lastName = name;
    }

    private void count(Trait kind, String words) {
        var key = kind.key(words);
        counts.merge(key, 1, Integer::sum);
        kinds.putIfAbsent(key, kind);
    }

    /** Enough for the plural and the tenses of English; harmless elsewhere. */
    static String stem(String word) {
        for (var ending : new String[] {"ing", "ed", "es", "s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
