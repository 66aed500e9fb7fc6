package collate.record;

import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads who has worked on a dossier since a page of it was drawn; nothing of what they did, as that may be sealed. */
final class NewsQueries {
    private final DSLContext sql;

    NewsQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** How many entries the record of a dossier has. */
    Optional<Long> end(long dossier) {
        return sql.select(RECORD_CHAIN.ENTRIES)
                .from(RECORD_CHAIN)
                .where(RECORD_CHAIN.DOSSIER_ID.eq(dossier))
                .fetchOptional(RECORD_CHAIN.ENTRIES);
    }

    /** Others than the reader, by name; programs and rules are nobody. */
    List<String> others(long dossier, long since, long reader) {
        return sql.selectDistinct(RECORD_ENTRY.ACTOR)
                .from(RECORD_ENTRY)
                .join(RECORD_CHAIN)
                .on(RECORD_CHAIN.ID.eq(RECORD_ENTRY.CHAIN_ID))
                .where(RECORD_CHAIN.DOSSIER_ID.eq(dossier))
                .and(RECORD_ENTRY.NUMBER.gt(since))
                .and(RECORD_ENTRY.ACCOUNT_ID.isNotNull())
                .and(RECORD_ENTRY.ACCOUNT_ID.ne(reader))
                .orderBy(RECORD_ENTRY.ACTOR)
                .fetch(RECORD_ENTRY.ACTOR);
    }
}
