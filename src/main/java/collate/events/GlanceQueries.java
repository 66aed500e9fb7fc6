package collate.events;

import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;

import collate.claims.Told;
import collate.db.Stands;
import collate.web.Glance;
import collate.web.Wording;
import java.util.List;
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
        var spreads = new SpreadQueries(sql).of(events.stream().map(Event::id).toList());
        var lines = events.stream()
                .map(event -> new Glance.Line(
                        event.name(),
                        "/events/" + event.id(),
                        spreads.getOrDefault(event.id(), Told.NONE).words(),
                        event.days()))
                .toList();
        var all = sql.fetchCount(EVENT, EVENT.DOSSIER_ID.eq(dossier).and(Stands.event()));
        return new Glance("Events", "All " + Wording.number(all), "/events?dossier=" + dossier, lines);
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
}
