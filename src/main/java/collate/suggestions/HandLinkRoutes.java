package collate.suggestions;

import collate.record.Actor;
import collate.record.Recorder;
import collate.suggestions.HandLinkDesk.Link;
import collate.suggestions.HandLinkQueries.Other;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** Two claims that a person links: first both are shown, then it is said how they stand to each other, and why. */
public final class HandLinkRoutes {
    private static final int LONGEST = 1_000;

    private final HandLinkQueries claims;
    private final HandLinkDesk desk;
    private final Pages pages;

    public HandLinkRoutes(DSLContext sql, Clock clock, Recorder recorder, Pages pages) {
        this.claims = new HandLinkQueries(sql);
        this.desk = new HandLinkDesk(clock, new JudgementDesk(sql, clock, recorder));
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/claims/{id}/links/new", this::open);
        routes.post(Access.REVIEWER, "/claims/{id}/links", this::link);
    }

    private void open(Context ctx) {
        var other = Objects.requireNonNullElse(ctx.queryParam("other"), "");
        show(ctx, Form.filled(Map.of("other", other)));
    }

    /** Draws both claims, once the other is known; a form that was refused keeps what was typed. */
    private void show(Context ctx, Form form) {
        var here = here(ctx);
        if (form.value("other").isBlank()) {
            pages.show(ctx, "suggestions/link.jte", claims.page(here), form);
            return;
        }
        switch (claims.other(here, form.value("other"))) {
            case Other.Known known -> pages.show(ctx, "suggestions/link.jte", claims.page(here, known), form);
            case Other.Refused(var why) -> {
                ctx.status(422);
                pages.show(ctx, "suggestions/link.jte", claims.page(here), form.refused("other", why));
            }
        }
    }

    private void link(Context ctx) {
        var form = checked(Form.of(ctx));
        var here = here(ctx);
        if (form.isRefused() || !(claims.other(here, form.value("other")) instanceof Other.Known other)) {
            turnBack(ctx, 422, form);
            return;
        }
        var link = new Link(
                here.claim(),
                other.claim(),
                relation(form).orElseThrow(),
                why(form).orElseThrow(),
                Shown.of(form.value("claims")));
        answer(ctx, form, desk.link(link, actor(ctx)));
    }

    private static Form checked(Form form) {
        var related =
                relation(form).isPresent() ? form : form.refused("relation", "Say how the two stand to each other.");
        return why(form).isPresent()
                ? related
                : related.refused("why", "Say why, in at most " + LONGEST + " characters: it is kept on the record.");
    }

    private static Optional<HandRelation> relation(Form form) {
        return SuggestionFilter.constant(HandRelation.class, form.value("relation"));
    }

    private static Optional<String> why(Form form) {
        return form.text("why").filter(words -> words.length() <= LONGEST);
    }

    private void answer(Context ctx, Form form, JudgementDesk.Outcome outcome) {
        switch (outcome) {
            case JudgementDesk.Outcome.Done(var words) ->
                Pages.done(ctx, "/claims/" + here(ctx).claim() + "#related", words);
            case JudgementDesk.Outcome.Refused(var why) -> turnBack(ctx, 422, form.refused("relation", why));
            case JudgementDesk.Outcome.Changed(), JudgementDesk.Outcome.Overtaken(), JudgementDesk.Outcome.Gone() ->
                turnBack(
                        ctx,
                        409,
                        form.refused(
                                "relation",
                                "One of the two was changed while you wrote. They are shown as they are now."));
        }
    }

    private void turnBack(Context ctx, int status, Form form) {
        ctx.status(status);
        show(ctx, form);
    }

    private HandLinkQueries.Here here(Context ctx) {
        return SuggestionRoutes.number(ctx.pathParam("id"))
                .flatMap(claims::standing)
                .orElseThrow(NotFoundResponse::new);
    }

    private static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }
}
