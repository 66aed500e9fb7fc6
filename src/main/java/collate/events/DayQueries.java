package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.claims.Articles;
import collate.claims.MergedQueries;
import collate.core.text.Span;
import collate.db.schema.tables.records.DatedRecord;
import collate.reviews.ReviewQueries;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads the days that an event's claims give, in each article as that one gives it. */
final class DayQueries {
    private static final Field<Integer> SIGNATURES = ReviewQueries.signatures().as("signatures");
    private static final Field<Boolean> STALE = ReviewQueries.stale().as("stale");

    private final DSLContext sql;

    DayQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<EventPage.Day> days(long event) {
        var rows = sql.select(CLAIM.asterisk(), DATED.asterisk(), SIGNATURES, STALE, DOSSIER.SIGNATURES)
                .select(ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE)
                .select(
                        APPEARANCE.ID,
                        APPEARANCE.TEXT_ID,
                        APPEARANCE.VALUE_START,
                        APPEARANCE.VALUE_END,
                        APPEARANCE.ORPHANED_WHY)
                .from(ReportQueries.PLACES)
                .join(DATED)
                .on(DATED.CLAIM_ID.eq(CLAIM.ID))
                .where(ReportQueries.isStatedNow(event))
                .orderBy(DATED.FIRST_ON.asc().nullsLast(), CLAIM.ID, APPEARANCE.ID)
                .fetch();
        var bodies = sql.select(TEXT_VERSION.ID, TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ID.in(rows.intoSet(APPEARANCE.TEXT_ID)))
                .fetchMap(TEXT_VERSION.ID, TEXT_VERSION.BODY);
        var before = beforeMerged(rows.intoSet(APPEARANCE.ID));
        return rows.map(row -> {
            var read = before.getOrDefault(row.get(APPEARANCE.ID), row.into(DATED));
            return new EventPage.Day(
                    row.get(CLAIM.ID),
                    row.get(CLAIM.LABEL),
                    happening(row, read, bodies),
                    row.get(ARTICLE.ID),
                    Articles.name(row.get(ARTICLE.PUBLISHER), row.get(ARTICLE.HEADLINE), Optional.empty()),
                    read.getBasis(),
                    Optional.ofNullable(row.get(APPEARANCE.ORPHANED_WHY)),
                    ReportQueries.state(row));
        });
    }

    /** How the day of a place was read while it was one of a claim that became part of another. */
    private Map<Long, DatedRecord> beforeMerged(Collection<Long> appearances) {
        var before = MergedQueries.claimsBefore(sql, APPEARANCE.ID.in(appearances));
        var read = new HashMap<Long, DatedRecord>();
        if (!before.isEmpty()) {
            var dated = sql.selectFrom(DATED)
                    .where(DATED.CLAIM_ID.in(before.values()))
                    .fetchMap(DATED.CLAIM_ID);
            before.forEach((appearance, claim) ->
                    Optional.ofNullable(dated.get(claim)).ifPresent(one -> read.put(appearance, one)));
        }
        return read;
    }

    private static Happening happening(Record row, DatedRecord read, Map<Long, String> bodies) {
        var text = Objects.requireNonNull(bodies.get(row.get(APPEARANCE.TEXT_ID)));
        return read.getHappening().isEmpty()
                ? Happening.in(text, new Span(row.get(APPEARANCE.VALUE_START), row.get(APPEARANCE.VALUE_END)))
                : Happening.written(read.getHappening());
    }
}
