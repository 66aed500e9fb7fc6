package collate.bench;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.db.schema.Tables.TURN;

import collate.claims.ClaimIntakeDesk;
import collate.claims.Intake;
import collate.core.claim.Claim;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.core.review.TurnReason;
import collate.db.Moments;
import collate.db.Sums;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;

/** Fills a dossier with articles on an invented flood, 50 claims in each, a third of them reviewed. The same at each run. */
final class FloodDossierDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final ClaimIntakeDesk intake;
    private final Random random = new Random(7);

    FloodDossierDesk(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = new Recorder(clock);
        this.intake = new ClaimIntakeDesk(clock);
    }

    /** The ids of what was stored, in the order of storing. */
    record Stored(List<Long> articles, List<Long> claims) {}

    Stored fill(int articles) {
        var stored = new Stored(new ArrayList<>(), new ArrayList<>());
        var dossier = sql.transactionResult(tx -> tx.dsl()
                .insertInto(DOSSIER)
                .set(DOSSIER.NAME, "The flood at Arden")
                .set(DOSSIER.CREATED_AT, Moments.now(clock))
                .returning(DOSSIER.ID)
                .fetchSingle()
                .getId());
        for (var number = 0; number < articles; number++) {
            var article = new FloodArticle(random, number);
            sql.transaction(tx -> store(tx.dsl(), dossier, article, stored));
        }
        sql.execute("analyze");
        return stored;
    }

    private void store(DSLContext tx, long dossier, FloodArticle article, Stored stored) {
        var id = article(tx, dossier, article);
        var text = text(tx, id, article.text());
        var into = new Intake(dossier, id, text, article.text(), Optional.empty());
        var claims =
                intake.store(tx, into, List.<Claim>copyOf(article.claims())).ids();
        stored.articles().add(id);
        for (var claim : claims) {
            if (stored.claims().isEmpty()
                    || !claims.subList(0, claims.indexOf(claim)).contains(claim)) {
                stored.claims().add(claim);
            }
            review(tx, dossier, claim);
        }
    }

    private long article(DSLContext tx, long dossier, FloodArticle article) {
        return tx.insertInto(ARTICLE)
                .set(ARTICLE.DOSSIER_ID, dossier)
                .set(ARTICLE.HEADLINE, article.headline())
                .set(ARTICLE.PUBLISHER, article.publisher())
                .set(ARTICLE.PUBLISHED_ON, LocalDate.of(2024, 10, 9))
                .set(ARTICLE.PUBLISHED_BASIS, "set by hand")
                .set(ARTICLE.REFERENCE_ON, LocalDate.of(2024, 10, 9))
                .set(ARTICLE.REFERENCE_BASIS, "published date")
                .set(ARTICLE.ADDED_AT, Moments.now(clock))
                .returning(ARTICLE.ID)
                .fetchSingle()
                .getId();
    }

    private long text(DSLContext tx, long article, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        tx.insertInto(CAPTURE_BYTES)
                .set(CAPTURE_BYTES.SHA256, Sums.sha256(bytes))
                .set(CAPTURE_BYTES.LENGTH, (long) bytes.length)
                .set(CAPTURE_BYTES.BYTES, bytes)
                .onConflict(CAPTURE_BYTES.SHA256)
                .doNothing()
                .execute();
        var capture = tx.insertInto(CAPTURE)
                .set(CAPTURE.ARTICLE_ID, article)
                .set(CAPTURE.SHA256, Sums.sha256(bytes))
                .set(CAPTURE.MEDIA_TYPE, "text/plain")
                .set(CAPTURE.RECEIVED_AT, Moments.now(clock))
                .returning(CAPTURE.ID)
                .fetchSingle()
                .getId();
        return tx.insertInto(TEXT_VERSION)
                .set(TEXT_VERSION.ARTICLE_ID, article)
                .set(TEXT_VERSION.CAPTURE_ID, capture)
                .set(TEXT_VERSION.NUMBER, 1)
                .set(TEXT_VERSION.BODY, body)
                .set(TEXT_VERSION.SHA256, Sums.sha256(body))
                .set(TEXT_VERSION.MADE_AT, Moments.now(clock))
                .returning(TEXT_VERSION.ID)
                .fetchSingle()
                .getId();
    }

    /** One claim in six has one signature, one in six has two. */
    private void review(DSLContext tx, long dossier, long claim) {
        var signatures = Math.max(0, 2 - random.nextInt(6));
        if (signatures == 0) {
            return;
        }
        var people = tx.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.SAMPLE)
                .orderBy(ACCOUNT.ID.desc())
                .limit(signatures)
                .fetch(ACCOUNT.ID);
        people.forEach(person -> sign(tx, dossier, claim, person));
        var decided = signatures == 2;
        tx.update(CLAIM)
                .set(CLAIM.STANDING, decided ? Standing.DECIDED : Standing.IN_REVIEW)
                .set(CLAIM.SO_VERDICT, decided ? So.ATTRIBUTED : null)
                .where(CLAIM.ID.eq(claim))
                .execute();
        if (!decided) {
            turn(tx, dossier, claim);
        }
    }

    private void sign(DSLContext tx, long dossier, long claim, long person) {
        tx.insertInto(REVIEW)
                .set(REVIEW.CLAIM_ID, claim)
                .set(REVIEW.ACCOUNT_ID, person)
                .set(REVIEW.CLAIM_VERSION, 1)
                .set(REVIEW.SAID, Said.SAID)
                .set(REVIEW.SO, So.ATTRIBUTED)
                .set(REVIEW.SIGNED_AT, Moments.now(clock))
                .execute();
        recorder.write(
                tx,
                dossier,
                Actor.person(person, "Somebody"),
                Change.of("signed", "claim", claim).to("said"));
    }

    private void turn(DSLContext tx, long dossier, long claim) {
        tx.insertInto(TURN)
                .set(TURN.DOSSIER_ID, dossier)
                .set(TURN.CLAIM_ID, claim)
                .set(TURN.REASON, TurnReason.SIGNATURE)
                .set(TURN.WHY, "Next signature.")
                .set(TURN.SINCE, Moments.now(clock))
                .execute();
    }
}
