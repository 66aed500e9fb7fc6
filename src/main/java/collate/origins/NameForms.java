package collate.origins;

import collate.record.Actor;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.Wording;
import io.javalin.http.Context;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The forms that rename, alias, split and merge: the same for origins and for persons. */
final class NameForms {
    static final String NO_REASON = "Say why, in up to 500 characters: it is kept on the record.";

    private final String path;
    private final int longest;
    private final Naming names;
    private final Merging merges;
    private final BiConsumer<Context, Form> show;

    /** Gives names. */
    interface Naming {
        Outcome rename(long id, String seen, String name, Actor by);

        Outcome addAlias(long id, String alias, Actor by);

        /** @param alias its key */
        Outcome removeAlias(long id, String alias, Actor by);
    }

    /** Makes one of two, and two of one. */
    interface Merging {
        Outcome merge(long id, long into, String why, Actor by);

        Outcome split(long id, String alias, String why, Actor by);
    }

    /**
     * @param path "/origins/"
     * @param longest name, in UTF-16 units
     * @param show draws the page again, with the form as it was refused
     */
    NameForms(String path, int longest, Naming names, Merging merges, BiConsumer<Context, Form> show) {
        this.path = path;
        this.longest = longest;
        this.names = names;
        this.merges = merges;
        this.show = show;
    }

    void addTo(Routes routes) {
        routes.post(Access.EDITOR, path + "{id}/names", this::rename);
        routes.post(Access.EDITOR, path + "{id}/aliases", this::addAlias);
        routes.post(Access.EDITOR, path + "{id}/alias-removals", this::removeAlias);
        routes.post(Access.EDITOR, path + "{id}/splits", this::split);
        routes.post(Access.EDITOR, path + "{id}/merges", this::merge);
    }

    private void rename(Context ctx) {
        var form = Form.of(ctx);
        var name = form.text("name").filter(words -> words.length() <= longest);
        if (name.isEmpty()) {
            refuse(ctx, form, "name", "Give the name, in up to " + longest + " characters.");
            return;
        }
        var outcome = names.rename(Asked.id(ctx), form.value("seen"), name.get(), Asked.actor(ctx));
        answer(ctx, form, "name", outcome, _ -> "Renamed. The old name stays as an alias.");
    }

    private void addAlias(Context ctx) {
        var form = Form.of(ctx);
        var alias = form.text("alias").filter(words -> words.length() <= longest);
        if (alias.isEmpty()) {
            refuse(ctx, form, "alias", "Give the alias, in up to " + longest + " characters.");
            return;
        }
        var outcome = names.addAlias(Asked.id(ctx), alias.get(), Asked.actor(ctx));
        answer(
                ctx,
                form,
                "alias",
                outcome,
                done -> "Alias added. Articles that come in from now on are read with it."
                        + (done.places() == 0
                                ? ""
                                : " " + Wording.count(done.places(), "place", "places")
                                        + " named so and without an origin now "
                                        + (done.places() == 1 ? "rests" : "rest") + " on it.")
                        + stale(done));
    }

    private void removeAlias(Context ctx) {
        var form = Form.of(ctx);
        var outcome = names.removeAlias(Asked.id(ctx), form.value("gone"), Asked.actor(ctx));
        answer(
                ctx,
                form,
                "alias",
                outcome,
                done -> "Alias removed. Add it again to undo this."
                        + (done.places() == 0
                                ? ""
                                : " " + Wording.count(done.places(), "place", "places")
                                        + " that it had given an origin " + (done.places() == 1 ? "has" : "have")
                                        + " none again.")
                        + stale(done));
    }

    private void split(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "split_why");
        if (why.isEmpty()) {
            refuse(ctx, form, "split_why", NO_REASON);
            return;
        }
        var outcome = merges.split(Asked.id(ctx), form.value("split"), why.get(), Asked.actor(ctx));
        answer(ctx, form, "split_why", outcome, done -> "Split off: it stands for itself." + stale(done));
    }

    private void merge(Context ctx) {
        var form = Form.of(ctx);
        var why = Asked.why(form, "merge_why");
        var into = Asked.id(form.value("into"));
        if (into.isEmpty()) {
            refuse(ctx, form, "into", "Choose the one that it is.");
            return;
        }
        if (why.isEmpty()) {
            refuse(ctx, form, "merge_why", NO_REASON);
            return;
        }
        var outcome = merges.merge(Asked.id(ctx), into.get(), why.get(), Asked.actor(ctx));
        answer(ctx, form, "into", outcome, done -> "Merged. Split the name off to undo it." + stale(done));
    }

    /** Goes back to the page, or draws it again with what was refused and all that was typed. */
    void answer(Context ctx, Form form, String field, Outcome outcome, Function<Outcome.Done, String> notice) {
        switch (outcome) {
            case Outcome.Done done -> Pages.done(ctx, path + done.id(), notice.apply(done));
            case Outcome.Refused(var refused, var why) -> refuse(ctx, form, refused, why);
            case Outcome.Overtaken() -> {
                ctx.status(409);
                var words = "Somebody changed this while you were reading. Look again.";
                show.accept(ctx, form.refused(field, words));
            }
        }
    }

    void refuse(Context ctx, Form form, String field, String why) {
        ctx.status(422);
        show.accept(ctx, form.refused(field, why));
    }

    private static String stale(Outcome.Done done) {
        return Outcome.staleWords(done.stale());
    }
}
