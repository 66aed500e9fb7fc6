package collate.suggestions;

import collate.claims.ParagraphQueries;
import collate.web.Access;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Objects;
import org.jooq.DSLContext;

/** Both claims of a question in their paragraphs, side by side, for whom the words alone do not decide. */
public final class InContextRoutes {
    private final SuggestionQueries suggestions;
    private final ParagraphQueries paragraphs;
    private final Pages pages;

    public InContextRoutes(DSLContext sql, Pages pages) {
        this.suggestions = new SuggestionQueries(sql);
        this.paragraphs = new ParagraphQueries(sql);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/suggestions/{id}/context", this::show);
    }

    private void show(Context ctx) {
        var question = SuggestionRoutes.number(ctx.pathParam("id"))
                .flatMap(suggestions::question)
                .orElseThrow(NotFoundResponse::new);
        var back = SuggestionRoutes.back(Objects.requireNonNullElse(ctx.queryParam("back"), ""));
        pages.show(
                ctx,
                "suggestions/context.jte",
                new InContextPage(question, paragraphs.of(question.here()), paragraphs.of(question.there()), back));
    }
}
