package collate.suggestions;

import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.CLAIM_MERGE_PART;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_APART;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.READING;
import static org.jooq.impl.DSL.select;

import collate.db.Moments;
import collate.db.schema.tables.records.ClaimMergeRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Keeps what people said of a claim beside its words, when it becomes one with another: the events that they put it into, those
 * they kept it apart from, what articles do with it. The claim that stays has that too from then on; a split takes it away again.
 */
final class SharedDesk {
    /** Of each such thing a claim has one at most. */
    private record Kind(String thing, Table<?> table, TableField<?, Long> claim, TableField<?, Long> of) {}

    private static final Kind EVENTS = new Kind("EVENT", EVENT_CLAIM, EVENT_CLAIM.CLAIM_ID, EVENT_CLAIM.EVENT_ID);
    private static final Kind APART = new Kind("APART", EVENT_APART, EVENT_APART.CLAIM_ID, EVENT_APART.EVENT_ID);
    private static final Kind READINGS = new Kind("READING", READING, READING.CLAIM_ID, READING.ARTICLE_ID);

    private final Clock clock;
    private final Recorder recorder;

    SharedDesk(Clock clock, Recorder recorder) {
        this.clock = clock;
        this.recorder = recorder;
    }

    void share(DSLContext tx, ClaimMergeRecord merge, Actor by) {
        var came = copy(tx, merge, EVENTS);
        tx.update(EVENT_CLAIM)
                .setNull(EVENT_CLAIM.ADDED_AT)
                .where(EVENT_CLAIM.CLAIM_ID.eq(merge.getKeptClaim()))
                .and(EVENT_CLAIM.EVENT_ID.in(came))
                .execute();
        tx.deleteFrom(EVENT_APART)
                .where(EVENT_APART.CLAIM_ID.eq(merge.getKeptClaim()))
                .and(EVENT_APART.EVENT_ID.in(came))
                .execute();
        record(
                tx,
                merge,
                "added claims to",
                merge.getKeptClaim(),
                came,
                "claim " + merge.getMergedClaim() + " became one with it",
                by);
        copy(tx, merge, APART);
        copy(tx, merge, READINGS);
    }

    private static List<Long> copy(DSLContext tx, ClaimMergeRecord merge, Kind kind) {
        var known = kind == APART
                ? select(EVENT_APART.EVENT_ID)
                        .from(EVENT_APART)
                        .where(EVENT_APART.CLAIM_ID.eq(merge.getKeptClaim()))
                        .union(select(EVENT_CLAIM.EVENT_ID)
                                .from(EVENT_CLAIM)
                                .where(EVENT_CLAIM.CLAIM_ID.eq(merge.getKeptClaim())))
                : select(kind.of()).from(kind.table()).where(kind.claim().eq(merge.getKeptClaim()));
        var rows = tx.selectFrom(kind.table())
                .where(kind.claim().eq(merge.getMergedClaim()))
                .and(kind.of().notIn(known))
                .orderBy(kind.of())
                .fetch();
        rows.forEach(row -> {
            row.set(kind.claim(), merge.getKeptClaim());
            tx.insertInto(kind.table()).set(row).execute();
            MovedDesk.part(tx, merge.getId(), kind.thing(), row.get(kind.of()));
        });
        return rows.getValues(kind.of());
    }

    /**
     * The claim that stays loses what it had by the other. What both were put into while they were one, both are in: how many
     * events these are.
     */
    int part(DSLContext tx, ClaimMergeRecord merge, long kept, Actor by) {
        var lost = away(tx, merge, EVENTS);
        record(
                tx,
                merge,
                "took claims out of",
                kept,
                lost,
                "claim " + merge.getMergedClaim() + " is its own again",
                by);
        away(tx, merge, APART);
        away(tx, merge, READINGS);
        return stay(tx, merge, kept, by);
    }

    private static List<Long> away(DSLContext tx, ClaimMergeRecord merge, Kind kind) {
        var all = tx.select(CLAIM_MERGE_PART.THING_ID)
                .from(CLAIM_MERGE_PART)
                .where(CLAIM_MERGE_PART.MERGE_ID.eq(merge.getId()))
                .and(CLAIM_MERGE_PART.THING.eq(kind.thing()))
                .orderBy(CLAIM_MERGE_PART.THING_ID)
                .fetch(CLAIM_MERGE_PART.THING_ID);
        return all.stream().filter(one -> away(tx, merge, kind, one)).toList();
    }

