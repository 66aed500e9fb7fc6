package collate.claims;

import collate.core.review.Standing;
import collate.index.ClaimCount;
import collate.index.Facet;
import collate.index.Filter;
import collate.index.Index;
import collate.index.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The queue as far as the search index knows it, which counts a million claims while a database would still read them. Nothing
 * while it is not in step, or where the filter asks what only the database knows.
 */
final class QueueIndex {
    private static final Set<String> KNOWN =
            Set.of("kind", "standing", "verdict", "dossier", "speaker", "q", "sort", "page");

    /** What leaves so few claims that the database would look long for a page of them. */
    private static final Set<String> NARROWING = Set.of("q", "dossier", "speaker");

    private final Index index;

    QueueIndex(Index index) {
        this.index = index;
    }

    /** All that the filter leaves when kind, standing and verdict are not looked at, counted by these. */
    Optional<List<ClaimCount>> counts(QueueFilter filter) {
        return isKnown(filter) ? index.claimCounts(question(filter), wide(filter)) : Optional.empty();
    }

    /**
     * The claims of the filter's page in its order; only for words, a dossier or a speaker, as without them the database has no more
     * to read than it shows.
     */
    Optional<List<Long>> page(QueueFilter filter) {
        if (!isKnown(filter)
                || NARROWING.stream().allMatch(name -> filter.get(name).isEmpty())
                || filter.is("sort", "name")
                || filter.is("standing", "stale")) {
            return Optional.empty();
        }
        var asked = new ArrayList<>(wide(filter));
        asked.addAll(narrow(filter));
        return index.claims(question(filter), asked).map(claims -> page(claims, filter));
    }

    private static List<Long> page(long[] rising, QueueFilter filter) {
        var newest = filter.is("sort", "new");
        return LongStream.range(filter.offset(), Math.min(rising.length, filter.offset() + QueueFilter.PAGE))
                .map(at -> rising[(int) (newest ? rising.length - 1 - at : at)])
                .boxed()
                .toList();
    }

    /** Those of some claims, few of all there are, that hold the filter's words. */
    Optional<List<Long>> holding(QueueFilter filter, List<Long> claims) {
        if (filter.get("q").isEmpty() || claims.isEmpty()) {
            return Optional.of(claims);
        }
        return index.claims(question(filter), List.of())
                .map(all -> claims.stream()
                        .filter(claim -> Arrays.binarySearch(all, claim) >= 0)
                        .toList());
    }

    private static boolean isKnown(QueueFilter filter) {
        return KNOWN.containsAll(filter.given().keySet());
    }

    private static Question question(QueueFilter filter) {
        return Question.of(filter.get("q"));
    }

    private static List<Filter> wide(QueueFilter filter) {
        var all = new ArrayList<Filter>();
        filter.id("dossier").ifPresent(id -> all.add(Filter.Is.of(Facet.DOSSIER, id)));
        filter.id("speaker").ifPresent(id -> all.add(Filter.Is.of(Facet.SPEAKER, id)));
        return all;
    }

    private static List<Filter> narrow(QueueFilter filter) {
        var all = new ArrayList<Filter>();
        filter.kind().ifPresent(kind -> all.add(Filter.Is.of(Facet.KIND, kind)));
        switch (filter.standing()) {
            case "all" -> {}
            case "open" -> all.add(Filter.Is.of(Facet.STANDING, Standing.OPEN));
            case "in-review" -> all.add(Filter.Is.of(Facet.STANDING, Standing.IN_REVIEW));
            case "disputed" -> all.add(Filter.Is.of(Facet.STANDING, Standing.DISPUTED));
            case "decided" -> all.add(Filter.Is.of(Facet.STANDING, Standing.DECIDED));
            default -> all.add(new Filter.IsNot(Facet.STANDING, Set.of(Standing.DECIDED.name())));
        }
        var verdict = filter.get("verdict");
        QueueLinks.so(verdict)
                .map(so -> Filter.Is.of(Facet.SO, so))
                .or(() -> QueueLinks.said(verdict).map(said -> Filter.Is.of(Facet.SAID, said)))
                .ifPresent(all::add);
        return all;
    }
}
