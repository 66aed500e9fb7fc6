package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A correction notice: "An earlier version of this article said that 54 people were injured. The correct figure is 45." The first is
 * taken back, the second takes its harm from it.
 */
final class Correction implements FollowRule {
    static final String NAME = "corrected-to";
    /** In tokens; keeps the work linear where a sentence never ends. */
    private static final int FARTHEST = 24;

    private static final Set<String> EARLIER = Set.of("earlier", "previous", "original", "prior");
    private static final Set<String> VERSIONS = Set.of("version", "versions", "edition");
    private static final Set<String> RIGHT = Set.of("correct", "right", "actual", "accurate", "true");
    private static final Set<String> FIGURES = Set.of("figure", "number", "toll", "count", "total");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted, Hit before) {
        var link = VerbBefore.verbBefore(tokens, counted);
        if (version(tokens, before.counted()) < 0 || link - 2 < counted.begin() || !tokens.is(link, Grammar.BE)) {
            return null;
        }
        return tokens.is(link - 1, FIGURES) && tokens.is(link - 2, RIGHT)
                ? new Finding(before.finding().harm(), link - 2, link - 1, NAME, false)
                : null;
    }

    /** The token that names the earlier version of which the figure is told; -1 when none is named. */
    static int version(Tokens tokens, Counted counted) {
        for (var at = counted.count().first() - 1;
                at > Math.max(counted.begin(), counted.count().first() - FARTHEST);
                at--) {
            if (isVersion(tokens, at)) {
                return at;
            }
            if (tokens.is(at, FIGURES) && tokens.is(at - 1, RIGHT)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a speaker is but what the article said before. */
    static boolean isSpeaker(Tokens tokens, Words speaker) {
        for (var at = speaker.first(); at <= speaker.last(); at++) {
            if (isVersion(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVersion(Tokens tokens, int at) {
        return tokens.is(at, VERSIONS) && tokens.is(at - 1, EARLIER);
    }
}
