package collate.origins;

import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Persons whom articles quote: their list, the page of each, and what editors do to them. */
public final class PersonRoutes {
    private static final int LONGEST = 200;
    private static final String NO_REASON = "Say why, in up to 500 characters: it is kept on the record.";

    private final PersonQueries persons;
    private final UtteranceQueries utterances;
    private final PersonDesk desk;
    private final PersonMergeDesk merges;
    private final Pages pages;

    public PersonRoutes(DSLContext sql, Clock clock, Recorder recorder, Pages pages) {
        this.persons = new PersonQueries(sql);
        this.utterances = new UtteranceQueries(sql);
        this.desk = new PersonDesk(sql, recorder);
        this.merges = new PersonMergeDesk(sql, clock, recorder);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/dossiers/{id}/persons", this::list);
        routes.get(Access.VIEWER, "/persons/{id}", ctx -> show(ctx, Form.EMPTY));
        routes.post(Access.EDITOR, "/persons/{id}/names", this::rename);
        routes.post(Access.EDITOR, "/persons/{id}/aliases", this::addAlias);
        routes.post(Access.EDITOR, "/persons/{id}/splits", this::split);
        routes.post(Access.EDITOR, "/persons/{id}/merges", this::merge);
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
                persons.mentions(head.id()),
                persons.roles(head.id()),
                persons.aliases(head),
                others);
        pages.show(ctx, "persons/show.jte", page, form);
    }

    private void rename(Context ctx) {
        var form = Form.of(ctx);
        var name = form.text("name").filter(words -> words.length() <= LONGEST);
        if (name.isEmpty()) {
            turnBack(ctx, form.refused("name", "Give the name, in up to 200 characters."), 422);
            return;
        }
        var outcome = desk.rename(Asked.id(ctx), form.value("seen"), name.get(), Asked.actor(ctx));
        answer(ctx, form, "name", outcome, _ -> "Renamed. The old name stays as an alias.");
    }

    private void addAlias(Context ctx) {
        var form = Form.of(ctx);
        var alias = form.text("alias").filter(words -> words.length() <= LONGEST);
        if (alias.isEmpty()) {
            turnBack(ctx, form.refused("alias", "Give the alias, in up to 200 characters."), 422);
            return;
        }
        var outcome = desk.addAlias(Asked.id(ctx), alias.get(), Asked.actor(ctx));
        answer(ctx, form, "alias", outcome, _ -> "Alias added. Articles that come in from now on are read with it.");
    }

    private void split(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "split_why");
        if (why.isEmpty()) {
            turnBack(ctx, form.refused("split_why", NO_REASON), 422);
            return;
        }
        var outcome = merges.split(Asked.id(ctx), form.value("split"), why.get(), Asked.actor(ctx));
        answer(
                ctx,
                form,
                "split_why",
                outcome,
                done -> "Split off: this is a person apart." + OriginMergeDesk.staleWords(done.stale()));
    }

    private void merge(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "merge_why");
        var into = Asked.id(form.value("into"));
        if (why.isEmpty() || into.isEmpty()) {
            var refused =
                    into.isEmpty() ? form.refused("into", "Choose who it is.") : form.refused("merge_why", NO_REASON);
            turnBack(ctx, refused, 422);
            return;
        }
        var outcome = merges.merge(Asked.id(ctx), into.get(), why.get(), Asked.actor(ctx));
        answer(
                ctx,
                form,
                "into",
                outcome,
                done -> "Merged. Split the name off to undo it." + OriginMergeDesk.staleWords(done.stale()));
    }

    private void answer(Context ctx, Form form, String field, Outcome outcome, Function<Outcome.Done, String> notice) {
        switch (outcome) {
            case Outcome.Done done -> Pages.done(ctx, "/persons/" + done.id(), notice.apply(done));
            case Outcome.Refused(var refused, var why) -> turnBack(ctx, form.refused(refused, why), 422);
            case Outcome.Overtaken() -> {
                var words = "Somebody changed this person while you were reading. Look again.";
                turnBack(ctx, form.refused(field, words), 409);
            }
        }
    }

    private void turnBack(Context ctx, Form form, int status) {
        ctx.status(status);
        show(ctx, form);
    }
}
