package collate.origins;

import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import org.jooq.DSLContext;

/** Persons whom articles quote: their list, the page of each, and what editors do to them. */
public final class PersonRoutes {
    private static final int LONGEST = 200;

    private final PersonQueries persons;
    private final UtteranceQueries utterances;
    private final NameForms forms;
    private final Pages pages;

    public PersonRoutes(DSLContext sql, Clock clock, Recorder recorder, Pages pages) {
        this.persons = new PersonQueries(sql);
        this.utterances = new UtteranceQueries(sql);
        this.pages = pages;
        this.forms = new NameForms(
                "/persons/",
                LONGEST,
                new PersonDesk(sql, recorder),
                new PersonMergeDesk(sql, clock, recorder),
                this::show);
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/dossiers/{id}/persons", this::list);
        routes.get(Access.VIEWER, "/persons/{id}", ctx -> show(ctx, Form.EMPTY));
        forms.addTo(routes);
    }

    private void list(Context ctx) {
        pages.show(ctx, "persons/list.jte", persons.list(Asked.id(ctx)).orElseThrow(NotFoundResponse::new));
    }

    private void show(Context ctx, Form form) {
        var head = persons.head(Asked.id(ctx)).orElseThrow(NotFoundResponse::new);
        if (head.mergedInto().isPresent()) {
            var into = "/persons/" + head.mergedInto().get();
            Pages.done(ctx, into, "“" + head.name() + "” was merged into this person.");
            return;
        }
        var others = persons.rows(head.dossier()).stream()
                .filter(row -> row.id() != head.id())
                .toList();
        var page = new PersonPage(
                head,
                utterances.utterances(head.id()),
                utterances.older(head.id()),
                persons.mentions(head.id()),
                persons.roles(head.id()),
                persons.aliases(head),
                others);
        pages.show(ctx, "persons/show.jte", page, form);
    }
}
