package collate.claims;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import collate.core.claim.Field;
import collate.core.claim.Values;
import collate.core.text.Span;
import collate.db.schema.tables.Account;
import collate.db.schema.tables.Person;
import collate.reviews.ReviewQueries;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a claim with all it says and where it first stands, in one statement. */
final class HeadQueries {
    private static final Account ENTERER = ACCOUNT.as("enterer");
    private static final Account TAKER = ACCOUNT.as("taker");
    private static final Person SPEAKER = PERSON.as("speaker");
    private static final Person ADDRESSEE = PERSON.as("addressee");
    private static final org.jooq.Field<Integer> SIGNATURES =
            ReviewQueries.signatures().as("signatures");
    private static final org.jooq.Field<Boolean> STALE = ReviewQueries.stale().as("stale");
    private static final org.jooq.Field<Boolean> ARTICLE_STANDS =
            field(exists(ClaimDesk.standingArticles(CLAIM.ID))).as("article_stands");
    private static final Map<Field, org.jooq.Field<?>> COLUMNS = columns();

    private HeadQueries() {}

    private static Map<Field, org.jooq.Field<?>> columns() {
        var all = new EnumMap<Field, org.jooq.Field<?>>(Field.class);
        all.put(Field.HARM, TOLL.HARM);
        all.put(Field.MIN, TOLL.MIN_COUNT);
        all.put(Field.MAX, TOLL.MAX_COUNT);
        all.put(Field.QUALIFIER, TOLL.QUALIFIER);
        all.put(Field.QUALIFIER_WORDS, TOLL.QUALIFIER_WORDS);
        all.put(Field.POPULATION, TOLL.POPULATION);
        all.put(Field.PLACE, TOLL.PLACE);
        all.put(Field.HAPPENED_ON, TOLL.HAPPENED_ON);
        all.put(Field.CUMULATIVE, TOLL.CUMULATIVE);
        all.put(Field.RESPONSIBLE, TOLL.RESPONSIBLE);
        all.put(Field.SAID_BY, TOLL.SAID_BY);
        all.put(Field.SPEAKER, SPEAKER.NAME);
        all.put(Field.ROLE, QUOTE.ROLE);
        all.put(Field.ADDRESSEE, ADDRESSEE.NAME);
        all.put(Field.CHANNEL, QUOTE.CHANNEL);
        all.put(Field.SAID_ON, QUOTE.SAID_ON);
        all.put(Field.MANNER, QUOTE.MANNER);
        all.put(Field.FIRST_ON, DATED.FIRST_ON);
        all.put(Field.LAST_ON, DATED.LAST_ON);
        all.put(Field.TIMEX, DATED.TIMEX);
        all.put(Field.HAPPENING, DATED.HAPPENING);
        all.put(Field.ATTRIBUTED, CLAIM.ATTRIBUTED);
        all.put(Field.LABEL, CLAIM.LABEL);
        return all;
    }

    static Optional<ClaimHead> head(DSLContext sql, long claim) {
        return sql.select(CLAIM.asterisk(), TOLL.asterisk(), QUOTE.asterisk(), DATED.asterisk())
                .select(APPEARANCE.asterisk(), DOSSIER.NAME, DOSSIER.SIGNATURES, DOSSIER.BLIND)
                .select(ARTICLE.HEADLINE, ARTICLE.PUBLISHER, ARTICLE.PUBLISHED_ON)
                .select(ENTERER.NAME, TAKER.NAME, SPEAKER.NAME, ADDRESSEE.NAME, SIGNATURES, STALE, ARTICLE_STANDS)
                .from(CLAIM)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(select(min(APPEARANCE.ID)).from(APPEARANCE).where(APPEARANCE.CLAIM_ID.eq(claim))))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(QUOTE)
                .on(QUOTE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(SPEAKER)
                .on(SPEAKER.ID.eq(QUOTE.SPEAKER_ID))
                .leftJoin(ADDRESSEE)
                .on(ADDRESSEE.ID.eq(QUOTE.ADDRESSEE_ID))
                .leftJoin(DATED)
                .on(DATED.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(ENTERER)
                .on(ENTERER.ID.eq(CLAIM.ENTERED_BY))
                .leftJoin(TAKER)
                .on(TAKER.ID.eq(CLAIM.ASSIGNED_TO))
                .where(CLAIM.ID.eq(claim))
                .fetchOptional(HeadQueries::head);
    }

    private static ClaimHead head(Record row) {
        return new ClaimHead(
                row.get(CLAIM.ID),
                new ClaimHead.Dossier(
                        row.get(CLAIM.DOSSIER_ID),
                        row.get(DOSSIER.NAME),
                        row.get(DOSSIER.SIGNATURES),
                        row.get(DOSSIER.BLIND)),
                values(row),
                row.get(CLAIM.ATTRIBUTED),
                row.get(CLAIM.STANDING),
                Optional.ofNullable(row.get(CLAIM.SAID_VERDICT)),
                Optional.ofNullable(row.get(CLAIM.SO_VERDICT)),
                row.get(SIGNATURES),
                row.get(STALE),
                row.get(CLAIM.VERSION),
                row.get(CLAIM.RULE),
                name(row.get(CLAIM.ENTERED_BY), row.get(ENTERER.NAME)),
                row.get(CLAIM.ENTERED_AT),
                name(row.get(CLAIM.ASSIGNED_TO), row.get(TAKER.NAME)),
                withdrawal(row),
                place(row));
    }

    private static Values values(Record row) {
        var kind = row.get(CLAIM.KIND);
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.of(kind)) {
            var column = COLUMNS.get(field);
            texts.put(field, column == null ? "" : text(row.get(column)));
        }
        var span = span(row);
        texts.put(Field.SPAN, Values.spanText(span));
        if (texts.containsKey(Field.VALUE_WORDS)) {
            texts.put(Field.VALUE_WORDS, valueWords(row));
        }
        return new Values(kind, texts);
    }

    private static String valueWords(Record row) {
        var start = row.get(APPEARANCE.SPAN_START);
        return row.get(APPEARANCE.EXACT)
                .substring(row.get(APPEARANCE.VALUE_START) - start, row.get(APPEARANCE.VALUE_END) - start);
    }

    private static String text(@Nullable Object stored) {
        return switch (stored) {
            case null -> "";
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            default -> stored.toString();
        };
    }

    private static Span span(Record row) {
        return new Span(row.get(APPEARANCE.SPAN_START), row.get(APPEARANCE.SPAN_END));
    }

    private static Optional<ClaimHead.Name> name(@Nullable Long id, @Nullable String name) {
        return id == null ? Optional.empty() : Optional.of(new ClaimHead.Name(id, Objects.requireNonNull(name)));
    }

    private static Optional<ClaimHead.Withdrawal> withdrawal(Record row) {
        return Optional.ofNullable(row.get(CLAIM.WITHDRAWN_AT))
                .map(at -> new ClaimHead.Withdrawal(at, row.get(CLAIM.WITHDRAWN_WHY), !row.get(ARTICLE_STANDS)));
    }

    private static ClaimHead.Place place(Record row) {
        return new ClaimHead.Place(
                row.get(APPEARANCE.ID),
                row.get(APPEARANCE.ARTICLE_ID),
                row.get(ARTICLE.HEADLINE),
                row.get(ARTICLE.PUBLISHER),
                Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON)),
                row.get(APPEARANCE.TEXT_ID),
                span(row),
                new Span(row.get(APPEARANCE.VALUE_START), row.get(APPEARANCE.VALUE_END)));
    }
}
