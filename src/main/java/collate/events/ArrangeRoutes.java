package collate.events;

import static collate.events.EventRoutes.actor;
import static collate.events.EventRoutes.id;

import collate.core.review.Refusal;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.Wording;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Putting claims into events and out of them; naming, splitting and merging events. */
public final class ArrangeRoutes {
    private static final String OVERTAKEN =
            "Somebody else changed this event while you were reading. This is how it stands now; your words are kept in the form.";

    private final EventQueries events;
    private final BelongingQueries belonging;
    private final CustodyQueries custodies;
    private final EventDesk desk;
    private final Pages pages;

    public ArrangeRoutes(DSLContext sql, EventDesk desk, Pages pages) {
        this.events = new EventQueries(sql);
        this.belonging = new BelongingQueries(sql);
        this.custodies = new CustodyQueries(sql);
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/events/{id}/arrange", ctx -> show(ctx, event(ctx), filled(event(ctx))));
        routes.post(Access.REVIEWER, "/events/{id}/name", this::rename);
        routes.post(Access.REVIEWER, "/events/{id}/claims", this::add);
        routes.post(Access.REVIEWER, "/events/{id}/refusals", this::refuse);
        routes.post(Access.REVIEWER, "/events/{id}/removals", this::remove);
        routes.post(Access.REVIEWER, "/events/{id}/parts", this::split);
        routes.post(Access.EDITOR, "/events/{id}/merger", this::merge);
        routes.get(Access.REVIEWER, "/claims/{id}/events", this::choose);
        routes.post(Access.REVIEWER, "/claims/{id}/events", this::put);
    }

    private Event event(Context ctx) {
        var id = id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        if (events.successor(id).isPresent()) {
            throw new NotFoundResponse();
        }
        var custody = custodies.custody(id).orElseThrow(NotFoundResponse::new);
        if (custody.withdrawn().isPresent()) {
            throw new ConflictResponse("This event is withdrawn. Put it back on its page first; nothing was changed.");
        }
        return events.event(id).orElseThrow(NotFoundResponse::new);
    }

    private static Form filled(Event event) {
        var values = new HashMap<String, String>();
        values.put("name", event.name());
        values.put("place", event.place());
        values.put("first", event.first().map(Object::toString).orElse(""));
        values.put("last", event.last().map(Object::toString).orElse(""));
        values.put("version", "" + event.version());
        return Form.filled(values);
    }

    private void show(Context ctx, Event event, Form form) {
        var query = Optional.ofNullable(ctx.queryParam("q")).orElse("").strip();
        var found = query.isEmpty() ? events.beside(event) : events.found(event, query);
        var page = new ArrangePage(
                event,
                events.members(event.id()),
                belonging.of(event),
                query,
                found,
                events.others(event.dossier(), event.id()));
        pages.show(ctx, "events/arrange.jte", page, form);
    }

    private void turnBack(Context ctx, int status, Event event, Form form) {
        ctx.status(status);
        show(ctx, event, form);
    }

    private void rename(Context ctx) {
        var event = event(ctx);
        var form = Form.of(ctx);
        switch (new EventForm(form).read()) {
            case EventForm.Reading.Wrong(var wrong) -> turnBack(ctx, 422, event, wrong);
            case EventForm.Reading.Read(var named) -> {
                var seen = form.number("version").map(Math::toIntExact).orElse(0);
                finish(ctx, event, form, desk.rename(event.id(), seen, named, actor(ctx)), "Saved.");
            }
        }
    }

    private void add(Context ctx) {
        var event = event(ctx);
        var form = Form.of(ctx);
        var claims = EventForm.claims(form.all("claims").stream());
        if (claims.isEmpty()) {
            var list = form.value("list").equals("proposed") ? "proposed" : "found";
            turnBack(ctx, 422, event, filled(event).refused(list, "Tick the claims that belong to this event."));
            return;
        }
        var outcome = desk.add(event.id(), claims, actor(ctx));
        finish(ctx, event, form, outcome, moved(outcome, "added"));
    }

