package collate.origins;

import collate.index.Index;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Paging;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;

/** Persons whom articles quote: their list, the page of each, and what editors do to them. */
public final class PersonRoutes {
    private static final int LONGEST = 200;
    private static final int QUOTES = 50;

    private final PersonQueries persons;
    private final UtteranceQueries utterances;
    private final VoiceQueries voices;
    private final PersonDesk desk;
    private final SideDesk sides;
    private final DSLContext sql;
    private final NameForms forms;
    private final OneOfTwoRoutes ones;
    private final Pages pages;

    public PersonRoutes(DSLContext sql, Index index, Clock clock, Recorder recorder, Pages pages) {
        this.persons = new PersonQueries(sql, index);
        this.utterances = new UtteranceQueries(sql);
        this.voices = new VoiceQueries(sql);
        this.desk = new PersonDesk(sql, recorder);
        this.sides = new SideDesk(sql, clock, recorder);
        this.sql = sql;
        this.pages = pages;
        var questions = new OnePersonQueries(sql);
        var merges = new PersonMergeDesk(sql, clock, recorder);
        this.forms = new NameForms("/persons/", LONGEST, desk, merges, this::show);
        this.ones = new OneOfTwoRoutes(
                new OneOfTwoRoutes.Asking(
                        "persons",
                        id -> persons.head(id).map(PersonPage.Head::dossier),
                        (dossier, one, other) -> questions
                                .question(dossier, persons.rows(dossier), one, other)
                                .map(OnePersonQuestion::two)),
                merges,
                new ApartDesk(sql, recorder, KindQueries.PERSONS),
                this::list);
    }

    public void addTo(Routes routes) {
        routes.get(
                Access.VIEWER,
                "/dossiers/{id}/persons",
                ctx -> list(ctx, new OneOfTwoRoutes.Answered(Asked.id(ctx), "")));
        routes.get(Access.VIEWER, "/persons/{id}", ctx -> show(ctx, Form.EMPTY));
        routes.post(Access.EDITOR, "/persons/{id}/bodies", this::body);
        routes.post(Access.EDITOR, "/persons/{id}/sides", this::side);
        forms.addTo(routes);
        ones.addTo(routes);
    }

    private void list(Context ctx, OneOfTwoRoutes.Answered answered) {
        var page = persons.list(answered.dossier(), "yes".equals(ctx.queryParam("all")))
                .orElseThrow(NotFoundResponse::new);
        pages.show(
                ctx,
                "persons/list.jte",
                page,
                answered.why().isEmpty() ? Form.EMPTY : Form.EMPTY.refused("one", answered.why()));
    }

    private void show(Context ctx, Form form) {
        var head = persons.head(Asked.id(ctx)).orElseThrow(NotFoundResponse::new);
        if (head.mergedInto().isPresent()) {
            var into = "/persons/" + head.mergedInto().get();
            Pages.done(ctx, into, "“" + head.name() + "” was merged into this person.");
            return;
        }
        var rows = persons.rows(head.dossier());
        var others = rows.stream().filter(row -> row.id() != head.id()).toList();
        var body =
                rows.stream().filter(row -> row.id() == head.id() && row.body()).toList();
        var said = utterances.utterances(head.id());
        var page = new PersonPage(
                head,
                said,
                Paging.of(ctx.queryParam("page"), QUOTES, said.size(), "/persons/" + head.id()),
                utterances.older(head.id()),
                persons.mentions(head.id()),
                persons.roles(head.id()),
                persons.aliases(head),
                others,
                voices.origins(head.dossier(), body).getOrDefault(head.id(), List.of()),
                SideDesk.sided(sql, head));
        pages.show(ctx, "persons/show.jte", page, form);
    }

    private void side(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "side_why");
        if (why.isEmpty()) {
            forms.refuse(ctx, form, "side_why", NameForms.NO_REASON);
            return;
        }
        var outcome =
                sides.side(Asked.id(ctx), form.value("seen_side"), form.value("side"), why.get(), Asked.actor(ctx));
        forms.answer(ctx, form, "side", outcome, done -> "Saved." + Outcome.staleWords(done.stale()));
    }

    private void body(Context ctx) {
        var form = Form.of(ctx);
        var body = form.holds("body", "yes");
        var outcome = desk.body(Asked.id(ctx), form.holds("seen_body", "yes"), body, Asked.actor(ctx));
        forms.answer(
                ctx,
                form,
                "body",
                outcome,
                _ -> body
                        ? "Taken for a body: it stands among the bodies quoted."
                        : "Taken for a person: it stands among the people quoted.");
    }
}
