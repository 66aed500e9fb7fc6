package collate.read;

import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import com.optimaize.langdetect.text.CommonTextObjectFactories;
import com.optimaize.langdetect.text.TextObjectFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A script with the languages that are written in it. Where it is only one, the script tells it; where there are several, their
 * profiles are loaded when the first text in that script comes, so that a desk never pays for scripts it does not read.
 */
enum Script {
    CYRILLIC("ru uk be bg mk sr"),
    ARABIC("ar fa ur"),
    DEVANAGARI("hi mr ne"),
    HEBREW("he yi"),
    HAN("zh-CN zh-TW"),
    KANA("ja"),
    HANGUL("ko"),
    GREEK("el"),
    THAI("th"),
    KHMER("km"),
    BENGALI("bn"),
    GUJARATI("gu"),
    GURMUKHI("pa"),
    KANNADA("kn"),
    MALAYALAM("ml"),
    TAMIL("ta"),
    TELUGU("te"),
    /** All other languages that there are profiles for. */
    LATIN("");

    private static final double SURE = 0.8;
    /** In characters: shorter texts are judged with more care. */
    private static final int SHORT = 80;
    /** Of Han signs to a kana: Japanese has at most some three, and Chinese has no kana. */
    private static final int LEAST_KANA = 10;

    private static final TextObjectFactory TEXTS = CommonTextObjectFactories.forDetectingOnLargeText();
    private static final Map<Character.UnicodeScript, Script> OF = scripts();

    private final List<String> languages;
    private @Nullable LanguageDetector detector;

    Script(String languages) {
        this.languages =
                Stream.of(languages.split(" ")).filter(tag -> !tag.isEmpty()).toList();
    }

    /** The script of most of its letters, or null when that is none with a language known here. */
    static @Nullable Script mostOf(String text) {
        var letters = new EnumMap<Character.UnicodeScript, Integer>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        var kana = letters.getOrDefault(HIRAGANA, 0) + letters.getOrDefault(KATAKANA, 0);
        if (kana * LEAST_KANA > letters.getOrDefault(Character.UnicodeScript.HAN, 0)) {
            letters.merge(HIRAGANA, letters.getOrDefault(Character.UnicodeScript.HAN, 0), Integer::sum);
            letters.remove(Character.UnicodeScript.HAN);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> OF.get(most.getKey()))
                .orElse(null);
    }

    /** The tag of the language that the text is surely in. */
    Optional<String> language(String text) {
        if (languages.size() == 1) {
            return Optional.of(languages.getFirst());
        }
        return detector().getProbabilities(TEXTS.forText(text)).stream()
                .filter(likely -> likely.getProbability() >= SURE)
                .map(likely -> likely.getLocale().toString())
                .findFirst();
    }

    private synchronized LanguageDetector detector() {
        if (detector == null) {
            detector = load();
        }
        return detector;
    }

    private LanguageDetector load() {
        try {
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readBuiltIn(locales()))
                    .shortTextAlgorithm(SHORT)
                    .seed(0)
                    .build();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<LdLocale> locales() {
        if (!languages.isEmpty()) {
            return languages.stream().map(LdLocale::fromString).toList();
        }
        Set<String> others = Arrays.stream(values())
                .flatMap(script -> script.languages.stream())
                .collect(Collectors.toSet());
        return BuiltInLanguages.getLanguages().stream()
                .filter(locale -> !others.contains(locale.toString()))
                .toList();
    }

    private static Map<Character.UnicodeScript, Script> scripts() {
        var of = new EnumMap<Character.UnicodeScript, Script>(Character.UnicodeScript.class);
        for (var script : values()) {
            if (script != KANA) {
                of.put(Character.UnicodeScript.valueOf(script.name()), script);
            }
        }
        of.put(HIRAGANA, KANA);
        of.put(KATAKANA, KANA);
        return of;
    }
}
