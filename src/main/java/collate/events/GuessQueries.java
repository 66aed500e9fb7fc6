package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.db.schema.Tables.TOLL;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.val;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.claim.Period;
import collate.core.compare.gather.Gathering;
import collate.core.compare.gather.Loose;
import collate.core.compare.gather.Opening;
import collate.core.compare.pair.Source;
import collate.core.extract.toll.TollWords;
import collate.db.Stands;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Reads a dossier's claims that are in no event, and what they have in common. */
final class GuessQueries {
    /** The newest; a dossier that has so many has been gathered before. */
    private static final int NEWEST = 2_000;

    private static final int MOST = 6;
    /** A smaller number may come twice in an article by chance. */
    private static final int TELLING = 10;

    /** As many as an address can hold that proxies pass on: 8,000 characters, and a claim takes up to eight. */
    private static final int MOST_CLAIMS = 600;

    private final DSLContext sql;
    private final EventQueries events;

    GuessQueries(DSLContext sql) {
        this.sql = sql;
        this.events = new EventQueries(sql);
    }

    List<EventsPage.Guess> guesses(long dossier) {
        return gathered(loose(newest(dossier))).stream()
                .limit(MOST)
                .map(gathering -> guess(dossier, gathering))
                .toList();
    }

    /** Why each toll of no event is gathered with most of those that an event has, if any are. */
    Map<Long, String> beside(Event event) {
        var members = loose(sql.select(EVENT_CLAIM.CLAIM_ID)
                .from(EVENT_CLAIM)
                .where(EVENT_CLAIM.EVENT_ID.eq(event.id()))
                .orderBy(EVENT_CLAIM.CLAIM_ID.desc())
                .limit(NEWEST)
                .fetch(EVENT_CLAIM.CLAIM_ID));
        var its = members.stream().filter(Loose::isToll).map(Loose::id).collect(toSet());
        var all = new ArrayList<>(members);
        all.addAll(loose(newest(event.dossier())));
        return gathered(all).stream()
                .max(comparingLong(gathering -> among(gathering, its)))
                .filter(gathering -> among(gathering, its) * 2 > its.size())
                .map(gathering -> gathering.claims().stream()
                        .filter(claim -> claim.isToll() && !its.contains(claim.id()))
                        .collect(toMap(
                                Loose::id,
                                _ -> "a rule would gather it with this event’s claims: " + gathering.reasons(),
                                (one, _) -> one,
                                LinkedHashMap::new)))
                .orElseGet(LinkedHashMap::new);
    }

    private static long among(Gathering gathering, Set<Long> some) {
        return gathering.claims().stream()
                .filter(claim -> some.contains(claim.id()))
                .count();
    }

    private List<Gathering> gathered(List<Loose> claims) {
        return Gathering.of(claims, openings(claims));
    }

    private List<Loose> loose(List<Long> claims) {
        return sql.select(
                        CLAIM.ID,
                        CLAIM.KIND,
                        coalesce(TOLL.PLACE, ""),
                        coalesce(TOLL.HAPPENED_ON, DATED.FIRST_ON),
                        CLAIM.RULE,
                        coalesce(TOLL.CUMULATIVE, false),
                        min(APPEARANCE.ARTICLE_ID),
                        min(APPEARANCE.SPAN_START),
                        TOLL.HARM,
                        TOLL.MIN_COUNT,
                        TOLL.MAX_COUNT,
                        TOLL.FIRST_ON,
                        TOLL.LAST_ON)
                .from(CLAIM)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(DATED)
                .on(DATED.CLAIM_ID.eq(CLAIM.ID).and(DATED.FIRST_ON.eq(DATED.LAST_ON)))
                .where(CLAIM.ID.in(claims))
                .and(Stands.appearance())
                .groupBy(
                        CLAIM.ID,
                        CLAIM.KIND,
                        TOLL.PLACE,
                        TOLL.HAPPENED_ON,
                        DATED.FIRST_ON,
                        CLAIM.RULE,
                        TOLL.CUMULATIVE,
                        TOLL.HARM,
                        TOLL.MIN_COUNT,
                        TOLL.MAX_COUNT,
                        TOLL.FIRST_ON,
                        TOLL.LAST_ON)
                .orderBy(CLAIM.ID.desc())
                .fetch(mapping(
                        (id, kind, place, day, rule, total, article, start, harm, min, max, first, last) -> new Loose(
                                id,
                                kind,
                                place,
                                Optional.ofNullable(day),
                                scope(rule, total),
                                new Loose.Told(article, start < Source.Telling.TOP),
                                Optional.ofNullable(harm),
                                figure(harm, min, max),
                                week(first, last))));
    }

