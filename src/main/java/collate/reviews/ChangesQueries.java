package collate.reviews;

import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;

import collate.db.schema.tables.records.RecordEntryRecord;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;

/** Reads from the record what happened to a claim since somebody's page was drawn. */
public final class ChangesQueries {
    private static final int MOST = 5;

    private ChangesQueries() {}

    static String since(DSLContext tx, Held held, long readTo) {
        return String.join(" ", since(tx, held.id(), readTo));
    }

    /** "Jun Park: max changed from 1,400 to 1,200.", the newest first; nothing of what reviews say. */
    public static List<String> since(DSLContext tx, long claim, long readTo) {
        var edited = RECORD_ENTRY.ACTION.eq("edited").and(RECORD_ENTRY.FIELD.ne("version"));
        return tx
                .select(RECORD_ENTRY.asterisk())
                .from(RECORD_ENTRY)
                .join(RECORD_CHAIN)
                .on(RECORD_CHAIN.ID.eq(RECORD_ENTRY.CHAIN_ID))
                .where(RECORD_CHAIN.DOSSIER_ID.isNotNull())
                .and(RECORD_ENTRY.SUBJECT_KIND.eq("claim"))
                .and(RECORD_ENTRY.SUBJECT_ID.eq(claim))
                .and(RECORD_ENTRY.NUMBER.gt(readTo))
                .and(edited.or(RECORD_ENTRY.ACTION.in("merged", "split", "withdrew")))
                .orderBy(RECORD_ENTRY.NUMBER.desc())
                .limit(MOST)
                .fetchInto(RECORD_ENTRY)
                .stream()
                .map(ChangesQueries::sentence)
                .toList();
    }

    private static String sentence(RecordEntryRecord entry) {
        var before = Objects.requireNonNullElse(entry.getOldWords(), "");
        var after = Objects.requireNonNullElse(entry.getNewWords(), "");
        if (entry.getField() == null) {
            var what = after.isEmpty() ? Objects.requireNonNullElse(entry.getWhy(), "") : after;
            return entry.getActor() + " " + entry.getAction() + " it: " + what + ".";
        }
        return entry.getActor() + ": " + entry.getField()
                + (before.isEmpty() ? " set" : " changed from " + before)
                + (after.isEmpty() ? " to nothing." : " to " + after + ".");
    }
}
