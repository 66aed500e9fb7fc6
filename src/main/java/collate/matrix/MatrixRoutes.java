package collate.matrix;

import collate.claims.ToldQueries;
import collate.index.Index;
import collate.record.Actor;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Csv;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The matrix of a dossier: seen, judged cell by cell, and handed on as CSV. */
public final class MatrixRoutes {
    private final Clock clock;
    private final MatrixQueries queries;
    private final CensusQueries censuses;
    private final ToldQueries spreads;
    private final ReadingDesk desk;
    private final Pages pages;

    public MatrixRoutes(DSLContext sql, Index index, Clock clock, Recorder recorder, Pages pages) {
        this.clock = clock;
        this.queries = new MatrixQueries(sql, index);
        this.censuses = new CensusQueries(sql, index);
        this.spreads = new ToldQueries(sql);
        this.desk = new ReadingDesk(sql, clock, recorder);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/dossiers/{id}/matrix", ctx -> show(ctx, Form.EMPTY));
        routes.get(Access.VIEWER, "/dossiers/{id}/matrix.csv", this::csv);
        routes.post(Access.REVIEWER, "/dossiers/{id}/matrix", this::judge);
    }

    private static long dossier(Context ctx) {
        return Optional.of(ctx.pathParam("id"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Form form) {
        var asked = Sight.of(dossier(ctx), ctx);
        var event = queries.event(asked);
        var sight = event.isPresent() ? asked : asked.withoutEvent();
        var into = event.flatMap(MatrixPage.OfEvent::into);
        if (into.isPresent()) {
            var there = sight.withEvent(into.get()).url();
            Pages.done(ctx, there, "This event was merged into another: you see the claims of that one.");
            return;
        }
        var page = page(sight, event, Optional.ofNullable(ctx.queryParam("cell")));
        sight.tellMisread(ctx, event.isPresent(), page.focus().isPresent());
        pages.show(ctx, "matrix/show.jte", page, form);
    }

    private MatrixPage page(Sight asked, Optional<MatrixPage.OfEvent> event, Optional<String> cell) {
        var drawn = clock.instant();
        var name = queries.dossierName(asked.dossier()).orElseThrow(NotFoundResponse::new);
        var all = queries.columns(asked.dossier());
        var columns = queries.columns(asked, all);
        var census = censuses.of(asked, columns);
        var sight = asked.withinArticles(columns.size());
        var shown = part(census.inOrder(sight, columns), sight.across(), Sight.ARTICLES);
        var claims = queries.claims(sight, census);
        var seen = sight.withinClaims(claims.size());
        var here = part(claims, seen.page(), Sight.CLAIMS);
        var rows = queries.rows(here, shown);
        var told = spreads.of(here);
        var focus = cell.flatMap(key -> rows.stream()
                .flatMap(
                        row -> row.cells().stream().filter(one -> one.isAt(key)).map(one -> queries.focus(one, row)))
                .findFirst());
        return new MatrixPage(
                seen, name, event, shown, columns.size(), all.size(), rows, told, claims.size(), census, focus, drawn);
    }

    private static <T> List<T> part(List<T> all, int page, int size) {
        return all.stream().skip((page - 1L) * size).limit(size).toList();
    }

    /** Stays at the cell, so that the next one is an arrow away. */
    private void judge(Context ctx) {
        var form = Form.of(ctx);
        var dossier = dossier(ctx);
        var claim = form.number("claim").orElse(0L);
        var article = form.number("article").orElse(0L);
        var does = Does.of(form.value("does"));
        if (does.isEmpty()) {
            turnBack(ctx, form, 422, "Choose what the article does with the claim.");
            return;
        }
        var who = SignedIn.at(ctx);
        var drawn = form.number("drawn").map(Instant::ofEpochMilli);
        switch (desk.judge(dossier, claim, article, does.get(), drawn, Actor.person(who.id(), who.name()))) {
            case ReadingDesk.Outcome.Kept() -> Pages.done(ctx, back(ctx, dossier), "");
            case ReadingDesk.Outcome.Overtaken(var name, var theirs) ->
                turnBack(
                        ctx,
                        form,
                        409,
                        name + " kept “" + theirs.choice()
                                + "” here while this page was open, and that stands. Keep yours"
                                + " once more to replace it.");
            case ReadingDesk.Outcome.Stated() ->
                turnBack(
                        ctx,
                        form,
                        422,
                        "The article’s text states this claim, or somebody kept its words. Correct its appearance on the claim’s page.");
            case ReadingDesk.Outcome.Gone() ->
                turnBack(ctx, form, 409, "This claim or article is not here any more: somebody withdrew or merged it.");
        }
    }

    /** The view in which the cell was judged is the form's own address. */
    private static String back(Context ctx, long dossier) {
        var query = ctx.queryString();
        return "/dossiers/" + dossier + "/matrix" + (query == null ? "" : "?" + query);
    }

    private void turnBack(Context ctx, Form form, int status, String why) {
        ctx.status(status);
        show(ctx, form.refused("does", why));
    }

    private void csv(Context ctx) {
        var sight = Sight.of(dossier(ctx), ctx);
        if (queries.dossierName(sight.dossier()).isEmpty()) {
            throw new NotFoundResponse();
        }
        var columns = queries.columns(sight, queries.columns(sight.dossier()));
        var census = censuses.of(sight, columns);
        var claims = queries.claims(sight, census);
        var refusal = MatrixFile.refusal(sight, census, claims.size(), columns.size());
        if (refusal.isPresent()) {
            throw new UnprocessableContentResponse(refusal.get());
        }
        var rows = new ArrayList<List<String>>();
        rows.add(line(
                List.of("claim", "kind", "label"),
                columns.stream().map(column -> column.article() + " " + column.name())));
        for (var row : queries.allRows(claims, columns)) {
            var head = List.of("" + row.claim(), row.kind().name().toLowerCase(java.util.Locale.ROOT), row.label());
            rows.add(line(head, row.cells().stream().map(Cell::words)));
        }
        ctx.header("Content-Disposition", "attachment; filename=\"matrix-" + sight.dossier() + ".csv\"");
        ctx.contentType("text/csv; charset=utf-8").result(Csv.bytes(rows));
    }

    private static List<String> line(List<String> first, Stream<String> rest) {
        return Stream.concat(first.stream(), rest).toList();
    }
}
