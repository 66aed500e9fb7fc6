package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees when one number counts two harms: "dead or missing", "killed or wounded". */
final class JointHarm {
    private static final Set<String> JOINTS = Set.of("or", "/");

    private JointHarm() {}

    /** The other harm's word, behind the finding's words or before them; null when there is none. */
    static @Nullable Words beside(Tokens tokens, Finding finding) {
        var behind = finding.last() + 2;
        if (tokens.is(finding.last() + 1, JOINTS) && behind < tokens.count() && harm(tokens, behind)) {
            return new Words(behind, behind);
        }
        var before = finding.first() - 2;
        return before >= 0 && tokens.is(finding.first() - 1, JOINTS) && harm(tokens, before)
                ? new Words(before, before)
                : null;
    }

    private static boolean harm(Tokens tokens, int at) {
        return HarmWords.isVerb(tokens.lower(at)) || HarmWords.STATE.containsKey(tokens.lower(at));
    }
}
