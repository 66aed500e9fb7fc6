package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.FAMILY;

import collate.core.review.Independence;
import collate.db.Stands;
import collate.web.Glance;
import collate.web.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Tells the page of a dossier which events were opened last, and how many articles and origins each has. */
public final class GlanceQueries {
    private static final int MOST = 5;

    private final DSLContext sql;

    public GlanceQueries(DSLContext sql) {
        this.sql = sql;
    }

    public Glance of(long dossier) {
        var events = newest(dossier);
        var stands = stands(events.stream().map(Event::id).toList());
        var lines = events.stream()
                .map(event -> new Glance.Line(
                        event.name(),
                        "/events/" + event.id(),
                        spread(stands.getOrDefault(event.id(), List.of())),
                        event.days()))
                .toList();
        var all = sql.fetchCount(EVENT, EVENT.DOSSIER_ID.eq(dossier).and(Stands.event()));
        return new Glance("Events", "All " + Wording.number(all), "/events?dossier=" + dossier, lines);
    }

    /** "4 articles, 1 origin". */
    private static String spread(List<Independence.Stand> stands) {
        var articles =
                stands.stream().map(Independence.Stand::article).distinct().count();
        var origins = Independence.origins(stands);
        return Wording.count(articles, "article", "articles") + ", "
                + (origins == 0 ? "no origin named" : Wording.count(origins, "origin", "origins"));
    }

    private List<Event> newest(long dossier) {
        return sql.select(EVENT.asterisk(), DOSSIER.NAME)
                .from(EVENT)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(EVENT.DOSSIER_ID))
                .where(EVENT.DOSSIER_ID.eq(dossier))
                .and(Stands.event())
                .orderBy(EVENT.ID.desc())
                .limit(MOST)
                .fetch(EventQueries::event);
    }

    /** By event, what its claims stand on. */
    private Map<Long, List<Independence.Stand>> stands(List<Long> events) {
        return sql.selectDistinct(EVENT_CLAIM.EVENT_ID, ARTICLE.ID, Stands.origin(), ARTICLE.FAMILY_ID)
                .from(EVENT_CLAIM)
                .join(CLAIM)
                .on(CLAIM.ID.eq(EVENT_CLAIM.CLAIM_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .where(EVENT_CLAIM.EVENT_ID.in(events))
                .and(Stands.claim())
                .and(Stands.appearance())
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .fetchGroups(
                        EVENT_CLAIM.EVENT_ID,
                        row -> new Independence.Stand(
                                Optional.ofNullable(row.value3()),
                                Optional.ofNullable(row.value4()),
                                Optional.of(row.value2())));
    }
}
