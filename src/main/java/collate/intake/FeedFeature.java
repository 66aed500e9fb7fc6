package collate.intake;

import collate.articles.ArticleDesk;
import collate.fetch.Fetcher;
import collate.record.Recorder;
import collate.web.Pages;
import collate.web.Routes;
import java.time.Clock;
import org.jooq.DSLContext;

/** Feeds: their pages, and the watch that asks them for news. */
public final class FeedFeature {
    private final FeedRoutes routes;
    private final FeedWork work;

    public FeedFeature(
            DSLContext sql, Clock clock, Recorder recorder, Fetcher fetcher, ArticleDesk articles, Pages pages) {
        var desk = new FeedDesk(sql, clock, recorder);
        var entries = new EntryDesk(sql, clock);
        var look = new FeedLook(fetcher);
        work = new FeedWork(desk, look, new EntryWork(entries, articles, fetcher));
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
