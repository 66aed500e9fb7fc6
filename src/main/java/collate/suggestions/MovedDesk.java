package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM_MERGE_PART;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.REMARK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import collate.db.schema.tables.records.ClaimMergeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/** Moves what each claim has of its own, and only once, to the claim that stays, and back: appearances, evidence, talk. */
final class MovedDesk {
    /** What moves, by the table that holds it. */
    private record Kind(String thing, Table<?> table, TableField<?, Long> id, TableField<?, Long> claim) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("APPEARANCE", APPEARANCE, APPEARANCE.ID, APPEARANCE.CLAIM_ID),
            new Kind("EVIDENCE", EVIDENCE, EVIDENCE.ID, EVIDENCE.CLAIM_ID),
            new Kind("REMARK", REMARK, REMARK.ID, REMARK.CLAIM_ID));

    private MovedDesk() {}

    /** One of them. */
    record Thing(String thing, long id) {}

    /** What the kept claim has already, word for word at the same place, stays where it is. */
    static List<Thing> moving(DSLContext tx, long kept, long merged) {
        var all = new ArrayList<Thing>();
        var mine = APPEARANCE.as("mine");
        tx.select(APPEARANCE.ID)
                .from(APPEARANCE)
                .leftJoin(mine)
                .on(mine.CLAIM_ID.eq(kept))
                .and(mine.TEXT_ID.eq(APPEARANCE.TEXT_ID))
                .and(mine.SPAN_START.eq(APPEARANCE.SPAN_START))
                .and(mine.SPAN_END.eq(APPEARANCE.SPAN_END))
                .where(APPEARANCE.CLAIM_ID.eq(merged))
                .and(mine.ID.isNull())
                .orderBy(APPEARANCE.ID)
                .forEach(row -> all.add(new Thing("APPEARANCE", row.value1())));
        tx.select(EVIDENCE.ID)
                .from(EVIDENCE)
                .where(EVIDENCE.CLAIM_ID.eq(merged))
                .and(EVIDENCE.WITH_REVIEW.isFalse())
                .orderBy(EVIDENCE.ID)
                .forEach(row -> all.add(new Thing("EVIDENCE", row.value1())));
        tx.select(REMARK.ID)
                .from(REMARK)
                .where(REMARK.CLAIM_ID.eq(merged))
                .orderBy(REMARK.ID)
                .forEach(row -> all.add(new Thing("REMARK", row.value1())));
        return all;
    }

    static void move(DSLContext tx, long merge, List<Thing> things, long from, long to) {
        things.forEach(one -> {
            part(tx, merge, one.thing(), one.id());
            move(tx, one, from, to);
        });
    }

    private static void move(DSLContext tx, Thing one, long from, long to) {
        var kind = KINDS.stream()
                .filter(known -> known.thing().equals(one.thing()))
                .findFirst()
                .orElseThrow();
        tx.update(kind.table())
                .set(kind.claim(), to)
                .where(kind.id().eq(one.id()))
                .and(kind.claim().eq(from))
                .execute();
    }

    /** Evidence, or words that its reviewers have not seen; the same words once more are no new ground. */
    static boolean changesGround(DSLContext tx, long kept, List<Thing> moved) {
        var came = moved.stream()
                .filter(one -> one.thing().equals("APPEARANCE"))
                .map(Thing::id)
                .toList();
        var seen = words(tx, APPEARANCE.CLAIM_ID.eq(kept).and(APPEARANCE.ID.notIn(came)));
        return moved.stream().anyMatch(one -> one.thing().equals("EVIDENCE"))
                || !seen.containsAll(words(tx, APPEARANCE.ID.in(came)));
    }

    private static Set<String> words(DSLContext tx, Condition which) {
        return tx.select(APPEARANCE.EXACT)
                .from(APPEARANCE)
                .where(which)
                .fetchSet(row -> row.value1().replaceAll("\\W+", " ").strip());
    }

    /** What came with a merge goes back; a merge made after it moved the same things on, and they are that one's no more. */
    static void back(DSLContext tx, ClaimMergeRecord merge, long kept) {
        tx.selectFrom(CLAIM_MERGE_PART)
                .where(CLAIM_MERGE_PART.MERGE_ID.eq(merge.getId()))
                .and(CLAIM_MERGE_PART.THING.in(KINDS.stream().map(Kind::thing).toList()))
                .forEach(part -> move(tx, new Thing(part.getThing(), part.getThingId()), kept, merge.getMergedClaim()));
        var own = CLAIM_MERGE_PART.as("own");
        tx.deleteFrom(CLAIM_MERGE_PART)
                .where(CLAIM_MERGE_PART.MERGE_ID.gt(merge.getId()))
                .and(CLAIM_MERGE_PART.THING.in(KINDS.stream().map(Kind::thing).toList()))
                .and(exists(selectOne()
                        .from(own)
                        .where(own.MERGE_ID.eq(merge.getId()))
                        .and(own.THING.eq(CLAIM_MERGE_PART.THING))
                        .and(own.THING_ID.eq(CLAIM_MERGE_PART.THING_ID))))
                .execute();
    }

    static void part(DSLContext tx, long merge, String thing, long id) {
        tx.insertInto(CLAIM_MERGE_PART)
                .set(CLAIM_MERGE_PART.MERGE_ID, merge)
                .set(CLAIM_MERGE_PART.THING, thing)
                .set(CLAIM_MERGE_PART.THING_ID, id)
                .execute();
    }
}
