package collate.record;

import collate.web.Access;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** What an open page asks every few seconds: whether somebody else has worked on its dossier. Without script nothing asks. */
public final class NewsRoutes {
    private final NewsQueries queries;
    private final Pages pages;

    public NewsRoutes(DSLContext sql, Pages pages) {
        this.queries = new NewsQueries(sql);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/dossiers/{id}/news", this::tell);
    }

    private void tell(Context ctx) {
        var dossier = number(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var end = queries.end(dossier).orElseThrow(NotFoundResponse::new);
        var since = number(Objects.requireNonNullElse(ctx.queryParam("since"), ""));
        if (since.isEmpty()) {
            pages.show(ctx, "record/news.jte", new NewsPage(dossier, end, end, List.of()));
            return;
        }
        var reader = SignedIn.at(ctx).id();
        var told =
                number(Objects.requireNonNullElse(ctx.queryParam("told"), "")).orElse(since.get());
        if (queries.others(dossier, told, reader).isEmpty()) {
            ctx.status(HttpStatus.NO_CONTENT);
        } else {
            var others = queries.others(dossier, since.get(), reader);
            pages.show(ctx, "record/news.jte", new NewsPage(dossier, since.get(), end, others));
        }
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
