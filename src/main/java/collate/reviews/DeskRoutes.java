package collate.reviews;

import collate.db.Moments;
import collate.index.Index;
import collate.web.Access;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.LongFunction;
import org.jooq.DSLContext;

/** The first page: what waits for whoever looks, and how the house is doing. */
public final class DeskRoutes {
    private static final int DAYS = 14;

    private final TurnQueries turns;
    private final DeskQueries desk;
    private final Errands errands;
    private final Discrepancies discrepancies;
    private final Clock clock;
    private final LongFunction<List<News>> news;
    private final Pages pages;

    /** @param news what somebody asked to be told of, by account */
    public DeskRoutes(
            DSLContext sql,
            Index index,
            Clock clock,
            TurnQueries turns,
            Errands errands,
            Discrepancies discrepancies,
            LongFunction<List<News>> news,
            Pages pages) {
        this.errands = errands;
        this.discrepancies = discrepancies;
        this.turns = turns;
        this.desk = new DeskQueries(sql, index);
        this.clock = clock;
        this.news = news;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/", this::show);
        routes.get(Access.VIEWER, "/next", this::next);
        routes.get(
                Access.VIEWER,
                "/dossiers",
                ctx -> pages.show(ctx, "reviews/alldossiers.jte", new DossiersPage(desk.dossiers())));
    }

    private void show(Context ctx) {
        var dossiers = desk.dossiers();
        var who = SignedIn.at(ctx).id();
        var now = Moments.now(clock);
        pages.show(
                ctx,
                "reviews/desk.jte",
                new DeskPage(
                        errands.of(who),
                        byClaim(turns.of(who)),
                        turns.untaken(who),
                        desk.unreviewed(dossiers),
                        discrepancies.newest(),
                        byClaim(turns.ofOthers(who)),
                        news.apply(who),
                        dossiers,
                        new VerdictPlot(desk.days(now.toLocalDate(), DAYS)),
                        desk.feed(),
                        now.toInstant()));
    }

    /** To what has waited longest for this person, else to what waits for anyone. */
    private void next(Context ctx) {
        var who = SignedIn.at(ctx).id();
        var first = turns.of(who).stream().findFirst();
        first.or(() -> turns.untaken(who).stream().findFirst())
                .ifPresentOrElse(
                        waiting -> ctx.redirect(waiting.path()), () -> Pages.done(ctx, "/", "Nothing else needs you."));
    }

    /** A claim may wait for several reasons; the oldest names the row. */
    private static List<Waiting> byClaim(List<Waiting> all) {
        var rows = new LinkedHashMap<Long, Waiting>();
        all.forEach(waiting -> rows.merge(waiting.claim(), waiting, Waiting::also));
        return List.copyOf(rows.values());
    }
}
