package collate.articles;

import static collate.articles.ArticleRoutes.actor;

import collate.claims.ClaimIntakeDesk;
import collate.read.Documents;
import collate.read.Item;
import collate.read.Received;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** An article's text versions: what changed, what was carried, what waits for a decision; and a new text typed in. */
public final class TextRoutes {
    /** As much as a pasted article may have. */
    private static final int LONGEST = 2_000_000;

    private final TextQueries queries;
    private final VersionDesk versions;
    private final OrphanChoiceDesk orphans;
    private final Pages pages;
    private final Documents documents = new Documents();

    public TextRoutes(
            DSLContext sql, Clock clock, Recorder recorder, ClaimIntakeDesk claims, VersionDesk versions, Pages pages) {
        this.queries = new TextQueries(sql);
        this.versions = versions;
        this.orphans = new OrphanChoiceDesk(sql, clock, recorder, claims);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/articles/{id}/texts", ctx -> show(ctx, ArticleRoutes.id(ctx), Form.EMPTY));
        routes.get(Access.VIEWER, "/articles/{id}/texts/{number}", this::read);
        routes.post(Access.REVIEWER, "/articles/{id}/texts", this::add);
        routes.post(Access.REVIEWER, "/carries/{id}/decision", this::decide);
    }

    private void show(Context ctx, long article, Form form) {
        var wanted = Optional.ofNullable(ctx.queryParam("text"))
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        pages.show(ctx, "articles/texts.jte", queries.page(article, wanted).orElseThrow(NotFoundResponse::new), form);
    }

    /** One version as it was read, without claims: they are marked in the newest. */
    private void read(Context ctx) {
        var article = ArticleRoutes.id(ctx);
        var page = queries.page(article, Optional.empty()).orElseThrow(NotFoundResponse::new);
        var version = page.texts().stream()
                .filter(text -> ("" + text.number()).equals(ctx.pathParam("number")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        var body = queries.body(version.id());
        pages.show(ctx, "articles/text.jte", Map.of("page", page, "version", version, "body", body));
    }

    private void add(Context ctx) {
        var form = Form.of(ctx);
        var article = ArticleRoutes.id(ctx);
        if (queries.versions(article).isEmpty()) {
            throw new NotFoundResponse();
        }
        var text = form.value("text").strip();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit) || text.length() > LONGEST) {
            refuse(ctx, article, form, "Paste the article’s new text, of at most 2 million characters.");
            return;
        }
        switch (documents.in(Received.pasted(text)).getFirst()) {
            case Item.Refused refused -> refuse(ctx, article, form, refused.why());
            case Item.Readable item -> add(ctx, article, item, form);
        }
    }

    private void add(Context ctx, long article, Item.Readable item, Form form) {
        switch (versions.add(article, item.document(), Capture.of(item.original()), actor(ctx))) {
            case VersionDesk.Outcome.Unchanged() ->
                refuse(ctx, article, form, "This is the newest text already, word for word.");
            case VersionDesk.Outcome.Withdrawn() ->
                refuse(ctx, article, form, "This article is withdrawn, so it takes no new text.");
            case VersionDesk.Outcome.Added added -> Pages.done(ctx, "/articles/" + article + "/texts", added.words());
        }
    }

    private void refuse(Context ctx, long article, Form form, String why) {
        ctx.status(422);
        show(ctx, article, form.refused("text", why));
    }

    private void decide(Context ctx) {
        var choice = Arrays.stream(OrphanChoiceDesk.Choice.values())
                .filter(one -> one.name().equals(Form.of(ctx).value("choice")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        switch (orphans.decide(ArticleRoutes.id(ctx), choice, actor(ctx))) {
            case OrphanChoiceDesk.Outcome.Unknown() -> throw new NotFoundResponse();
            case OrphanChoiceDesk.Outcome.Overtaken(var article) -> {
                ctx.status(409);
                show(
                        ctx,
                        article,
                        Form.of(ctx)
                                .refused(
                                        "orphans",
                                        "Somebody decided this while you were reading, or nothing stands in the words’ place. Look again."));
            }
            case OrphanChoiceDesk.Outcome.Withdrawn(var article) -> {
                ctx.status(422);
                var why = "This article is withdrawn, so nothing is to be decided in it.";
                show(ctx, article, Form.of(ctx).refused("orphans", why));
            }
            case OrphanChoiceDesk.Outcome.NothingFound(var article) -> {
                ctx.status(422);
                show(
                        ctx,
                        article,
                        Form.of(ctx)
                                .refused(
                                        "orphans",
                                        "The rules find no claim in the new words. Add it in the article by selecting them, then keep this one on the old text."));
            }
            case OrphanChoiceDesk.Outcome.Done(var article, var claim, var appearance) ->
                Pages.done(
                        ctx,
                        choice == OrphanChoiceDesk.Choice.CHANGED
                                ? "/claims/" + claim + "/edit?read=" + appearance
                                : "/articles/" + article + "/texts",
                        choice == OrphanChoiceDesk.Choice.CHANGED
                                ? "The claim has its new words. Look at what they say, and save it."
                                : "Decided: " + choice.words + ".");
        }
    }
}