    private void refuse(Context ctx) {
        var event = event(ctx);
        var form = Form.of(ctx);
        var claims = EventForm.claims(form.all("claims").stream());
        if (claims.isEmpty()) {
            turnBack(ctx, 422, event, filled(event).refused("proposed", "Tick the claims that are not of this event."));
            return;
        }
        var outcome = desk.refuse(event.id(), claims, actor(ctx));
        finish(ctx, event, form, outcome, moved(outcome, "kept apart; not proposed for this event again"));
    }

    private void remove(Context ctx) {
        var event = event(ctx);
        var form = Form.of(ctx);
        var claims = EventForm.claims(form.all("claims").stream());
        if (claims.isEmpty()) {
            turnBack(ctx, 422, event, filled(event).refused("members", "Tick the claims to take out."));
            return;
        }
        var outcome = desk.take(event.id(), claims, actor(ctx));
        finish(ctx, event, form, outcome, moved(outcome, "taken out; nothing else of them changed"));
    }

    private void split(Context ctx) {
        var event = event(ctx);
        var form = Form.of(ctx);
        var claims = EventForm.claims(form.all("claims").stream());
        var name = form.value("part").strip();
        if (claims.isEmpty() || name.isEmpty() || name.length() > 300) {
            var why = claims.isEmpty()
                    ? new Refusal("members", "Tick the claims that make an event of their own.")
                    : new Refusal("part", "Name the new event, in 300 characters at most.");
            turnBack(ctx, 422, event, filled(event).refused(List.of(why)));
            return;
        }
        var named = new EventDesk.Named(name, event.place(), event.first(), event.last());
        switch (desk.split(event.id(), claims, named, actor(ctx))) {
            case EventDesk.Outcome.Done(var part, var moved) ->
                Pages.done(
                        ctx,
                        "/events/" + part,
                        "Split off with " + Wording.count(moved, "claim", "claims") + ". Correct its place and days.");
            case EventDesk.Outcome.Overtaken _ ->
                turnBack(ctx, 409, event, filled(event).refused("members", OVERTAKEN));
        }
    }

    private void merge(Context ctx) {
        var event = event(ctx);
        var into = Form.of(ctx).number("into").orElse(0L);
        switch (desk.merge(event.id(), into, actor(ctx))) {
            case EventDesk.Outcome.Done(var target, var _) ->
                Pages.done(ctx, "/events/" + target, "Merged: “" + event.name() + "” is part of this event now.");
            case EventDesk.Outcome.Overtaken _ ->
                turnBack(
                        ctx,
                        422,
                        event,
                        filled(event).refused("into", "Choose an event of this dossier that still stands."));
        }
    }

    private void finish(Context ctx, Event event, Form form, EventDesk.Outcome outcome, String notice) {
        switch (outcome) {
            case EventDesk.Outcome.Done _ -> Pages.done(ctx, "/events/" + event.id() + "/arrange", notice);
            case EventDesk.Outcome.Overtaken _ -> turnBack(ctx, 409, event, form.refused("name", OVERTAKEN));
        }
    }

    private static String moved(EventDesk.Outcome outcome, String how) {
        return outcome instanceof EventDesk.Outcome.Done(var _, var claims)
                ? Wording.count(claims, "claim ", "claims ") + how + "."
                : "";
    }

    private void choose(Context ctx) {
        var claim = id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var dossier = events.dossierOf(claim).orElseThrow(NotFoundResponse::new);
        var holding = events.eventsOf(claim);
        var choices = events.others(dossier, 0).stream()
                .map(event -> new ChoosePage.Choice(event, holding.contains(event.id())))
                .toList();
        var page = new ChoosePage(events.claim(claim).orElseThrow(NotFoundResponse::new), dossier, choices);
        pages.show(ctx, "events/choose.jte", page);
    }

    private void put(Context ctx) {
        var claim = id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var form = Form.of(ctx);
        var chosen = EventForm.claims(form.all("events").stream());
        var holding = events.eventsOf(claim);
        chosen.stream()
                .filter(event -> !holding.contains(event))
                .forEach(event -> desk.add(event, List.of(claim), actor(ctx)));
        holding.stream()
                .filter(event -> !chosen.contains(event))
                .forEach(event -> desk.take(event, List.of(claim), actor(ctx)));
        Pages.done(
                ctx,
                "/claims/" + claim,
                "Saved: this claim is in " + Wording.count(chosen.size(), "event", "events") + ".");
    }
}
