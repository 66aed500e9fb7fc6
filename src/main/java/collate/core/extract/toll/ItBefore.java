package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.extract.origin.SourceName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The fire service said so. It put the number of dead at 54": the one body that the sentence before has say something, or that
 * opens it; of "he" and "she" the one person that it has.
 */
final class ItBefore {
    private static final int FARTHEST = 60;
    /** In tokens, of a body's name. */
    private static final int LONGEST = 6;

    private static final Set<String> PERSONS = Set.of("he", "she");

    private ItBefore() {}

    /** Whether the words are nothing but one who was named before. */
    static boolean is(Tokens tokens, Words words) {
        return words.first() == words.last() && (tokens.is(words.first(), "it") || tokens.is(words.first(), PERSONS));
    }

    /**
     * @param it where the sentence says "it", "he" or "she"
     * @param begin of that sentence
     * @return null where the sentence before has nobody of that sort say anything, or two; in the paragraph before, it must
     */
    static @Nullable Words meant(Tokens tokens, int it, int begin) {
        var last = begin - 1;
        if (last < 0 || it != begin && (!tokens.is(it - 1, ",") || opening(tokens, begin, it - 1) != null)) {
            return null;
        }
        var first = last;
        while (first > 0 && last - first < FARTHEST && tokens.sentence(first - 1) == tokens.sentence(last)) {
            first--;
        }
        Words body = null;
        for (var at = first + 1; at <= last; at++) {
            var speaker = SaidBy.isSaying(tokens, at) ? Subject.of(tokens, at, first) : null;
            if (speaker == null || Grammar.pronoun(tokens, speaker.first())) {
                continue;
            }
            if (body != null && !body.of(tokens).equals(speaker.of(tokens))) {
                return null;
            }
            body = speaker;
        }
        if (body == null && tokens.paragraph(last) != tokens.paragraph(begin)) {
            return null;
        }
        if (tokens.is(it, PERSONS)) {
            return body != null && !isBody(tokens, body) ? body : null;
        }
        body = body != null ? body : opening(tokens, first, last);
        return body != null && (SourceName.namesBody(body.of(tokens)) || SourceName.introduces(body.of(tokens)))
                ? body
                : null;
    }

    /** A person has no article, unless for a role: "the Valley Front", "the mayor". */
    private static boolean isBody(Tokens tokens, Words speaker) {
        var name = tokens.is(speaker.first(), "the") && speaker.last() > speaker.first();
        for (var at = speaker.first() + 1; at <= speaker.last(); at++) {
            name &= tokens.capital(at);
        }
        return name || SourceName.namesBody(speaker.of(tokens)) || SourceName.introduces(speaker.of(tokens));
    }

    /** "The fire service sent boats": the body that opens a sentence in which nobody says anything. */
    static @Nullable Words opening(Tokens tokens, int first, int last) {
        Words body = null;
        for (var at = first; at <= Math.min(last, first + LONGEST) && tokens.kind(at) != Tokens.Kind.MARK; at++) {
            var words = new Words(first, at);
            body = SourceName.namesBody(words.of(tokens)) ? words : body;
        }
        return body == null ? null : SaidBy.pastTime(tokens, body);
    }
}
