package collate.core.compare.pair;

import java.util.List;

/** Which of the passages of two claims belong side by side. */
public final class Nearest {
    private Nearest() {}

    /** Places in both lists. */
    public record Places(int here, int there) {}

    /** Those that share the most of the shorter one's telling words; the first ones when none share any. Neither list is empty. */
    public static Places of(List<String> here, List<String> there) {
        if (here.size() == 1 && there.size() == 1) {
            return new Places(0, 0);
        }
        var heres = here.stream().map(Words::of).toList();
        var theres = there.stream().map(Words::of).toList();
        var best = new Places(0, 0);
        var most = 0.0;
        for (var i = 0; i < heres.size(); i++) {
            for (var j = 0; j < theres.size(); j++) {
                var shared = heres.get(i).overlap(theres.get(j));
                if (shared > most) {
                    most = shared;
                    best = new Places(i, j);
                }
            }
        }
        return best;
    }
}
