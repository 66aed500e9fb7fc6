package collate.record;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import collate.db.schema.tables.records.RecordChainRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads the record, and keeps from each reader what is sealed from them. */
public final class RecordQueries {
    private final DSLContext sql;
    private final Veil veil;

    public RecordQueries(DSLContext sql, Veil veil) {
        this.sql = sql;
        this.veil = veil;
    }

    /** Dossiers in the order they were made, the house last. */
    List<RecordPage.Chain> chains() {
        return sql.select(RECORD_CHAIN.DOSSIER_ID, DOSSIER.NAME, RECORD_CHAIN.ENTRIES, RECORD_CHAIN.HEAD)
                .from(RECORD_CHAIN)
                .leftJoin(DOSSIER)
                .on(DOSSIER.ID.eq(RECORD_CHAIN.DOSSIER_ID))
                .orderBy(RECORD_CHAIN.DOSSIER_ID.asc().nullsLast())
                .fetch(row -> new RecordPage.Chain(
                        Optional.ofNullable(row.value1()).map(Object::toString).orElse(RecordFilter.HOUSE),
                        Optional.ofNullable(row.value2()).orElse("The house: people and dossiers"),
                        row.value3(),
                        row.value4()));
    }

    /** Newest first; ordered by the chain too, which is one, so that its index gives a page without reading all. */
    List<RecordPage.Entry> entries(RecordFilter filter, long reader) {
        return sql
                .select(
                        RECORD_ENTRY.NUMBER,
                        RECORD_ENTRY.AT,
                        RECORD_ENTRY.ACTOR,
                        RECORD_ENTRY.ACTION,
                        RECORD_ENTRY.SUBJECT_KIND,
                        RECORD_ENTRY.SUBJECT_ID,
                        RECORD_ENTRY.FIELD,
                        RECORD_ENTRY.OLD_WORDS,
                        RECORD_ENTRY.NEW_WORDS,
                        RECORD_ENTRY.WHY,
                        RECORD_ENTRY.HASH,
                        sealedFrom(reader))
                .from(RECORD_ENTRY)
                .where(fits(filter))
                .orderBy(RECORD_ENTRY.CHAIN_ID.desc(), RECORD_ENTRY.NUMBER.desc())
                .limit(RecordPage.ROWS)
                .offset((filter.page() - 1) * RecordPage.ROWS)
                .fetch(mapping(RecordPage.Entry::new))
                .stream()
                .map(entry -> entry.sealed() ? entry.withoutWords() : entry)
                .toList();
    }

    long count(RecordFilter filter) {
        return filter.isAll()
                ? chain(filter.dossier()).map(RecordChainRecord::getEntries).orElse(0L)
                : sql.fetchCount(RECORD_ENTRY, fits(filter));
    }

    List<String> actors(String dossier) {
        return sql.selectDistinct(RECORD_ENTRY.ACTOR)
                .from(RECORD_ENTRY)
                .where(ofChain(dossier))
                .orderBy(RECORD_ENTRY.ACTOR)
                .fetch(RECORD_ENTRY.ACTOR);
    }

    private Field<Boolean> sealedFrom(long reader) {
        var others = RECORD_ENTRY.ACCOUNT_ID.isNull().or(RECORD_ENTRY.ACCOUNT_ID.ne(reader));
        var sealed = exists(selectOne()
                .from(CLAIM)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .where(CLAIM.ID.eq(RECORD_ENTRY.SUBJECT_ID))
                .and(veil.from().apply(reader)));
        return field(RECORD_ENTRY
                .SUBJECT_KIND
                .eq("claim")
                .and(RECORD_ENTRY.ACTION.in(veil.actions()))
                .and(others)
                .and(sealed));
    }

    private Condition fits(RecordFilter filter) {
        var fits = ofChain(filter.dossier());
        if (!filter.actor().isEmpty()) {
            fits = fits.and(RECORD_ENTRY.ACTOR.eq(filter.actor()));
        }
        if (filter.thing().isPresent()) {
            var thing = filter.thing().get();
            fits = fits.and(RECORD_ENTRY.SUBJECT_KIND.eq(thing.kind()));
            fits = thing.id().map(RECORD_ENTRY.SUBJECT_ID::eq).map(fits::and).orElse(fits);
        }
        return fits;
    }

    private Condition ofChain(String dossier) {
        return chain(dossier)
                .map(chain -> RECORD_ENTRY.CHAIN_ID.eq(chain.getId()))
                .orElse(falseCondition());
    }

    private Optional<RecordChainRecord> chain(String dossier) {
        return sql.selectFrom(RECORD_CHAIN)
                .where(
                        dossier.equals(RecordFilter.HOUSE)
                                ? RECORD_CHAIN.DOSSIER_ID.isNull()
                                : RECORD_CHAIN.DOSSIER_ID.eq(Long.valueOf(dossier)))
                .fetchOptional();
    }
}
