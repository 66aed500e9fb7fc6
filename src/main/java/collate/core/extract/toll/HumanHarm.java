package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/** Harm that is told of people only, so that an unknown noun beside it must mean people. */
final class HumanHarm {
    private static final Set<String> WORDS = Lexicon.words("""
            murdered massacred executed assassinated lynched beheaded martyred arrested detained jailed imprisoned kidnapped
            kidnaped abducted wounded injured hospitalised hospitalized maimed drowned murdering massacring executing arresting
            detaining jailing kidnapping abducting wounding injuring arrest arrests arrested homeless hostage interned
            wounds injures massacre massacres apprehended rearrested lives prisoner captive
            """);

    private HumanHarm() {}

    static boolean at(Tokens tokens, int token) {
        return tokens.is(token, WORDS);
    }
}
