package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/** Tells why a toll was corrected, which is no toll: "two bodies had been counted twice", "12 victims were wrongly counted". */
final class Miscounted {
    private static final Set<String> COUNTED = Set.of("counted", "recorded", "registered", "listed", "included");
    private static final Set<String> AGAIN = Set.of("twice", "double", "doubly");
    private static final Set<String> WRONGLY =
            Set.of("wrongly", "mistakenly", "erroneously", "incorrectly", "inadvertently", "accidentally");
    private static final Set<String> BY_MISTAKE = Set.of("mistake", "error");

    private Miscounted() {}

    static boolean at(Tokens tokens, Counted counted) {
        var wrongly = false;
        for (var at = counted.after(); at < counted.end(); at++) {
            if (tokens.is(at, COUNTED)) {
                return wrongly
                        || tokens.is(at + 1, AGAIN)
                        || tokens.is(at + 1, Set.of("by", "in")) && tokens.is(at + 2, BY_MISTAKE);
            }
            wrongly |= tokens.is(at, WRONGLY) || tokens.is(at, AGAIN);
            if (!helps(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean helps(Tokens tokens, int at) {
        return tokens.is(at, Grammar.BE)
                || tokens.is(at, Grammar.HAVE)
                || tokens.is(at, WRONGLY)
                || tokens.is(at, AGAIN)
                || tokens.is(at, "-");
    }
}
