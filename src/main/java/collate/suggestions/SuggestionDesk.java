package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.Records.mapping;

import collate.claims.MergedQueries;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.core.review.Standing;
import collate.db.Moments;
import collate.db.Stands;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.reviews.ContradictionDesk;
import collate.suggestions.SameWordsQueries.ArticlePair;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Keeps the questions: new ones are asked, those that no longer hold are taken back, those that were answered stay. */
final class SuggestionDesk {
    private final Clock clock;
    private final ContradictionDesk contradictions;

    SuggestionDesk(Clock clock) {
        this.clock = clock;
        this.contradictions = new ContradictionDesk(clock);
    }

    /** The open questions about these claims, as they are before anything is kept. */
    List<Asked> unanswered(DSLContext tx, Collection<Long> claims) {
        return tx.select(SUGGESTION.ID, SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, SUGGESTION.RELATION)
                .from(SUGGESTION)
                .where(AboutQueries.aboutAny(tx, claims))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .orderBy(SUGGESTION.ID)
                .fetch(mapping(Asked::new));
    }

    /** @param found all that is worth a question between one of those due and a claim before it */
    void keep(DSLContext tx, Set<Long> due, List<Asked> asked, Map<Long, Side> sides, List<Found> found) {
        var keys = found.stream().map(Key::of).collect(Collectors.toSet());
        hold(tx, asked);
        var answered = answered(tx, due, found);
        var stale = asked.stream()
                .filter(one -> answered.contains(Answered.of(one))
                        || (due.contains(one.later()) ? !keys.contains(Key.of(one)) : !holds(one, sides)))
                .toList();
        takeBack(tx, stale);
        ask(
                tx,
                found.stream()
                        .filter(one -> !answered.contains(Answered.of(one)) && !isKnownPassage(answered, one))
                        .toList(),
                sides);
        stale.stream()
                .filter(one -> isContradiction(one.relation()))
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .distinct()
                .sorted()
                .forEach(claim -> overUnlessAsked(tx, claim));
    }

    /** In the order of their ids, as whoever answers takes them: what is answered at this moment is answered before or after all this. */
    private static void hold(DSLContext tx, List<Asked> asked) {
        tx.select(SUGGESTION.ID)
                .from(SUGGESTION)
                .where(SUGGESTION.ID.in(asked.stream().map(Asked::id).toList()))
                .orderBy(SUGGESTION.ID)
                .forUpdate()
                .fetch();
    }

    private static boolean holds(Asked one, Map<Long, Side> sides) {
        var from = Side.of(one.from(), sides);
        var to = Side.of(one.to(), sides);
        return from.live()
                && to.live()
                && Found.of(from, to)
                        .filter(found -> found.relation() == one.relation() && found.from() == one.from())
                        .isPresent();
    }

    private static void takeBack(DSLContext tx, List<Asked> stale) {
        tx.deleteFrom(SUGGESTION)
                .where(SUGGESTION.ID.in(stale.stream().map(Asked::id).toList()))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .execute();
    }

    /** Nobody is sent to a claim for a contradiction of which nothing is left. */
    private void overUnlessAsked(DSLContext tx, long claim) {
        var stillAsked = AboutQueries.about(List.of(claim))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .and(SUGGESTION.RELATION.in(Relation.CONTRADICTS, Relation.SUPERSEDES));
        var stands = CLAIM.ID.eq(claim).and(Stands.claim());
        if (tx.fetchExists(CLAIM, stands) && !tx.fetchExists(SUGGESTION, stillAsked)) {
            contradictions.over(tx, claim);
        }
    }

    private static boolean isContradiction(Relation relation) {
        return relation == Relation.CONTRADICTS || relation == Relation.SUPERSEDES;
    }

    /** An answer, by the claims as they are now, or by their passages. */
    private record Answered(long low, long high, Relation relation, String passages) {
        static Answered of(Found found) {
            return of(found.from(), found.to(), found.relation());
        }

        static Answered of(Asked asked) {
            return of(asked.from(), asked.to(), asked.relation());
        }

        static Answered of(long one, long other, Relation relation) {
            return new Answered(Math.min(one, other), Math.max(one, other), relation, "");
        }

        static Answered of(String passages, Relation relation) {
            return new Answered(0, 0, relation, passages);
        }
    }

    private static boolean isKnownPassage(Set<Answered> answered, Found one) {
        return answered.contains(Answered.of(one.passages(), one.relation()));
    }

