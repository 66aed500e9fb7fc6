package collate.core.extract.origin;

import java.util.regex.Pattern;

/** Tells the full stop of an abbreviation from one that ends a sentence: "the U.S. military", "Gen. Rask". */
final class FullStops {
    /** For a pattern: what stands before a person's name and is written short. */
    static final String TITLE =
            "(?:Gen|Gov|Col|Adm|Maj|Reps?|Sens?|Sgt|Cpl|Lt|Capt|Cmdr|Brig|Insp|Supt|Prof|Dr|Mrs?|Ms|Rev|Hon)";

    /** For a pattern: what stands right before the full stop that belongs to it, in capitals even where these count for nothing. */
    static final String SHORTENED = "(?-i:(?<!\\p{L})(?:\\p{Lu}|St|" + TITLE + "))";

    /** For a pattern: words with a capital only because a sentence starts with them. */
    static final String OPENERS =
            "(?:But|And|Or|So|Yet|Then|The|This|That|These|Those|Some|In|On|At|By|For|From|With|To|Of|When|While|Where|After"
                    + "|Before|Since|Until|As|If|Although|Though|Because|However|Meanwhile|Later|Also|Earlier|Now|Today|Local"
                    + "|He|She|It|They|We|There|An?|His|Her|Its|Their|No|Not|Both|Many|More|Most)";

    private static final Pattern AFTER_TITLE = Pattern.compile("(?<!\\p{L})(?:St|" + TITLE + ")\\.");
    private static final Pattern AFTER_LETTER = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.");
    private static final Pattern OPENING = Pattern.compile("\\s*[“\"]?" + OPENERS + "\\b");

    /** Of the longest title and what stands before it. */
    private static final int REACH = 6;

    private FullStops() {}

    /** Whether the full stop at this offset ends no sentence; after "the U.S." one ends only where the next word opens one. */
    static boolean isPartOfWord(String text, int at) {
        var word = text.substring(Math.max(0, at - REACH), at + 1);
        return endsWith(AFTER_TITLE, word)
                || endsWith(AFTER_LETTER, word)
                        && !OPENING.matcher(text).region(at + 1, text.length()).lookingAt();
    }

    private static boolean endsWith(Pattern pattern, String word) {
        return pattern.matcher(word).results().anyMatch(match -> match.end() == word.length());
    }
}
