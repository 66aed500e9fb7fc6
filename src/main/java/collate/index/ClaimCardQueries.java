package collate.index;

import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.field;

import collate.db.Stands;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads claims as the index keeps them; those withdrawn or merged into others are not among them. */
final class ClaimCardQueries {
    private static final Field<Long> ORIGIN_ID = Stands.origin();

    private static final Field<Boolean> COUNTS = field(Stands.stated()).as("counts");

    private final DSLContext sql;

    ClaimCardQueries(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What was withdrawn or merged is left out here and not in the statement, where the embedded database would take it for the
     * best way in, and look at every claim that was not, however few are asked for.
     *
     * @param which on a claim's id, for whichever table holds it
     */
    List<Card> cards(Function<Field<Long>, Condition> which) {
        var places = places(which);
        return sql
                .select(
                        CLAIM.ID,
                        CLAIM.DOSSIER_ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        CLAIM.STANDING,
                        CLAIM.SAID_VERDICT,
                        CLAIM.SO_VERDICT,
                        CLAIM.ENTERED_AT,
                        CLAIM.WITHDRAWN_AT,
                        CLAIM.MERGED_INTO,
                        TOLL.HARM,
                        TOLL.MIN_COUNT,
                        TOLL.MAX_COUNT,
                        TOLL.PLACE,
                        TOLL.HAPPENED_ON,
                        DATED.FIRST_ON,
                        DATED.LAST_ON,
                        QUOTE.SPEAKER_ID,
                        QUOTE.SAID_ON,
                        PERSON.NAME)
                .from(CLAIM)
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(DATED)
                .on(DATED.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(QUOTE)
                .on(QUOTE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(QUOTE.SPEAKER_ID))
                .where(which.apply(CLAIM.ID))
                .fetch()
                .stream()
                .filter(row -> row.get(CLAIM.WITHDRAWN_AT) == null && row.get(CLAIM.MERGED_INTO) == null)
                .map(row -> card(row, places.getOrDefault(row.get(CLAIM.ID), Places.NONE)))
                .toList();
    }

    /** Where a claim stands. */
    private record Places(
            List<String> passages,
            Set<Long> articles,
            Set<Long> origins,
            Set<String> originNames,
            Set<String> publishers,
            Set<Long> printed,
            Set<Long> told,
            List<LocalDate> published) {
        static final Places NONE =
                new Places(List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

        Places() {
            this(
                    new ArrayList<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new ArrayList<>());
        }
    }

    private Map<Long, Places> places(Function<Field<Long>, Condition> which) {
        var noise = noise(which);
        var all = new HashMap<Long, Places>();
        sql.select(
                        APPEARANCE.ID,
                        APPEARANCE.CLAIM_ID,
                        APPEARANCE.ARTICLE_ID,
                        APPEARANCE.SPAN_START,
                        APPEARANCE.EXACT,
                        APPEARANCE.ORIGIN_WORDS,
                        COUNTS,
                        ORIGIN_ID,
                        ORIGIN.NAME,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.FAMILY_ID)
                .from(onOrigins())
                .where(which.apply(APPEARANCE.CLAIM_ID))
                .orderBy(APPEARANCE.CLAIM_ID, APPEARANCE.ID)
                .forEach(row -> add(
                        all.computeIfAbsent(row.value2(), _ -> new Places()),
                        row,
                        noise.getOrDefault(row.value1(), List.of())));
        return all;
    }

    private static void add(Places places, Record row, List<Readable.Furniture> noise) {
        places.passages().add(Readable.of(row.get(APPEARANCE.EXACT), row.get(APPEARANCE.SPAN_START), noise));
        if (row.get(COUNTS)) {
            stands(places, row);
        }
    }

    /** Words of older texts are found; what counts as an article, an origin and a day is said now. */
    private static void stands(Places places, Record row) {
        var origin = Optional.ofNullable(row.get(ORIGIN_ID)).orElse(0L);
        places.articles().add(row.get(APPEARANCE.ARTICLE_ID));
        places.printed().add(Reaching.printed(origin, row.get(APPEARANCE.ARTICLE_ID)));
        places.told().add(Reaching.told(origin, row.get(APPEARANCE.ARTICLE_ID), row.get(ARTICLE.FAMILY_ID)));
        Optional.ofNullable(row.get(ORIGIN_ID)).ifPresent(places.origins()::add);
        Stream.of(row.get(ORIGIN.NAME), row.get(APPEARANCE.ORIGIN_WORDS))
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .forEach(places.originNames()::add);
        places.publishers().add(row.get(ARTICLE.PUBLISHER));
        Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON)).ifPresent(places.published()::add);
    }

    /** Page furniture inside passages, by appearance; few have any. */
    private Map<Long, List<Readable.Furniture>> noise(Function<Field<Long>, Condition> which) {
        var all = new LinkedHashMap<Long, List<Readable.Furniture>>();
        sql.select(APPEARANCE.ID, NOISE.SPAN_START, NOISE.SPAN_END, NOISE.REPAIRED)
                .from(APPEARANCE)
                .join(NOISE)
                .on(NOISE.TEXT_ID.eq(APPEARANCE.TEXT_ID))
                .and(NOISE.SPAN_START.lt(APPEARANCE.SPAN_END))
                .and(NOISE.SPAN_END.gt(APPEARANCE.SPAN_START))
                .where(which.apply(APPEARANCE.CLAIM_ID))
                .and(NOISE.UNMARKED_AT.isNull())
                .orderBy(APPEARANCE.ID, NOISE.SPAN_START)
                .forEach(row -> all.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(Readable.Furniture.of(row.value2(), row.value3(), row.value4())));
        return all;
    }

    private static Card card(Record row, Places places) {
        return new Card(
                Group.CLAIMS,
                row.get(CLAIM.ID),
                row.get(CLAIM.DOSSIER_ID),
                row.get(CLAIM.LABEL),
                places.passages(),
                Map.of(
                        Documents.SPEAKER, one(row.get(PERSON.NAME)),
                        Documents.ORIGIN, List.copyOf(places.originNames()),
                        Documents.PLACE, one(row.get(TOLL.PLACE)),
                        Documents.PUBLISHER, List.copyOf(places.publishers())),
                facts(row, places),
                0);
    }

    private static List<String> one(@Nullable String words) {
        return words == null || words.isBlank() ? List.of() : List.of(words);
    }

    private static Card.Facts facts(Record row, Places places) {
        var first = first(row.get(TOLL.HAPPENED_ON), row.get(DATED.FIRST_ON), row.get(QUOTE.SAID_ON));
        var last = first(row.get(TOLL.HAPPENED_ON), row.get(DATED.LAST_ON), row.get(QUOTE.SAID_ON));
        return new Card.Facts(
                row.get(CLAIM.KIND),
                row.get(CLAIM.STANDING),
                row.get(CLAIM.SAID_VERDICT),
                row.get(CLAIM.SO_VERDICT),
                row.get(TOLL.HARM),
                Stream.of(row.get(TOLL.MIN_COUNT), row.get(TOLL.MAX_COUNT))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                row.get(QUOTE.SPEAKER_ID) == null ? Set.of() : Set.of(row.get(QUOTE.SPEAKER_ID)),
                places.origins(),
                places.articles(),
                places.printed(),
                places.told(),
                places.published().stream().min(LocalDate::compareTo).orElse(null),
                first,
                last,
                row.get(CLAIM.ENTERED_AT).toInstant());
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... days) {
        for (var day : days) {
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
