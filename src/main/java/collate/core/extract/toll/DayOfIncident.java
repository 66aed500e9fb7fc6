package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;

/** Whether a day stands with an incident: "Sunday's sinking", "the sinking of the Ilda on Sunday". */
final class DayOfIncident {
    /** In tokens. */
    private static final int NEAR = 9;

    private DayOfIncident() {}

    /** With no number and no mark between. */
    static boolean isBeside(Tokens tokens, Words incident, Dated date) {
        var first = tokens.at(date.value().start());
        var low = Math.min(tokens.at(date.value().end() - 1), incident.last());
        var high = Math.max(first, incident.first());
        for (var at = low + 1; at < high; at++) {
            if (tokens.kind(at) == Tokens.Kind.NUMBER
                    || tokens.kind(at) == Tokens.Kind.MARK
                    || PutAt.isOfToll(tokens, at)
                    || Counts.at(tokens, at) != null) {
                return false;
            }
        }
        return high - low <= NEAR;
    }
}
