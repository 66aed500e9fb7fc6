package collate.events;

import static collate.events.EventRoutes.actor;

import collate.core.review.Refusal;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import org.jooq.DSLContext;

/** The page that arranges an event: looking for claims, naming and merging; moving them is {@link MoveRoutes}. */
public final class ArrangeRoutes {
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
        routes.get(Access.REVIEWER, "/events/{id}/arrange", ctx -> view.show(ctx, view.event(ctx)));
        routes.post(Access.REVIEWER, "/events/{id}/searches", this::find);
        routes.post(Access.REVIEWER, "/events/{id}/name", this::rename);
        routes.post(Access.EDITOR, "/events/{id}/merger", this::merge);
        moves.addTo(routes);
        choices.addTo(routes);
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
        var into = Form.of(ctx).number("into").orElse(0L);
        switch (desk.merge(event.id(), into, actor(ctx))) {
            case EventDesk.Outcome.Done(var target, var _, var _) ->
                Pages.done(ctx, "/events/" + target, "Merged: “" + event.name() + "” is part of this event now.");
            case EventDesk.Outcome.Overtaken _ ->
                view.turnBack(
                        ctx, 422, event, new Refusal("into", "Choose an event of this dossier that still stands."));
        }
    }
}
