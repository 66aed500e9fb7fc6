package collate.core.compare.copy;

import collate.core.compare.cluster.Bonds;
import collate.core.compare.cluster.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the families of many articles at once. Articles are compared only where they share an anchor, so the time grows with the
 * copies there are and not with the square of the articles. The order in which articles are given does not change the families.
 */
public final class Copies {
    /** An anchor in more different texts than this is no lead: whoever copies shares rarer ones too. */
    private static final int MOST_LEADS = 400;

    /** Of the articles that hold a sentence, so many are compared to see whether it is furniture. */
    private static final int SAMPLE = 12;

    private final List<Signature> texts;
    private final Map<Integer, List<Integer>> holders = new HashMap<>();

    private Copies(List<Signature> texts) {
        this.texts = texts;
        for (var text = 0; text < texts.size(); text++) {
            for (var anchor : texts.get(text).anchorsShared()) {
                holders.computeIfAbsent(anchor, _ -> new ArrayList<>(1)).add(text);
            }
        }
    }

    /** For each article its family, which is named by the first article of it. */
    public static int[] families(List<Signature> articles) {
        var sameText = new HashMap<Signature, List<Integer>>();
        for (var article = 0; article < articles.size(); article++) {
            sameText.computeIfAbsent(articles.get(article), _ -> new ArrayList<>(1))
                    .add(article);
        }
        var empty = sameText.keySet().stream().filter(Signature::isEmpty).findAny();
        empty.ifPresent(sameText::remove);
        var groups = sameText.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().anchorsShared(), Arrays::compare))
                .toList();
        var clusters = new Copies(groups.stream().map(Map.Entry::getKey).toList()).clusters();
        return named(articles.size(), groups.stream().map(Map.Entry::getValue).toList(), clusters);
    }

    private static int[] named(int articles, List<List<Integer>> groups, int[] clusters) {
        var first = new HashMap<Integer, Integer>();
        for (var group = 0; group < groups.size(); group++) {
            first.merge(clusters[group], groups.get(group).getFirst(), Math::min);
        }
        var families = IntStream.range(0, articles).toArray();
        for (var group = 0; group < groups.size(); group++) {
            for (var article : groups.get(group)) {
                families[article] = first.getOrDefault(clusters[group], article);
            }
        }
        return families;
    }

    private int[] clusters() {
        return Likeness.COPIES.clusters(texts.size(), pairs(), Bonds.NONE);
    }

    private List<Pair> pairs() {
        var furniture = furniture();
        var shingles = texts.stream().map(text -> text.shingles(furniture)).toList();
        var pairs = new ArrayList<Pair>();
        for (var text = 0; text < texts.size(); text++) {
            for (var other : leads(text, furniture)) {
                var likeness =
                        Likeness.of(shingles.get(other), shingles.get(text)).value();
                if (likeness > 0 && !texts.get(other).isOneTemplateWith(texts.get(text))) {
                    pairs.add(new Pair(other, text, likeness));
                }
            }
        }
        return pairs;
    }

    /** Earlier texts that share an anchor. */
    private int[] leads(int text, Furniture furniture) {
        return Arrays.stream(texts.get(text).anchorsShared())
                .filter(anchor -> !furniture.holds(anchor))
                .mapToObj(holders::get)
                .filter(others -> others.size() <= MOST_LEADS)
                .flatMapToInt(others -> others.stream().mapToInt(Integer::intValue))
                .filter(other -> other < text)
                .sorted()
                .distinct()
                .toArray();
    }

    private Furniture furniture() {
        return new Furniture(holders.entrySet().stream()
                .filter(anchor -> anchor.getValue().size() >= Furniture.ARTICLES)
                .filter(anchor -> shareLittleElse(anchor.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private boolean shareLittleElse(List<Integer> articles) {
        var sample = articles.subList(0, Math.min(SAMPLE, articles.size()));
        return Furniture.isLittleElse(IntStream.range(0, sample.size())
                .boxed()
                .flatMapToDouble(one -> IntStream.range(0, one).mapToDouble(other -> common(sample, one, other))));
    }

    private double common(List<Integer> sample, int one, int other) {
        return Furniture.common(
                texts.get(sample.get(one)).anchorsShared(),
                texts.get(sample.get(other)).anchorsShared());
    }
}
