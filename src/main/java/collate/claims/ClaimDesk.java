package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import collate.core.claim.Field;
import collate.core.claim.Values;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.StalenessDesk;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;

/** Changes what claims say, withdraws them and puts them back; each change with its place in the record. */
public final class ClaimDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final StalenessDesk staleness;
    private final ValueDesk values = new ValueDesk();

    public ClaimDesk(DSLContext sql, Clock clock, Recorder recorder, StalenessDesk staleness) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.staleness = staleness;
    }

    /**
     * A correction.
     *
     * @param version of the claim that the person saw
     * @param base what the person saw
     * @param mine what it should say
     * @param text of the article, in which the span lies
     */
    public record Edit(long claim, int version, Values base, Values mine, String text, String why, Actor by) {}

    /** What became of a correction. */
    public sealed interface Outcome {
        record Saved(List<Field> changed) implements Outcome {}

        /** Somebody else was quicker; nothing was written. */
        record Raced(ClaimHead now) implements Outcome {}
    }

    public Outcome edit(Edit edit) {
        return sql.transactionResult(tx -> {
            lock(tx.dsl(), edit.claim());
            var now = HeadQueries.head(tx.dsl(), edit.claim()).orElseThrow();
            if (isOutdated(edit, now)) {
                return new Outcome.Raced(now);
            }
            return new Outcome.Saved(save(tx.dsl(), edit, now));
        });
    }

    /** A new name in lists raises no version, so two of them are told apart by what each saw. */
    private static boolean isOutdated(Edit edit, ClaimHead now) {
        var renamed = !edit.base().text(Field.LABEL).equals(now.label())
                && !edit.mine().text(Field.LABEL).equals(now.label());
        return edit.version() != now.version() || renamed;
    }

    private List<Field> save(DSLContext tx, Edit edit, ClaimHead now) {
        var changed = edit.mine().changedFrom(now.values());
        if (changed.isEmpty()) {
            return changed;
        }
        var grounds = changed.stream().filter(Field::isGround).toList();
        values.write(tx, now, edit.mine(), grounds, edit);
        if (!grounds.isEmpty()) {
            raise(tx, edit, now);
        }
        changed.forEach(field -> record(tx, edit, now, field));
        if (!grounds.isEmpty()) {
            staleness.changed(tx, now.id(), what(now.values(), edit.mine(), grounds), edit.by());
            DueDesk.changed(tx, now.id());
        }
        return changed;
    }

    private void raise(DSLContext tx, Edit edit, ClaimHead now) {
        var next = now.version() + 1;
        tx.update(CLAIM).set(CLAIM.VERSION, next).where(CLAIM.ID.eq(now.id())).execute();
        write(tx, edit, now, Change.of("edited", "claim", now.id()).value("version", "" + now.version(), "" + next));
    }

    private void record(DSLContext tx, Edit edit, ClaimHead now, Field field) {
        var before = FieldWords.recorded(now.values(), field, edit.text());
        var after = FieldWords.recorded(edit.mine(), field, edit.text());
        write(tx, edit, now, Change.of("edited", "claim", now.id()).value(field.words(), before, after));
    }

    private void write(DSLContext tx, Edit edit, ClaimHead now, Change change) {
        recorder.write(tx, now.dossier().id(), edit.by(), change.because(edit.why()));
    }

    /** "max changed from 1,400 to 1,200, place from nothing to Doha". */
    static String what(Values before, Values after, List<Field> fields) {
        return fields.stream()
                .map(field -> field.words() + " changed from " + orNothing(FieldWords.of(before, field)) + " to "
                        + orNothing(FieldWords.of(after, field)))
                .collect(Collectors.joining("; "));
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "nothing" : words;
    }

    /** Takes a claim out of all lists; false when it is withdrawn already or there is none. */
    public boolean withdraw(long claim, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var dossier = lock(tx.dsl(), claim);
            var done = tx.dsl()
                    .update(CLAIM)
                    .set(CLAIM.WITHDRAWN_AT, Moments.now(clock))
                    .set(CLAIM.WITHDRAWN_WHY, why)
                    .where(CLAIM.ID.eq(claim))
                    .and(CLAIM.WITHDRAWN_AT.isNull())
                    .execute();
            if (done > 0) {
                DueDesk.due(tx.dsl(), List.of(claim));
                recorder.write(
                        tx.dsl(),
                        dossier,
                        by,
                        Change.of("withdrew", "claim", claim).because(why));
            }
            return done > 0;
        });
    }

    /** What became of a claim that was to be put back. */
    public enum PutBack {
        DONE,
        NOT_WITHDRAWN,
        /** No article that states it is left; nothing was changed. */
        ARTICLE_WITHDRAWN
    }

    /** Back into the lists. Its articles are held first, as whoever withdraws one does. */
    public PutBack putBack(long claim, String why, Actor by) {
        return sql.transactionResult(tx -> {
            if (tx.dsl().fetch(standingArticles(val(claim)).forUpdate()).isEmpty()) {
                return PutBack.ARTICLE_WITHDRAWN;
            }
            var dossier = lock(tx.dsl(), claim);
            var done = tx.dsl()
                    .update(CLAIM)
                    .setNull(CLAIM.WITHDRAWN_AT)
                    .setNull(CLAIM.WITHDRAWN_WHY)
                    .setNull(CLAIM.WITHDRAWN_WITH)
                    .where(CLAIM.ID.eq(claim))
                    .and(CLAIM.WITHDRAWN_AT.isNotNull())
                    .execute();
            if (done > 0) {
                DueDesk.due(tx.dsl(), List.of(claim));
                recorder.write(
                        tx.dsl(),
                        dossier,
                        by,
                        Change.of("put back", "claim", claim).because(why));
            }
            return done > 0 ? PutBack.DONE : PutBack.NOT_WITHDRAWN;
        });
    }

    /** The articles that state a claim and are not withdrawn. */
    static SelectConditionStep<Record1<Long>> standingArticles(org.jooq.Field<Long> claim) {
        return select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.WITHDRAWN_AT.isNull())
                .and(ARTICLE.ID.in(
                        select(APPEARANCE.ARTICLE_ID).from(APPEARANCE).where(APPEARANCE.CLAIM_ID.eq(claim))));
    }

    /** Waits for whoever is changing the claim; its dossier. */
    private static long lock(DSLContext tx, long claim) {
        return tx.select(CLAIM.DOSSIER_ID)
                .from(CLAIM)
                .where(CLAIM.ID.eq(claim))
                .forUpdate()
                .fetchSingle(CLAIM.DOSSIER_ID);
    }
}
