package collate.record;

import collate.record.ChainCheck.Finding;
import collate.record.RecordPage.Chain;
import collate.web.Access;
import collate.web.Misread;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        var chain = chain(ctx, chains);
        var actors = queries.actors(chain);
        var filter = filter(ctx, chain, actors);
        var understood = Stream.concat(
                        Stream.of("check"),
                        filter.given().entrySet().stream()
                                .filter(given -> given.getValue().equals(value(ctx, given.getKey())))
                                .map(Map.Entry::getKey))
                .toList();
        Misread.tell(ctx, ctx.queryParamMap().keySet(), understood);
        var page = new RecordPage(
                filter,
                chains,
                queries.entries(filter, SignedIn.at(ctx).id()),
                queries.count(filter),
                actors,
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

    /** The first one where the address names none that there is. */
    private static String chain(Context ctx, List<Chain> chains) {
        var asked = value(ctx, "dossier");
        return chains.stream()
                .map(Chain::dossier)
                .filter(asked::equals)
                .findFirst()
                .or(() -> chains.stream().map(Chain::dossier).findFirst())
                .orElse(RecordFilter.HOUSE);
    }

    /** What it can make of the address. */
    private static RecordFilter filter(Context ctx, String chain, List<String> actors) {
        var subject = value(ctx, "subject");
        var actor = value(ctx, "actor");
        return new RecordFilter(
                chain,
                RecordFilter.isThing(subject) ? subject : "",
                actors.contains(actor) ? actor : "",
                page(value(ctx, "page")));
    }

    private static String value(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }

    private static int page(String asked) {
        try {
            return Math.clamp(Integer.parseInt(asked), 1, 1_000_000);
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
