package collate.core.extract.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the body that "it" means in the sentence before: "The coast guard found two boats. It said …". */
final class BodyBefore {
    private static final Set<String> OWNERS = Set.of("its", "their");
    /** Nouns of the kind that names bodies, of what has no voice. */
    private static final Set<String> VOICELESS =
            Set.of(("street river sea ocean island tower square garden park avenue act bill"
                            + " law amendment constitution war day debate")
                    .split(" "));
    /** In tokens, of a body's name. */
    private static final int LONGEST = 5;

    private static final Set<String> LINKS =
            Set.of("of", "in", "by", "to", "from", "with", "and", "for", "at", "on", "that");

    private final Story story;
    private final Cast cast;

    BodyBefore(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    /** "The coast guard found two boats. It said …": the one body that the sentence right before names; of two nobody can say. */
    @Nullable
    Mention meantBy(Mention it) {
        var start = opening(it.head());
        var before = -1;
        for (var t = start - 1; t >= 0 && story.sameParagraph(t, it.head()) && story.sameSentence(t, start - 1); t--) {
            var names = story.is(t, Sort.BODY)
                    && !story.tokens.is(t, VOICELESS)
                    && story.narrated(t)
                    && !story.possessive(t + 1)
                    && !isOwned(t)
                    && !story.is(t + 1, Sort.BODY | Sort.ROLE);
            if (names && before >= 0) {
                return null;
            }
            before = names ? t : before;
        }
        if (before < 0 || !opens(start, it.head()) && !(closes(start, it.head()) && isSubject(before))) {
            return null;
        }
        return new Mention(start(before), before, before);
    }

    /** "…, it said", where its sentence names no other body before. */
    private boolean closes(int start, int it) {
        if (!story.is(it + 1, Sort.SAY) || !story.mark(it - 1, ',') && story.narrated(it - 1)) {
            return false;
        }
        for (var t = start; t < it; t++) {
            if (story.is(t, Sort.BODY) && !story.tokens.is(t, VOICELESS) && story.narrated(t)) {
                return false;
            }
        }
        return true;
    }

    /** With no more before it in its sentence than whose it is. */
    private boolean isSubject(int body) {
        return start(body) == story.sentenceStart(body);
    }

    /** "Its forces": no other body beside the one whose they are. */
    private boolean isOwned(int body) {
        var first = start(body);
        return story.tokens.is(first, OWNERS) || first > 0 && story.tokens.is(first - 1, OWNERS);
    }

    /** Of the sentence, or of the marked words that end in it: “Our boats stayed. We saw nobody,” it said. */
    private int opening(int token) {
        var start = story.sentenceStart(token);
        var quote = story.within(start);
        return quote < 0 ? start : story.marked.get(quote).open();
    }

    /** Whether nothing but marked words stands before it. */
    private boolean opens(int start, int it) {
        var t = start;
        while (t < it && (!story.narrated(t) || !story.word(t))) {
            t++;
        }
        return t == it;
    }

    /** Where the row of words begins that ends with a body: at its determiner, or with its sentence. */
    private int start(int body) {
        var row = cast.row(Mention.of(body));
        var first = row.first();
        while (first > story.sentenceStart(body)
                && body - first < LONGEST
                && !story.is(first, Sort.DETERMINER)
                && story.word(first - 1)
                && !story.is(first - 1, Sort.VERB)
                && !story.tokens.is(first - 1, LINKS)) {
            first--;
        }
        return first;
    }
}
