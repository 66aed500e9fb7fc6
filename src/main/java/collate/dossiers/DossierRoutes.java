package collate.dossiers;

import collate.articles.ArticleListQueries;
import collate.record.Actor;
import collate.web.Access;
import collate.web.Form;
import collate.web.Glance;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** The page of a dossier, and the form that opens one. */
public final class DossierRoutes {
    private static final int LONGEST_NAME = 200;

    private final DossierQueries queries;
    private final ArticleListQueries articles;
    private final DossierDesk desk;
    private final List<LongFunction<Glance>> beside;
    private final Pages pages;

    /** @param beside what other features tell of a dossier */
    public DossierRoutes(
            DossierQueries queries,
            ArticleListQueries articles,
            DossierDesk desk,
            List<LongFunction<Glance>> beside,
            Pages pages) {
        this.queries = queries;
        this.articles = articles;
        this.desk = desk;
        this.beside = beside;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.EDITOR, "/dossiers/new", ctx -> pages.show(ctx, "dossiers/new.jte", "", Form.EMPTY));
        routes.post(Access.EDITOR, "/dossiers", this::open);
        routes.get(Access.VIEWER, "/dossiers/{id}", this::show);
    }

    private void show(Context ctx) {
        var id = ctx.pathParam("id");
        var known = id.matches("\\d{1,18}") ? queries.head(Long.parseLong(id)) : Optional.<DossierPage.Head>empty();
        var head = known.orElseThrow(NotFoundResponse::new);
        var page = new DossierPage(
                head,
                queries.parties(head.id()),
                articles.page(Optional.of(head.id()), ctx.queryParam("page"), "/dossiers/" + head.id()),
                queries.progress(head.id()),
                queries.origins(head.id()),
                beside.stream()
                        .map(glance -> glance.apply(head.id()))
                        .filter(glance -> !glance.lines().isEmpty())
                        .toList());
        pages.show(ctx, "dossiers/show.jte", page);
    }

    private void open(Context ctx) {
        var form = Form.of(ctx);
        var name = form.text("name").filter(typed -> typed.length() <= LONGEST_NAME);
        if (name.isEmpty()) {
            ctx.status(422);
            pages.show(
                    ctx,
                    "dossiers/new.jte",
                    "",
                    form.refused("name", "Give the dossier a name of up to 200 characters."));
            return;
        }
        var who = SignedIn.at(ctx);
        var signatures = form.number("signatures")
                .filter(count -> count >= 1 && count <= 5)
                .orElse(2L)
                .intValue();
        var parties = form.value("parties")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(NewDossier.Party::of)
                .toList();
        var description = form.value("description").strip();
        var dossier = new NewDossier(
                name.get(), description.substring(0, Math.min(2000, description.length())), signatures, parties, false);
        var id = desk.open(dossier, Actor.person(who.id(), who.name()));
        Pages.done(ctx, "/dossiers/" + id, "Dossier opened. Add its first article.");
    }
}
