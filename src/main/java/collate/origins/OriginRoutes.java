package collate.origins;

import collate.index.Index;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Misread;
import collate.web.Pages;
import collate.web.Paging;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;

/** Origins: their list, the page of each, and what editors do to them. */
public final class OriginRoutes {
    private static final int LONGEST = 300;
    private static final int LINES = 100;

    private final OriginQueries origins;
    private final StatementQueries statements;
    private final ChangedQueries changed;
    private final VoiceQueries voices;
    private final PlacelessQueries placeless;
    private final PlacesDesk places;
    private final OriginDesk desk;
    private final NameForms forms;
    private final OneOfTwoRoutes bodies;
    private final Pages pages;

    public OriginRoutes(DSLContext sql, Index index, Clock clock, Recorder recorder, Pages pages) {
        this.origins = new OriginQueries(sql, index);
        this.statements = new StatementQueries(sql, index);
        this.changed = new ChangedQueries(sql);
        this.voices = new VoiceQueries(sql);
        this.placeless = new PlacelessQueries(sql);
        this.places = new PlacesDesk(sql, clock, recorder);
        this.desk = new OriginDesk(sql, clock, recorder);
        var questions = new OneBodyQueries(sql);
        var merges = new OriginMergeDesk(sql, clock, recorder);
        this.forms = new NameForms("/origins/", LONGEST, desk, merges, this::show);
        this.bodies = new OneOfTwoRoutes(
                new OneOfTwoRoutes.Asking(
                        "origins",
                        id -> origins.head(id).map(OriginPage.Head::dossier),
                        (dossier, one, other) -> questions
                                .question(dossier, origins.rows(dossier), one, other)
                                .map(OneBodyQuestion::two)),
                merges,
                new ApartDesk(sql, recorder, KindQueries.ORIGINS),
                this::list);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(
                Access.VIEWER,
                "/dossiers/{id}/origins",
                ctx -> list(ctx, new OneOfTwoRoutes.Answered(Asked.id(ctx), "")));
        routes.get(Access.VIEWER, "/origins/{id}", ctx -> show(ctx, Form.EMPTY));
        routes.post(Access.EDITOR, "/origins/{id}/parties", this::party);
        routes.post(Access.REVIEWER, "/origins/{id}/places", this::place);
        forms.addTo(routes);
        bodies.addTo(routes);
    }

    private void list(Context ctx, OneOfTwoRoutes.Answered answered) {
        var all = "yes".equals(ctx.queryParam("all"));
        Misread.tell(ctx, ctx.queryParamMap().keySet(), all ? List.of("all") : List.of());
        var page = origins.list(answered.dossier(), all).orElseThrow(NotFoundResponse::new);
        pages.show(
                ctx,
                "origins/list.jte",
                page,
                answered.why().isEmpty() ? Form.EMPTY : Form.EMPTY.refused("bodies", answered.why()));
    }

    private void show(Context ctx, Form form) {
        var head = origins.head(Asked.id(ctx)).orElseThrow(NotFoundResponse::new);
        if (head.mergedInto().isPresent()) {
            var into = "/origins/" + head.mergedInto().get();
            Pages.done(ctx, into, "“" + head.name() + "” was merged into this origin.");
            return;
        }
        var rows = origins.rows(head.dossier());
        var others = rows.stream().filter(row -> row.id() != head.id()).toList();
        var made = statements.said(head.id());
        var said = made.statements();
        var aliases = origins.aliases(head);
        var grouping = OriginPage.Grouping.of(ctx.queryParam("group"));
        var paging = Paging.of(
                ctx.queryParam("page"),
                LINES,
                OriginPage.lines(grouping, said),
                "/origins/" + head.id() + "?group=" + grouping.key());
        var page = new OriginPage(
                head,
                grouping,
                said,
                made.claims(),
                paging,
                changed.changed(head.name(), said),
                aliases,
                others,
                voices.voices(head, said, aliases),
                statements.passedOn(head, said),
                placeless.of(head, aliases, rows));
        pages.show(ctx, "origins/show.jte", page, form);
    }

    /** Gives what articles say by this origin to the one of a place. */
    private void place(Context ctx) {
        var form = Form.of(ctx);
        var articles = form.all("article").stream()
                .flatMap(id -> Asked.id(id).stream())
                .toList();
        var why = Asked.why(form, "place_why");
        if (articles.isEmpty()) {
            forms.refuse(ctx, form, "article", "Tick the articles that mean it.");
            return;
        }
        if (why.isEmpty()) {
            forms.refuse(ctx, form, "place_why", NameForms.NO_REASON);
            return;
        }
        var known = Asked.id(form.value("into"));
        var name = form.text("body").filter(words -> words.length() <= LONGEST && known.isEmpty());
        if (known.isEmpty() && name.isEmpty()) {
            forms.refuse(ctx, form, "body", "Name the body that they mean.");
            return;
        }
        var id = Asked.id(ctx);
        var choice = new ChoiceDesk.Choice(known, name, why.get());
        forms.answer(
                ctx,
                form,
                "place_why",
                places.set(id, articles, choice, Asked.actor(ctx)),
                done -> "Origin set. Each claim’s page can set it back."
                        + Placeless.byHandWords(placeless.byHand(id, articles))
                        + Outcome.staleWords(done.stale()));
    }

    private void party(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "party_why");
        if (why.isEmpty()) {
            forms.refuse(ctx, form, "party_why", NameForms.NO_REASON);
            return;
        }
        var party = form.holds("party", "yes");
        var outcome = desk.party(Asked.id(ctx), form.holds("seen", "yes"), party, why.get(), Asked.actor(ctx));
        forms.answer(
                ctx,
                form,
                "party_why",
                outcome,
                done -> (party ? "Marked as a party to the conflict." : "Marked as no party.")
                        + Outcome.staleWords(done.stale()));
    }
}
