package collate.core.compare.copy;

import java.util.Comparator;
import java.util.List;

/** Two articles that share much of their words; the likeness reads from the first to the other. */
public record Kin(long article, long other, Likeness likeness) {

    /**
     * The one that the others seem to be made from: most of their words stand in it.
     *
     * @param members the oldest first, which wins a tie
     */
    public static long source(List<Long> members, List<Kin> kin) {
        return members.stream()
                .max(Comparator.comparingDouble((Long member) -> heldBy(member, kin))
                        .thenComparing(member -> -members.indexOf(member)))
                .orElseThrow();
    }

    private static double heldBy(long member, List<Kin> kin) {
        return kin.stream()
                .mapToDouble(pair -> pair.article == member
                        ? pair.likeness.ofTheirs()
                        : pair.other == member ? pair.likeness.ofMine() : 0)
                .sum();
    }
}
