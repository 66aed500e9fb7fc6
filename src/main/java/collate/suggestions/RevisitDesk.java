package collate.suggestions;

import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.SUGGESTION;

import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Reason.Weight;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Looks again at links that somebody confirmed, when one of their claims says something else now. Where the claims still stand to
 * each other as confirmed, the link keeps, with the reasons as they are now; else it goes, and its question is unsure until
 * somebody answers it anew.
 */
final class RevisitDesk {
    private final Recorder recorder;

    RevisitDesk(Clock clock) {
        this.recorder = new Recorder(clock);
    }

    /** @param changed claims that were given other values */
    void look(DSLContext tx, Set<Long> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var confirmed = tx.selectFrom(SUGGESTION)
                .where(QuestionQueries.about(changed))
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
            tx.update(CLAIM_LINK)
                    .set(CLAIM_LINK.REASONS, JudgementDesk.cut(row.getReasons()))
                    .where(linkOf(row))
                    .execute();
        } else {
            open(tx, row, changed.contains(row.getFromClaim()) ? row.getFromClaim() : row.getToClaim());
        }
    }

    private void open(DSLContext tx, SuggestionRecord row, long changed) {
        var why = "claim " + changed + " was changed after the yes";
        tx.deleteFrom(CLAIM_LINK).where(linkOf(row)).execute();
        row.setJudgement(Judgement.UNSURE);
        row.setReasons(new Reason(Weight.AGAINST, why).line());
        row.setVersion(row.getVersion() + 1);
        row.store();
        var field = RelationWords.of(row.getRelation()).toLowerCase(Locale.ROOT) + ": claim ";
        record(tx, row, row.getFromClaim(), field + row.getToClaim(), why);
        record(tx, row, row.getToClaim(), field + row.getFromClaim(), why);
    }

    private void record(DSLContext tx, SuggestionRecord row, long claim, String field, String why) {
        var change = Change.of("judged", "claim", claim)
                .value(field, RelationWords.of(Judgement.CONFIRMED), RelationWords.of(Judgement.UNSURE))
                .because(why);
        recorder.write(tx, row.getDossierId(), Actor.COLLATE, change);
    }

    private static Condition linkOf(SuggestionRecord row) {
        return CLAIM_LINK
                .FROM_CLAIM
                .eq(row.getFromClaim())
                .and(CLAIM_LINK.TO_CLAIM.eq(row.getToClaim()))
                .and(CLAIM_LINK.RELATION.eq(row.getRelation().name()));
    }
}
