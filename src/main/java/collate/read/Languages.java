package collate.read;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import collate.core.extract.quote.English;
import java.util.Locale;

/**
 * Recognises the language that a text is written in. Plain English is told by its small words; only another text loads the
 * profiles of the languages of its script, once. Safe for use by many threads.
 */
public final class Languages {
    private static final int ENOUGH = 6000;
    /** In characters: of so few, as in a headline, profiles take English for Norwegian. */
    private static final int SHORT = 80;

    private Languages() {}

    /** A tag such as "en", "de" or "zh-CN"; "und" where no language is recognised. */
    public static String of(String text) {
        var start = text.substring(0, Math.min(ENOUGH, text.length()));
        var tokens = Tokens.of(Reading.of(start));
        var english = English.reads(tokens);
        var plain = English.surely(tokens) || english && start.length() < SHORT && isLatin(start);
        return plain ? "en" : detected(start, english ? "en" : Reading.UNKNOWN);
    }

    private static boolean isLatin(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** Of a script that no language here is written in the small words of English tell nothing. */
    private static String detected(String text, String otherwise) {
        var script = Script.mostOf(text);
        if (script == null) {
            return text.codePoints().anyMatch(Character::isLetter) ? Reading.UNKNOWN : otherwise;
        }
        return script.language(text).orElse(script == Script.LATIN ? otherwise : Reading.UNKNOWN);
    }

    /** As English names it: "German"; for a tag without a name the tag. */
    public static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
