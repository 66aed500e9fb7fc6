package collate.articles;

import collate.read.PublishedDay;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jooq.DSLContext;

/** Saying otherwise what an article is: its headline, publisher, author and published date. */
public final class DetailsRoutes {
    private final ArticleQueries queries;
    private final Clock clock;
    private final DetailsDesk desk;
    private final ArticleRoutes articles;

    public DetailsRoutes(DSLContext sql, Clock clock, DetailsDesk desk, ArticleRoutes articles) {
        this.queries = new ArticleQueries(sql);
        this.clock = clock;
        this.desk = desk;
        this.articles = articles;
    }

    public void addTo(Routes routes) {
        routes.post(Access.REVIEWER, "/articles/{id}/details", this::edit);
    }

    private void edit(Context ctx) {
        var article = ArticleRoutes.id(ctx);
        if (queries.head(article).isEmpty()) {
            throw new NotFoundResponse();
        }
        var form = checked(Form.of(ctx));
        if (form.isRefused()) {
            ctx.status(422);
            articles.show(ctx, article, form);
            return;
        }
        var details = new DetailsDesk.Details(
                form.text("headline"), given(form, "publisher"), given(form, "author"), published(form));
        var seen = form.number("version").orElse(0L).intValue();
        switch (desk.edit(article, seen, details, form.value("details_why"), ArticleRoutes.actor(ctx))) {
            case DetailsDesk.Outcome.Done(var changed) ->
                Pages.done(
                        ctx,
                        "/articles/" + article,
                        changed == 0
                                ? "Nothing was changed."
                                : changed == 1 ? "One value changed." : changed + " values changed.");
            case DetailsDesk.Outcome.Overtaken() -> {
                ctx.status(409);
                articles.show(
                        ctx,
                        article,
                        form.refused(
                                "headline",
                                "Somebody changed this article while you were reading. Look again, then save."));
            }
        }
    }

    /** A field that the form has may be emptied; one that it does not have stays. */
    private static Optional<String> given(Form form, String name) {
        return form.values().containsKey(name) ? Optional.of(form.value(name).strip()) : Optional.empty();
    }

    private Form checked(Form form) {
        var refused = form;
        if (form.values().containsKey("headline") && form.text("headline").isEmpty()) {
            refused = refused.refused("headline", "An article needs a headline.");
        }
        for (var limit : new Object[][] {{"headline", 500}, {"publisher", 200}, {"author", 300}}) {
            var name = (String) limit[0];
            if (form.value(name).strip().length() > (int) limit[1]) {
                refused = refused.refused(name, "This may have " + limit[1] + " characters at most.");
            }
        }
        var day = published(form);
        if (form.text("published").isPresent() && day.isEmpty()) {
            refused = refused.refused("published", "Give a day that exists, such as 2023-10-24.");
        }
        var wrong = day.flatMap(given -> PublishedDay.problem(given, LocalDate.now(clock)));
        return wrong.isPresent() ? refused.refused("published", wrong.get()) : refused;
    }

    private static Optional<LocalDate> published(Form form) {
        try {
            return form.text("published").map(LocalDate::parse);
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }
}
