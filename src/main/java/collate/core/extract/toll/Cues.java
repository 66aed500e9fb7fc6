package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All words that any rule needs to see: a sentence without one is passed over, and most are. */
final class Cues {
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
        all.removeAll(Set.of("in", "had", "made", "put", "kept", "under"));
        all.addAll(
                Lexicon.words(
                        "victims treated treating holding escaped loss toll tolls tally lives fate fates whereabouts lost losing loses held custody jail prison evacuate"));
        all.addAll(Lexicon.words(
                "detention captivity flee leave arrest bars homes gunned mowed rounded rounding gunning"));
        return Set.copyOf(all);
    }
}
