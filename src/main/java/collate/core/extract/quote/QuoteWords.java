package collate.core.extract.quote;

import java.util.Map;

/** How reviewers read what each rule for quotes goes by. */
public final class QuoteWords {
    public static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("transcript", "speakers are named before their words, as in a transcript"),
            Map.entry("speaker-after", "the speaker is named after the words"),
            Map.entry("signature", "the words are signed with a name"),
            Map.entry("speaker-before", "the speaker is named before the words"),
            Map.entry("colon-before", "a name and a colon stand before the words"),
            Map.entry("headline", "a headline names who said it"),
            Map.entry("according-to", "“according to” names who said it"),
            Map.entry("as-said", "“as … noted” or “as reported by …” names who said it"),
            Map.entry("clause-before", "what was said stands before its speaker"),
            Map.entry("content-after", "what was said follows the word of saying"),
            Map.entry("noun-cue", "a noun such as “claim” or “warning” opens what was said"),
            Map.entry("goes-on", "the same speaker goes on"),
            Map.entry("marked-words", "the words stand in quotation marks"));

    private QuoteWords() {}
}
