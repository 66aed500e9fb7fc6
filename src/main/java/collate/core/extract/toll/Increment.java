package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;

/**
 * By how much a toll grew is no toll: "divers recovered six more bodies", "the toll rose to 19 when two more victims were found".
 * "Nine more people were killed on Monday" tells of an incident of its own.
 */
final class Increment {
    private static final int NEAR = 9;
    private static final Set<String> MORE = Set.of("more", "further", "additional", "extra");
    private static final Set<String> ANOTHER = Set.of("another", "further", "additional", "extra");
    private static final Set<String> TURNED_UP = Lexicon.words("""
            found find finds finding recovered recover recovering recovers discovered discovering pulled pulling retrieved
            retrieving located dug exhumed unearthed uncovered washed
            """);
    private static final Set<String> TOLLS = Set.of("toll", "tally", "total");

    private Increment() {}

    static Finding of(Tokens tokens, Counted counted, Finding found) {
        return found.harm() == Harm.KILLED && more(tokens, counted.count()) && turnedUp(tokens, counted)
                ? new Finding(found.harm(), found.first(), found.last(), "grown-by", found.active())
                : found;
    }

    private static boolean more(Tokens tokens, Count count) {
        return tokens.is(count.after(), MORE) || tokens.is(count.first() - 1, ANOTHER);
    }

    /** Others than bodies may be those of another place, unless the sentence tells their toll. */
    private static boolean turnedUp(Tokens tokens, Counted counted) {
        var from = Math.max(counted.begin(), counted.count().first() - NEAR);
        var to = Math.min(counted.end(), counted.after() + NEAR);
        var bodies = tokens.has(counted.count().after(), counted.after(), HarmWords.BODIES);
        return tokens.has(from, to, TURNED_UP) && (bodies || tokens.has(counted.begin(), counted.end(), TOLLS));
    }
}
