package collate.families;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.SIGNATURE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import collate.claims.DueDesk;
import collate.claims.NamesDesk;
import collate.core.compare.cluster.Bonds;
import collate.core.compare.cluster.Pair;
import collate.core.compare.copy.Kin;
import collate.core.compare.copy.Likeness;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.RecheckDesk;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sorts articles into families anew, with all that can share one with them: the same articles, likenesses and rulings give the same
 * families, whatever came in first.
 */
final class SettlingDesk {
    private final Clock clock;
    private final Recorder recorder;
    private final RecheckDesk recheck;
    private final NamesDesk names = new NamesDesk();

    SettlingDesk(Clock clock, Recorder recorder) {
        this.clock = clock;
        this.recorder = recorder;
        this.recheck = new RecheckDesk(clock, recorder);
    }

    /**
     * Why it is done, for the record.
     *
     * @param why empty when the rules do it: then the likeness is the reason
     * @param again a family that may have lost all its articles and is to be the one it was, with what people said of it
     */
    record Cause(long dossier, Actor by, String why, Optional<Long> again) {
        Cause(long dossier, Actor by, String why) {
            this(dossier, by, why, Optional.empty());
        }
    }

    /**
     * The dossier's row must be held.
     *
     * @return how many claims must be signed anew
     */
    int settle(DSLContext tx, Collection<Long> articles, Cause cause) {
        var around = KinQueries.around(tx, articles);
        var members = KinQueries.members(tx, around);
        var kin = KinQueries.kin(tx, around);
        var before = standing(tx, around);
        var taken = new HashSet<Long>();
        for (var cluster : clusters(members, kin, KinQueries.rulings(tx, around))) {
            if (cluster.size() == 1) {
                move(tx, cluster, Optional.empty(), cause, "");
            } else {
                family(tx, cluster, kin, taken, cause);
            }
        }
        return moved(tx, before, standing(tx, around), cause);
    }

    /** What an article's family makes of what it states. */
    private record Standing(@Nullable Long family, @Nullable Long origin) {}

    private static Map<Long, Standing> standing(DSLContext tx, Collection<Long> articles) {
        return tx.select(ARTICLE.ID, FAMILY.ID, FAMILY.ORIGIN_ID)
                .from(ARTICLE)
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .where(ARTICLE.ID.in(articles))
                .fetchMap(ARTICLE.ID, row -> new Standing(row.value2(), row.value3()));
    }

    /** What an article states is compared anew if it rests on another origin now, and looked at again if it is counted otherwise. */
    private int moved(DSLContext tx, Map<Long, Standing> before, Map<Long, Standing> after, Cause cause) {
        var moved = after.keySet().stream()
                .filter(article -> !Objects.equals(before.get(article), after.get(article)))
                .sorted()
                .toList();
        if (moved.isEmpty()) {
            return 0;
        }
        DueDesk.dueOfArticles(tx, moved);
        return recheck.recheck(
                tx, claimsOf(tx, moved), "which of its articles are copies of one story has changed", cause.by());
    }

    static List<Long> claimsOf(DSLContext tx, Collection<Long> articles) {
        return tx.selectDistinct(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.in(articles))
                .fetch(APPEARANCE.CLAIM_ID);
    }

    /** The largest first, so that it keeps the family's number. */
    private static List<List<KinQueries.Member>> clusters(
            List<KinQueries.Member> members, List<Kin> kin, List<KinQueries.Ruled> rulings) {
        var ids = members.stream().map(KinQueries.Member::id).sorted().toList();
        var places = new HashMap<Long, Integer>();
        ids.forEach(id -> places.put(id, places.size()));
        var pairs = kin.stream()
                .filter(pair -> places.containsKey(pair.article()) && places.containsKey(pair.other()))
                .map(pair -> Pair.of(
                        place(places, pair.article()),
                        place(places, pair.other()),
                        pair.likeness().value()))
                .toList();
        var bonds = new Bonds(bonds(places, rulings, true), bonds(places, rulings, false));
        var clusters = Likeness.COPIES.clusters(ids.size(), pairs, bonds);
        var grouped = members.stream()
                .collect(Collectors.groupingBy(
                        member -> clusters[place(places, member.id())], TreeMap::new, Collectors.toList()));
        return grouped.values().stream()
                .sorted(Comparator.comparingInt((List<KinQueries.Member> cluster) -> -cluster.size()))
                .toList();
    }

    private static int place(Map<Long, Integer> places, long article) {
        return places.getOrDefault(article, 0);
    }

    private static List<Pair> bonds(Map<Long, Integer> places, List<KinQueries.Ruled> rulings, boolean together) {
        return rulings.stream()
                .filter(ruled -> ruled.together() == together)
                .filter(ruled -> places.containsKey(ruled.article()) && places.containsKey(ruled.other()))
                .map(ruled -> Pair.of(place(places, ruled.article()), place(places, ruled.other()), 1))
                .toList();
    }

