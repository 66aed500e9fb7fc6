package collate.suggestions;

import static collate.db.schema.Tables.CLAIM_MERGE;

import collate.core.compare.pair.Nearest;
import collate.core.compare.pair.Pair;
import collate.core.compare.pair.Reason;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.suggestions.SideWordsQueries.Passage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Reads which passages of two claims a question shows: those that are nearest to each other; where one of the claims is several
 * that became one, those that gave the question its reasons.
 */
final class PassageQueries {
    private static final int MOST = 12;

    private final Map<Long, Long> roots;
    private final Map<Long, Side> sides;
    private final Map<Long, Set<Long>> own;

    private PassageQueries(Map<Long, Long> roots, Map<Long, Side> sides, Map<Long, Set<Long>> own) {
        this.roots = roots;
        this.sides = sides;
        this.own = own;
    }

    /** @param roots of each claim of the questions the one that it is part of */
    static PassageQueries of(DSLContext sql, List<SuggestionRecord> questions, Map<Long, Long> roots) {
        var several = sql.selectDistinct(CLAIM_MERGE.KEPT_CLAIM)
                .from(CLAIM_MERGE)
                .where(CLAIM_MERGE.KEPT_CLAIM.in(Set.copyOf(roots.values())))
                .and(CLAIM_MERGE.SPLIT_AT.isNull())
                .fetchSet(CLAIM_MERGE.KEPT_CLAIM);
        var claims = questions.stream()
                .map(question -> List.of(question.getFromClaim(), question.getToClaim()))
                .filter(pair -> pair.stream().anyMatch(claim -> several.contains(root(roots, claim))))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        if (claims.isEmpty()) {
            return new PassageQueries(roots, Map.of(), Map.of());
        }
        var now = claims.stream().map(claim -> root(roots, claim)).collect(Collectors.toSet());
        var all = new HashSet<>(claims);
        all.addAll(now);
        return new PassageQueries(roots, SideQueries.sides(sql, now), JoinedQueries.own(sql, all));
    }

    private static long root(Map<Long, Long> roots, long claim) {
        return roots.getOrDefault(claim, claim);
    }

    /** Places in both lists, neither of which is empty. */
    Nearest.Places of(SuggestionRecord question, List<Passage> heres, List<Passage> theres) {
        var from = candidates(question.getFromClaim(), heres);
        var to = candidates(question.getToClaim(), theres);
        var lines = question.getReasons().lines().collect(Collectors.toSet());
        var scores = new HashMap<Nearest.Places, Double>();
        var inOrder = from.stream()
                .flatMap(here -> to.stream().map(there -> new Nearest.Places(here, there)))
                .filter(pair -> score(question, heres.get(pair.here()), theres.get(pair.there()), lines)
                        .map(score -> scores.put(pair, score) == null)
                        .orElse(false))
                .toList();
        return inOrder.stream()
                .max(Comparator.comparingDouble(pair -> scores.getOrDefault(pair, 0.0)))
                .orElseGet(() -> nearest(from, to, heres, theres));
    }

    private static Nearest.Places nearest(
            List<Integer> from, List<Integer> to, List<Passage> heres, List<Passage> theres) {
        var nearest = Nearest.of(words(from, heres), words(to, theres));
        return new Nearest.Places(from.get(nearest.here()), to.get(nearest.there()));
    }

    private static List<String> words(List<Integer> places, List<Passage> passages) {
        return places.stream().map(at -> passages.get(at).side().exact()).toList();
    }

    /** What a claim said that became part of another is among that one's words; its own come first. */
    private List<Integer> candidates(long claim, List<Passage> passages) {
        var its = own.getOrDefault(claim, Set.of());
        var byOwn = Stream.iterate(0, at -> at + 1)
                .limit(passages.size())
                .collect(Collectors.partitioningBy(
                        at -> its.contains(passages.get(at).appearance())));
        var mine = byOwn.getOrDefault(true, List.of());
        var others = byOwn.getOrDefault(false, List.of());
        var all = claim != root(roots, claim) && !mine.isEmpty()
                ? mine.stream()
                : Stream.concat(mine.stream(), others.stream());
        return all.limit(MOST).toList();
    }

    /** How many of the reasons they give, then how strongly; nothing where the claims are not compared by these words. */
    private Optional<Double> score(SuggestionRecord question, Passage here, Passage there, Set<String> lines) {
        var from = sides.get(root(roots, question.getFromClaim()));
        var to = sides.get(root(roots, question.getToClaim()));
        if (from == null || to == null || from.claim() == to.claim()) {
            return Optional.empty();
        }
        return from.rendering(here.words())
                .flatMap(mine -> to.rendering(there.words()).map(theirs -> {
                    var finding = from.claim() < to.claim() ? Pair.compare(mine, theirs) : Pair.compare(theirs, mine);
                    var given = finding.reasons().stream()
                            .map(Reason::line)
                            .filter(lines::contains)
                            .count();
                    return given + finding.rank();
                }));
    }
}
