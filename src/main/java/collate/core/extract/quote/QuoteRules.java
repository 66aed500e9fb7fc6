package collate.core.extract.quote;

import collate.core.claim.Quote;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.List;

/** Finds the quotes of a text, direct, mixed and indirect, each with its speaker where the text names one. */
public final class QuoteRules {
    /** Earlier rules are surer; later ones take what they leave. */
    private static final List<Rule> RULES = List.of(
            new Transcript(),
            new SpeakerAfter(),
            new Signature(),
            new SpeakerBefore(),
            new ColonBefore(),
            new Headline(),
            new AccordingTo(),
            new AsSaid(),
            new ClauseBefore(),
            new ContentAfter(),
            new NounCue(),
            new GoesOn());

    /** In any other language words in marks are found, and nobody is guessed. */
    private static final List<Rule> MARKS_ONLY = List.of(new MarkedWords());

    /** In reading order; reported speech may stand between the parts of an utterance. */
    public List<Quote> in(Tokens tokens, Reading reading) {
        return English.reads(tokens, reading) ? read(tokens) : marked(tokens);
    }

    private static List<Quote> read(Tokens tokens) {
        var story = new Story(tokens);
        var phrases = new Phrases(story);
        var finds = new Finds(story, phrases, new Sayings(story, phrases).find());
        RULES.forEach(rule -> rule.find(finds));
        return quotes(finds);
    }

    /** Words in quotation marks, whatever the language, said by nobody. */
    private static List<Quote> marked(Tokens tokens) {
        var story = new Story(tokens);
        var finds = new Finds(story, new Phrases(story), List.of());
        MARKS_ONLY.forEach(rule -> rule.find(finds));
        return quotes(finds);
    }

    private static List<Quote> quotes(Finds finds) {
        return new Attribution(finds.story, new Cast(finds.story, finds.phrases)).quotes(Nested.without(finds.all));
    }
}
