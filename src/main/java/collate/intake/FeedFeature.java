package collate.intake;

import collate.fetch.Fetcher;
import collate.jobs.Jobs;
import collate.record.Recorder;
import collate.web.Pages;
import collate.web.Routes;
import java.time.Clock;
import org.jooq.DSLContext;

/** Feeds: their pages, and the watch that asks them for news. */
public final class FeedFeature {
    private final FeedRoutes routes;
    private final FeedWork work;

    public FeedFeature(DSLContext sql, Clock clock, Recorder recorder, Fetcher fetcher, Jobs jobs, Pages pages) {
        var entries = new EntryDesk(
                sql, clock, new BatchDesk(sql, clock, recorder, jobs), new ItemChoiceDesk(sql, clock, recorder, jobs));
        var desk = new FeedDesk(sql, clock, recorder, entries);
        var look = new FeedLook(fetcher);
        work = new FeedWork(desk, look, entries);
        routes = new FeedRoutes(new FeedQueries(sql), desk, entries, look, work, pages);
    }

    public void addTo(Routes site) {
        routes.addTo(site);
    }

    /** Asks feeds for news until it is closed. */
    public FeedWork work() {
        return work;
    }
}
