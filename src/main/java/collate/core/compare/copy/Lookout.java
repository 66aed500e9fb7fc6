package collate.core.compare.copy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new article is compared with, from who else holds its anchors.
 *
 * @param furniture anchors of sentences that stand, as it shows now, under many articles which share little else
 * @param furnished the other articles that have such a sentence
 * @param leads the articles to compare it with, those that share most sentences first
 */
public record Lookout(List<Integer> furniture, List<Long> furnished, List<Long> leads) {
    /** A hundred articles that share most tell enough about a new one. */
    private static final int MOST_LEADS = 100;

    /**
     * @param anchors of the new article's sentences that are not known to be furniture
     * @param holders for each anchor the other articles that have it
     * @param sentences how many anchors each of these articles has
     */
    public static Lookout of(int[] anchors, Map<Integer, List<Long>> holders, Map<Long, Integer> sentences) {
        var shared = counts(holders);
        var furniture = holders.entrySet().stream()
                .filter(anchor -> anchor.getValue().size() + 1 >= Furniture.ARTICLES)
                .filter(anchor -> Furniture.isLittleElse(anchor.getValue().stream()
                        .mapToDouble(other -> part(shared, sentences, other, anchors.length))))
                .map(Map.Entry::getKey)
                .toList();
        var own = new HashMap<>(holders);
        furniture.forEach(own::remove);
        var leads = counts(own).entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LEADS)
                .map(Map.Entry::getKey)
                .toList();
        var furnished = furniture.stream()
                .flatMap(anchor -> holders.getOrDefault(anchor, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
        return new Lookout(furniture, furnished, leads);
    }

    private static double part(Map<Long, Integer> shared, Map<Long, Integer> sentences, Long other, int mine) {
        var shorter = Math.min(mine, sentences.getOrDefault(other, mine));
        return shared.getOrDefault(other, 0) / (double) Math.max(1, shorter);
    }

    private static Map<Long, Integer> counts(Map<Integer, List<Long>> holders) {
        var counts = new HashMap<Long, Integer>();
        holders.values().forEach(articles -> articles.forEach(article -> counts.merge(article, 1, Integer::sum)));
        return counts;
    }
}
