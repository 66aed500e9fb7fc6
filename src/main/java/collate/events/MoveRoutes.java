package collate.events;

import static collate.events.EventRoutes.actor;

import collate.core.review.Refusal;
import collate.record.Actor;
import collate.web.Access;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.Wording;
import io.javalin.http.Context;
import java.util.List;

/** Puts ticked claims into an event and out of it. Each button acts on its own list; what is ticked elsewhere stays ticked. */
final class MoveRoutes {
    private final ArrangeView view;
    private final BelongingQueries belonging;
    private final EventDesk desk;
    private final BelongingDesk belongings;

    MoveRoutes(ArrangeView view, BelongingQueries belonging, EventDesk desk) {
        this.view = view;
        this.belonging = belonging;
        this.desk = desk;
        this.belongings = desk.belonging();
    }

    void addTo(Routes routes) {
        routes.post(Access.REVIEWER, "/events/{id}/claims", this::add);
        routes.post(Access.REVIEWER, "/events/{id}/refusals", this::refuse);
        routes.post(Access.REVIEWER, "/events/{id}/proposals", this::takeBack);
        routes.post(Access.REVIEWER, "/events/{id}/removals", this::remove);
        routes.post(Access.REVIEWER, "/events/{id}/parts", this::split);
    }

    /**
     * What is to be done with the claims that are ticked in a list.
     *
     * @param nothing what to say where none is ticked
     * @param done "added", as the answer says it
     * @param more what follows from it, after a semicolon
     */
    private record Asked(Ticks.In list, String nothing, String done, String more) {
        /** What a refusal stands beside. */
        String field() {
            return list == Ticks.In.CLAIMS ? "found" : list.key();
        }
    }

    /** What is done. */
    @FunctionalInterface
    private interface Move {
        EventDesk.Outcome of(long event, List<Long> claims, Actor by);
    }

    private void add(Context ctx) {
        var list = "proposed".equals(ctx.formParam("list")) ? Ticks.In.PROPOSED : Ticks.In.CLAIMS;
        var asked = new Asked(list, "Tick the claims that belong to this event.", "added", "");
        move(ctx, asked, belongings::add);
    }

    private void refuse(Context ctx) {
        var why = belonging.why(view.event(ctx));
        var asked = new Asked(
                Ticks.In.PROPOSED,
                "Tick the claims that are not of this event.",
                "kept apart",
                "; not proposed for this event again");
        move(ctx, asked, (event, claims, by) -> belongings.refuse(event, claims, why, by));
    }

    private void takeBack(Context ctx) {
        var asked = new Asked(
                Ticks.In.APART,
                "Tick the claims that may be proposed again.",
                "taken back",
                "; proposed again where anything still speaks for it");
        move(ctx, asked, belongings::takeBack);
    }

    private void remove(Context ctx) {
        var asked = new Asked(
                Ticks.In.MEMBERS, "Tick the claims to take out.", "taken out", "; nothing else of them changed");
        move(ctx, asked, belongings::take);
    }

    private void move(Context ctx, Asked asked, Move move) {
        var event = view.event(ctx);
        var ticks = Ticks.of(ctx);
        var claims = List.copyOf(ticks.in(asked.list()));
        if (claims.isEmpty()) {
            view.turnBack(ctx, 422, event, new Refusal(asked.field(), asked.nothing()));
            return;
        }
        switch (move.of(event.id(), claims, actor(ctx))) {
            case EventDesk.Outcome.Done(var _, var moved, var passed)
            when moved == 0 ->
                view.turnBack(ctx, 422, event, new Refusal(asked.field(), "Nothing was" + not(asked.done(), passed)));
            case EventDesk.Outcome.Done(var _, var moved, var passed) ->
                Pages.done(
                        ctx,
                        ticks.without(asked.list()).address(event.id()),
                        Wording.count(moved, "claim ", "claims ") + asked.done() + asked.more() + "."
                                + notMoved(asked.done(), passed));
            case EventDesk.Outcome.Overtaken _ ->
                view.turnBack(ctx, 409, event, new Refusal(asked.field(), ArrangeView.OVERTAKEN));
        }
    }

    private void split(Context ctx) {
        var event = view.event(ctx);
        var ticks = Ticks.of(ctx);
        var claims = List.copyOf(ticks.in(Ticks.In.MEMBERS));
        var name = ticks.part();
        if (claims.isEmpty() || name.isEmpty() || name.length() > 300) {
            var why = claims.isEmpty()
                    ? new Refusal("members", "Tick the claims that make an event of their own.")
                    : new Refusal("part", "Name the new event, in 300 characters at most.");
            view.turnBack(ctx, 422, event, why);
            return;
        }
        var named = new EventDesk.Named(name, event.place(), event.first(), event.last());
        switch (desk.split(event.id(), claims, named, actor(ctx))) {
            case EventDesk.Outcome.Done(var _, var moved, var passed)
            when moved == 0 ->
                view.turnBack(ctx, 422, event, new Refusal("members", "Nothing was" + not("split off", passed)));
            case EventDesk.Outcome.Done(var part, var moved, var passed) ->
                Pages.done(
                        ctx,
                        "/events/" + part,
                        "Split off with " + Wording.count(moved, "claim", "claims") + ". Correct its place and days."
                                + notMoved("split off", passed));
            case EventDesk.Outcome.Overtaken _ ->
                view.turnBack(ctx, 409, event, new Refusal("members", ArrangeView.OVERTAKEN));
        }
    }

    /** " Not added: claim 7 is in this event already; claim 9 is withdrawn."; empty where all were. */
    static String notMoved(String done, List<String> passed) {
        return passed.isEmpty() ? "" : " Not" + not(done, passed);
    }

    private static String not(String done, List<String> passed) {
        return " " + done + ": " + String.join("; ", passed) + ".";
    }
}
