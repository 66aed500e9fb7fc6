package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Keeps what people answer about the copies of a story at once: each ticked pair is joined as if it were answered by itself, what
 * was left out is asked by itself from now on.
 */
final class CopyDesk {
    private final DSLContext sql;
    private final JudgementDesk judgements;
    private final Recorder recorder;

    CopyDesk(DSLContext sql, JudgementDesk judgements, Recorder recorder) {
        this.sql = sql;
        this.judgements = judgements;
        this.recorder = recorder;
    }

    /** A pair as the form showed it. */
    record Seen(long question, int version, boolean ticked) {}

    /**
     * What became of an answer.
     *
     * @param joined pairs that are one claim now
     * @param already pairs that were joined before
     * @param alone pairs that are asked by themselves now
     * @param overtaken pairs that were answered, or say something else, since the form was shown; they stay as they are
     * @param why pairs could not be joined, each reason once
     */
    record Outcome(long joined, long already, long alone, long overtaken, List<String> why) {
        /** Somebody else was quicker, and nothing of this answer was left to be written. */
        boolean isOvertaken() {
            return joined == 0 && alone == 0 && overtaken > 0;
        }
    }

    Outcome join(long family, List<Seen> seen, Actor by) {
        var dossier = dossier(family);
        return judgements.patiently(tx -> {
            var outcome = new CopyJoinDesk(tx.dsl(), judgements, family, seen).join(by);
            record(tx.dsl(), dossier, family, outcome, by);
            return outcome;
        });
    }

    /** All open pairs of the family, those too that the form had no room for, are asked one by one. */
    Outcome askAlone(long family, Optional<Kind> kind, List<Seen> seen, Actor by) {
        var dossier = dossier(family);
        return judgements.patiently(tx -> {
            var rows = locked(
                    tx.dsl(), CopyQueries.ofStory(tx.dsl(), family, false).and(kind(kind)));
            rows.forEach(CopyDesk::setAlone);
            var outcome = new Outcome(0, 0, rows.size(), rows.isEmpty() ? answered(tx.dsl(), seen) : 0, List.of());
            record(tx.dsl(), dossier, family, outcome, by);
            return outcome;
        });
    }

    /** Takes back that the pairs of a family are asked one by one. So many they are. */
    long askTogether(long family, Actor by) {
        var dossier = dossier(family);
        return judgements.patiently(tx -> {
            var rows = locked(tx.dsl(), CopyQueries.ofStory(tx.dsl(), family, true));
            rows.forEach(row -> {
                row.setAskedAlone(false);
                row.setVersion(row.getVersion() + 1);
                row.store();
            });
            if (!rows.isEmpty()) {
                recorder.write(tx.dsl(), dossier, by, change(family, rows.size() + " asked together again"));
            }
            return (long) rows.size();
        });
    }

    private long dossier(long family) {
        return sql.select(FAMILY.DOSSIER_ID)
                .from(FAMILY)
                .where(FAMILY.ID.eq(family))
                .fetchOptional(FAMILY.DOSSIER_ID)
                .orElseThrow(NotFoundResponse::new);
    }

    private static Condition kind(Optional<Kind> kind) {
        return kind.map(one ->
                        SUGGESTION.FROM_CLAIM.in(select(CLAIM.ID).from(CLAIM).where(CLAIM.KIND.eq(one))))
                .orElseGet(() -> noCondition());
    }

    private static long answered(DSLContext tx, List<Seen> seen) {
        return tx.fetchCount(
                SUGGESTION,
                SUGGESTION
                        .ID
                        .in(seen.stream().map(Seen::question).toList())
                        .and(SUGGESTION.JUDGEMENT.ne(Judgement.SUGGESTED)));
    }

    private void record(DSLContext tx, long dossier, long family, Outcome outcome, Actor by) {
        if (outcome.joined() + outcome.alone() > 0) {
            recorder.write(
                    tx,
                    dossier,
                    by,
                    change(family, outcome.joined() + " joined, " + outcome.alone() + " asked one by one"));
        }
    }

    private static Change change(long family, String what) {
        return Change.of("answered", "family", family).value("claims word for word in its copies", null, what);
    }

    static void setAlone(SuggestionRecord row) {
        row.setAskedAlone(true);
        row.setVersion(row.getVersion() + 1);
        row.store();
    }

    /** In the order of their ids, so that two people never wait for each other. */
    static List<SuggestionRecord> locked(DSLContext tx, Condition which) {
        return tx.selectFrom(SUGGESTION)
                .where(which)
                .orderBy(SUGGESTION.ID)
                .forUpdate()
                .fetch();
    }
}
