package collate.core.compare.cluster;

import java.util.List;

/**
 * When two clusters are joined: when the mean likeness of all their pairs, with some of the best pair's, reaches a threshold. The
 * mean (average linkage, Sokal and Michener 1958) lets no chain arise through one text that shares a passage with two stories; the
 * best pair keeps two heavy cuts of one original together that left each other's half out.
 *
 * @param best from 0 to 1, how much the best pair counts beside the mean
 */
public record Linkage(double threshold, double best) {

    /**
     * For each thing its cluster, which is named by the cluster's smallest number.
     *
     * @param pairs those that are not listed count as 0
     */
    public int[] clusters(int things, List<Pair> pairs, Bonds bonds) {
        return Joining.clusters(things, pairs, this, bonds);
    }

    double likeness(double mean, double ofBest) {
        return best * ofBest + (1 - best) * mean;
    }
}
