package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.GROUND;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;

import collate.core.claim.Field;
import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.claim.Label;
import collate.core.claim.Period;
import collate.core.claim.Quote;
import collate.core.claim.Values;
import collate.core.extract.origin.Sources;
import collate.core.text.CodePoints;
import collate.core.text.QuoteSelector;
import collate.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Writes what a person made of a claim's values. */
final class ValueDesk {
    private final NamesDesk names = new NamesDesk();

    /** @param grounds the fields that changed and that reviews rest on */
    void write(DSLContext tx, ClaimHead now, Values mine, List<Field> grounds, ClaimDesk.Edit edit) {
        tx.update(CLAIM)
                .set(CLAIM.LABEL, label(now.values(), mine, edit.text(), CountQueries.period(tx, now.id())))
                .set(CLAIM.ATTRIBUTED, isAttributed(mine))
                .where(CLAIM.ID.eq(now.id()))
                .execute();
        switch (mine.kind()) {
            case TOLL -> toll(tx, now, mine, grounds, edit);
            case QUOTE -> quote(tx, now, mine, edit);
            case DATE -> dated(tx, now.id(), mine);
            case STATEMENT -> {}
        }
        if (grounds.contains(Field.SPAN) || grounds.contains(Field.VALUE_WORDS)) {
            appearance(tx, now, mine, edit.text());
        }
        grounds.forEach(field -> ground(tx, now.id(), field, edit));
    }

    /** A name that a person gave stays; one made from the values follows them. */
    private static String label(Values before, Values after, String text, Optional<Period> period) {
        var kept = before.text(Field.LABEL);
        var typed = after.text(Field.LABEL);
        var follows = typed.equals(kept) && kept.equals(made(before, text, period));
        return typed.isBlank() || follows ? made(after, text, period) : typed;
    }

    private static String made(Values values, String text, Optional<Period> period) {
        return switch (values.kind()) {
            case TOLL ->
                Label.toll(
                        values.constant(Field.HARM, Harm.class),
                        values.figure(),
                        values.words(Field.POPULATION),
                        values.words(Field.PLACE),
                        values.day(Field.HAPPENED_ON),
                        period);
            case DATE ->
                Label.dated(
                        Label.words(values.text(Field.VALUE_WORDS)),
                        values.day(Field.FIRST_ON),
                        values.day(Field.LAST_ON),
                        values.text(Field.TIMEX));
            case QUOTE ->
                Label.quote(
                        values.constant(Field.MANNER, Quote.Manner.class),
                        values.span().of(text));
            case STATEMENT -> Label.words(values.span().of(text));
        };
    }

    private static boolean isAttributed(Values values) {
        return switch (values.kind()) {
            case TOLL -> values.words(Field.SAID_BY).isPresent();
            case QUOTE -> true;
            case DATE -> false;
            case STATEMENT -> values.yes(Field.ATTRIBUTED);
        };
    }

    private void toll(DSLContext tx, ClaimHead now, Values values, List<Field> grounds, ClaimDesk.Edit edit) {
        var figure = values.figure();
        tx.update(TOLL)
                .set(TOLL.HARM, values.constant(Field.HARM, Harm.class))
                .set(TOLL.MIN_COUNT, figure.min())
                .set(TOLL.MAX_COUNT, figure.max())
                .set(TOLL.QUALIFIER, figure.qualifier())
                .set(TOLL.QUALIFIER_WORDS, figure.words())
                .set(TOLL.POPULATION, values.text(Field.POPULATION))
                .set(TOLL.PLACE, values.text(Field.PLACE))
                .set(TOLL.HAPPENED_ON, values.day(Field.HAPPENED_ON).orElse(null))
                .set(TOLL.CUMULATIVE, values.yes(Field.CUMULATIVE))
                .set(TOLL.RESPONSIBLE, values.text(Field.RESPONSIBLE))
                .set(TOLL.SAID_BY, values.text(Field.SAID_BY))
                .where(TOLL.CLAIM_ID.eq(now.id()))
                .execute();
        if (grounds.contains(Field.SAID_BY)) {
            origin(tx, now, values.words(Field.SAID_BY), edit);
        }
    }

