package collate.core.extract.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "RIA quoted Peskov as saying" and "Peskov was quoted by RIA as saying": who speaks, and who passes it on. */
final class Relayed {
    private static final int FURTHEST = 14;
    private static final Set<String> QUOTED =
            Set.of("quoted", "quotes", "quoting", "quote", "cited", "cites", "citing");

    private static final Set<String> REPORTS = Set.of("reported", "reports");

    private final Story story;
    private final Phrases phrases;

    Relayed(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    /** The gerund stands after "as". */
    @Nullable
    Saying at(int gerund) {
        for (var t = gerund - 2; t > gerund - FURTHEST && story.sameSentence(t, gerund); t--) {
            if (story.tokens.is(t, QUOTED)) {
                return story.is(t - 1, Sort.BE) ? passive(t, gerund) : active(t, gerund);
            }
        }
        return null;
    }

    /** "Quoting the ministry, Norge reported", "Norge reported, quoting the ministry": whom the agency quotes. */
    @Nullable
    Mention quoted(int verb, Mention agency) {
        if (!story.tokens.is(verb, REPORTS)) {
            return null;
        }
        var start = story.sentenceStart(agency.first());
        if (story.tokens.is(start, "quoting") && agency.first() - start < FURTHEST) {
            return phrases.startingAt(start + 1);
        }
        for (var t = verb + 1; t < verb + FURTHEST && story.sameSentence(verb, t) && story.narrated(t); t++) {
            if (story.tokens.is(t, "quoting")) {
                return phrases.startingAt(t + 1);
            }
        }
        return null;
    }

    private @Nullable Saying active(int quoted, int gerund) {
        var speaker = phrases.startingAt(quoted + 1);
        var relay = phrases.endingAt(quoted - 1);
        return speaker == null
                ? null
                : new Saying(relay == null ? quoted : relay.first(), gerund, gerund, speaker, null, relay, false);
    }

    private @Nullable Saying passive(int quoted, int gerund) {
        var end = quoted - 1;
        while (story.is(end, Sort.BE | Sort.AUXILIARY | Sort.ADVERB)) {
            end--;
        }
        var speaker = phrases.endingAt(end);
        var relay = story.tokens.is(quoted + 1, "by") ? phrases.startingAt(quoted + 2) : null;
        return speaker == null ? null : new Saying(speaker.first(), gerund, gerund, speaker, null, relay, false);
    }
}
