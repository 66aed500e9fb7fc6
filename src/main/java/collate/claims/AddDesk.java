package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Field;
import collate.core.claim.Ground;
import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.claim.Quote;
import collate.core.claim.Statement;
import collate.core.claim.TimexType;
import collate.core.claim.Toll;
import collate.core.claim.Values;
import collate.core.text.Span;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Enters a claim that a person has found. */
public final class AddDesk {
    private final DSLContext sql;
    private final ClaimIntakeDesk intake;
    private final Recorder recorder;

    public AddDesk(DSLContext sql, ClaimIntakeDesk intake, Recorder recorder) {
        this.sql = sql;
        this.intake = intake;
        this.recorder = recorder;
    }

    /**
     * The new claim's id, or that of the same words entered a moment before: a form sent twice enters one claim. Empty when the
     * article has been withdrawn.
     */
    Optional<Long> add(ArticleText article, Values values, Actor by) {
        return sql.transactionResult(tx -> {
            var stands = tx.dsl()
                    .selectOne()
                    .from(ARTICLE)
                    .where(ARTICLE.ID.eq(article.article()))
                    .and(ARTICLE.WITHDRAWN_AT.isNull())
                    .forUpdate()
                    .fetch()
                    .isNotEmpty();
            if (!stands) {
                return Optional.empty();
            }
            var known = sameWords(tx.dsl(), article, values.kind(), values.span());
            if (known.isPresent()) {
                return known;
            }
            var into = new Intake(article.dossier(), article.article(), article.textId(), article.body(), by.account());
            var id = intake.store(tx.dsl(), into, List.of(claim(values, article.body())))
                    .ids()
                    .getFirst();
            complete(tx.dsl(), id, values);
            recorder.write(
                    tx.dsl(),
                    article.dossier(),
                    by,
                    Change.of("added", "claim", id).to(label(tx.dsl(), id)));
            return Optional.of(id);
        });
    }

    /** What the form knows and the claims of the core have no place for. */
    private static void complete(DSLContext tx, long id, Values values) {
        var named = values.words(Field.LABEL);
        if (named.isPresent()) {
            tx.update(CLAIM)
                    .set(CLAIM.LABEL, named.get())
                    .where(CLAIM.ID.eq(id))
                    .execute();
        }
        if (values.yes(Field.ATTRIBUTED)) {
            tx.update(CLAIM).set(CLAIM.ATTRIBUTED, true).where(CLAIM.ID.eq(id)).execute();
        }
    }

    private static String label(DSLContext tx, long id) {
        return tx.select(CLAIM.LABEL).from(CLAIM).where(CLAIM.ID.eq(id)).fetchSingle(CLAIM.LABEL);
    }

    /** A claim that stands and is of the same kind on the very same words. */
    Optional<Long> sameWords(ArticleText article, Kind kind, Span span) {
        return sameWords(sql, article, kind, span);
    }

    private static Optional<Long> sameWords(DSLContext sql, ArticleText article, Kind kind, Span span) {
        return sql.select(CLAIM.ID)
                .from(CLAIM)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article.article()))
                .and(APPEARANCE.TEXT_ID.eq(article.textId()))
                .and(APPEARANCE.SPAN_START.eq(span.start()))
                .and(APPEARANCE.SPAN_END.eq(span.end()))
                .and(CLAIM.KIND.eq(kind))
                .and(CLAIM.WITHDRAWN_AT.isNull())
                .limit(1)
                .fetchOptional(CLAIM.ID);
    }

    private static Claim claim(Values values, String text) {
        var span = values.span();
        var value = ValueDesk.value(values, span, text);
        return switch (values.kind()) {
            case TOLL -> toll(values, span, value);
            case QUOTE -> quote(values, span);
            case DATE -> dated(values, span, value);
            case STATEMENT -> new Statement(span, "", grounds(values));
        };
    }

    private static Toll toll(Values values, Span span, Span value) {
        return new Toll(
                span,
                value,
                values.figure(),
                values.constant(Field.HARM, Harm.class),
                values.words(Field.POPULATION),
                values.words(Field.PLACE),
                values.day(Field.HAPPENED_ON),
                Optional.empty(),
                values.yes(Field.CUMULATIVE),
                values.words(Field.RESPONSIBLE),
                values.words(Field.SAID_BY),
                "",
                grounds(values));
    }

    private static Quote quote(Values values, Span span) {
        return new Quote(
                span,
                span,
                List.of(),
                values.constant(Field.MANNER, Quote.Manner.class),
                values.words(Field.SPEAKER),
                Optional.empty(),
                values.words(Field.ROLE),
                values.words(Field.ADDRESSEE),
                values.words(Field.CHANNEL),
                values.day(Field.SAID_ON),
                Optional.empty(),
                1,
                "",
                grounds(values));
    }

    private static Dated dated(Values values, Span span, Span value) {
        return new Dated(
                span,
                value,
                TimexType.DATE,
                values.text(Field.TIMEX),
                values.day(Field.FIRST_ON),
                values.day(Field.LAST_ON),
                Optional.empty(),
                "set by hand",
                values.words(Field.HAPPENING),
                "",
                grounds(values));
    }

    private static List<Ground> grounds(Values values) {
        return values.fields().stream()
                .filter(field -> field != Field.SPAN && field != Field.LABEL)
                .filter(field -> values.words(field).isPresent())
                .map(field -> new Ground(field.words(), Optional.empty(), ""))
                .toList();
    }
}
