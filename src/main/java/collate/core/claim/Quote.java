package collate.core.claim;

import collate.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody is said to have said.
 *
 * @param span the words to read: for a direct quote with its quotation marks
 * @param value of them, those attributed: "on the town to wait" of "called on the town to wait"; for most all of them
 * @param goesOn where the same utterance goes on after a break, as in “…,” she said. “…”; in reading order, mostly empty
 * @param speaker the speaker's resolved name; empty when the text does not say, never a guess
 * @param mention how the text names the speaker here: "she", "the spokesman", "Wang"
 * @param role the speaker's role as written: "Russian Foreign Minister"
 * @param addressee the resolved name of the person to whom it was said; one who is only described is among the grounds
 * @param channel how it reached the article: "readout", "interview", "telephone call"
 * @param saidOn the day on which it was said, where the article gives it
 * @param cue the word of saying: "said", "according to"
 * @param confidence 0 to 1, how often the rule's speaker is right on the development set
 */
public record Quote(
        Span span,
        Span value,
        List<Span> goesOn,
        Manner manner,
        Optional<String> speaker,
        Optional<String> mention,
        Optional<String> role,
        Optional<String> addressee,
        Optional<String> channel,
        Optional<LocalDate> saidOn,
        Optional<String> cue,
        double confidence,
        String rule,
        List<Ground> grounds)
        implements Claim {

    /** How the words stand in the article. */
    public enum Manner {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** The same, said on that day. */
    public Quote said(LocalDate day, Ground why) {
        return new Quote(
                span,
                value,
                goesOn,
                manner,
                speaker,
                mention,
                role,
                addressee,
                channel,
                Optional.of(day),
                cue,
                confidence,
                rule,
                Stream.concat(grounds.stream(), Stream.of(why)).toList());
    }

    /** All the words of the utterance, in reading order. */
    public List<Span> spans() {
        return Stream.concat(Stream.of(value), goesOn.stream()).toList();
    }
}
