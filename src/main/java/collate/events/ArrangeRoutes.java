package collate.events;

import static collate.events.EventRoutes.actor;

import collate.core.review.Refusal;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.Wording;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.jooq.DSLContext;

/** The page that arranges an event: looking for claims, naming and merging; moving them is {@link MoveRoutes}. */
public final class ArrangeRoutes {
    private static final int LONGEST_WHY = 1_000;

    private final ArrangeView view;
    private final EventDesk desk;
    private final MoveRoutes moves;
    private final ChooseRoutes choices;

    public ArrangeRoutes(DSLContext sql, EventDesk desk, Pages pages) {
        this.view = new ArrangeView(sql, pages);
        this.desk = desk;
        this.moves = new MoveRoutes(view, new BelongingQueries(sql), desk);
        this.choices = new ChooseRoutes(sql, desk.belonging(), pages);
    }

    public void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/events/{id}/arrange", this::show);
        routes.post(Access.REVIEWER, "/events/{id}/searches", this::find);
        routes.post(Access.REVIEWER, "/events/{id}/name", this::rename);
        routes.post(Access.EDITOR, "/events/{id}/merger", this::merge);
        routes.post(Access.EDITOR, "/events/{id}/separations", this::takeBack);
        moves.addTo(routes);
        choices.addTo(routes);
    }

    private void show(Context ctx) {
        if (!view.leadsOn(ctx)) {
            view.show(ctx, view.event(ctx));
        }
    }

    /** What is ticked stays ticked; where that is too much for an address, the page itself is the answer. */
    private void find(Context ctx) {
        var event = view.event(ctx);
        var ticks = Ticks.of(ctx);
        if (ticks.fits(event.id())) {
            Pages.done(ctx, ticks.address(event.id()) + "#add", "");
        } else {
            view.show(ctx, event);
        }
    }

    private void rename(Context ctx) {
        var event = view.event(ctx);
        var form = Form.of(ctx);
        switch (new EventForm(form).read()) {
            case EventForm.Reading.Wrong(var wrong) -> view.turnBack(ctx, 422, event, wrong);
            case EventForm.Reading.Read(var named) -> {
                var seen = form.number("version").map(Math::toIntExact).orElse(0);
                switch (desk.rename(event.id(), seen, named, actor(ctx))) {
                    case EventDesk.Outcome.Done _ -> Pages.done(ctx, "/events/" + event.id() + "/arrange", "Saved.");
                    case EventDesk.Outcome.Overtaken _ ->
                        view.turnBack(ctx, 409, event, form.refused("name", ArrangeView.OVERTAKEN));
                }
            }
        }
    }

    private void merge(Context ctx) {
        var event = view.event(ctx);
        var form = Form.of(ctx);
        var into = form.number("into").orElse(0L);
        var why = form.text("merged_why").orElse("");
        if (why.length() > LONGEST_WHY) {
            view.turnBack(ctx, 422, event, new Refusal("merged_why", "Say why in 1,000 characters at most."));
            return;
        }
        switch (desk.mergers().merge(event.id(), into, why, actor(ctx))) {
            case EventDesk.Outcome.Done(var target, var _, var _) ->
                Pages.done(ctx, "/events/" + target, "Merged: “" + event.name() + "” is part of this event now.");
            case EventDesk.Outcome.Overtaken _ ->
                view.turnBack(
                        ctx, 422, event, new Refusal("into", "Choose an event of this dossier that still stands."));
        }
    }

    private void takeBack(Context ctx) {
        var id = EventRoutes.id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        switch (desk.mergers().takeBack(id, actor(ctx))) {
            case EventDesk.Outcome.Done(var other, var left, var _) ->
                Pages.done(
                        ctx,
                        "/events/" + id,
                        "This event is its own again, with the claims that it had; "
                                + Wording.count(left, "claim", "claims") + " left event " + other + ".");
            case EventDesk.Outcome.Overtaken _ ->
                throw new ConflictResponse(
                        "This event is not part of another any more, or that one does not stand. Nothing was changed.");
        }
    }
}
