package collate.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was said once, passage by passage. An article prints some passages of an utterance and leaves others out, and breaks one
 * into pieces around its own words; pieces of different articles belong to one passage when they share enough words.
 *
 * @param <T> a piece: words that stand in one place of one article
 */
public final class Passages<T> {
    /** The share of the shorter piece's words that both must have. All are of one utterance, so less than usual will do. */
    private static final double SHARED = 0.4;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MARKS = Pattern.compile("[\"“”„‘’«»]");

    private final List<T> pieces;
    private final Function<T, Long> article;
    private final Function<T, String> words;

    /**
     * One rendering of a passage.
     *
     * @param places of each article that prints just these words, the piece that they begin with
     * @param words with " … " between pieces, marked where they differ from the passage's first line; the first line is marked
     *     where it differs from the second
     */
    public record Line<T>(List<T> places, Marked words) {}

    private record Draft<T>(T first, String words) {}

    private Passages(List<T> pieces, Function<T, Long> article, Function<T, String> words) {
        this.pieces = pieces;
        this.article = article;
        this.words = words;
    }

    /**
     * @param pieces the articles in the order in which they are shown, the pieces of each in reading order
     * @return passages in the order of their first pieces, each with its lines
     */
    public static <T> List<List<Line<T>>> of(List<T> pieces, Function<T, Long> article, Function<T, String> words) {
        var once = pieces.stream()
                .collect(Collectors.toMap(
                        piece -> article.apply(piece) + " " + words.apply(piece),
                        piece -> piece,
                        (first, _) -> first,
                        LinkedHashMap::new));
        return new Passages<>(List.copyOf(once.values()), article, words).passages();
    }

    /** The longest pieces open the passages, so that the pieces of a broken one find the whole. */
    private List<List<Line<T>>> passages() {
        var longestFirst = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer at) -> -words.apply(pieces.get(at)).length()))
                .toList();
        var passages = new ArrayList<List<Integer>>();
        for (var at : longestFirst) {
            nearest(passages, at)
                    .ifPresentOrElse(passage -> passage.add(at), () -> passages.add(new ArrayList<>(List.of(at))));
        }
        passages.forEach(passage -> passage.sort(Comparator.naturalOrder()));
        return passages.stream()
                .sorted(Comparator.comparing(List::getFirst))
                .map(this::lines)
                .toList();
    }

    private Optional<List<Integer>> nearest(List<List<Integer>> passages, int at) {
        return passages.stream()
                .map(passage -> new Near(passage, shared(words.apply(pieces.get(passage.getFirst())), at)))
                .filter(near -> near.shared >= SHARED)
                .max(Comparator.comparingDouble(Near::shared))
                .map(Near::passage);
    }

    private record Near(List<Integer> passage, double shared) {}

    private double shared(String there, int at) {
        return Wording.of(there, words.apply(pieces.get(at))).coverage();
    }

    /** What an article says again begins a line of its own. */
    private List<Line<T>> lines(List<Integer> passage) {
        var drafts = new ArrayList<Draft<T>>();
        for (var at : passage) {
            var piece = pieces.get(at);
            var last = drafts.isEmpty() ? null : drafts.getLast();
            if (last != null
                    && article.apply(last.first).equals(article.apply(piece))
                    && shared(last.words, at) < SHARED) {
                drafts.removeLast();
                drafts.add(new Draft<>(last.first, last.words + " … " + words.apply(piece)));
            } else {
                drafts.add(new Draft<>(piece, words.apply(piece)));
            }
        }
        var same = List.copyOf(drafts.stream()
                .collect(Collectors.groupingBy(draft -> plain(draft.words), LinkedHashMap::new, Collectors.toList()))
                .values());
        var all = same.stream().map(drawn -> drawn.getFirst().words).toList();
        return IntStream.range(0, all.size())
                .mapToObj(
                        at -> new Line<>(same.get(at).stream().map(Draft::first).toList(), Marked.among(all, at)))
                .toList();
    }

    /** Outlets set the same words with other quotation marks and spaces. */
    private static String plain(String words) {
        return MARKS.matcher(SPACES.matcher(words).replaceAll(" ")).replaceAll("'");
    }
}
