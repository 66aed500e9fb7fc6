package collate.claims;

import collate.index.Index;
import collate.index.Question;
import collate.reviews.TurnQueries;
import collate.web.Access;
import collate.web.Misread;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import collate.web.Typed;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** The queue of claims. */
public final class QueueRoutes {
    private final QueueQueries queue;
    private final QueueIndex indexed;
    private final WordQueries words;
    private final Clock clock;
    private final TurnQueries turns;
    private final Pages pages;

    public QueueRoutes(DSLContext sql, Index index, Clock clock, TurnQueries turns, Pages pages) {
        this.turns = turns;
        this.queue = new QueueQueries(sql);
        this.indexed = new QueueIndex(index);
        this.words = new WordQueries(index);
        this.clock = clock;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/queue", this::show);
    }

    private void show(Context ctx) {
        var given = new HashMap<String, String>();
        ctx.queryParamMap().forEach((name, values) -> given.put(name, values.getFirst()));
        var filter = new QueueFilter(given);
        Misread.tell(ctx, QueueFilter.NAMES, filter.given().keySet());
        var typed = Typed.of(given.getOrDefault("q", ""), Question.LONGEST);
        pages.show(ctx, "claims/queue.jte", page(filter, typed, SignedIn.at(ctx).id()));
    }

    private QueuePage page(QueueFilter filter, Typed typed, long reader) {
        var rows = indexed.page(filter).map(page -> queue.rows(page, filter));
        var counts = indexed.counts(filter);
        var stale = indexed.holding(filter, queue.stale(filter, WordQueries.Found.ALL, reader));
        var isKnown = rows.isPresent() && counts.isPresent() && stale.isPresent();
        var holding = isKnown ? WordQueries.Found.ALL : words.hold(filter.get("q"));
        var free = queue.total(new QueueFilter(Map.of("needs", "anyone")), WordQueries.Found.ALL, reader);
        var links = new QueueLinks(
                filter,
                counts.orElseGet(() -> queue.counts(filter, holding, reader)),
                stale.orElseGet(() -> queue.stale(filter, holding, reader)).size(),
                turns.count(reader),
                free);
        var choices = queue.choices(filter);
        return new QueuePage(
                filter,
                typed,
                rows.orElseGet(() -> queue.rows(filter, holding, reader)),
                links.total().orElseGet(() -> (long) queue.total(filter, holding, reader)),
                links.views(),
                links.kinds(),
                links.verdicts(),
                links.chosen(choices),
                choices,
                reader,
                clock.instant());
    }
}
