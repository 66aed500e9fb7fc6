package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import collate.claims.Articles;
import collate.core.claim.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** Reads which claims could be added to an event, those that are near to it first, and where others could come from. */
final class AddableQueries {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:[, ]\\d{3}){1,4}|\\d{1,15}");

    private final DSLContext sql;
    private final EventQueries events;

    AddableQueries(DSLContext sql) {
        this.sql = sql;
        this.events = new EventQueries(sql);
    }

    /**
     * Claims whose label, words or speaker hold these, or whose figure is this one.
     *
     * @param kind empty for all
     * @param words empty for any
     */
    Addable found(Event event, Optional<Kind> kind, String words) {
        var near =
                isNear(event).or(CLAIM.ID.in(new GuessQueries(sql).beside(event).keySet()));
        var which = outside(event)
                .and(kind.map(CLAIM.KIND::eq).orElseGet(() -> noCondition()))
                .and(words.isEmpty() ? noCondition() : holds(event, words));
        return new Addable(
                events.members(which.and(near), Addable.MOST),
                events.members(which.and(not(near)), Addable.MOST),
                papers(event));
    }

    private static Condition isNear(Event event) {
        var placed = select(TOLL.CLAIM_ID)
                .from(TOLL)
                .where(TOLL.PLACE.ne(""))
                .and(TOLL.PLACE
                        .containsIgnoreCase(event.place())
                        .or(val(event.place()).containsIgnoreCase(TOLL.PLACE)));
        var there = CLAIM.ID.in(stated(event));
        return event.place().isEmpty() ? there : there.or(CLAIM.ID.in(placed));
    }

    private static Condition holds(Event event, String words) {
        var stated = select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.EXACT.containsIgnoreCase(words));
        var spoken = select(QUOTE.CLAIM_ID)
                .from(QUOTE)
                .join(PERSON)
                .on(PERSON.ID.eq(QUOTE.SPEAKER_ID))
                .where(PERSON.DOSSIER_ID.eq(event.dossier()))
                .and(PERSON.NAME.containsIgnoreCase(words));
        var counted = number(words)
                .map(count -> select(TOLL.CLAIM_ID)
                        .from(TOLL)
                        .where(TOLL.MIN_COUNT.eq(count).or(TOLL.MAX_COUNT.eq(count))));
        var holds =
                CLAIM.LABEL.containsIgnoreCase(words).or(CLAIM.ID.in(stated)).or(CLAIM.ID.in(spoken));
        return counted.isPresent() ? holds.or(CLAIM.ID.in(counted.get())) : holds;
    }

    /** "1,400" and "1400"; nothing of what is no whole number. */
    private static Optional<Long> number(String words) {
        return WHOLE.matcher(words).matches()
                ? Optional.of(Long.valueOf(words.replaceAll("\\D", "")))
                : Optional.empty();
    }

    /** What else the event's articles say, dates left out: these are too many to be read. */
    Addable beside(Event event) {
        var which = outside(event).and(CLAIM.ID.in(stated(event))).and(CLAIM.KIND.ne(Kind.DATE));
        return new Addable(events.members(which, Addable.MOST), List.of(), papers(event));
    }

    /** Those that state one of its claims. */
    private List<Addable.Paper> papers(Event event) {
        return sql.select(ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE, ARTICLE.PUBLISHED_ON)
                .from(ARTICLE)
                .where(ARTICLE.ID.in(articles(event)))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.ID)
                .fetch(row -> new Addable.Paper(
                        row.value1(), Articles.name(row.value2(), row.value3(), Optional.ofNullable(row.value4()))));
    }

    private static Select<Record1<Long>> articles(Event event) {
        return select(APPEARANCE.ARTICLE_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(EventQueries.in(event.id())));
    }

    private static Select<Record1<Long>> stated(Event event) {
        return select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.ARTICLE_ID.in(articles(event)));
    }

    private static Condition outside(Event event) {
        return CLAIM.DOSSIER_ID.eq(event.dossier()).and(CLAIM.ID.notIn(EventQueries.in(event.id())));
    }
}
