package collate.families;

import collate.record.Actor;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;

/** The page of a family, and what people do to it. */
public final class FamilyRoutes {
    private static final int LONGEST = 500;

    private final FamilyQueries queries;
    private final FamilyDesk desk;
    private final RulingDesk rulings;
    private final Pages pages;

    public FamilyRoutes(DSLContext sql, Clock clock, Recorder recorder, FamilyDesk desk, Pages pages) {
        queries = new FamilyQueries(sql);
        rulings = new RulingDesk(sql, clock, recorder);
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/families/{id}", ctx -> show(ctx, id(ctx), Form.EMPTY));
        routes.post(Access.REVIEWER, "/families/{id}/splits", this::split);
        routes.post(Access.REVIEWER, "/families/{id}/joins", this::joinFamily);
        routes.post(Access.REVIEWER, "/families/{id}/origins", this::nameOrigin);
        routes.get(
                Access.VIEWER,
                "/dossiers/{id}/families",
                ctx -> pages.show(
                        ctx, "families/list.jte", queries.list(id(ctx)).orElseThrow(NotFoundResponse::new)));
        routes.get(Access.REVIEWER, "/articles/{id}/families/new", ctx -> showJoin(ctx, Form.EMPTY));
        routes.post(Access.REVIEWER, "/articles/{id}/families", this::joinArticle);
        routes.post(Access.REVIEWER, "/family-rulings/{id}/undoings", this::undo);
    }

    private void show(Context ctx, long family, Form form) {
        var head = queries.head(family).orElseThrow(NotFoundResponse::new);
        var members = queries.members(family, head.source());
        var asked = Optional.ofNullable(ctx.queryParam("with"));
        var copies =
                members.stream().filter(member -> member.beside().isPresent()).toList();
        var copy = copies.stream()
                .filter(member ->
                        asked.filter(Long.toString(member.id())::equals).isPresent())
                .findFirst()
                .or(() -> copies.stream().findFirst());
        var compared = copy.flatMap(
                member -> member.beside().map(texts -> new FamilyPage.Compared(members.getFirst(), member, texts)));
        var page = new FamilyPage(
                head, members, compared, queries.rulings(family), queries.others(head.dossier(), family));
        pages.show(ctx, "families/show.jte", page, form);
    }

    private void showJoin(Context ctx, Form form) {
        pages.show(ctx, "families/new.jte", queries.article(id(ctx)).orElseThrow(NotFoundResponse::new), form);
    }

    private void split(Context ctx) {
        var form = Form.of(ctx);
        var family = existing(ctx);
        var why = form.text("why").filter(words -> words.length() <= LONGEST);
        var article = form.number("article");
        if (why.isEmpty() || article.isEmpty()) {
            turnBack(
                    ctx, family, form.refused("why", "Say why this article is no copy, in up to 500 characters."), 422);
            return;
        }
        switch (rulings.split(family, article.get(), why.get(), actor(ctx))) {
            case Outcome.Done done ->
                Pages.done(
                        ctx,
                        "/families/" + family,
                        "Split off. No rule joins it with these articles again." + done.staleWords());
            case Outcome.Overtaken() -> turnBack(ctx, family, overtaken(form, "why"), 409);
            case Outcome.Refused(var field, var words) -> turnBack(ctx, family, form.refused(field, words), 422);
        }
    }

    /** Another article joins a family: it is put with the family's source. */
    private void joinFamily(Context ctx) {
        var form = Form.of(ctx);
        var family = existing(ctx);
        var why = why(form);
        var members = queries.members(family, null);
        if (why.isEmpty() || form.number("other").isEmpty()) {
            turnBack(ctx, family, incomplete(form), 422);
            return;
        }
        if (members.isEmpty()) {
            turnBack(ctx, family, overtaken(form, "join_why"), 409);
            return;
        }
        var outcome =
                rulings.join(form.number("other").get(), members.getFirst().id(), why.get(), actor(ctx));
        switch (outcome) {
            case Outcome.Done done ->
                Pages.done(
                        ctx,
                        "/families/" + done.family().orElse(family),
                        "Joined. It counts as one origin with the others." + done.staleWords());
            case Outcome.Overtaken() -> turnBack(ctx, family, overtaken(form, "join_why"), 409);
            case Outcome.Refused(var field, var words) -> turnBack(ctx, family, form.refused(field, words), 422);
        }
    }

    private static Optional<String> why(Form form) {
        return form.text("join_why").filter(words -> words.length() <= LONGEST);
    }

    private static Form incomplete(Form form) {
        return form.number("other").isEmpty()
                ? form.refused("other", "Choose the article that is a copy.")
                : form.refused("join_why", "Say why it is a copy, in up to 500 characters.");
    }

    private void joinArticle(Context ctx) {
        var form = Form.of(ctx);
        var why = why(form);
        if (why.isEmpty() || form.number("other").isEmpty()) {
            ctx.status(422);
            showJoin(ctx, incomplete(form));
            return;
        }
        switch (rulings.join(id(ctx), form.number("other").get(), why.get(), actor(ctx))) {
            case Outcome.Done done ->
                Pages.done(
                        ctx,
                        done.family().map(family -> "/families/" + family).orElse("/articles/" + id(ctx)),
                        "Joined. They count as one origin." + done.staleWords());
            case Outcome.Overtaken() -> throw new NotFoundResponse();
            case Outcome.Refused(var field, var words) -> {
                ctx.status(422);
                showJoin(ctx, form.refused(field, words));
            }
        }
    }

    private void nameOrigin(Context ctx) {
        var form = Form.of(ctx);
        var family = existing(ctx);
        var origin = form.text("origin").filter(words -> words.length() <= 300);
        var why = form.text("origin_why").filter(words -> words.length() <= LONGEST);
        if (origin.isEmpty() || why.isEmpty()) {
            turnBack(
                    ctx,
                    family,
                    form.refused(
                            origin.isEmpty() ? "origin" : "origin_why", "Give the origin, and say how you know it."),
                    422);
            return;
        }
        switch (desk.nameOrigin(family, origin.get(), why.get(), actor(ctx))) {
            case Outcome.Done done ->
                Pages.done(ctx, "/families/" + family, "Origin set. The rules leave it at that." + done.staleWords());
            case Outcome.Overtaken() -> turnBack(ctx, family, overtaken(form, "origin"), 409);
            case Outcome.Refused(var field, var words) -> turnBack(ctx, family, form.refused(field, words), 422);
        }
    }

    private void undo(Context ctx) {
        switch (rulings.undo(id(ctx), actor(ctx))) {
            case Outcome.Done done ->
                Pages.done(
                        ctx,
                        done.family().map(now -> "/families/" + now).orElse("/articles"),
                        "Undone. The rules decide again." + done.staleWords());
            case Outcome.Overtaken() -> throw new NotFoundResponse();
            case Outcome.Refused _ -> throw new NotFoundResponse();
        }
    }

    private void turnBack(Context ctx, long family, Form form, int status) {
        ctx.status(status);
        show(ctx, family, form);
    }

    private static Form overtaken(Form form, String field) {
        return form.refused(field, "Somebody changed this family while you were reading. Look again.");
    }

    private long existing(Context ctx) {
        var family = id(ctx);
        if (queries.head(family).isEmpty()) {
            throw new NotFoundResponse();
        }
        return family;
    }

    private static long id(Context ctx) {
        var id = ctx.pathParam("id");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundResponse();
        }
        return Long.parseLong(id);
    }

    private static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }
}
