package collate.reviews;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.REVIEW;

import collate.core.review.Refusal;
import collate.core.review.Signature;
import collate.core.review.Signing;
import collate.core.review.So;
import collate.core.review.Verdict;
import collate.core.review.Words;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.SignedIn;
import collate.web.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Signs reviews. */
public final class ReviewDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final EvidenceDesk evidence;
    private final VerdictDesk verdicts;
    private final TurnDesk turns;

    public ReviewDesk(DSLContext sql, Clock clock, Recorder recorder, EvidenceDesk evidence) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.evidence = evidence;
        this.verdicts = new VerdictDesk(recorder);
        this.turns = new TurnDesk(clock);
    }

    /** Thrown inside the transaction only: the link that came along goes with the review that was refused. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Outcome outcome;

        TakenBack(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }

    Outcome sign(long claim, SignedIn who, Draft draft) {
        try {
            return sql.transactionResult(tx -> sign(tx.dsl(), HoldDesk.hold(tx.dsl(), claim), who, draft));
        } catch (TakenBack refused) {
            return refused.outcome;
        }
    }

    private Outcome sign(DSLContext tx, Held held, SignedIn who, Draft drawn) {
        var draft = held.attributed() ? drawn : drawn.withoutSaid();
        var version = held.version();
        if (draft.version().filter(seen -> seen == version).isEmpty()) {
            throw new TakenBack(new Outcome.Outdated(ChangesQueries.since(tx, held, draft.readTo())));
        }
        var by = Actor.person(who.id(), who.name());
        var no = new ArrayList<>(draft.source().stream()
                .flatMap(source -> evidence.refusals(tx, held, source, Source.Fields.WITH_REVIEW).stream())
                .toList());
        draft.source().ifPresent(source -> evidence.attach(tx, held, by, source));
        var earlier = VerdictDesk.signatures(tx, held.id());
        no.addAll(refusals(tx, held, draft.signing(), earlier));
        if (!no.isEmpty()) {
            throw new TakenBack(new Outcome.Refused(no));
        }
        write(tx, held, draft.signing());
        record(tx, held, by, draft.signing());
        DisputeDesk.settleOwn(tx, held, who.id(), Moments.now(clock));
        var verdict = verdicts.move(tx, held, by);
        new TurnsAfterSigning(turns, tx, held, who, earlier).set(verdict);
        return new Outcome.Done(notice(tx, held, draft.signing(), verdict));
    }

    private static List<Refusal> refusals(DSLContext tx, Held held, Signing signing, List<Signature> earlier) {
        return signing.refusals(held.policy(), FootingDesk.footing(tx, held), earlier, held.standing());
    }

    private void write(DSLContext tx, Held held, Signing signing) {
        var verified = signing.answers().so().filter(So.VERIFIED::equals).isPresent();
        var id = tx.insertInto(REVIEW)
                .set(REVIEW.CLAIM_ID, held.id())
                .set(REVIEW.ACCOUNT_ID, signing.account())
                .set(REVIEW.CLAIM_VERSION, held.version())
                .set(REVIEW.SAID, signing.answers().said().orElse(null))
                .set(REVIEW.SAID_WORDS, signing.saidWords())
                .set(REVIEW.SO, signing.answers().so().orElse(null))
                .set(REVIEW.REASONS, signing.reasons())
                .set(REVIEW.OVERRIDE_WHY, verified ? signing.override() : "")
                .set(REVIEW.SIGNED_AT, Moments.now(clock))
                .returning(REVIEW.ID)
                .fetchSingle()
                .getId();
        tx.update(REVIEW)
                .set(REVIEW.REPLACED_BY, id)
                .where(REVIEW.CLAIM_ID.eq(held.id()))
                .and(REVIEW.ACCOUNT_ID.eq(signing.account()))
                .and(REVIEW.REPLACED_BY.isNull())
                .and(REVIEW.ID.ne(id))
                .execute();
        tx.update(CLAIM)
                .setNull(CLAIM.ASSIGNED_TO)
                .where(CLAIM.ID.eq(held.id()))
                .and(CLAIM.ASSIGNED_TO.eq(signing.account()))
                .execute();
    }

    private void record(DSLContext tx, Held held, Actor by, Signing signing) {
        var change = Change.of("signed", "claim", held.id());
        recorder.write(
                tx, held.dossier(), by, change.to(Words.of(signing.answers())).because(signing.reasons()));
        if (!signing.saidWords().isEmpty()) {
            recorder.write(tx, held.dossier(), by, change.value("right words", null, signing.saidWords()));
        }
        if (!signing.override().isEmpty()) {
            recorder.write(tx, held.dossier(), by, change.value("override", null, signing.override()));
        }
    }

    private static String notice(DSLContext tx, Held held, Signing signing, Verdict verdict) {
        var signed = "You signed claim " + held.id() + ": " + Words.of(signing.answers()) + ". ";
        var missing = held.policy().signatures()
                - VerdictDesk.signatures(tx, held.id()).stream()
                        .filter(signature -> !signature.stale())
                        .count();
        return signed
                + switch (verdict.standing()) {
                    case IN_REVIEW, OPEN ->
                        Wording.count(missing, "more signature", "more signatures") + (missing == 1 ? " is" : " are")
                                + " needed.";
                    case DISPUTED -> "It is disputed: the answers differ, or somebody objects.";
                    case DECIDED -> "All signatures agree; the claim is decided.";
                };
    }
}
