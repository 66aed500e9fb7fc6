package collate.events;

import static collate.events.EventRoutes.actor;
import static collate.events.EventRoutes.id;

import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.Wording;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** A claim's own choice of the events that it is in. */
final class ChooseRoutes {
    private final EventQueries events;
    private final BelongingDesk belongings;
    private final Pages pages;

    ChooseRoutes(EventQueries events, BelongingDesk belongings, Pages pages) {
        this.events = events;
        this.belongings = belongings;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/claims/{id}/events", this::choose);
        routes.post(Access.REVIEWER, "/claims/{id}/events", this::put);
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
                .forEach(event -> belongings.add(event, List.of(claim), actor(ctx)));
        holding.stream()
                .filter(event -> !chosen.contains(event))
                .forEach(event -> belongings.take(event, List.of(claim), actor(ctx)));
        Pages.done(
                ctx,
                "/claims/" + claim,
                "Saved: this claim is in " + Wording.count(chosen.size(), "event", "events") + ".");
    }
}
