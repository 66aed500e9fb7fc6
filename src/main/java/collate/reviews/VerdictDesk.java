package collate.reviews;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DISPUTE;
import static collate.db.schema.Tables.REVIEW;
import static org.jooq.impl.DSL.field;

import collate.core.review.Answers;
import collate.core.review.Signature;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.core.review.Verdict;
import collate.core.review.Words;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Moves a claim to what its dossier's policy makes of the reviews, and tells the record where that decides or reopens it. */
final class VerdictDesk {
    private static final int LONGEST = 1000;

    private final Recorder recorder;

    VerdictDesk(Recorder recorder) {
        this.recorder = recorder;
    }

    /** The newest review of each person. */
    static List<Signature> signatures(DSLContext tx, long claim) {
        return tx.select(REVIEW.ACCOUNT_ID, REVIEW.SAID, REVIEW.SO, field(REVIEW.STALE_AT.isNotNull()))
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(claim))
                .and(REVIEW.REPLACED_BY.isNull())
                .orderBy(REVIEW.ID)
                .fetch(row -> new Signature(
                        row.value1(),
                        new Answers(Optional.ofNullable(row.value2()), Optional.ofNullable(row.value3())),
                        row.value4()));
    }

    Verdict move(DSLContext tx, Held held, Actor by) {
        var verdict = set(tx, held);
        record(tx, held, verdict, by);
        return verdict;
    }

    /** What the same reviews made of it before: whoever lets them count again decides nothing. */
    void restore(DSLContext tx, Held held, Actor by) {
        var verdict = set(tx, held);
        if (verdict.standing() == Standing.DECIDED) {
            var change = Change.of("restored the verdict of", "claim", held.id());
            recorder.write(tx, held.dossier(), by, change.to(words(verdict)));
        }
    }

    private static Verdict set(DSLContext tx, Held held) {
        var objection = tx.fetchExists(DISPUTE, DISPUTE.CLAIM_ID.eq(held.id()).and(DISPUTE.SETTLED_AT.isNull()));
        var verdict = Verdict.of(held.policy(), signatures(tx, held.id()), objection);
        tx.update(CLAIM)
                .set(CLAIM.STANDING, verdict.standing())
                .set(CLAIM.SAID_VERDICT, verdict.said().orElse(null))
                .set(CLAIM.SO_VERDICT, verdict.so().orElse(null))
                .set(CLAIM.OVERRIDDEN, override(tx, held, verdict))
                .where(CLAIM.ID.eq(held.id()))
                .execute();
        return verdict;
    }

    /** What each signer wrote against the rule that parties are quoted and not believed. */
    private static @Nullable String override(DSLContext tx, Held held, Verdict verdict) {
        if (verdict.so().filter(So.VERIFIED::equals).isEmpty()) {
            return null;
        }
        var words = tx
                .select(ACCOUNT.NAME, REVIEW.OVERRIDE_WHY)
                .from(REVIEW)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVIEW.ACCOUNT_ID))
                .where(REVIEW.CLAIM_ID.eq(held.id()))
                .and(REVIEW.REPLACED_BY.isNull())
                .and(REVIEW.STALE_AT.isNull())
                .and(REVIEW.OVERRIDE_WHY.ne(""))
                .orderBy(REVIEW.ID)
                .fetch()
                .stream()
                .map(row -> row.value1() + ": " + row.value2())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : Limits.cut(words, LONGEST);
    }

    private void record(DSLContext tx, Held held, Verdict verdict, Actor by) {
        var before = held.standing();
        if (verdict.standing() == Standing.DECIDED) {
            recorder.write(
                    tx,
                    held.dossier(),
                    by,
                    Change.of("decided", "claim", held.id()).to(words(verdict)));
        } else if (before == Standing.DECIDED) {
            recorder.write(tx, held.dossier(), by, Change.of("reopened", "claim", held.id()));
        }
        if (verdict.standing() == Standing.DISPUTED && before != Standing.DISPUTED) {
            recorder.write(tx, held.dossier(), by, Change.of("differed", "claim", held.id()));
        }
    }

    private static String words(Verdict verdict) {
        return Words.of(new Answers(verdict.said(), verdict.so()));
    }
}
