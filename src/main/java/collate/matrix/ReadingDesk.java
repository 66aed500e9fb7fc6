package collate.matrix;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.READING;

import collate.db.Moments;
import collate.db.Stands;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps what a person read: what an article does with a claim that it does not plainly state. */
final class ReadingDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;

    ReadingDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** How it went. */
    sealed interface Outcome {
        record Kept() implements Outcome {}

        /** The article's text states the claim, or somebody kept its words though a newer text has them no more; only its appearance can be changed, on the claim's page. */
        record Stated() implements Outcome {}

        /** Claim and article are not of this dossier, or are gone. */
        record Gone() implements Outcome {}

        /** Somebody else judged it otherwise meanwhile. */
        record Overtaken(String name, Does does) implements Outcome {}
    }

    /** @param drawn when the page was read on which it was judged, which may not have shown what others did later */
    Outcome judge(long dossier, long claim, long article, Does does, Optional<Instant> drawn, Actor by) {
        return sql.transactionResult(tx -> {
            var label = tx.dsl()
                    .select(CLAIM.LABEL)
                    .from(CLAIM)
                    .where(CLAIM.ID.eq(claim))
                    .and(CLAIM.DOSSIER_ID.eq(dossier))
                    .and(Stands.claim())
                    .forUpdate()
                    .fetchOptional(CLAIM.LABEL);
            if (label.isEmpty() || !isOfDossier(tx.dsl(), dossier, article)) {
                return new Outcome.Gone();
            }
            if (isStated(tx.dsl(), claim, article)) {
                return new Outcome.Stated();
            }
            var kept = tx.dsl()
                    .select(READING.JUDGEMENT, READING.JUDGED_AT, READING.JUDGED_BY, ACCOUNT.NAME)
                    .from(READING)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(READING.JUDGED_BY))
                    .where(READING.CLAIM_ID.eq(claim))
                    .and(READING.ARTICLE_ID.eq(article))
                    .fetchOptional();
            var before = kept.map(row -> Does.valueOf(row.value1())).orElse(Does.NOT_READ);
            var later = kept.filter(row ->
                            drawn.filter(row.value2().toInstant()::isAfter).isPresent())
                    .filter(row -> !by.account().equals(Optional.of(row.value3())));
            if (before != does && later.isPresent()) {
                return new Outcome.Overtaken(later.get().value4(), before);
            }
            if (before != does) {
                keep(tx.dsl(), claim, article, does, by);
                recorder.write(
                        tx.dsl(),
                        dossier,
                        by,
                        Change.of("read", "claim", claim).value("in article " + article, before.word(), does.word()));
            }
            return new Outcome.Kept();
        });
    }

    private static boolean isOfDossier(DSLContext tx, long dossier, long article) {
        return tx.fetchExists(
                ARTICLE,
                ARTICLE.ID.eq(article).and(ARTICLE.DOSSIER_ID.eq(dossier)).and(ARTICLE.WITHDRAWN_AT.isNull()));
    }

    private static boolean isStated(DSLContext tx, long claim, long article) {
        return tx.fetchExists(
                APPEARANCE,
                APPEARANCE
                        .CLAIM_ID
                        .eq(claim)
                        .and(APPEARANCE.ARTICLE_ID.eq(article))
                        .and(Stands.appearance()));
    }

    private void keep(DSLContext tx, long claim, long article, Does does, Actor by) {
        tx.deleteFrom(READING)
                .where(READING.CLAIM_ID.eq(claim))
                .and(READING.ARTICLE_ID.eq(article))
                .execute();
        if (does.isRead()) {
            tx.insertInto(READING)
                    .set(READING.CLAIM_ID, claim)
                    .set(READING.ARTICLE_ID, article)
                    .set(READING.JUDGEMENT, does.name())
                    .set(READING.JUDGED_BY, by.account().orElseThrow())
                    .set(READING.JUDGED_AT, Moments.now(clock))
                    .execute();
        }
    }
}
