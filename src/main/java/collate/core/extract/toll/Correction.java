package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.List;
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
    /** What may stand between the earlier version and what it said. */
    private static final Set<String> OF_IT = Set.of(
            "of", "this", "the", "our", "article", "story", "report", "piece", "text", "page", "post", "had", "has",
            "it", "we");

    private static final Set<String> SAID = Set.of("said", "stated", "reported", "claimed", "wrote", "read", "spoke");
    /** They give a figure only where one is named: "put the toll at 54", not "gave the wrong day". */
    private static final Set<String> GAVE = Set.of("gave", "put", "listed", "misstated", "overstated", "understated");
    /** In tokens, of what stands between commas. */
    private static final int ASIDE = 8;

    private static final Set<String> RIGHT = Set.of("correct", "right", "actual", "accurate", "true");
    private static final Set<String> PLACED = Set.of("where", "when");
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

    /** The figure of a sentence that is taken back; null where there is none, or one of two might be meant. */
    static @Nullable Hit only(Tokens tokens, List<Hit> hits) {
        var back =
                hits.stream().filter(hit -> version(tokens, hit.counted()) >= 0).toList();
        return back.size() == 1 ? back.getFirst() : null;
    }

    /** The token that names the earlier version which gave the figure; -1 when none did, or told of something else. */
    static int version(Tokens tokens, Counted counted) {
        var count = counted.count().first();
        for (var at = count - 1; at > Math.max(counted.begin(), count - FARTHEST); at--) {
            if (isVersion(tokens, at)) {
                return gives(tokens, at, count) ? at : -1;
            }
            if (tokens.is(at, FIGURES) && tokens.is(at - 1, RIGHT)) {
                return -1;
            }
        }
        return -1;
    }

    /** Not "named the wrong mine, where 12 died", nor "said that the fire, which killed 12, began on Monday". */
    private static boolean gives(Tokens tokens, int version, int count) {
        var verb = version + 1;
        while (verb < count && isOfIt(tokens, verb)) {
            verb = tokens.is(verb, ",") ? pastAside(tokens, verb, count) : verb + 1;
        }
        var figure = false;
        for (var at = verb + 1; at < count; at++) {
            if (at > verb + 1 && tokens.is(at, Grammar.RELATIVES) || tokens.is(at, PLACED)) {
                return false;
            }
            figure |= tokens.is(at, FIGURES);
        }
        return tokens.is(verb, SAID) || figure && tokens.is(verb, GAVE);
    }

    private static boolean isOfIt(Tokens tokens, int at) {
        return tokens.is(at, ",") || tokens.is(at, OF_IT) || tokens.lower(at).endsWith("ly");
    }

    private static int pastAside(Tokens tokens, int comma, int count) {
        for (var at = comma + 1; at < Math.min(count, comma + ASIDE); at++) {
            if (tokens.is(at, ",")) {
                return at + 1;
            }
        }
        return comma + 1;
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
