package collate.articles;

import static collate.db.Appearances.ofClaims;
import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.REMARK;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TOLL;
import static collate.db.schema.Tables.TURN;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import collate.claims.Told;
import collate.claims.ToldQueries;
import collate.core.text.Span;
import collate.db.schema.tables.Person;
import collate.reviews.VoicesQueries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;

/** The claims of an article, where they stand in its text. */
final class PlacedClaimQueries {
    private static final Person ADDRESSEE = PERSON.as("addressee");

    private final DSLContext sql;

    PlacedClaimQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** All claims of an article, in reading order; one that appears twice is there twice. */
    List<PlacedClaim> claims(long article, Optional<Long> focus) {
        var signatures = field(selectCount()
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                .and(REVIEW.STALE_AT.isNull())
                .and(REVIEW.REPLACED_BY.isNull()));
        var evidence = field(selectCount()
                .from(EVIDENCE)
                .where(EVIDENCE.CLAIM_ID.eq(CLAIM.ID))
                .and(EVIDENCE.WITHDRAWN_AT.isNull()));
        var remarks = field(selectCount().from(REMARK).where(REMARK.CLAIM_ID.eq(CLAIM.ID)));
        var rows = sql.select(
                        APPEARANCE.SPAN_START,
                        APPEARANCE.SPAN_END,
                        APPEARANCE.VALUE_START,
                        APPEARANCE.VALUE_END,
                        CLAIM.ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        CLAIM.STANDING,
                        CLAIM.SAID_VERDICT,
                        CLAIM.SO_VERDICT,
                        CLAIM.VERSION,
                        CLAIM.ENTERED_BY,
                        PERSON.ID,
                        PERSON.NAME,
                        ADDRESSEE.NAME,
                        QUOTE.CHANNEL,
                        TOLL.SAID_BY,
                        ORIGIN.NAME,
                        DATED.BASIS,
                        CLAIM.DOSSIER_ID,
                        signatures,
                        evidence,
                        remarks)
                .from(onOrigins(ofClaims()))
                .leftJoin(QUOTE)
                .on(QUOTE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(QUOTE.SPEAKER_ID))
                .leftJoin(ADDRESSEE)
                .on(ADDRESSEE.ID.eq(QUOTE.ADDRESSEE_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(DATED)
                .on(DATED.CLAIM_ID.eq(CLAIM.ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(CLAIM.WITHDRAWN_AT.isNull())
                .and(APPEARANCE.ORPHANED_WHY.isNull())
                .orderBy(APPEARANCE.SPAN_START, APPEARANCE.SPAN_END.desc(), APPEARANCE.ID)
                .fetch();
        var theirs = ofParties(rows);
        var told = new ToldQueries(sql).of(rows.intoSet(CLAIM.ID));
        return rows.map(row -> placed(
                row, focus, theirs, told.getOrDefault(row.get(CLAIM.ID), Told.NONE), signatures, evidence, remarks));
    }

    /** The claims that are a party's words, whoever carried them. */
    private Set<Long> ofParties(Result<? extends Record> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        return VoicesQueries.voices(sql, rows.getFirst().get(CLAIM.DOSSIER_ID), rows.intoSet(CLAIM.ID))
                .entrySet()
                .stream()
                .filter(claim -> !claim.getValue().parties().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static PlacedClaim placed(
            Record row,
            Optional<Long> focus,
            Set<Long> theirs,
            Told told,
            Field<Integer> signatures,
            Field<Integer> evidence,
            Field<Integer> remarks) {
        var card = new ArticlePage.Card(
                row.get(CLAIM.ID),
                row.get(CLAIM.KIND),
                row.get(CLAIM.LABEL),
                row.get(CLAIM.STANDING),
                row.get(CLAIM.SAID_VERDICT),
                row.get(CLAIM.SO_VERDICT),
                row.get(signatures),
                row.get(CLAIM.VERSION),
                detail(row),
                theirs.contains(row.get(CLAIM.ID)),
                (int) told.articles(),
                (int) told.origins(),
                row.get(evidence),
                row.get(remarks),
                focus.filter(row.get(CLAIM.ID)::equals).isPresent());
        return new PlacedClaim(
                new Span(row.get(APPEARANCE.SPAN_START), row.get(APPEARANCE.SPAN_END)),
                new Span(row.get(APPEARANCE.VALUE_START), row.get(APPEARANCE.VALUE_END)),
                card,
                row.get(CLAIM.ENTERED_BY) != null,
                row.get(PERSON.ID));
    }

    /** Who says it, or why a date is what it is. */
    private static String detail(Record row) {
        return switch (row.get(CLAIM.KIND)) {
            case QUOTE ->
                (row.get(PERSON.NAME) == null ? "speaker not named" : row.get(PERSON.NAME))
                        + (row.get(ADDRESSEE.NAME) == null ? "" : " to " + row.get(ADDRESSEE.NAME))
                        + (row.get(QUOTE.CHANNEL).isEmpty() ? "" : ", " + row.get(QUOTE.CHANNEL));
            case TOLL -> Told.by(row.get(TOLL.SAID_BY), row.get(ORIGIN.NAME));
            case DATE -> row.get(DATED.BASIS);
            case STATEMENT -> "";
        };
    }

    /** Claims of an article that wait for somebody: theirs by name, or anyone's and not signed by them. */
    Set<Long> waiting(long article, long account) {
        var signed = select(REVIEW.CLAIM_ID)
                .from(REVIEW)
                .where(REVIEW.ACCOUNT_ID.eq(account))
                .and(REVIEW.STALE_AT.isNull());
        return sql.select(TURN.CLAIM_ID)
                .from(TURN)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(TURN.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(TURN.ANSWERED_AT.isNull())
                .and(TURN.ACCOUNT_ID.eq(account).or(TURN.ACCOUNT_ID.isNull().and(TURN.CLAIM_ID.notIn(signed))))
                .fetchSet(TURN.CLAIM_ID);
    }
}
