package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads claims' words where they stand: in their paragraph. */
public final class ParagraphQueries {
    private final DSLContext sql;

    public ParagraphQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** The words that a side of a question shows; nothing where no article has any. */
    public Optional<Passage> of(Question.Side side) {
        var places = sql.select()
                .from(APPEARANCE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(APPEARANCE.TEXT_ID))
                .where(APPEARANCE.CLAIM_ID.eq(MergedQueries.root(sql, side.claim())))
                .and(APPEARANCE.ARTICLE_ID.eq(side.article()))
                .orderBy(APPEARANCE.TEXT_ID.desc(), APPEARANCE.SPAN_START)
                .fetch();
        return places.stream()
                .filter(place -> side.exact().contains(place.get(APPEARANCE.EXACT)))
                .findFirst()
                .map(place ->
                        Passage.of(place.get(TEXT_VERSION.BODY), span(place), value(place), parts(place, places)));
    }

    private static List<Span> parts(Record place, List<? extends Record> places) {
        return places.stream()
                .filter(other -> other.get(APPEARANCE.TEXT_ID).equals(place.get(APPEARANCE.TEXT_ID)))
                .filter(other -> other.get(APPEARANCE.PART) > 1)
                .map(ParagraphQueries::span)
                .toList();
    }

    private static Span span(Record place) {
        return new Span(place.get(APPEARANCE.SPAN_START), place.get(APPEARANCE.SPAN_END));
    }

    private static Span value(Record place) {
        return new Span(place.get(APPEARANCE.VALUE_START), place.get(APPEARANCE.VALUE_END));
    }
}
