package collate.origins;

import collate.index.Index;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;

/** The forms that say what an article, or one place in it, rests on. */
public final class RestingRoutes {
    private static final int LONGEST = 300;

    private final RestingQueries queries;
    private final RestingDesk desk;
    private final Pages pages;

    public RestingRoutes(DSLContext sql, Index index, Clock clock, Recorder recorder, Pages pages) {
        this.queries = new RestingQueries(sql, index);
        this.desk = new RestingDesk(sql, clock, recorder);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/articles/{id}/origins/new", ctx -> show(ctx, ofArticle(ctx), Form.EMPTY));
        routes.post(Access.REVIEWER, "/articles/{id}/origins", ctx -> set(ctx, ofArticle(ctx), desk::setForArticle));
        routes.get(Access.REVIEWER, "/appearances/{id}/origins/new", ctx -> show(ctx, ofAppearance(ctx), Form.EMPTY));
        routes.post(
                Access.REVIEWER,
                "/appearances/{id}/origins",
                ctx -> set(ctx, ofAppearance(ctx), desk::setForAppearance));
    }

    /** One of the two ways to set an origin. */
    @FunctionalInterface
    private interface Way {
        Outcome set(long id, ChoiceDesk.Choice choice, collate.record.Actor by);
    }

    private RestingPage ofArticle(Context ctx) {
        return queries.article(Asked.id(ctx)).orElseThrow(NotFoundResponse::new);
    }

    private RestingPage ofAppearance(Context ctx) {
        return queries.appearance(Asked.id(ctx)).orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, RestingPage page, Form form) {
        pages.show(ctx, "origins/resting.jte", page, form);
    }

    private void set(Context ctx, RestingPage page, Way way) {
        var form = Form.of(ctx);
        var name = form.text("name").filter(words -> words.length() <= LONGEST);
        var why = Asked.why(form, "why");
        if (why.isEmpty()) {
            ctx.status(422);
            show(ctx, page, form.refused("why", "Say how you know it, in up to 500 characters."));
            return;
        }
        var seen = Optional.ofNullable(ctx.formParam("seen"));
        if (seen.filter(now -> !now.equals(page.now())).isPresent()) {
            ctx.status(409);
            show(ctx, page, form.refused("name", page.overtaken()));
            return;
        }
        var choice = new ChoiceDesk.Choice(Optional.of(form.value("origin")).flatMap(Asked::id), name, why.get());
        switch (way.set(Asked.id(ctx), choice, Asked.actor(ctx))) {
            case Outcome.Done done -> Pages.done(ctx, page.back(), "Origin set." + Outcome.staleWords(done.stale()));
            case Outcome.Refused(var field, var reason) -> {
                ctx.status(422);
                show(ctx, page, form.refused(field, reason));
            }
            case Outcome.Overtaken() -> throw new NotFoundResponse();
        }
    }
}
