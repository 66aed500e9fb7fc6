package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import collate.claims.Articles;
import collate.claims.Question;
import collate.claims.State;
import collate.claims.Told;
import collate.core.claim.Kind;
import collate.core.text.Span;
import collate.db.Stands;
import collate.db.schema.tables.Appearance;
import collate.db.schema.tables.Person;
import collate.web.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;

/** Reads the words of claims as the sides of a question show them. */
final class SideWordsQueries {
    private static final Person SPEAKER = PERSON.as("speaker");
    private static final Person ADDRESSEE = PERSON.as("addressee");
    private static final Field<Boolean> STATED = field(Stands.appearance()).as("stated");
    private static final Appearance LAST = APPEARANCE.as("last");
    /** How many parts the article breaks a quote into. */
    private static final Field<Short> PARTS = field(select(max(LAST.PART))
                    .from(LAST)
                    .where(LAST.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                    .and(LAST.TEXT_ID.eq(APPEARANCE.TEXT_ID)))
            .as("parts");

    private final DSLContext sql;

    SideWordsQueries(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A passage of a claim.
     *
     * @param appearance zero where there is none
     * @param words as its article has them, without those around a date
     */
    record Passage(long appearance, Kind kind, String words, Question.Side side) {
        static Passage of(Record row, long claim, Map<Long, State> states) {
            var exact = row.get(APPEARANCE.EXACT);
            var side = SideWordsQueries.side(row, claim, Objects.requireNonNull(states.get(claim)));
            var kind = row.get(CLAIM.KIND);
            return exact == null
                    ? new Passage(0, kind, "", side)
                    : new Passage(row.get(APPEARANCE.ID), kind, exact, side);
        }
    }

    /** Of claims that became one what each said itself, so that one joining can be told from the next. */
    Map<Long, List<Passage>> apart(Collection<Long> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        var own = JoinedQueries.own(sql, claims);
        var places = places(APPEARANCE.ID.in(
                        own.values().stream().flatMap(Set::stream).toList()))
                .intoMap(APPEARANCE.ID);
        var states = StateQueries.of(sql, claims);
        var apart = new HashMap<Long, List<Passage>>();
        own.forEach((claim, ids) -> apart.put(
                claim,
                ids.stream()
                        .map(id -> Passage.of(Objects.requireNonNull(places.get(id)), claim, states))
                        .collect(Collectors.toCollection(ArrayList::new))));
        return apart;
    }

    /**
     * All passages of each that an article states now; older ones only where there are no others. Where a claim went into another
     * its words are among that one's now: its label stands for them.
     */
    Map<Long, List<Passage>> sides(Collection<Long> claims) {
        var states = StateQueries.of(sql, claims);
        var all = places(CLAIM.ID.in(claims)).intoGroups(CLAIM.ID);
        var sides = new HashMap<Long, List<Passage>>();
        all.forEach((claim, rows) -> {
            var now = rows.stream().filter(SideWordsQueries::isStatedNow).toList();
            sides.put(
                    claim,
                    (now.isEmpty() ? rows : now)
                            .stream().map(row -> Passage.of(row, claim, states)).toList());
        });
        return sides;
    }

    private Result<Record> places(Condition which) {
        return sql.select()
                .select(
                        APPEARANCE.ID,
                        CLAIM.ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        CLAIM.WITHDRAWN_WHY,
                        ARTICLE.ID,
                        ARTICLE.PUBLISHER,
                        ARTICLE.HEADLINE)
                .select(ARTICLE.PUBLISHED_ON, APPEARANCE.PREFIX, APPEARANCE.EXACT, APPEARANCE.SUFFIX)
                .select(
                        APPEARANCE.PART,
                        PARTS,
                        APPEARANCE.SPAN_START,
                        APPEARANCE.VALUE_START,
                        STATED,
                        ARTICLE.WITHDRAWN_AT)
                .select(APPEARANCE.VALUE_END, SPEAKER.NAME, ADDRESSEE.NAME, TOLL.SAID_BY, ORIGIN.NAME, DATED.FIRST_ON)
                .from(CLAIM)
                .leftJoin(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(Stands.origin()))
                .leftJoin(QUOTE)
                .on(QUOTE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(SPEAKER)
                .on(SPEAKER.ID.eq(QUOTE.SPEAKER_ID))
                .leftJoin(ADDRESSEE)
                .on(ADDRESSEE.ID.eq(QUOTE.ADDRESSEE_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(DATED)
                .on(DATED.CLAIM_ID.eq(CLAIM.ID))
                .where(which)
                .orderBy(CLAIM.ID, APPEARANCE.ID)
                .fetch();
    }

    private static boolean isStatedNow(Record row) {
        return Boolean.TRUE.equals(row.get(STATED)) && row.get(ARTICLE.WITHDRAWN_AT) == null;
    }

    /** @param claim whose words they are, or were before it became one with another */
    private static Question.Side side(Record row, long claim, State state) {
        var exact = row.get(APPEARANCE.EXACT);
        if (exact == null) {
            var label = row.get(CLAIM.LABEL);
            return new Question.Side(claim, 0, "", "", label, new Span(0, label.length()), gone(row), state);
        }
        // "Monday" says nothing without the words around it
        var isDate = row.get(CLAIM.KIND) == Kind.DATE;
        var before = isDate ? Context.before(row.get(APPEARANCE.PREFIX)) : "";
        var after = isDate ? Context.after(row.get(APPEARANCE.SUFFIX)) : "";
        var start = row.get(APPEARANCE.SPAN_START) - before.length();
        return new Question.Side(
                claim,
                row.get(ARTICLE.ID),
                Articles.name(
                        row.get(ARTICLE.PUBLISHER),
                        row.get(ARTICLE.HEADLINE),
                        Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON))),
                detail(row),
                before + exact + after,
                new Span(row.get(APPEARANCE.VALUE_START) - start, row.get(APPEARANCE.VALUE_END) - start),
                gone(row),
                state);
    }

    private static String gone(Record row) {
        var why = row.get(CLAIM.WITHDRAWN_WHY);
        return why != null
                ? "withdrawn: " + why
                : row.get(ARTICLE.WITHDRAWN_AT) != null ? "its article is withdrawn" : "";
    }

    private static String detail(Record row) {
        return switch (row.get(CLAIM.KIND)) {
            case QUOTE -> {
                var speaker = row.get(SPEAKER.NAME);
                var addressee = row.get(ADDRESSEE.NAME);
                yield (speaker == null ? "speaker not named" : speaker)
                        + (addressee == null ? "" : " to " + addressee)
                        + (row.get(PARTS) > 1 ? ", part " + row.get(APPEARANCE.PART) + " of " + row.get(PARTS) : "");
            }
            case TOLL -> Told.by(row.get(TOLL.SAID_BY), row.get(ORIGIN.NAME));
            case DATE -> row.get(DATED.FIRST_ON) == null ? "" : "read as " + Wording.day(row.get(DATED.FIRST_ON));
            case STATEMENT -> "";
        };
    }
}
