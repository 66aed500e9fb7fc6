package collate.core.extract.quote;

import java.util.Set;

/** Parts what an office is for from who holds it: "Minister of Internal Affairs Leonid Brandt". */
final class Offices {
    private static final Set<String> FIELDS = Set.of(("affairs staff defence defense interior health justice finance"
                    + " education transport energy works trade emergencies situations relations security protection services"
                    + " culture agriculture labour labor environment information communications development economy industry"
                    + " tourism sports youth state republic government cabinet")
            .split(" "));

    private Offices() {}

    /** Behind the last word of the field, where two words or more are left for the name; -1 where no field opens the row. */
    static int holder(Story story, int first, int last) {
        for (var t = last - 2; t >= first; t--) {
            if (story.tokens.is(t, FIELDS) && !story.possessive(t + 1)) {
                return t + 1;
            }
        }
        return -1;
    }
}