    /** Of the claim that it went into, and on from there as far as that had it by nothing else; whether the last lost it. */
    private static boolean away(DSLContext tx, ClaimMergeRecord merge, Kind kind, long of) {
        if (kind == READINGS && isReadAnew(tx, merge, of) || isAnothers(tx, merge, kind, of)) {
            return false;
        }
        tx.deleteFrom(kind.table())
                .where(kind.claim().eq(merge.getKeptClaim()))
                .and(kind.of().eq(of))
                .execute();
        var next = tx.selectFrom(CLAIM_MERGE)
                .where(CLAIM_MERGE.MERGED_CLAIM.eq(merge.getKeptClaim()))
                .and(CLAIM_MERGE.SPLIT_AT.isNull())
                .fetchOptional();
        return next.isEmpty()
                || tx.deleteFrom(CLAIM_MERGE_PART)
                                        .where(CLAIM_MERGE_PART.MERGE_ID.eq(
                                                next.get().getId()))
                                        .and(CLAIM_MERGE_PART.THING.eq(kind.thing()))
                                        .and(CLAIM_MERGE_PART.THING_ID.eq(of))
                                        .execute()
                                == 1
                        && away(tx, next.get(), kind, of);
    }

    /** Whether another claim that went into the same one had it too: then it stays there by that one from now on. */
    private static boolean isAnothers(DSLContext tx, ClaimMergeRecord merge, Kind kind, long of) {
        var other = tx.select(CLAIM_MERGE.ID)
                .from(CLAIM_MERGE)
                .join(kind.table())
                .on(kind.claim().eq(CLAIM_MERGE.MERGED_CLAIM))
                .and(kind.of().eq(of))
                .where(CLAIM_MERGE.KEPT_CLAIM.eq(merge.getKeptClaim()))
                .and(CLAIM_MERGE.ID.ne(merge.getId()))
                .and(CLAIM_MERGE.SPLIT_AT.isNull())
                .orderBy(CLAIM_MERGE.ID)
                .limit(1)
                .fetchOptional(CLAIM_MERGE.ID);
        other.ifPresent(next -> MovedDesk.part(tx, next, kind.thing(), of));
        return other.isPresent();
    }

    /** Whether somebody judged the claim that stays by itself since. */
    private static boolean isReadAnew(DSLContext tx, ClaimMergeRecord merge, long article) {
        var both = tx.select(READING.JUDGEMENT, READING.JUDGED_AT)
                .from(READING)
                .where(READING.ARTICLE_ID.eq(article))
                .and(READING.CLAIM_ID.in(merge.getKeptClaim(), merge.getMergedClaim()))
                .fetch();
        return both.size() == 2 && !both.getFirst().equals(both.getLast());
    }

    private int stay(DSLContext tx, ClaimMergeRecord merge, long kept, Actor by) {
        var meanwhile = tx.select(EVENT_CLAIM.EVENT_ID)
                .from(EVENT_CLAIM)
                .where(EVENT_CLAIM.CLAIM_ID.eq(kept))
                .and(EVENT_CLAIM.ADDED_AT.gt(merge.getMergedAt()))
                .and(EVENT_CLAIM.EVENT_ID.notIn(select(EVENT_CLAIM.EVENT_ID)
                        .from(EVENT_CLAIM)
                        .where(EVENT_CLAIM.CLAIM_ID.eq(merge.getMergedClaim()))))
                .orderBy(EVENT_CLAIM.EVENT_ID)
                .fetch(EVENT_CLAIM.EVENT_ID);
        meanwhile.forEach(event -> tx.insertInto(EVENT_CLAIM)
                .set(EVENT_CLAIM.EVENT_ID, event)
                .set(EVENT_CLAIM.CLAIM_ID, merge.getMergedClaim())
                .set(EVENT_CLAIM.ADDED_AT, Moments.now(clock))
                .execute());
        record(
                tx,
                merge,
                "added claims to",
                merge.getMergedClaim(),
                meanwhile,
                "it was one with claim " + kept + " when that was put into it",
                by);
        return meanwhile.size();
    }

    private void record(
            DSLContext tx, ClaimMergeRecord merge, String action, long claim, List<Long> events, String why, Actor by) {
        tx.select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.ID.in(events))
                .and(EVENT.MERGED_INTO.isNull())
                .orderBy(EVENT.ID)
                .forEach(event -> recorder.write(
                        tx,
                        merge.getDossierId(),
                        by,
                        Change.of(action, "event", event.value1())
                                .to("claims " + claim)
                                .because(why)));
    }
}
