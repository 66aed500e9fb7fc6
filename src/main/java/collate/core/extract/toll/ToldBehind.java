package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/** The harm told behind a "who", with a day of its own: "on Thursday they buried nine people who were killed last Sunday". */
final class ToldBehind {
    private static final Set<String> WHO = Set.of("who", "whom");
    /** What is done to the dead, on a day of its own. */
    static final Set<String> BURIED = Set.of("buried", "mourned", "cremated", "honoured", "honored", "remembered");

    private ToldBehind() {}

    /** The "who" between the count and what befell them; -1 when there is none. */
    static int relative(Tokens tokens, Hit hit) {
        return tokens.first(hit.counted().after(), hit.finding().first(), WHO);
    }

    /** Whether the verb before the count is of what was done when they were dead. */
    static boolean isOfLater(Tokens tokens, Hit hit) {
        return tokens.is(VerbBefore.verbBefore(tokens, hit.counted()), BURIED);
    }
}
