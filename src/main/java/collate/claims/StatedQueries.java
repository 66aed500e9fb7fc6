package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.TOLL;

import collate.core.text.Span;
import collate.db.Stands;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads what a text is known to state. */
final class StatedQueries {
    private StatedQueries() {}

    /** Its claims by their passages; of two with one passage the older. */
    static Map<String, Long> passages(DSLContext tx, Intake intake) {
        var all = new HashMap<String, Long>();
        tx.select(
                        CLAIM.ID,
                        CLAIM.KIND,
                        APPEARANCE.SPAN_START,
                        APPEARANCE.SPAN_END,
                        APPEARANCE.VALUE_START,
                        APPEARANCE.VALUE_END,
                        TOLL.HARM)
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .where(APPEARANCE.TEXT_ID.eq(intake.textId()))
                .and(APPEARANCE.PART.eq((short) 1))
                .and(Stands.appearance())
                .and(Stands.claim())
                .orderBy(CLAIM.ID)
                .forEach(row -> Repeats.passage(
                                new Repeats.Stated(row.value2(), Optional.ofNullable(row.value7())),
                                new Span(row.value3(), row.value4()),
                                new Span(row.value5(), row.value6()),
                                intake.text())
                        .ifPresent(passage -> all.putIfAbsent(passage, row.value1())));
        return all;
    }
}
