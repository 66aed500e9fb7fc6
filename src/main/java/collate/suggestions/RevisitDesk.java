package collate.suggestions;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.SUGGESTION;

import collate.claims.MergedQueries;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Reason.Weight;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.Recorder;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Looks again at links that somebody confirmed, when one of their claims is compared anew. Where the claims still stand to each
 * other as confirmed, the link keeps, with the reasons as they are now. Else, if one of them says something else now, it goes, and
 * its question is unsure until somebody answers it anew, or what fits the two now is asked; whom a claim rests on, and what went
 * into it, is none of what it says.
 */
final class RevisitDesk {
    private final LinkDesk links;

    RevisitDesk(Clock clock) {
        this.links = new LinkDesk(new Recorder(clock));
    }

    /**
     * A yes that fits no longer.
     *
     * @param why for the history of both claims
     */
    record Opened(SuggestionRecord row, String why) {}

    /**
     * Before the claims are compared, so that what fits them now is asked.
     *
     * @param due claims that are compared anew: what was said of those that went into them is looked at, too
     * @param changed of them, those that were given other values
     */
    List<Opened> look(DSLContext tx, Collection<Long> due, Set<Long> changed) {
        var confirmed = tx.selectFrom(SUGGESTION)
                .where(AboutQueries.aboutAny(tx, MergedQueries.members(tx, due)))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.CONFIRMED))
                .and(SUGGESTION.RELATION.ne(Relation.SAME))
                .orderBy(SUGGESTION.ID)
                .forUpdate()
                .fetch();
        if (confirmed.isEmpty()) {
            return List.of();
        }
        var claims = new HashSet<Long>();
        confirmed.forEach(row -> {
            claims.add(row.getFromClaim());
            claims.add(row.getToClaim());
        });
        var roots = MergedQueries.roots(tx, claims);
        var sides = SideQueries.sides(tx, Set.copyOf(roots.values()));
        return confirmed.stream()
                .flatMap(row -> {
                    var from = Side.of(roots.getOrDefault(row.getFromClaim(), row.getFromClaim()), sides);
                    var to = Side.of(roots.getOrDefault(row.getToClaim(), row.getToClaim()), sides);
                    return look(tx, row, from, to, changed).stream();
                })
                .toList();
    }

    private Optional<Opened> look(DSLContext tx, SuggestionRecord row, Side from, Side to, Set<Long> changed) {
        if (!from.live() || !to.live() || from.claim() == to.claim()) {
            return Optional.empty();
        }
        var now = Found.of(from, to)
                .filter(found -> found.relation() == row.getRelation() && found.from() == from.claim());
        if (now.isPresent()) {
            giveReasons(tx, row, now.get());
            return Optional.empty();
        }
        return Stream.of(from, to)
                .map(Side::claim)
                .filter(changed::contains)
                .findFirst()
                .map(claim -> open(tx, row, claim));
    }

    private void giveReasons(DSLContext tx, SuggestionRecord row, Found now) {
        var reasons = withOwn(row, now.reasons());
        if (!reasons.equals(row.getReasons())) {
            row.setReasons(reasons);
            row.setStrength(now.strength());
            row.store();
            links.giveReasons(tx, row);
        }
    }

    /** It is nobody's answer from then on. */
    private Opened open(DSLContext tx, SuggestionRecord row, long changed) {
        var by = tx.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(row.getJudgedBy()))
                .fetchOptional(ACCOUNT.NAME);
        var why = "claim " + changed + " was changed after "
                + by.map(name -> "the yes of " + name).orElse("the yes");
        links.unlink(tx, row);
        row.setJudgement(Judgement.UNSURE);
        row.setJudgedBy(null);
        row.setJudgedAt(null);
        row.setReasons(withOwn(row, new Reason(Weight.AGAINST, why).line()));
        row.setVersion(row.getVersion() + 1);
        row.store();
        return new Opened(row, why);
    }

    /** What somebody wrote who linked the two by hand stays. */
    private static String withOwn(SuggestionRecord row, String reasons) {
        var own = row.getReasons().lines().filter(HandLinkDesk::isOwn);
        var all = Stream.concat(own, reasons.lines()).collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(Found.LONGEST, all.length()));
    }

    /** After the claims were compared: whoever answers takes questions before the record, too. */
    void record(DSLContext tx, List<Opened> opened) {
        opened.forEach(one -> links.record(
                tx, one.row(), Judgement.CONFIRMED, Judgement.UNSURE, Actor.COLLATE, Optional.of(one.why())));
    }
}
