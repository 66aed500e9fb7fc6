package collate.core.compare.event;

import collate.core.compare.cluster.Bonds;
import collate.core.compare.cluster.Linkage;
import collate.core.compare.cluster.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers articles by the happening that they tell of: tf-idf over names, numbers and words, each article read together with those
 * most like it, twice, so that two reports that share few words meet in a third; then average linkage.
 */
public final class Happenings {
    /** Chosen over topics of a development set, in the middle of a plateau from 0.54 to 0.63. */
    private static final Linkage LINKAGE = new Linkage(0.58, 0);

    private Happenings() {}

    /** For each article its event, which is named by the first article of it. */
    public static int[] events(List<Telling> articles) {
        var once = Blending.of(Neighbours.of(articles), 3, 0.08);
        var twice = Blending.of(once, 5, 0.25);
        return LINKAGE.clusters(articles.size(), pairs(twice), Bonds.NONE);
    }

    private static List<Pair> pairs(List<Neighbours.Row> rows) {
        var pairs = new ArrayList<Pair>();
        for (var article = 0; article < rows.size(); article++) {
            var row = rows.get(article);
            for (var at = 0; at < row.others().length; at++) {
                if (row.others()[at] > article) {
                    pairs.add(new Pair(article, row.others()[at], row.likeness()[at]));
                }
            }
        }
        return pairs;
    }
}
