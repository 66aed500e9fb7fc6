package collate.events;

import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.RECORD_ENTRY;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads from the record which events were merged into one, by whom, and what came with them. */
final class AbsorbedQueries {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final DSLContext sql;

    AbsorbedQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<Absorbed> of(long event) {
        return sql
                .select(EVENT.ID, EVENT.NAME)
                .from(EVENT)
                .where(EVENT.MERGED_INTO.eq(event))
                .orderBy(EVENT.ID)
                .fetch()
                .stream()
                .flatMap(row -> absorbed(row.value1(), row.value2(), event).stream())
                .toList();
    }

    private Optional<Absorbed> absorbed(long id, String name, long into) {
        var took = took(id, into);
        return took.or(() -> newest(RECORD_ENTRY.SUBJECT_ID.eq(id).and(RECORD_ENTRY.ACTION.eq("merged"))))
                .map(entry -> new Absorbed(
                        id,
                        name,
                        entry.get(RECORD_ENTRY.ACTOR),
                        entry.get(RECORD_ENTRY.AT),
                        came(id, into),
                        took.map(one -> Objects.requireNonNullElse(one.get(RECORD_ENTRY.WHY), ""))
                                .orElse("")));
    }

    /** The claims that one event brought to another; before the record kept that by itself, all that it had. */
    List<Long> came(long event, long into) {
        return took(event, into)
                .map(entry -> NUMBER.matcher(Objects.requireNonNullElse(entry.get(RECORD_ENTRY.NEW_WORDS), ""))
                        .results()
                        .map(number -> Long.valueOf(number.group()))
                        .toList())
                .orElseGet(() -> sql.select(EVENT_CLAIM.CLAIM_ID)
                        .from(EVENT_CLAIM)
                        .where(EVENT_CLAIM.EVENT_ID.eq(event))
                        .orderBy(EVENT_CLAIM.CLAIM_ID)
                        .fetch(EVENT_CLAIM.CLAIM_ID));
    }

    private Optional<Record> took(long event, long into) {
        return newest(RECORD_ENTRY
                .SUBJECT_ID
                .eq(into)
                .and(RECORD_ENTRY.ACTION.eq(MergerDesk.TOOK_IN))
                .and(RECORD_ENTRY.FIELD.eq("event " + event)));
    }

    private Optional<Record> newest(Condition which) {
        return sql.select()
                .from(RECORD_ENTRY)
                .where(RECORD_ENTRY.SUBJECT_KIND.eq("event"))
                .and(which)
                .orderBy(RECORD_ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOptional();
    }
}
