package collate.events;

import collate.core.extract.origin.Surroundings;
import collate.core.text.Span;
import java.util.List;

/**
 * What happened on a day, in the article's own words: what somebody wrote, else the sentence that the day stands in.
 *
 * @param before of the sentence, what stands before the day
 * @param day as written; empty where the words hold no day
 */
public record Happening(String before, String day, String after) {
    /** How much of a long sentence is shown on either side, in UTF-16 code units. */
    private static final int REACH = 140;

    /** As somebody wrote it, or as a rule read it. */
    static Happening written(String words) {
        return new Happening(words, "", "");
    }

    static Happening in(String text, Span day) {
        var sentence = Surroundings.of(text, List.of(day));
        return new Happening(
                last(plain(text.substring(sentence.start(), day.start())).stripLeading()),
                day.of(text),
                first(plain(text.substring(day.end(), sentence.end())).stripTrailing()));
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** Cut between words. */
    private static String last(String words) {
        if (words.length() <= REACH) {
            return words;
        }
        var cut = words.indexOf(' ', words.length() - REACH);
        return "…" + words.substring(cut < 0 ? words.length() : cut);
    }

    private static String first(String words) {
        if (words.length() <= REACH) {
            return words;
        }
        var cut = words.lastIndexOf(' ', REACH);
        return words.substring(0, Math.max(0, cut)) + " …";
    }
}
