package collate.claims;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;

import collate.reviews.ReviewQueries;
import collate.reviews.Sealed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads what the record has on one claim, without what is sealed from who reads. */
final class HistoryQueries {
    private final DSLContext sql;

    HistoryQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Newest first; what one person changed at one moment is one entry. */
    List<Entry> of(long claim, long reader) {
        var sealed = isSealed(claim, reader);
        var all = new ArrayList<Entry>();
        sql.select(RECORD_ENTRY.asterisk())
                .from(RECORD_ENTRY)
                .join(RECORD_CHAIN)
                .on(RECORD_CHAIN.ID.eq(RECORD_ENTRY.CHAIN_ID))
                .where(RECORD_ENTRY.SUBJECT_KIND.eq("claim"))
                .and(RECORD_ENTRY.SUBJECT_ID.eq(claim))
                .orderBy(RECORD_ENTRY.NUMBER)
                .forEach(row -> add(all, entry(row, sealed && isSealed(row, reader))));
        return List.copyOf(all.reversed());
    }

    private boolean isSealed(long claim, long reader) {
        return sql.fetchExists(sql.selectOne()
                .from(CLAIM)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .where(CLAIM.ID.eq(claim))
                .and(ReviewQueries.sealedFrom(reader)));
    }

    /** One's own words are open to oneself. */
    private static boolean isSealed(Record row, long reader) {
        return Sealed.ACTIONS.contains(row.get(RECORD_ENTRY.ACTION))
                && !Objects.equals(row.get(RECORD_ENTRY.ACCOUNT_ID), reader);
    }

    private static Entry entry(Record row, boolean sealed) {
        if (sealed) {
            return Entry.sealed(row.get(RECORD_ENTRY.AT));
        }
        var change = new Entry.Change(
                words(row.get(RECORD_ENTRY.FIELD)),
                words(row.get(RECORD_ENTRY.OLD_WORDS)),
                words(row.get(RECORD_ENTRY.NEW_WORDS)));
        return new Entry(
                row.get(RECORD_ENTRY.AT),
                row.get(RECORD_ENTRY.ACTOR),
                row.get(RECORD_ENTRY.ACTION),
                List.of(change),
                words(row.get(RECORD_ENTRY.WHY)),
                false);
    }

    private static String words(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }

    private static void add(List<Entry> all, Entry entry) {
        if (!all.isEmpty() && all.getLast().goesWith(entry)) {
            all.add(all.removeLast().and(entry));
        } else {
            all.add(entry);
        }
    }
}
