package collate.core.extract.quote;

import collate.core.claim.Quote.Manner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules have found so far in one text, and which marked words already have their rule. */
final class Finds {
    final Story story;
    final Phrases phrases;
    final List<Saying> sayings;
    final List<Found> all = new ArrayList<>();
    private final @Nullable Found[] ofMarked;
    private final int[] sayingAt;
    private final boolean[] heard;

    Finds(Story story, Phrases phrases, List<Saying> sayings) {
        this.story = story;
        this.phrases = phrases;
        this.sayings = sayings;
        ofMarked = new Found[story.marked.size()];
        sayingAt = new int[story.count() + 1];
        heard = new boolean[sayings.size()];
        Arrays.fill(sayingAt, -1);
        for (var s = 0; s < sayings.size(); s++) {
            sayingAt[sayings.get(s).first()] = s;
        }
    }

    /** The saying whose phrase starts at the token. */
    @Nullable
    Saying sayingAt(int token) {
        return token < 0 || token >= sayingAt.length || sayingAt[token] < 0 ? null : sayings.get(sayingAt[token]);
    }

    boolean free(int marked) {
        return ofMarked[marked] == null;
    }

    @Nullable
    Found of(int marked) {
        return marked < 0 || marked >= ofMarked.length ? null : ofMarked[marked];
    }

    /** Whether some words were already given to the saying. */
    boolean heard(Saying saying) {
        var at = sayingAt[saying.first()];
        return at >= 0 && heard[at];
    }

    void hear(Saying saying) {
        var at = sayingAt[saying.first()];
        if (at >= 0) {
            heard[at] = true;
        }
    }

    void direct(
            int marked, @Nullable Mention speaker, @Nullable Saying saying, int cue, double confidence, String rule) {
        var words = story.marked.get(marked);
        add(new Found(words.open(), words.close(), Manner.DIRECT, speaker, saying, cue, confidence, rule));
    }

    /** Words partly or not at all in marks. */
    void clause(int first, int last, Saying saying, double confidence, String rule) {
        var end = trimmed(first, last);
        if (end >= first) {
            add(new Found(first, end, manner(first, end), saying.speaker(), saying, saying.verb(), confidence, rule));
        }
    }

    void add(Found found) {
        all.add(found);
        for (var t = found.first(); t <= found.last(); t++) {
            var marked = story.within(t);
            if (marked >= 0) {
                if (ofMarked[marked] == null) {
                    ofMarked[marked] = found;
                }
                t = Math.max(t, story.marked.get(marked).close());
            }
        }
        if (found.saying() != null) {
            hear(found.saying());
        }
    }

    private int trimmed(int first, int last) {
        var t = last;
        while (t > first && story.narrated(t) && !story.word(t) && !story.mark(t, ')')) {
            t--;
        }
        return story.word(t) || story.mark(t, ')') || story.within(t) >= 0 ? t : first - 1;
    }

    private Manner manner(int first, int last) {
        var marked = story.within(first);
        if (marked >= 0 && story.marked.get(marked).close() >= last) {
            return Manner.DIRECT;
        }
        for (var t = first; t <= last; t++) {
            if (story.within(t) >= 0) {
                return Manner.MIXED;
            }
        }
        return Manner.INDIRECT;
    }
}
