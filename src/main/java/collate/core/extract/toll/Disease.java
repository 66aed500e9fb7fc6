package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/** Whether a text tells of a disease where people are counted, and so of its cases and patients. */
final class Disease {
    private static final int BEFORE = 400;
    private static final int BEHIND = 40;
    private static final Set<String> NAMES = Lexicon.words("""
            cholera ebola measles plague dengue malaria influenza flu covid mpox polio diphtheria typhoid meningitis tuberculosis
            chikungunya zika marburg lassa hepatitis pneumonia dysentery salmonella listeria outbreak outbreaks epidemic pandemic
            virus disease diseases
            """);
    private static final Set<String> OUTBREAK = Set.of("outbreak", "outbreaks");
    private static final Set<String> OF_NO_DISEASE =
            Lexicon.words("violence fighting war hostilities fire fires unrest clashes conflict shooting shootings");
    private static final Set<String> WOUNDS = Lexicon.words("""
            wounds wounded injury injuries injured hurt burns gunshot shot stabbed crash blast explosion attack shrapnel hypothermia
            """);

    private Disease() {}

    static boolean named(Tokens tokens, int at) {
        return tokens.is(at, NAMES)
                && !(tokens.is(at, OUTBREAK)
                        && (tokens.is(at - 1, OF_NO_DISEASE)
                                || tokens.is(at + 1, "of") && tokens.has(at + 2, at + 4, OF_NO_DISEASE)));
    }

    static boolean inReach(Tokens tokens, int token) {
        var to = Math.min(tokens.count(), token + BEHIND);
        for (var at = Math.max(0, token - BEFORE); at < to; at++) {
            if (named(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether those in hospital are so with a disease: it is in reach, and their sentence tells of no wounds. */
    static boolean hasPatients(Tokens tokens, Counted counted) {
        return inReach(tokens, counted.count().first()) && !tokens.has(counted.begin(), counted.end(), WOUNDS);
    }
}
