package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;

/** The day of what was done after people were harmed: "on Monday they expelled the envoy after shells killed six". */
final class Afterwards {
    private Afterwards() {}

    /** Not "on Monday, after heavy rain, a wall killed six", and not "on Monday shortly after midnight". */
    static boolean is(Tokens tokens, Counted counted, Dated date) {
        var after = false;
        for (var at = tokens.at(date.value().end()); at < counted.count().first(); at++) {
            if (tokens.is(at, "after")) {
                after = !tokens.is(at + 1, Grammar.TIMES) && !tokens.is(at + 1, "midnight");
            } else if (tokens.is(at, ",") || tokens.is(at, ";")) {
                after = false;
            }
        }
        return after;
    }
}
