package collate.core.compare.cluster;

import java.util.List;

/**
 * What people have decided about things, which no likeness overrules.
 *
 * @param together pairs that belong in one cluster; where the two lists clash, {@code apart} holds
 * @param apart pairs that never share a cluster
 */
public record Bonds(List<Pair> together, List<Pair> apart) {
    public static final Bonds NONE = new Bonds(List.of(), List.of());

    public Bonds {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }
}
