package collate.origins;

import static collate.db.Appearances.ofClaims;
import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.select;

import collate.claims.Older;
import collate.claims.OlderQueries;
import collate.claims.RenderingQueries;
import collate.core.extract.origin.Surroundings;
import collate.core.text.Span;
import collate.db.Stands;
import collate.reviews.PartyQueries;
import collate.reviews.ReviewQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads what a person is quoted with, and when they said it. */
final class UtteranceQueries {
    private static final Field<Integer> SIGNATURES = ReviewQueries.signatures().as("signatures");
    private static final Field<Boolean> STALE = ReviewQueries.stale().as("stale");

    private final DSLContext sql;

    UtteranceQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<Utterance> utterances(long person) {
        var rows = sql.select(
                        CLAIM.ID,
                        CLAIM.LABEL,
                        CLAIM.STANDING,
                        CLAIM.SAID_VERDICT,
                        CLAIM.SO_VERDICT,
                        SIGNATURES,
                        STALE,
                        DOSSIER.SIGNATURES,
                        PERSON.ID,
                        PERSON.NAME,
                        QUOTE.CHANNEL,
                        QUOTE.SAID_ON)
                .select(APPEARANCE.TEXT_ID, APPEARANCE.SPAN_START, APPEARANCE.SPAN_END, ARTICLE.REFERENCE_ON)
                .select(RenderingQueries.COLUMNS)
                .from(onOrigins(ofClaims(QUOTE.join(CLAIM)
                        .on(CLAIM.ID.eq(QUOTE.CLAIM_ID))
                        .join(DOSSIER)
                        .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID)))))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(QUOTE.ADDRESSEE_ID))
                .where(QUOTE.SPEAKER_ID.eq(person))
                .and(Stands.claim())
                .and(Stands.stated())
                .orderBy(CLAIM.ID, ARTICLE.ID, APPEARANCE.SPAN_START)
                .fetch();
        var texts = rows.intoSet(APPEARANCE.TEXT_ID);
        var bodies = sql.select(TEXT_VERSION.ID, TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ID.in(texts))
                .fetchMap(TEXT_VERSION.ID, TEXT_VERSION.BODY);
        var days = days(texts);
        var sides = PartyQueries.sides(sql, rows.getValues(ORIGIN.ID));
        var claims = new LinkedHashMap<Long, List<Record>>();
        rows.forEach(row -> claims.computeIfAbsent(row.get(CLAIM.ID), _ -> new ArrayList<>())
                .add(row));
        return claims.values().stream()
                .map(places -> utterance(places, spoken(places, bodies, days), sides))
                .toList();
    }

    List<Older> older(long person) {
        return OlderQueries.older(sql, select(QUOTE.CLAIM_ID).from(QUOTE).where(QUOTE.SPEAKER_ID.eq(person)));
    }

    /** A day that a text gives, where it stands. */
    private record Given(Span span, LocalDate first, LocalDate last, String expression) {}

    private Map<Long, List<Given>> days(Collection<Long> texts) {
        return sql.select(
                        APPEARANCE.TEXT_ID,
                        APPEARANCE.SPAN_START,
                        APPEARANCE.SPAN_END,
                        DATED.FIRST_ON,
                        DATED.LAST_ON,
                        DATED.EXPRESSION)
                .from(ofClaims(DATED.join(CLAIM).on(CLAIM.ID.eq(DATED.CLAIM_ID))))
                .where(APPEARANCE.TEXT_ID.in(texts))
                .and(Stands.claim())
                .and(DATED.FIRST_ON.isNotNull())
                .fetchGroups(
                        APPEARANCE.TEXT_ID,
                        row -> new Given(
                                new Span(row.value2(), row.value3()), row.value4(), row.value5(), row.value6()));
    }

    private static String words(Given given, Record row) {
        return "“" + given.expression() + "” in the same sentence, article " + row.get(ARTICLE.ID);
    }

    /** The claim’s own day; else the one day that the quote's own sentence gives; else no later than the first report's reference date. */
    private static Utterance.Spoken spoken(List<Record> places, Map<Long, String> bodies, Map<Long, List<Given>> days) {
        var set = places.getFirst().get(QUOTE.SAID_ON);
        if (set != null) {
            var known = places.stream()
                    .flatMap(row -> given(row, bodies, days)
                            .filter(given -> given.first().equals(set))
                            .map(given -> words(given, row))
                            .stream())
                    .findFirst();
            return new Utterance.Spoken(Optional.of(set), Optional.of(set), known.orElse("set with the claim"));
        }
        var published = places.stream()
                .flatMap(row -> Stream.of(row.get(ARTICLE.REFERENCE_ON), row.get(ARTICLE.PUBLISHED_ON))
                        .filter(Objects::nonNull)
                        .limit(1))
                .min(LocalDate::compareTo);
        for (var row : places) {
            var given = given(row, bodies, days);
            if (given.isPresent()
                    && published.filter(day -> given.get().first().isAfter(day)).isEmpty()) {
                var known = words(given.get(), row);
                return new Utterance.Spoken(
                        Optional.of(given.get().first()),
                        Optional.of(given.get().last()),
                        known);
            }
        }
        return new Utterance.Spoken(
                Optional.empty(), published, published.isPresent() ? "the text gives no day; first report" : "");
    }

    /** With two days in the sentence, which of them it was said on is not known. */
    private static Optional<Given> given(Record row, Map<Long, String> bodies, Map<Long, List<Given>> days) {
        var text = bodies.get(row.get(APPEARANCE.TEXT_ID));
        var quote = new Span(row.get(APPEARANCE.SPAN_START), row.get(APPEARANCE.SPAN_END));
        if (text == null || quote.end() > text.length()) {
            return Optional.empty();
        }
        var sentence = Surroundings.of(text, List.of(quote));
        var near = days.getOrDefault(row.get(APPEARANCE.TEXT_ID), List.of()).stream()
                .filter(day ->
                        day.span().start() >= sentence.start() && day.span().end() <= sentence.end())
                .filter(day -> day.span().end() <= quote.start() || day.span().start() >= quote.end())
                .collect(Collectors.toMap(
                        day -> day.first() + " " + day.last(), day -> day, (one, _) -> one, LinkedHashMap::new));
        return near.size() == 1 ? Optional.of(near.values().iterator().next()) : Optional.empty();
    }

    private static Utterance utterance(List<Record> rows, Utterance.Spoken spoken, Set<Long> sides) {
        var row = rows.getFirst();
        return new Utterance(
                row.get(CLAIM.ID),
                row.get(CLAIM.LABEL),
                Optional.ofNullable(row.get(PERSON.ID)).map(id -> new Utterance.Addressee(id, row.get(PERSON.NAME))),
                row.get(QUOTE.CHANNEL),
                spoken,
                RenderingQueries.of(rows, sides),
                new Statement.State(
                        row.get(CLAIM.STANDING),
                        Optional.ofNullable(row.get(CLAIM.SAID_VERDICT)),
                        Optional.ofNullable(row.get(CLAIM.SO_VERDICT)),
                        row.get(SIGNATURES),
                        row.get(DOSSIER.SIGNATURES),
                        row.get(STALE)));
    }
}
