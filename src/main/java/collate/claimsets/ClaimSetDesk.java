package collate.claimsets;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_SET;
import static collate.db.schema.Tables.CLAIM_SET_MEMBER;
import static collate.db.schema.Tables.CLAIM_SET_VERSION;
import static collate.db.schema.Tables.DOSSIER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import collate.articles.BytesDesk;
import collate.core.review.Policy;
import collate.core.review.Refusal;
import collate.db.Moments;
import collate.db.schema.tables.records.ClaimSetRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.Wording;
import java.time.Clock;
import java.util.List;
import java.util.SortedSet;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Freezes claim sets: writes their files once and keeps the bytes. */
public final class ClaimSetDesk {
    private static final Refusal TAKEN = new Refusal(
            "name", "This dossier has a set of this name. Choose another, or freeze the next version of that set.");

    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;

    public ClaimSetDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** How freezing went. */
    sealed interface Freezing {
        /** The version that came of it. */
        record Frozen(long set, int version) implements Freezing {}

        /** Nothing was changed. */
        record Refused(Refusal why) implements Freezing {}
    }

    /** Takes the transaction back when something is found that forbids freezing. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Refusal why;

        Stop(Refusal why) {
            this.why = why;
        }
    }

    /** Version 1 of a new set. */
    Freezing begin(long dossier, String name, SortedSet<Long> claims, Actor by) {
        try {
            return sql.transactionResult(tx -> freeze(tx.dsl(), add(tx.dsl(), dossier, name, by), claims, by));
        } catch (Stop stop) {
            return new Freezing.Refused(stop.why);
        }
    }

    /** The next version of a set that there is. */
    Freezing goOn(long set, SortedSet<Long> claims, Actor by) {
        try {
            return sql.transactionResult(tx -> {
                var held = tx.dsl()
                        .selectFrom(CLAIM_SET)
                        .where(CLAIM_SET.ID.eq(set))
                        .forUpdate()
                        .fetchSingle();
                return freeze(tx.dsl(), held, claims, by);
            });
        } catch (Stop stop) {
            return new Freezing.Refused(stop.why);
        }
    }

    private ClaimSetRecord add(DSLContext tx, long dossier, String name, Actor by) {
        try {
            return tx.insertInto(CLAIM_SET)
                    .set(CLAIM_SET.DOSSIER_ID, dossier)
                    .set(CLAIM_SET.NAME, name)
                    .set(CLAIM_SET.MADE_BY, by.account().orElseThrow())
                    .set(CLAIM_SET.MADE_AT, Moments.now(clock))
                    .returning()
                    .fetchSingle();
        } catch (IntegrityConstraintViolationException taken) {
            throw new Stop(TAKEN);
        }
    }

    private Freezing freeze(DSLContext tx, ClaimSetRecord set, SortedSet<Long> claims, Actor by) {
        hold(tx, set.getDossierId(), claims);
        var head = head(tx, set, by);
        var contents = new SetContents(head, ContentQueries.claims(tx, List.copyOf(claims)));
        var json = BytesDesk.keep(tx, SetJson.bytes(contents));
        var csv = BytesDesk.keep(tx, SetCsv.bytes(contents));
        var version = tx.insertInto(CLAIM_SET_VERSION)
                .set(CLAIM_SET_VERSION.SET_ID, set.getId())
                .set(CLAIM_SET_VERSION.NUMBER, head.version())
                .set(CLAIM_SET_VERSION.CLAIMS, claims.size())
                .set(CLAIM_SET_VERSION.JSON_SHA256, json)
                .set(CLAIM_SET_VERSION.CSV_SHA256, csv)
                .set(CLAIM_SET_VERSION.FROZEN_BY, by.account().orElseThrow())
                .set(CLAIM_SET_VERSION.FROZEN_AT, head.frozenAt())
                .returning(CLAIM_SET_VERSION.ID)
                .fetchSingle()
                .getId();
        tx.batch(contents.claims().stream()
                        .map(claim -> member(tx, version, claim))
                        .toList())
                .execute();
        var what = head.name() + ", version " + head.version() + ": " + Wording.count(claims.size(), "claim", "claims")
                + ", JSON SHA-256 " + json;
        recorder.write(
                tx,
                head.dossier(),
                by,
                Change.of("froze", "claim set", set.getId()).to(what));
        return new Freezing.Frozen(set.getId(), head.version());
    }

    /** Nobody edits or judges the claims until their bytes are written. */
    private static void hold(DSLContext tx, long dossier, SortedSet<Long> claims) {
        var decided = tx.selectFrom(CLAIM)
                .where(CLAIM.ID.in(claims))
                .and(CLAIM.DOSSIER_ID.eq(dossier))
                .and(ClaimSetQueries.decided())
                .orderBy(CLAIM.ID)
                .forUpdate()
                .fetchSet(CLAIM.ID);
        claims.stream().filter(claim -> !decided.contains(claim)).findFirst().ifPresent(claim -> {
            throw new Stop(new Refusal(
                    "claims",
                    "Claim " + claim + " has no verdict any more. Take it out, or have it signed again first."));
        });
    }

    private SetHead head(DSLContext tx, ClaimSetRecord set, Actor by) {
        var dossier =
                tx.selectFrom(DOSSIER).where(DOSSIER.ID.eq(set.getDossierId())).fetchSingle();
        var number = tx.select(coalesce(max(CLAIM_SET_VERSION.NUMBER), 0))
                .from(CLAIM_SET_VERSION)
                .where(CLAIM_SET_VERSION.SET_ID.eq(set.getId()))
                .fetchSingle()
                .value1();
        return new SetHead(
                set.getId(),
                set.getName(),
                number + 1,
                dossier.getId(),
                dossier.getName(),
                new Policy(dossier.getSignatures(), dossier.getOrigins(), dossier.getBlind()),
                Moments.now(clock),
                by.name());
    }

    private static Query member(DSLContext tx, long version, ClaimContents claim) {
        return tx.insertInto(CLAIM_SET_MEMBER)
                .set(CLAIM_SET_MEMBER.VERSION_ID, version)
                .set(CLAIM_SET_MEMBER.CLAIM_ID, claim.id())
                .set(CLAIM_SET_MEMBER.CLAIM_VERSION, claim.version());
    }
}