    private static Optional<Period> week(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || last.isAfter(first.plusWeeks(1))
                ? Optional.empty()
                : Optional.of(new Period(first, last));
    }

    private static Loose.Scope scope(@Nullable String rule, boolean cumulative) {
        if (TollWords.OF_A_MONTH.equals(rule) || TollWords.OF_A_YEAR.equals(rule)) {
            return Loose.Scope.EARLIER_TIME;
        }
        return cumulative ? Loose.Scope.RUNNING_TOTAL : Loose.Scope.INCIDENT;
    }

    /** Of the articles that have a toll. */
    private List<Opening> openings(List<Loose> loose) {
        var articles = loose.stream()
                .filter(Loose::isToll)
                .map(claim -> claim.told().article())
                .distinct()
                .toList();
        var newest = TEXT_VERSION.as("newest");
        return sql.select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.FAMILY_ID,
                        substring(TEXT_VERSION.BODY, val(1), val(Source.Telling.TOP)))
                .from(ARTICLE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.ID.in(articles))
                .and(TEXT_VERSION.NUMBER.eq(
                        select(max(newest.NUMBER)).from(newest).where(newest.ARTICLE_ID.eq(ARTICLE.ID))))
                .fetch(mapping((id, headline, published, family, top) -> new Opening(
                        id, headline + "\n" + top, Optional.ofNullable(published), Optional.ofNullable(family))));
    }

    private static Optional<Loose.Figure> figure(@Nullable Harm harm, @Nullable Long min, @Nullable Long max) {
        var number = Objects.requireNonNullElse(min, Objects.requireNonNullElse(max, 0L));
        return Optional.ofNullable(harm).filter(_ -> number >= TELLING).map(one -> new Loose.Figure(one, number));
    }

    /**
     * Ordered by the dossier too, which is one, and asked by their ids too, which are all above 0, so that the embedded database takes
     * the index that gives them without reading all of its claims; by themselves, as inside of another question it takes another.
     */
    private List<Long> newest(long dossier) {
        return sql.select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(CLAIM.ID.gt(0L))
                .and(CLAIM.KIND.in(Kind.TOLL, Kind.DATE))
                .and(Stands.claim())
                .and(isInNoEvent(CLAIM.ID))
                .orderBy(CLAIM.DOSSIER_ID.desc(), CLAIM.ID.desc())
                .limit(NEWEST)
                .fetch(CLAIM.ID);
    }

    /** No event that stands holds the claim. */
    static Condition isInNoEvent(Field<Long> claim) {
        var holding = EVENT_CLAIM.as("holding");
        return notExists(selectOne()
                .from(holding)
                .join(EVENT)
                .on(EVENT.ID.eq(holding.EVENT_ID))
                .where(holding.CLAIM_ID.eq(claim))
                .and(Stands.event()));
    }

    private EventsPage.Guess guess(long dossier, Gathering gathering) {
        var ids = gathering.claims().stream()
                .map(Loose::id)
                .limit(MOST_CLAIMS)
                .sorted()
                .toList();
        var named = events.byId(dossier, ids);
        var name = gathering.place()
                + gathering.day().map(day -> ", " + Wording.day(day)).orElse("");
        return new EventsPage.Guess(
                name,
                gathering.place(),
                gathering.day(),
                ids.stream().map(named::get).toList(),
                gathering.claims().size(),
                gathering.reasons());
    }
}