    /** What was answered about these claims, about claims that went into them, and, if it was no, about the same passages. */
    private static Set<Answered> answered(DSLContext tx, Collection<Long> due, List<Found> found) {
        var all = new HashSet<Answered>();
        var members = MergedQueries.members(tx, due);
        var rows = tx.select(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, SUGGESTION.RELATION, SUGGESTION.JUDGEMENT)
                .from(SUGGESTION)
                .where(AboutQueries.aboutAny(tx, members))
                .and(SUGGESTION.JUDGED_BY.isNotNull())
                .fetch();
        var roots = MergedQueries.roots(
                tx,
                rows.stream()
                        .flatMap(row -> Stream.of(row.value1(), row.value2()))
                        .toList());
        for (var row : rows) {
            var from = roots.getOrDefault(row.value1(), row.value1());
            var to = roots.getOrDefault(row.value2(), row.value2());
            // nobody can answer "unsure" anew of a claim that is none any more: its question is asked of what it became
            if (row.value4() != Judgement.UNSURE || (from.equals(row.value1()) && to.equals(row.value2()))) {
                all.add(Answered.of(from, to, row.value3()));
            }
            if (row.value4() == Judgement.CONFIRMED) {
                LinkDesk.settledBy(row.value3()).forEach(settled -> all.add(Answered.of(from, to, settled)));
            }
        }
        tx.select(SUGGESTION.PASSAGES, SUGGESTION.RELATION)
                .from(SUGGESTION)
                .where(SUGGESTION.PASSAGES.in(
                        found.stream().map(Found::passages).toList()))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.REJECTED))
                .fetch()
                .forEach(row -> all.add(Answered.of(row.value1(), row.value2())));
        return all;
    }

    /** However many, in three statements. */
    private void ask(DSLContext tx, List<Found> found, Map<Long, Side> sides) {
        var from = found.stream().map(Found::from).collect(Collectors.toSet());
        var known = tx.select(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, SUGGESTION.RELATION, SUGGESTION.JUDGEMENT)
                .from(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.in(from))
                .fetchMap(row -> new Key(row.value1(), row.value2(), row.value3()), row -> row.value4());
        var same = SameWordsQueries.of(
                tx,
                found.stream()
                        .filter(one -> one.relation() == Relation.SAME)
                        .map(one -> ClaimPair.of(one.from(), one.to()))
                        .toList(),
                sides);
        var written = tx.batch(found.stream()
                        .map(one -> known.containsKey(Key.of(one)) ? again(tx, one, same) : first(tx, one, same, sides))
                        .toList())
                .execute();
        IntStream.range(0, written.length)
                .filter(at -> written[at] > 0)
                .mapToObj(found::get)
                .filter(one -> known.get(Key.of(one)) != Judgement.SUGGESTED)
                .forEach(one -> tellSigners(tx, one, sides));
    }

    /** What a question is known by. */
    private record Key(long from, long to, Relation relation) {
        static Key of(Found found) {
            return new Key(found.from(), found.to(), found.relation());
        }

        static Key of(Asked asked) {
            return new Key(asked.from(), asked.to(), asked.relation());
        }
    }

    /** One that waits, or was nobody's answer since one of its claims was changed; what somebody answered meanwhile stays. */
    private static Query again(DSLContext tx, Found one, Map<ClaimPair, ArticlePair> same) {
        return tx.update(SUGGESTION)
                .set(asFound(one, same))
                .set(SUGGESTION.JUDGEMENT, Judgement.SUGGESTED)
                .where(SUGGESTION.FROM_CLAIM.eq(one.from()))
                .and(SUGGESTION.TO_CLAIM.eq(one.to()))
                .and(SUGGESTION.RELATION.eq(one.relation()))
                .and(SUGGESTION.JUDGED_BY.isNull());
    }

    /** Nothing, where somebody linked the two by hand meanwhile. */
    private Query first(DSLContext tx, Found one, Map<ClaimPair, ArticlePair> same, Map<Long, Side> sides) {
        var row = asFound(one, same);
        row.setDossierId(Side.of(one.from(), sides).dossier());
        row.setFromClaim(one.from());
        row.setToClaim(one.to());
        row.setRelation(one.relation());
        row.setMadeAt(Moments.now(clock));
        return tx.insertInto(SUGGESTION)
                .set(row)
                .onConflict(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, SUGGESTION.RELATION)
                .doNothing();
    }

    /** What may be found otherwise the next time. */
    private static SuggestionRecord asFound(Found one, Map<ClaimPair, ArticlePair> same) {
        var row = new SuggestionRecord();
        row.setStrength(one.strength());
        row.setReasons(one.reasons());
        row.setPassages(one.passages());
        row.setMatter(one.matter().sum());
        row.setPlace(one.matter().place());
        row.setHappenedOn(one.matter().day().orElse(null));
        var claims = ClaimPair.of(one.from(), one.to());
        var articles = one.relation() == Relation.SAME ? same.get(claims) : null;
        row.setFromArticle(articles == null ? null : articles.of(one.from(), claims));
        row.setToArticle(articles == null ? null : articles.of(one.to(), claims));
        return row;
    }

    private void tellSigners(DSLContext tx, Found one, Map<Long, Side> sides) {
        if (!isContradiction(one.relation())) {
            return;
        }
        tellSigners(tx, Side.of(one.to(), sides), one.from(), one.relation());
        if (one.relation() == Relation.CONTRADICTS) {
            tellSigners(tx, Side.of(one.from(), sides), one.to(), one.relation());
        }
    }

    private void tellSigners(DSLContext tx, Side decided, long other, Relation relation) {
        if (decided.standing() == Standing.DECIDED) {
            var label =
                    tx.select(CLAIM.LABEL).from(CLAIM).where(CLAIM.ID.eq(other)).fetchSingle(CLAIM.LABEL);
            var verb = relation == Relation.CONTRADICTS
                    ? " may contradict it: "
                    : " may be a later figure of its origin: ";
            contradictions.tell(tx, decided.claim(), "Claim " + other + verb + label);
        }
    }
}
