package collate.articles;

import collate.core.claim.Kind;
import collate.read.PublishedDay;
import collate.record.Actor;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;

/** The list of articles, the page of one. */
public final class ArticleRoutes {
    private final ArticleQueries queries;
    private final ArticleListQueries lists;
    private final PlacedClaimQueries claims;
    private final SpeakerQueries speakers;
    private final Clock clock;
    private final RereadingDesk rereading;
    private final Pages pages;

    public ArticleRoutes(DSLContext sql, Clock clock, RereadingDesk rereading, Pages pages) {
        this.queries = new ArticleQueries(sql);
        this.lists = new ArticleListQueries(sql);
        this.claims = new PlacedClaimQueries(sql);
        this.speakers = new SpeakerQueries(sql);
        this.clock = clock;
        this.rereading = rereading;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(
                Access.VIEWER,
                "/articles",
                ctx -> pages.show(
                        ctx, "articles/list.jte", lists.page(Optional.empty(), ctx.queryParam("page"), "/articles")));
        routes.get(Access.VIEWER, "/articles/{id}", ctx -> show(ctx, id(ctx), Form.EMPTY));
        routes.post(Access.REVIEWER, "/articles/{id}/reference", this::chooseReference);
        routes.post(Access.REVIEWER, "/articles/{id}/noise/{noise}/unmarking", this::unmark);
    }

    static long id(Context ctx) {
        try {
            return Long.parseLong(ctx.pathParam("id"));
        } catch (NumberFormatException notNumber) {
            throw new NotFoundResponse();
        }
    }

    /** Also for a feature whose form on this page was refused. */
    public void show(Context ctx, long article, Form form) {
        var head = queries.head(article).orElseThrow(NotFoundResponse::new);
        var text = queries.text(article).orElseThrow(NotFoundResponse::new);
        var filter = filter(ctx);
        var all = claims.claims(article, filter.focus());
        var waiting = claims.waiting(article, SignedIn.at(ctx).id());
        var shown = all.stream()
                .filter(claim ->
                        filter.kind().map(kind -> kind == claim.card().kind()).orElse(true))
                .filter(claim -> filter.speaker()
                        .map(speaker -> speaker.equals(claim.speaker()))
                        .orElse(true))
                .filter(claim ->
                        !filter.needsMe() || waiting.contains(claim.card().id()))
                .toList();
        var next = all.stream()
                .map(PlacedClaim::card)
                .filter(card -> waiting.contains(card.id()))
                .findFirst()
                .or(() -> all.stream()
                        .map(PlacedClaim::card)
                        .filter(ReadingView::isUndecided)
                        .findFirst())
                .map(ArticlePage.Card::id);
        var view = new ReadingView(text.body(), queries.furniture(text.id()), queries.repairs(text.id()), shown);
        var page = new ArticlePage(
                head,
                text.body().length(),
                queries.candidates(article),
                queries.known(article),
                view.mended(),
                view.paragraphs(),
                ReadingView.kinds(all),
                speakers.speakers(article),
                (int) all.stream().map(claim -> claim.card().id()).distinct().count(),
                waiting.size(),
                (int) all.stream().filter(PlacedClaim::byPerson).count(),
                filter,
                next);
        pages.show(ctx, "articles/show.jte", page, form);
    }

    private static ArticlePage.Filter filter(Context ctx) {
        var kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equalsIgnoreCase(ctx.queryParam("kind")))
                .findFirst();
        return new ArticlePage.Filter(
                kind,
                number(ctx, "speaker"),
                "me".equals(ctx.queryParam("needs")),
                "hidden".equals(ctx.queryParam("noise")),
                number(ctx, "focus"));
    }

    private static Optional<Long> number(Context ctx, String name) {
        var asked = ctx.queryParam(name);
        return asked != null && asked.matches("\\d{1,18}") ? Optional.of(Long.valueOf(asked)) : Optional.empty();
    }

    private void chooseReference(Context ctx) {
        var form = Form.of(ctx);
        var article = id(ctx);
        if (queries.head(article).isEmpty()) {
            throw new NotFoundResponse();
        }
        var day = day(form);
        if (day.isEmpty()) {
            ctx.status(422);
            var typed = form.text("day").or(() -> form.text("other_day")).isPresent();
            var why =
                    typed ? "Give a day that exists, such as 2023-10-24." : "Choose one of the days, or give another.";
            show(ctx, article, form.refused("day", why));
            return;
        }
        var wrong = PublishedDay.problem(day.get(), LocalDate.now(clock));
        if (wrong.isPresent()) {
            ctx.status(422);
            show(ctx, article, form.refused("day", wrong.get()));
            return;
        }
        var seen = form.number("version").orElse(0L).intValue();
        switch (rereading.chooseReference(article, seen, day.get(), form.value("why"), actor(ctx))) {
            case RereadingDesk.Outcome.Done(var changed) ->
                Pages.done(
                        ctx,
                        "/articles/" + article,
                        "Reference date chosen; " + changed + (changed == 1 ? " date was" : " dates were")
                                + " resolved anew.");
            case RereadingDesk.Outcome.Overtaken() -> {
                ctx.status(409);
                show(
                        ctx,
                        article,
                        form.refused(
                                "day",
                                "Somebody changed this article while you were reading. Look again, then choose."));
            }
            case RereadingDesk.Outcome.Withdrawn() -> {
                ctx.status(422);
                show(
                        ctx,
                        article,
                        form.refused(
                                "day", "This article is withdrawn: its dates stay as they are until it is put back."));
            }
        }
    }

    private static Optional<LocalDate> day(Form form) {
        try {
            return form.text("other_day").or(() -> form.text("day")).map(LocalDate::parse);
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }

    private void unmark(Context ctx) {
        var noise = ctx.pathParam("noise");
        if (!noise.matches("\\d{1,18}")) {
            throw new NotFoundResponse();
        }
        rereading.unmark(Long.parseLong(noise), actor(ctx));
        Pages.done(ctx, "/articles/" + id(ctx), "These words count as the article’s own again.");
    }

    static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }
}
