package collate.events;

import static collate.events.EventRoutes.actor;
import static collate.events.EventRoutes.id;

import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.Wording;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** A claim's own choice of the events that it is in. */
final class ChooseRoutes {
    private final EventQueries events;
    private final BelongingDesk belongings;
    private final Pages pages;

    ChooseRoutes(DSLContext sql, BelongingDesk belongings, Pages pages) {
        this.events = new EventQueries(sql);
        this.belongings = belongings;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/claims/{id}/events", ctx -> show(ctx, Form.EMPTY));
        routes.post(Access.REVIEWER, "/claims/{id}/events", this::put);
    }

    private static long claim(Context ctx) {
        return id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Form form) {
        var claim = claim(ctx);
        var dossier = events.dossierOf(claim).orElseThrow(NotFoundResponse::new);
        var holding = events.eventsOf(claim);
        var choices = events.others(dossier, 0).stream()
                .map(event -> new ChoosePage.Choice(event, holding.contains(event.id())))
                .toList();
        var page = new ChoosePage(events.claim(claim).orElseThrow(NotFoundResponse::new), dossier, choices);
        pages.show(ctx, "events/choose.jte", page, form);
    }

    /** Changes what was changed on the page, which tells what it had shown; what others did meanwhile stays. */
    private void put(Context ctx) {
        var claim = claim(ctx);
        if (events.dossierOf(claim).isEmpty()) {
            throw new ConflictResponse("Claim " + claim
                    + " does not stand any more: it was withdrawn, or became one with another. Nothing was changed.");
        }
        var form = Form.of(ctx);
        var chosen = EventForm.ids(form.all("events").stream());
        var seen = EventForm.ids(form.all("seen").stream());
        var failed = new ArrayList<String>();
        chosen.stream()
                .filter(event -> !seen.contains(event))
                .forEach(event -> added(claim, event, belongings.add(event, List.of(claim), actor(ctx)))
                        .ifPresent(failed::add));
        seen.stream()
                .filter(event -> !chosen.contains(event))
                .forEach(event -> taken(event, belongings.take(event, List.of(claim), actor(ctx)))
                        .ifPresent(failed::add));
        var now = Wording.count(events.eventsOf(claim).size(), "event", "events");
        if (failed.isEmpty()) {
            Pages.done(ctx, "/claims/" + claim, "Saved: this claim is in " + now + ".");
        } else {
            ctx.status(409);
            show(ctx, Form.EMPTY.refused("events", String.join(" ", failed) + " This claim is in " + now + " now."));
        }
    }

    /** Why it is not in the event, if so. */
    private Optional<String> added(long claim, long event, EventDesk.Outcome outcome) {
        return switch (outcome) {
            case EventDesk.Outcome.Done(var _, var _, var passed) ->
                events.eventsOf(claim).contains(event)
                        ? Optional.empty()
                        : Optional.of("Not added to " + name(event) + ": " + String.join("; ", passed) + ".");
            case EventDesk.Outcome.Overtaken() -> Optional.of("Not added to " + name(event) + ": " + gone(event));
        };
    }

    /** Why it was not taken out, if so; that it was out already is no reason. */
    private Optional<String> taken(long event, EventDesk.Outcome outcome) {
        return switch (outcome) {
            case EventDesk.Outcome.Done _ -> Optional.empty();
            case EventDesk.Outcome.Overtaken() -> Optional.of("Not taken out of " + name(event) + ": " + gone(event));
        };
    }

    private String name(long event) {
        return events.event(event).map(found -> "“" + found.name() + "”").orElse("event " + event);
    }

    private String gone(long event) {
        return events.successor(event)
                .flatMap(events::event)
                .map(into -> "it was merged into “" + into.name() + "” meanwhile.")
                .orElseGet(() -> events.event(event).isPresent()
                        ? "it was withdrawn meanwhile."
                        : "there is none of that number.");
    }
}
