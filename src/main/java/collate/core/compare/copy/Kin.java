package collate.core.compare.copy;

import java.util.HashMap;
import java.util.List;

/** Two articles that share much of their words; the likeness reads from the first to the other. */
public record Kin(long article, long other, Likeness likeness) {

    /**
     * The one that the others seem to be made from: most of their words stand in it.
     *
     * @param members the oldest first, which wins a tie
     */
    public static long source(List<Long> members, List<Kin> kin) {
        var held = new HashMap<Long, Double>();
        for (var pair : kin) {
            held.merge(pair.article, pair.likeness.ofTheirs(), Double::sum);
            held.merge(pair.other, pair.likeness.ofMine(), Double::sum);
        }
        var source = members.getFirst();
        for (var member : members) {
            if (held.getOrDefault(member, 0.0) > held.getOrDefault(source, 0.0)) {
                source = member;
            }
        }
        return source;
    }
}
