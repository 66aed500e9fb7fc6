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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Putting claims into events and out of them; naming, splitting and merging events. */
public final class ArrangeRoutes {
    private static final String OVERTAKEN =
            "Somebody else changed this event while you were reading. This is how it stands now; your words are kept in the form.";

    private final EventQueries events;
    private final BelongingQueries belonging;
    private final ApartQueries apart;
    private final CustodyQueries custodies;
    private final EventDesk desk;
    private final BelongingDesk belongings;
    private final Pages pages;

    public ArrangeRoutes(DSLContext sql, EventDesk desk, Pages pages) {
        this.events = new EventQueries(sql);
        this.belonging = new BelongingQueries(sql);
        this.apart = new ApartQueries(sql);
        this.custodies = new CustodyQueries(sql);
        this.desk = desk;
        this.belongings = desk.belonging();
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(
                Access.REVIEWER, "/events/{id}/arrange", ctx -> show(ctx, event(ctx), filled(event(ctx), ticks(ctx))));
        routes.post(Access.REVIEWER, "/events/{id}/searches", this::find);
        routes.post(Access.REVIEWER, "/events/{id}/name", this::rename);
        routes.post(Access.REVIEWER, "/events/{id}/claims", this::add);
        routes.post(Access.REVIEWER, "/events/{id}/refusals", this::refuse);
        routes.post(Access.REVIEWER, "/events/{id}/proposals", this::takeBack);
        routes.post(Access.REVIEWER, "/events/{id}/removals", this::remove);
        routes.post(Access.REVIEWER, "/events/{id}/parts", this::split);
        routes.post(Access.EDITOR, "/events/{id}/merger", this::merge);
        new ChooseRoutes(events, belongings, pages).addTo(routes);
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

    /** Of the form that was sent, else of the address. */
    private static Ticks ticks(Context ctx) {
        return Ticks.of(name -> Stream.concat(ctx.formParams(name).stream(), ctx.queryParams(name).stream()));
    }

    private static Form filled(Event event, Ticks ticks) {
        var values = new HashMap<String, String>();
        values.put("name", event.name());
        values.put("place", event.place());
        values.put("first", event.first().map(Object::toString).orElse(""));
        values.put("last", event.last().map(Object::toString).orElse(""));
        values.put("version", "" + event.version());
        values.put("part", ticks.part());
        return Form.filled(values);
    }

    private void show(Context ctx, Event event, Form form) {
        var ticks = ticks(ctx);
        var query = ticks.query();
        var members = events.members(event.id());
        var proposed = belonging.of(event);
        var found = query.isEmpty() ? events.beside(event) : events.found(event, query);
        var shown = Stream.of(
                        members,
                        proposed.stream().map(BelongingQueries.Belonging::claim).toList(),
                        found)
                .flatMap(List::stream)
                .map(EventsPage.Member::id)
                .collect(Collectors.toSet());
        var before =
                ticks.claims().stream().filter(claim -> !shown.contains(claim)).toList();
        var page = new ArrangePage(
                event,
                members,
                proposed,
                apart.of(event),
                ticks,
                events.chosen(event.dossier(), before),
                found,
                events.others(event.dossier(), event.id()));
        pages.show(ctx, "events/arrange.jte", page, form);
    }

    /** What is ticked stays ticked; where that is too much for an address, the page itself is the answer. */
    private void find(Context ctx) {
        var event = event(ctx);
        var ticks = ticks(ctx);
        if (ticks.fits(event.id())) {
            Pages.done(ctx, ticks.address(event.id()) + "#add", "");
        } else {
            show(ctx, event, filled(event, ticks));
        }
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
                switch (desk.rename(event.id(), seen, named, actor(ctx))) {
                    case EventDesk.Outcome.Done _ -> Pages.done(ctx, "/events/" + event.id() + "/arrange", "Saved.");
                    case EventDesk.Outcome.Overtaken _ -> turnBack(ctx, 409, event, form.refused("name", OVERTAKEN));
                }
            }
        }
    }

    private void add(Context ctx) {
        var ticks = ticks(ctx);
        var claims = List.copyOf(ticks.claims());
        move(
                ctx,
                new Asked(claims, ticks.withoutClaims(claims), list(ctx), "Tick the claims that belong to this event."),
                event -> belongings.add(event.id(), claims, actor(ctx)),
                "added",
                "");
    }

    /** Of the two lists of claims that could be added, the one that was answered. */
    private static String list(Context ctx) {
        return "proposed".equals(ctx.formParam("list")) ? "proposed" : "found";
    }

    /** Of what is ticked only what is proposed: what was ticked among the found ones was meant to be added, and stays ticked. */
    private void refuse(Context ctx) {
        var ticks = ticks(ctx);
        var proposed = belonging.why(event(ctx));
        var claims = ticks.claims().stream().filter(proposed::containsKey).toList();
        move(
                ctx,
                new Asked(
                        claims, ticks.withoutClaims(claims), "proposed", "Tick the claims that are not of this event."),
                event -> belongings.refuse(event.id(), claims, proposed, actor(ctx)),
                "kept apart",
                "; not proposed for this event again");
    }

    private void takeBack(Context ctx) {
        var ticks = ticks(ctx);
        var claims = List.copyOf(ticks.apart());
        move(
                ctx,
                new Asked(claims, ticks.withoutApart(), "apart", "Tick the claims that may be proposed again."),
                event -> belongings.takeBack(event.id(), claims, actor(ctx)),
                "taken back",
                "; proposed again where anything still speaks for it");
    }

    private void remove(Context ctx) {
        var ticks = ticks(ctx);
        var claims = List.copyOf(ticks.members());
        move(
                ctx,
                new Asked(claims, ticks.withoutMembers(), "members", "Tick the claims to take out."),
                event -> belongings.take(event.id(), claims, actor(ctx)),
                "taken out",
                "; nothing else of them changed");
    }

    /**
     * What is to be done with ticked claims.
     *
     * @param rest what stays ticked when it is done
     * @param field that a refusal stands beside
     * @param nothing what to say where none is ticked
     */
    private record Asked(List<Long> claims, Ticks rest, String field, String nothing) {}

    private void move(Context ctx, Asked asked, Function<Event, EventDesk.Outcome> change, String done, String more) {
        var event = event(ctx);
        if (asked.claims().isEmpty()) {
            turnBack(ctx, 422, event, filled(event, ticks(ctx)).refused(asked.field(), asked.nothing()));
            return;
        }
        switch (change.apply(event)) {
            case EventDesk.Outcome.Done(var _, var moved, var passed)
            when moved == 0 ->
                turnBack(
                        ctx,
                        422,
                        event,
                        filled(event, ticks(ctx)).refused(asked.field(), "Nothing was" + not(done, passed)));
            case EventDesk.Outcome.Done(var _, var moved, var passed) ->
                Pages.done(
                        ctx,
                        asked.rest().address(event.id()),
                        Wording.count(moved, "claim ", "claims ") + done + more + "."
                                + (passed.isEmpty() ? "" : " Not" + not(done, passed)));
            case EventDesk.Outcome.Overtaken _ ->
                turnBack(ctx, 409, event, filled(event, ticks(ctx)).refused(asked.field(), OVERTAKEN));
        }
    }

    /** " added: claim 7 is in this event already; claim 9 is withdrawn." */
    static String not(String done, List<String> passed) {
        return " " + done + ": " + String.join("; ", passed) + ".";
    }

    private void split(Context ctx) {
        var event = event(ctx);
        var ticks = ticks(ctx);
        var claims = List.copyOf(ticks.members());
        var name = ticks.part();
        if (claims.isEmpty() || name.isEmpty() || name.length() > 300) {
            var why = claims.isEmpty()
                    ? new Refusal("members", "Tick the claims that make an event of their own.")
                    : new Refusal("part", "Name the new event, in 300 characters at most.");
            turnBack(ctx, 422, event, filled(event, ticks).refused(List.of(why)));
            return;
        }
        var named = new EventDesk.Named(name, event.place(), event.first(), event.last());
        switch (desk.split(event.id(), claims, named, actor(ctx))) {
            case EventDesk.Outcome.Done(var _, var moved, var passed)
            when moved == 0 ->
                turnBack(
                        ctx,
                        422,
                        event,
                        filled(event, ticks).refused("members", "Nothing was" + not("split off", passed)));
            case EventDesk.Outcome.Done(var part, var moved, var passed) ->
                Pages.done(
                        ctx,
                        "/events/" + part,
                        "Split off with " + Wording.count(moved, "claim", "claims") + ". Correct its place and days."
                                + (passed.isEmpty() ? "" : " Not" + not("split off", passed)));
            case EventDesk.Outcome.Overtaken _ ->
                turnBack(ctx, 409, event, filled(event, ticks).refused("members", OVERTAKEN));
        }
    }

    private void merge(Context ctx) {
        var event = event(ctx);
        var into = Form.of(ctx).number("into").orElse(0L);
        switch (desk.merge(event.id(), into, actor(ctx))) {
            case EventDesk.Outcome.Done(var target, var _, var _) ->
                Pages.done(ctx, "/events/" + target, "Merged: “" + event.name() + "” is part of this event now.");
            case EventDesk.Outcome.Overtaken _ ->
                turnBack(
                        ctx,
                        422,
                        event,
                        filled(event, ticks(ctx))
                                .refused("into", "Choose an event of this dossier that still stands."));
        }
    }
}
