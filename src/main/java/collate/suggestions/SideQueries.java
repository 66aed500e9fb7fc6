package collate.suggestions;

import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;

import collate.claims.CountQueries;
import collate.core.compare.pair.AroundFigure;
import collate.core.compare.pair.Assertion;
import collate.core.compare.pair.Day;
import collate.core.compare.pair.Happened;
import collate.core.compare.pair.Source;
import collate.core.compare.pair.Stated;
import collate.core.compare.pair.Utterance;
import collate.db.Stands;
import collate.db.schema.tables.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Reads claims as they are compared: five statements, however many claims. */
final class SideQueries {
    private static final Person SPEAKER = PERSON.as("speaker");
    private static final Person ADDRESSEE = PERSON.as("addressee");
    private static final int WORDINGS = 4;

    private SideQueries() {}

    static Map<Long, Side> sides(DSLContext tx, Collection<Long> claims) {
        var places = places(tx, claims);
        var setting = SettingQueries.of(tx, claims);
        var all = new HashMap<Long, Side>();
        tx.select(CLAIM.ID, CLAIM.DOSSIER_ID, CLAIM.KIND, CLAIM.STANDING, CLAIM.WITHDRAWN_AT, CLAIM.MERGED_INTO)
                .select(CountQueries.FIELDS)
                .select(SPEAKER.NAME, ADDRESSEE.NAME, QUOTE.SAID_ON, QUOTE.CHANNEL)
                .select(DATED.FIRST_ON, DATED.LAST_ON, DATED.HAPPENING)
                .from(CLAIM)
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
                .where(CLAIM.ID.in(claims))
                .forEach(row -> {
                    var where = places.get(row.get(CLAIM.ID));
                    all.put(row.get(CLAIM.ID), where == null ? gone(row) : side(row, where, setting));
                });
        return all;
    }

    /** What only an older text says, or an article that was withdrawn, is said nowhere now. */
    private static Map<Long, Result<Record>> places(DSLContext tx, Collection<Long> claims) {
        return tx.select()
                .select(APPEARANCE.ID, APPEARANCE.CLAIM_ID, APPEARANCE.EXACT, APPEARANCE.PREFIX, APPEARANCE.SUFFIX)
                .select(APPEARANCE.SPAN_START, APPEARANCE.VALUE_START, APPEARANCE.VALUE_END)
                .select(ARTICLE.ID, ARTICLE.PUBLISHED_ON, ARTICLE.REFERENCE_ON, ORIGIN.NAME)
                .from(onOrigins())
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(Stands.stated())
                .orderBy(APPEARANCE.ID)
                .fetchGroups(APPEARANCE.CLAIM_ID);
    }

    private static Side gone(Record row) {
        return new Side(
                row.get(CLAIM.ID),
                row.get(CLAIM.DOSSIER_ID),
                row.get(CLAIM.STANDING),
                false,
                List.of(),
                List.of(),
                "",
                false);
    }