    private void family(DSLContext tx, List<KinQueries.Member> cluster, List<Kin> kin, Set<Long> taken, Cause cause) {
        var ids = cluster.stream().map(KinQueries.Member::id).toList();
        var inside = new HashSet<>(ids);
        var within = kin.stream()
                .filter(pair -> inside.contains(pair.article()) && inside.contains(pair.other()))
                .toList();
        var source = source(cluster, within);
        var basis = FamilyWords.basis(source, ids, within);
        var kept = keptBy(cluster, taken)
                .or(() -> cause.again().filter(family -> !taken.contains(family) && isEmpty(tx, family)));
        var family = kept.orElseGet(() -> open(tx, cause.dossier()));
        taken.add(family);
        tx.update(FAMILY)
                .set(FAMILY.BASIS, basis)
                .set(FAMILY.SOURCE_ID, source)
                .where(FAMILY.ID.eq(family))
                .execute();
        move(tx, cluster, Optional.of(family), cause, basis);
        var before = FamilyDesk.originOf(tx, family);
        origin(tx, family, cause.dossier(), ids);
        var now = FamilyDesk.originOf(tx, family);
        if (kept.isPresent() && !Objects.equals(before, now)) {
            var change = Change.of("edited", "family", family).value("origin", before, now);
            recorder.write(tx, cause.dossier(), cause.by(), change.because(why(cause, basis)));
        }
    }

    /** Of those of one day, one that credits an agency: the credit says who was first. */
    private static long source(List<KinQueries.Member> cluster, List<Kin> within) {
        var source = Kin.source(cluster.stream().map(KinQueries.Member::id).toList(), within);
        var day = cluster.stream()
                .filter(member -> member.id() == source)
                .flatMap(member -> Optional.ofNullable(member.published()).stream())
                .findFirst();
        var credited = cluster.stream()
                .filter(KinQueries.Member::credits)
                .filter(member ->
                        day.filter(date -> date.equals(member.published())).isPresent())
                .map(KinQueries.Member::id)
                .toList();
        return credited.isEmpty() || credited.contains(source) ? source : Kin.source(credited, within);
    }

    /** The family in which most of them are already; of several the first. */
    private static Optional<Long> keptBy(List<KinQueries.Member> cluster, Set<Long> taken) {
        var counts = new TreeMap<Long, Integer>();
        cluster.stream()
                .map(KinQueries.Member::family)
                .flatMap(family -> Optional.ofNullable(family).stream())
                .filter(family -> !taken.contains(family))
                .forEach(family -> counts.merge(family, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static boolean isEmpty(DSLContext tx, long family) {
        return !tx.fetchExists(ARTICLE, ARTICLE.FAMILY_ID.eq(family));
    }

    private long open(DSLContext tx, long dossier) {
        return tx.insertInto(FAMILY)
                .set(FAMILY.DOSSIER_ID, dossier)
                .set(FAMILY.BASIS, "new")
                .set(FAMILY.MADE_AT, Moments.now(clock))
                .returning(FAMILY.ID)
                .fetchSingle()
                .getId();
    }

    private void move(
            DSLContext tx, List<KinQueries.Member> cluster, Optional<Long> family, Cause cause, String basis) {
        for (var member : cluster) {
            var before = Optional.ofNullable(member.family());
            if (!before.equals(family)) {
                tx.update(ARTICLE)
                        .set(ARTICLE.FAMILY_ID, family.orElse(null))
                        .where(ARTICLE.ID.eq(member.id()))
                        .execute();
                var change = Change.of(family.isPresent() ? "joined" : "split off", "article", member.id())
                        .value(
                                "family",
                                before.map(FamilyWords::name).orElse(null),
                                family.map(FamilyWords::name).orElse(null));
                recorder.write(tx, cause.dossier(), cause.by(), change.because(why(cause, basis)));
                var left =
                        family.isPresent() ? Optional.<String>empty() : before.map(old -> FamilyDesk.originOf(tx, old));
                left.ifPresent(origin -> recorder.write(
                        tx,
                        cause.dossier(),
                        cause.by(),
                        Change.of("edited", "article", member.id())
                                .value("origin of its story", origin, null)
                                .because(why(cause, basis))));
            }
        }
    }

    private static String why(Cause cause, String basis) {
        return cause.why().isEmpty() ? basis : cause.why();
    }

    /** What most members credit; a person's choice stays. */
    private void origin(DSLContext tx, long family, long dossier, List<Long> members) {
        var chosen = tx.fetchExists(FAMILY, FAMILY.ID.eq(family).and(FAMILY.ORIGIN_SET_BY.isNotNull()));
        if (chosen) {
            return;
        }
        var credit = tx.select(SIGNATURE.AGENCY, count(), min(SIGNATURE.ARTICLE_ID))
                .from(SIGNATURE)
                .where(SIGNATURE.ARTICLE_ID.in(members))
                .and(SIGNATURE.AGENCY.ne(""))
                .groupBy(SIGNATURE.AGENCY)
                .orderBy(count().desc(), SIGNATURE.AGENCY)
                .limit(1)
                .fetchOptional();
        var shared = tx.selectDistinct(ARTICLE.ORIGIN_ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.in(members))
                .and(ARTICLE.ORIGIN_ID.isNotNull())
                .fetch(ARTICLE.ORIGIN_ID);
        var agency = credit.map(row -> names.origin(tx, dossier, Optional.of(row.value1())));
        var basis = credit.map(row -> "credited by article " + row.value3())
                .orElse(shared.size() == 1 ? "the origin that its articles name" : "");
        tx.update(FAMILY)
                .set(FAMILY.ORIGIN_ID, agency.orElse(shared.size() == 1 ? shared.getFirst() : null))
                .set(FAMILY.ORIGIN_BASIS, basis)
                .where(FAMILY.ID.eq(family))
                .execute();
    }
}
