package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The toll before is split up behind a colon: "16 people died: 12 in the north and four in the capital". */
final class BrokenDown implements FollowRule {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "on", "from", "when", "outside");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted, Hit before) {
        var item = tokens.is(counted.after(), WHERE)
                || counted.noun().kind() == Noun.Kind.PEOPLE && tokens.is(counted.before(), ":");
        if (!counted.noun().mayBePeople() || !item || !behindColon(tokens, counted, before)) {
            return null;
        }
        var found = before.finding();
        return new Finding(found.harm(), found.first(), found.last(), PlaceShare.RULE, false);
    }

    private static boolean behindColon(Tokens tokens, Counted counted, Hit before) {
        if (before.finding().rule().equals(PlaceShare.RULE)) {
            return true;
        }
        for (var at = before.counted().after(); at < counted.count().first(); at++) {
            if (tokens.is(at, ":")) {
                return true;
            }
        }
        return false;
    }
}
