package collate.reviews;

import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;

import collate.db.schema.tables.records.RecordEntryRecord;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads from the record what happened to a claim since somebody's page was drawn. */
final class ChangesQueries {
    private static final int MOST = 5;

    private ChangesQueries() {}

    /** "Jun Park: max changed from 1,400 to 1,200." Only edits; nothing of what reviews say. */
    static String since(DSLContext tx, Held held, long readTo) {
        return tx
                .select(RECORD_ENTRY.asterisk())
                .from(RECORD_ENTRY)
                .join(RECORD_CHAIN)
                .on(RECORD_CHAIN.ID.eq(RECORD_ENTRY.CHAIN_ID))
                .where(RECORD_CHAIN.DOSSIER_ID.eq(held.dossier()))
                .and(RECORD_ENTRY.SUBJECT_KIND.eq("claim"))
                .and(RECORD_ENTRY.SUBJECT_ID.eq(held.id()))
                .and(RECORD_ENTRY.NUMBER.gt(readTo))
                .and(RECORD_ENTRY.FIELD.isNotNull())
                .and(RECORD_ENTRY.ACTION.eq("edited"))
                .orderBy(RECORD_ENTRY.NUMBER.desc())
                .limit(MOST)
                .fetchInto(RECORD_ENTRY)
                .stream()
                .map(ChangesQueries::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String sentence(RecordEntryRecord entry) {
        var before = Objects.requireNonNullElse(entry.getOldWords(), "");
        var after = Objects.requireNonNullElse(entry.getNewWords(), "");
        return entry.getActor() + ": " + entry.getField()
                + (before.isEmpty() ? " set" : " changed from " + before)
                + (after.isEmpty() ? " to nothing." : " to " + after + ".");
    }
}
