package collate.core.extract.quote;

import java.util.Optional;
import java.util.Set;

/** Reads through what the words reached the article: "in a statement", "on Telegram", "according to a readout", "RIA". */
final class Channels {
    private static final int FURTHEST = 18;
    private static final int LONGEST = 5;
    private static final Set<String> LEADS = Set.of("in", "on", "at", "during", "via", "through", "to", "by", "from");
    private static final Set<String> KINDS = Set.of(
            "telephone", "phone", "video", "news", "press", "television", "tv", "radio", "blog", "text", "conference");

    private final Story story;

    Channels(Story story) {
        this.story = story;
    }

    Optional<String> of(Saying saying) {
        if (saying.channel() != null) {
            return Optional.of(saying.channel().words(story));
        }
        var after = between(saying.verb() + 1, saying.last() + FURTHEST, saying);
        return after.isPresent() ? after : opening(saying);
    }

    /** "In a statement on Monday, Silva said": looks only at how the sentence opens. */
    private Optional<String> opening(Saying saying) {
        var start = story.sentenceStart(saying.first());
        return between(start, Math.min(saying.first(), start + FURTHEST), saying);
    }

    private Optional<String> between(int from, int to, Saying saying) {
        for (var t = from; t < to && story.sameSentence(t, saying.verb()); t++) {
            if (story.is(t, Sort.CHANNEL)
                    && !story.tokens.is(t - 1, "to")
                    && story.narrated(t)
                    && !spoken(t, saying)
                    && led(t)) {
                return Optional.of(words(t));
            }
        }
        return Optional.empty();
    }

    private static boolean spoken(int t, Saying saying) {
        return saying.speaker() != null
                && t >= saying.speaker().first()
                && t <= saying.speaker().last();
    }

    /** Whether a preposition of means stands before its phrase. */
    private boolean led(int t) {
        for (var p = t - 1; p >= t - LONGEST && story.word(p) && !story.is(p, Sort.VERB); p--) {
            if (story.is(p, Sort.PREPOSITION)) {
                return story.tokens.is(p, LEADS);
            }
        }
        return false;
    }

    private String words(int t) {
        var last = story.is(t + 1, Sort.CHANNEL) ? t + 1 : t;
        var first = story.tokens.is(t - 1, KINDS) ? t - 1 : t;
        return story.tokens.span(first, last).of(story.tokens.text());
    }
}
