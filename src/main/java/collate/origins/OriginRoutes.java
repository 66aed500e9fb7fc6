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

/** Origins: their list, the page of each, and what editors do to them. */
public final class OriginRoutes {
    private static final int LONGEST = 300;
    private static final String NO_REASON = "Say why, in up to 500 characters: it is kept on the record.";

    private final OriginQueries origins;
    private final StatementQueries statements;
    private final OriginDesk desk;
    private final OriginMergeDesk merges;
    private final Pages pages;

    public OriginRoutes(DSLContext sql, Clock clock, Recorder recorder, Pages pages) {
        this.origins = new OriginQueries(sql);
        this.statements = new StatementQueries(sql);
        this.desk = new OriginDesk(sql, clock, recorder);
        this.merges = new OriginMergeDesk(sql, clock, recorder);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/dossiers/{id}/origins", this::list);
        routes.get(Access.VIEWER, "/origins/{id}", ctx -> show(ctx, Form.EMPTY));
        routes.post(Access.EDITOR, "/origins/{id}/names", this::rename);
        routes.post(Access.EDITOR, "/origins/{id}/aliases", this::addAlias);
        routes.post(Access.EDITOR, "/origins/{id}/splits", this::split);
        routes.post(Access.EDITOR, "/origins/{id}/parties", this::party);
        routes.post(Access.EDITOR, "/origins/{id}/merges", this::merge);
    }

    private void list(Context ctx) {
        pages.show(ctx, "origins/list.jte", origins.list(Asked.id(ctx)).orElseThrow(NotFoundResponse::new));
    }

    private void show(Context ctx, Form form) {
        var head = origins.head(Asked.id(ctx)).orElseThrow(NotFoundResponse::new);
        if (head.mergedInto().isPresent()) {
            var into = "/origins/" + head.mergedInto().get();
            Pages.done(ctx, into, "“" + head.name() + "” was merged into this origin.");
            return;
        }
        var others = origins.rows(head.dossier()).stream()
                .filter(row -> row.id() != head.id())
                .toList();
        var byArticle = "article".equals(ctx.queryParam("group"));
        var page = new OriginPage(head, byArticle, statements.statements(head.id()), origins.aliases(head), others);
        pages.show(ctx, "origins/show.jte", page, form);
    }

    private void rename(Context ctx) {
        var form = Form.of(ctx);
        var name = form.text("name").filter(words -> words.length() <= LONGEST);
        if (name.isEmpty()) {
            turnBack(ctx, form.refused("name", "Give the name, in up to 300 characters."), 422);
            return;
        }
        answer(
                ctx,
                form,
                "name",
                desk.rename(Asked.id(ctx), form.value("seen"), name.get(), Asked.actor(ctx)),
                _ -> "Renamed. The old name stays as an alias.");
    }

    private void addAlias(Context ctx) {
        var form = Form.of(ctx);
        var alias = form.text("alias").filter(words -> words.length() <= LONGEST);
        if (alias.isEmpty()) {
            turnBack(ctx, form.refused("alias", "Give the alias, in up to 300 characters."), 422);
            return;
        }
        answer(
                ctx,
                form,
                "alias",
                desk.addAlias(Asked.id(ctx), alias.get(), Asked.actor(ctx)),
                _ -> "Alias added. Articles that come in from now on are read with it.");
    }

    private void split(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "split_why");
        if (why.isEmpty()) {
            turnBack(ctx, form.refused("split_why", NO_REASON), 422);
            return;
        }
        answer(
                ctx,
                form,
                "split_why",
                merges.split(Asked.id(ctx), form.value("split"), why.get(), Asked.actor(ctx)),
                done -> "Split off: this is an origin of its own." + OriginMergeDesk.staleWords(done.stale()));
    }

    private void party(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "party_why");
        if (why.isEmpty()) {
            turnBack(ctx, form.refused("party_why", NO_REASON), 422);
            return;
        }
        var party = form.holds("party", "yes");
        answer(
                ctx,
                form,
                "party_why",
                desk.party(Asked.id(ctx), form.holds("seen", "yes"), party, why.get(), Asked.actor(ctx)),
                done -> (party ? "Marked as a party to the conflict." : "Marked as no party.")
                        + OriginMergeDesk.staleWords(done.stale()));
    }

    private void merge(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "merge_why");
        var into = Asked.id(form.value("into"));
        if (why.isEmpty() || into.isEmpty()) {
            turnBack(
                    ctx,
                    into.isEmpty()
                            ? form.refused("into", "Choose the origin that it is.")
                            : form.refused("merge_why", NO_REASON),
                    422);
            return;
        }
        answer(
                ctx,
                form,
                "into",
                merges.merge(Asked.id(ctx), into.get(), why.get(), Asked.actor(ctx)),
                done -> "Merged. Split its name off to undo it." + OriginMergeDesk.staleWords(done.stale()));
    }

    private void answer(Context ctx, Form form, String field, Outcome outcome, Function<Outcome.Done, String> notice) {
        switch (outcome) {
            case Outcome.Done done -> Pages.done(ctx, "/origins/" + done.id(), notice.apply(done));
            case Outcome.Refused(var refused, var why) -> turnBack(ctx, form.refused(refused, why), 422);
            case Outcome.Overtaken() ->
                turnBack(
                        ctx,
                        form.refused(field, "Somebody changed this origin while you were reading. Look again."),
                        409);
        }
    }

    private void turnBack(Context ctx, Form form, int status) {
        ctx.status(status);
        show(ctx, form);
    }
}
