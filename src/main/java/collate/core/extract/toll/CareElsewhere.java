package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/**
 * Where people were taken and treated, which is not where they were harmed: "treated at St Anne's in Arden", "taken to a hospital in
 * Arden", "died in hospital in Arden", "on life support at Arden General". What befell a hospital, "a fire at Arden hospital", befell it there.
 */
final class CareElsewhere {
    private static final int FARTHEST = 14;
    private static final Set<String> TREATED = Lexicon.words("""
            treated treating treatment hospitalised hospitalized admitted recovering recuperating discharged operated surgery care condition
            """);
    private static final Set<String> MOVED =
            Set.of("taken", "rushed", "airlifted", "flown", "transferred", "brought", "evacuated", "sent", "ferried");
    private static final Set<String> HOSPITALS = Set.of("hospital", "hospitals", "clinic", "clinics", "infirmary");
    private static final Set<String> ON_THE_WAY = Lexicon.words("""
            at in to the a an of near , 's ’s medical centre center ward wards local nearby regional general university for
            """);

    private CareElsewhere() {}

    /** Whether the preposition leads to such a place. */
    static boolean isAt(Tokens tokens, int preposition) {
        var hospital = false;
        var to = false;
        for (var at = preposition - 1; preposition - at <= FARTHEST && isIn(tokens, preposition, at); at--) {
            if (tokens.is(at, TREATED) || tokens.is(at, MOVED) && to && hospital) {
                return true;
            }
            if (tokens.is(at, HOSPITALS) && tokens.is(at - 1, "in")
                    || tokens.is(at, "support") && tokens.is(at - 1, "life")) {
                return true;
            }
            if (!Grammar.isOfName(tokens, at) && !tokens.is(at, HOSPITALS) && !tokens.is(at, ON_THE_WAY)) {
                return false;
            }
            hospital |= tokens.is(at, HOSPITALS);
            to |= tokens.is(at, "to");
        }
        return false;
    }

    private static boolean isIn(Tokens tokens, int sentence, int at) {
        return at >= 0 && tokens.sentence(at) == tokens.sentence(sentence);
    }
}
