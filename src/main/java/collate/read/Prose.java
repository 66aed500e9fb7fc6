package collate.read;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of a text is words: whether it can be an article at all, and whether it is so short that a person should look.
 *
 * @param words counted by white space; of scripts that put none between words, two letters count as one
 * @param sentence whether any stretch of it ends as sentences do
 */
record Prose(int words, boolean sentence) {
    /** Fewer words than this are an article only if they are a sentence. */
    private static final int FEWEST = 10;

    /** Fewer words than this are seldom a whole story. */
    private static final int FEW = 40;

    /** The same of a page from the web, where a wall may stand in the story's place. */
    private static final int FEW_ON_PAGE = 60;

    private static final int SHORT_STORY = 250;
    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END =
            Pattern.compile("[.!?…。！？؟۔।॥።]+[\\p{Pf}\\p{Pe}\"'”]*(?=\\s|$)|[。！？]|\\n\\s*\\n");
    private static final Pattern WALL = Pattern.compile(
            "(?i)\\b(?:subscribe (?:now )?to (?:continue|keep) reading|already a subscriber|to continue reading|subscribers only"
                    + "|(?:accept|reject) all(?: cookies)?|we (?:and our partners )?use cookies|log in to (?:continue|read))");

    static Prose of(String text) {
        return new Prose(words(text), hasSentence(text));
    }

    private static boolean hasSentence(String text) {
        var from = 0;
        for (var end = END.matcher(text); end.find(); from = end.end()) {
            if (!end.group().isBlank() && words(text.substring(from, end.start())) >= WORDS_OF_A_SENTENCE) {
                return true;
            }
        }
        return false;
    }

    /** Only what holds a letter or a digit; no more than are told apart. */
    private static int words(String text) {
        var parts = SPACE.split(text.strip(), SHORT_STORY + 1);
        var words = 0;
        for (var part : parts) {
            var unspaced = part.codePoints()
                    .filter(letter -> UNSPACED.contains(UnicodeScript.of(letter)))
                    .count();
            words += unspaced > 0
                    ? (int) Math.min(SHORT_STORY, (unspaced + 1) / 2)
                    : part.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return words;
    }

    boolean isArticle() {
        return words >= FEWEST || sentence;
    }

    String refusal() {
        return (words == 0
                        ? "No word of text was"
                        : words == 1 ? "Only 1 word of text was" : "Only " + words + " words of text were")
                + " found, and no sentence; paste the article’s text instead.";
    }

    /** What a person should know of a short text. */
    Optional<String> note(String text, boolean page) {
        if (words < (page ? FEW_ON_PAGE : FEW)) {
            return Optional.of(
                    "Only " + words + (words == 1 ? " word" : " words")
                            + (page
                                    ? ": it may be a paywall, a cookie wall or a stub. Look at the page, and paste the story if it is longer."
                                    : ": it may be a stub, or the beginning of a story. Add the rest as a new text if there is more."));
        }
        return page && words < SHORT_STORY && WALL.matcher(text).find()
                ? Optional.of(
                        "It asks the reader to subscribe or to accept cookies: a part of the story may be missing.")
                : Optional.empty();
    }
}
