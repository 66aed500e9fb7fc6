package collate.record;

import collate.record.ChainCheck.Finding;
import collate.record.RecordPage.Chain;
import collate.web.Access;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;

/** The record as a page, and the check of a chain at the reader's wish. */
public final class RecordRoutes {
    private final RecordQueries queries;
    private final ChainCheck check;
    private final Pages pages;

    public RecordRoutes(RecordQueries queries, ChainCheck check, Pages pages) {
        this.queries = queries;
        this.check = check;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/record", this::show);
    }

    private void show(Context ctx) {
        var chains = queries.chains();
        var filter = filter(ctx, chains);
        var page = new RecordPage(
                filter,
                chains,
                queries.entries(filter, SignedIn.at(ctx).id()),
                queries.count(filter),
                queries.actors(filter.dossier()),
                checked(ctx, filter));
        pages.show(ctx, "record/record.jte", page);
    }

    private Optional<Finding> checked(Context ctx, RecordFilter filter) {
        if (ctx.queryParam("check") == null) {
            return Optional.empty();
        }
        var dossier = filter.dossier();
        return check.finding(
                dossier.equals(RecordFilter.HOUSE) ? Optional.empty() : Optional.of(Long.valueOf(dossier)));
    }

    private static RecordFilter filter(Context ctx, List<Chain> chains) {
        var asked = value(ctx, "dossier");
        var first = chains.isEmpty() ? RecordFilter.HOUSE : chains.getFirst().dossier();
        var dossier = asked.isEmpty() ? first : asked;
        if (!asked.isEmpty()
                && chains.stream().noneMatch(chain -> chain.dossier().equals(asked))) {
            throw new NotFoundResponse();
        }
        return new RecordFilter(dossier, value(ctx, "subject").strip(), value(ctx, "actor"), page(ctx));
    }

    private static String value(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private static int page(Context ctx) {
        try {
            return Math.clamp(Integer.parseInt(value(ctx, "page")), 1, 1_000_000);
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