    /** Who states a figure is whom it rests on. */
    private void origin(DSLContext tx, ClaimHead now, Optional<String> saidBy, ClaimDesk.Edit edit) {
        var sources = new Sources(edit.text());
        var origin = saidBy.map(words -> names.origin(
                tx, now.dossier().id(), sources.meant(words, now.values().span().start()), words));
        tx.update(APPEARANCE)
                .set(APPEARANCE.ORIGIN_ID, origin.orElse(null))
                .set(APPEARANCE.ORIGIN_WORDS, saidBy.orElse(""))
                .where(APPEARANCE.CLAIM_ID.eq(now.id()))
                .and(APPEARANCE.ORIGIN_SET_BY.isNull())
                .execute();
        tx.deleteFrom(GROUND)
                .where(GROUND.CLAIM_ID.eq(now.id()))
                .and(GROUND.FIELD.eq("origin"))
                .and(GROUND.SET_BY.isNull())
                .execute();
    }

    private void quote(DSLContext tx, ClaimHead now, Values values, ClaimDesk.Edit edit) {
        var dossier = now.dossier().id();
        var role = values.words(Field.ROLE);
        tx.update(QUOTE)
                .set(QUOTE.SPEAKER_ID, names.person(tx, dossier, values.words(Field.SPEAKER), role))
                .set(QUOTE.ROLE, values.text(Field.ROLE))
                .set(QUOTE.SPEAKS_FOR, spokenFor(values, edit))
                .set(QUOTE.ADDRESSEE_ID, names.person(tx, dossier, values.words(Field.ADDRESSEE), Optional.empty()))
                .set(QUOTE.CHANNEL, values.text(Field.CHANNEL))
                .set(QUOTE.SAID_ON, values.day(Field.SAID_ON).orElse(null))
                .set(QUOTE.MANNER, values.constant(Field.MANNER, Quote.Manner.class))
                .where(QUOTE.CLAIM_ID.eq(now.id()))
                .execute();
    }

    /** The body for which the text has the speaker speak, whoever that is now. */
    private static String spokenFor(Values values, ClaimDesk.Edit edit) {
        var body = values.words(Field.SPEAKER)
                .flatMap(name ->
                        new Sources(edit.text()).spokenFor(name, values.span().start()));
        return body.map(named -> ClaimIntakeDesk.cut(named.name(), 300)).orElse("");
    }

    private static void dated(DSLContext tx, long claim, Values values) {
        tx.update(DATED)
                .set(DATED.EXPRESSION, ClaimIntakeDesk.cut(values.text(Field.VALUE_WORDS), 300))
                .set(DATED.TIMEX, values.text(Field.TIMEX))
                .set(DATED.FIRST_ON, values.day(Field.FIRST_ON).orElse(null))
                .set(DATED.LAST_ON, values.day(Field.LAST_ON).orElse(null))
                .set(DATED.HAPPENING, values.text(Field.HAPPENING))
                .where(DATED.CLAIM_ID.eq(claim))
                .execute();
    }

    private static void appearance(DSLContext tx, ClaimHead now, Values values, String text) {
        var span = values.span();
        var value = value(values, span, text);
        var words = QuoteSelector.of(text, span);
        tx.update(APPEARANCE)
                .set(APPEARANCE.SPAN_START, span.start())
                .set(APPEARANCE.SPAN_END, span.end())
                .set(APPEARANCE.VALUE_START, value.start())
                .set(APPEARANCE.VALUE_END, value.end())
                .set(APPEARANCE.EXACT, words.exact())
                .set(APPEARANCE.PREFIX, words.prefix())
                .set(APPEARANCE.SUFFIX, words.suffix())
                .set(APPEARANCE.POINT_START, CodePoints.before(text, span.start()))
                .set(APPEARANCE.POINT_END, CodePoints.before(text, span.end()))
                .where(APPEARANCE.ID.eq(now.place().appearance()))
                .execute();
    }

    /** Of a quote and a statement all words are the value. */
    static Span value(Values values, Span span, String text) {
        if (values.kind() == Kind.QUOTE || values.kind() == Kind.STATEMENT) {
            return span;
        }
        var words = values.text(Field.VALUE_WORDS);
        var at = span.of(text).indexOf(words);
        return new Span(span.start() + at, span.start() + at + words.length());
    }

    /** What a rule had found for this value no longer carries it; the person's word does. */
    private static void ground(DSLContext tx, long claim, Field field, ClaimDesk.Edit edit) {
        tx.deleteFrom(GROUND)
                .where(GROUND.CLAIM_ID.eq(claim))
                .and(GROUND.FIELD.eq(field.words()))
                .execute();
        tx.insertInto(GROUND)
                .set(GROUND.CLAIM_ID, claim)
                .set(GROUND.FIELD, field.words())
                .set(GROUND.REASON, ClaimIntakeDesk.cut(edit.why(), 500))
                .set(GROUND.SET_BY, edit.by().account().orElse(null))
                .execute();
    }
}
