package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that any rule needs to see: a sentence without one is passed over, and most are. */
final class Cues {
    /** Words of rules that have no list of their own, or stand inside a phrase whose first word says nothing. */
    private static final Set<String> OTHERS = Lexicon.words("""
            toll tolls tally figure count number raised lowered revised lives life fate fates whereabouts loss lost losing loses victims holding held treated treating
            treat treats custody jail prison detention captivity bars gunned gunning mowed mowing rounded rounding flee fled
            captors kidnappers leave evacuate abandon homes forced burns wounds concussion fractures arrest
            cases infections confirmed hospital hospitals winched hauled picking plucking lifting pulling hardest worst intensive
            """);

    private static final Set<String> EVERYDAY =
            Set.of("in", "into", "had", "made", "put", "kept", "with", "left", "leaving");
    private static final Set<String> WORDS = words();

    private Cues() {}

    static boolean any(Tokens tokens, int begin, int end) {
        for (var at = begin; at < end; at++) {
            if (tokens.is(at, WORDS)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words() {
        var all = new HashSet<String>();
        for (var group : List.of(
                HarmWords.DONE,
                HarmWords.DOING,
                HarmWords.SUFFERED,
                HarmWords.STATE,
                HarmWords.VICTIMS,
                HarmWords.DEEDS)) {
            all.addAll(group.keySet());
        }
        all.addAll(Phrases.firstWords());
        all.removeAll(EVERYDAY);
        all.addAll(OTHERS);
        return Set.copyOf(all);
    }
}
