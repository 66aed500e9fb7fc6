package collate.intake;

import collate.articles.ArticleDesk;
import collate.articles.ArticleListQueries;
import collate.articles.RereadingDesk;
import collate.fetch.Fetcher;
import collate.jobs.Jobs;
import collate.record.Recorder;
import collate.web.Pages;
import collate.web.Routes;
import java.time.Clock;
import org.jooq.DSLContext;

/** All ways in and the pages of what came of them. */
public final class IntakeRoutes {
    private final PasteRoutes paste;
    private final UploadRoutes uploads;
    private final BatchRoutes batches;
    private final ItemRoutes items;

    public IntakeRoutes(
            DSLContext sql,
            Clock clock,
            Recorder recorder,
            ArticleDesk articles,
            RereadingDesk rereading,
            Jobs jobs,
            Pages pages) {
        var lists = new ArticleListQueries(sql);
        var forms = new AddForms(lists, clock, pages);
        var queries = new BatchQueries(sql);
        var desk = new BatchDesk(sql, clock, recorder, jobs);
        paste = new PasteRoutes(forms, articles);
        uploads = new UploadRoutes(forms, desk);
        batches = new BatchRoutes(queries, lists, desk, forms, pages);
        items = new ItemRoutes(queries, new ItemChoiceDesk(sql, clock, recorder, jobs), rereading, clock, batches);
    }

    public void addTo(Routes routes) {
        paste.addTo(routes);
        uploads.addTo(routes);
        batches.addTo(routes);
        items.addTo(routes);
    }

    /** What is done after the answer; before the jobs start. */
    public static void teach(
            Jobs jobs, DSLContext sql, Clock clock, Recorder recorder, ArticleDesk articles, Fetcher fetcher) {
        var items = new ItemDesk(sql, clock, articles, articles.versions(), jobs);
        new FetchWork(items, fetcher).teach(jobs);
        new ItemWork(items).teach(jobs);
        new UndoWork(new UndoDesk(sql, clock, articles.withdrawal(), articles.puttingBack())).teach(jobs);
    }
}