    private static Side side(Record row, Result<Record> where, SettingQueries.Setting setting) {
        var source = source(where, setting.tellings().getOrDefault(row.get(CLAIM.ID), Source.Telling.NOTHING));
        var wordings = where.stream()
                .collect(Collectors.toMap(
                        place -> place.get(APPEARANCE.EXACT), place -> place, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(WORDINGS)
                .toList();
        return new Side(
                row.get(CLAIM.ID),
                row.get(CLAIM.DOSSIER_ID),
                row.get(CLAIM.STANDING),
                row.get(CLAIM.WITHDRAWN_AT) == null && row.get(CLAIM.MERGED_INTO) == null,
                wordings.stream()
                        .map(place -> stated(row, place, source, setting))
                        .toList(),
                wordings.stream().map(place -> place.get(APPEARANCE.EXACT)).toList(),
                passage(row, where.getFirst()),
                setting.places().containsKey(row.get(CLAIM.ID)));
    }

    private static String passage(Record row, Record place) {
        return row.get(CLAIM.KIND) + " " + place.get(ARTICLE.ID) + " "
                + place.get(APPEARANCE.EXACT).replaceAll("\\W+", " ").strip();
    }

    private static Source source(Result<Record> where, Source.Telling telling) {
        var days = where.stream()
                .map(place -> Objects.requireNonNullElse(
                        place.get(ARTICLE.PUBLISHED_ON),
                        Objects.requireNonNullElse(place.get(ARTICLE.REFERENCE_ON), java.time.LocalDate.MAX)))
                .filter(day -> !day.equals(java.time.LocalDate.MAX))
                .sorted()
                .findFirst();
        return new Source(
                where.intoSet(ARTICLE.ID),
                days,
                where.stream()
                        .map(place -> place.get(ORIGIN.NAME))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                telling);
    }

    private static Stated stated(Record row, Record place, Source source, SettingQueries.Setting setting) {
        return switch (row.get(CLAIM.KIND)) {
            case TOLL -> {
                var rule = setting.rules()
                        .getOrDefault(place.get(APPEARANCE.ID), Optional.ofNullable(row.get(CLAIM.RULE)));
                var around = around(place, setting.around().getOrDefault(place.get(APPEARANCE.ID), ""));
                var count = CountQueries.count(row, source.with(around), rule.orElse(null));
                var beside = setting.places().get(row.get(CLAIM.ID));
                yield beside == null ? count : count.in(beside);
            }
            case QUOTE ->
                new Utterance(
                        words(row.get(SPEAKER.NAME)),
                        words(row.get(ADDRESSEE.NAME)),
                        Optional.ofNullable(row.get(QUOTE.SAID_ON)),
                        row.get(QUOTE.CHANNEL),
                        place.get(APPEARANCE.EXACT),
                        source);
            case DATE ->
                new Day(
                        Optional.ofNullable(row.get(DATED.FIRST_ON)),
                        Optional.ofNullable(row.get(DATED.LAST_ON)),
                        happening(
                                row.get(DATED.HAPPENING),
                                place,
                                setting.around().getOrDefault(place.get(APPEARANCE.ID), "")),
                        source);
            case STATEMENT -> new Assertion(place.get(APPEARANCE.EXACT), source);
        };
    }

    /** What happened then: as somebody wrote it, else as the sentence around the expression says. */
    private static String happening(String written, Record place, String around) {
        if (!written.isEmpty()) {
            return written;
        }
        var prefix = place.get(APPEARANCE.PREFIX);
        var exact = place.get(APPEARANCE.EXACT);
        var suffix = place.get(APPEARANCE.SUFFIX);
        var at = around.indexOf(prefix + exact + suffix);
        if (at < 0) {
            return Happened.on(prefix, exact, suffix);
        }
        var start = at + prefix.length();
        return Happened.on(around.substring(0, start), exact, around.substring(start + exact.length()));
    }

    /** The sentence of a figure: its words may be a part of one. */
    private static AroundFigure around(Record place, String around) {
        var exact = place.get(APPEARANCE.EXACT);
        var from = place.get(APPEARANCE.VALUE_START) - place.get(APPEARANCE.SPAN_START);
        var to = place.get(APPEARANCE.VALUE_END) - place.get(APPEARANCE.SPAN_START);
        if (from < 0 || to < from || to > exact.length()) {
            return AroundFigure.UNKNOWN;
        }
        var at = around.indexOf(place.get(APPEARANCE.PREFIX) + exact + place.get(APPEARANCE.SUFFIX));
        var start = at < 0 ? -1 : at + place.get(APPEARANCE.PREFIX).length();
        return start < 0
                ? AroundFigure.in(exact, from, to)
                : AroundFigure.of(around.substring(0, start + from), around.substring(start + to));
    }

    private static String words(@Nullable String name) {
        return name == null ? "" : name;
    }
}
