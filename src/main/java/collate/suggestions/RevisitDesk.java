package collate.suggestions;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.SUGGESTION;

import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Reason.Weight;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.Recorder;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Looks again at links that somebody confirmed, when one of their claims says something else now. Where the claims still stand to
 * each other as confirmed, the link keeps, with the reasons as they are now; else it goes, and its question is unsure until
 * somebody answers it anew.
 */
final class RevisitDesk {
    private final LinkDesk links;

    RevisitDesk(Clock clock) {
        this.links = new LinkDesk(new Recorder(clock));
    }

    /** @param changed claims that were given other values */
    void look(DSLContext tx, Set<Long> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var confirmed = tx.selectFrom(SUGGESTION)
                .where(AboutQueries.about(changed))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.CONFIRMED))
                .and(SUGGESTION.RELATION.ne(Relation.SAME))
                .orderBy(SUGGESTION.ID)
                .forUpdate()
                .fetch();
        var claims = new HashSet<Long>();
        confirmed.forEach(row -> {
            claims.add(row.getFromClaim());
            claims.add(row.getToClaim());
        });
        var sides = claims.isEmpty() ? Map.<Long, Side>of() : SideQueries.sides(tx, claims);
        confirmed.forEach(row -> look(tx, row, sides, changed));
    }

    private void look(DSLContext tx, SuggestionRecord row, Map<Long, Side> sides, Set<Long> changed) {
        var from = Side.of(row.getFromClaim(), sides);
        var to = Side.of(row.getToClaim(), sides);
        if (!from.live() || !to.live()) {
            return;
        }
        var now = Found.of(from, to)
                .filter(found -> found.relation() == row.getRelation() && found.from() == row.getFromClaim());
        if (now.isPresent()) {
            row.setReasons(now.get().reasons());
            row.setStrength(now.get().strength());
            row.store();
            links.giveReasons(tx, row);
        } else {
            open(tx, row, changed.contains(row.getFromClaim()) ? row.getFromClaim() : row.getToClaim());
        }
    }

    /** It is nobody's answer from then on. */
    private void open(DSLContext tx, SuggestionRecord row, long changed) {
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
        row.setReasons(new Reason(Weight.AGAINST, why).line());
        row.setVersion(row.getVersion() + 1);
        row.store();
        links.record(tx, row, Judgement.CONFIRMED, Judgement.UNSURE, Actor.COLLATE, Optional.of(why));
    }
}
