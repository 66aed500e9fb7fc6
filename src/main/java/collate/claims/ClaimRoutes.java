package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Kind;
import collate.record.Actor;
import collate.reviews.ReviewPanel;
import collate.reviews.ReviewQueries;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The page of one claim, and taking a claim out of the lists and back. */
public final class ClaimRoutes {
    private final ClaimQueries claims;
    private final Relations related;
    private final HistoryQueries history;
    private final ReviewQueries reviews;
    private final ClaimDesk desk;
    private final Pages pages;

    public ClaimRoutes(DSLContext sql, ReviewQueries reviews, Relations related, ClaimDesk desk, Pages pages) {
        this.claims = new ClaimQueries(sql);
        this.related = related;
        this.history = new HistoryQueries(sql);
        this.reviews = reviews;
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/claims/{id}", this::open);
        routes.post(Access.REVIEWER, "/claims/{id}/withdrawals", this::withdraw);
        routes.post(Access.REVIEWER, "/claims/{id}/restorations", this::putBack);
    }

    /** The claim in the path; there is none under a name that is no number. */
    static long id(Context ctx) {
        try {
            return Long.parseLong(ctx.pathParam("id"));
        } catch (NumberFormatException notNumber) {
            throw new NotFoundResponse();
        }
    }

    static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }

    /** The address of a claim that became one with another leads to that one. */
    private void open(Context ctx) {
        var now = claims.mergedInto(id(ctx));
        if (now.isPresent()) {
            Pages.done(ctx, "/claims/" + now.get(), MergedRoutes.words(id(ctx)));
        } else {
            show(ctx, id(ctx), Form.EMPTY);
        }
    }

    /** Draws the page; a form that was refused on it keeps what was typed. */
    public void show(Context ctx, long claim, Form form) {
        var who = SignedIn.at(ctx);
        var head = claims.head(claim).orElseThrow(NotFoundResponse::new);
        pages.show(ctx, "claims/show.jte", page(head, who), form);
    }

    private ClaimPage page(ClaimHead head, SignedIn who) {
        var text = claims.text(head.place().textId());
        var appearances = claims.appearances(head.id());
        var order = claims.inReadingOrder(head.place().article());
        var panel = reviews.panel(head.id(), who);
        return new ClaimPage(
                head,
                Passage.of(text, head.place(), appearances),
                new WhatItSays(
                                head.values(),
                                claims.grounds(head.id()),
                                claims.speaker(head.id()),
                                isPartys(head, panel))
                        .rows(),
                appearances,
                related.of(head.id()),
                history.of(head.id(), who.id()),
                panel,
                beside(order, head.id(), -1),
                beside(order, head.id(), 1));
    }

    /** Whether whom the article names for it speaks for a party, and not only who carries it. */
    private static boolean isPartys(ClaimHead head, ReviewPanel panel) {
        var speaker = head.values().kind() == Kind.QUOTE ? head.values().text(Field.SPEAKER) : "";
        return panel.voices().places().stream()
                .filter(voice -> speaker.isEmpty() || voice.who().equals(speaker))
                .anyMatch(voice -> voice.party().isPresent());
    }

    private static Optional<Long> beside(List<Long> order, long claim, int by) {
        var at = order.indexOf(claim) + by;
        return order.contains(claim) && at >= 0 && at < order.size() ? Optional.of(order.get(at)) : Optional.empty();
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx);
        var why = form.text("withdrawn_why");
        if (why.isEmpty() || why.get().length() > 1_000) {
            ctx.status(422);
            var words = why.isEmpty()
                    ? "Say why; the reason stays on the claim’s page."
                    : "That is too long: 1,000 characters at most.";
            show(ctx, id(ctx), form.refused("withdrawn_why", words));
            return;
        }
        known(ctx);
        desk.withdraw(id(ctx), why.get(), actor(ctx));
        Pages.done(ctx, "/claims/" + id(ctx), "Withdrawn: the claim is out of all lists. Its page stays.");
    }

    private void putBack(Context ctx) {
        known(ctx);
        var form = Form.of(ctx);
        switch (desk.putBack(id(ctx), form.text("why").orElse(""), actor(ctx))) {
            case DONE, NOT_WITHDRAWN ->
                Pages.done(ctx, "/claims/" + id(ctx), "Put back: the claim is in the lists again.");
            case ARTICLE_WITHDRAWN -> {
                ctx.status(422);
                show(
                        ctx,
                        id(ctx),
                        form.refused("withdrawn", "Its article is withdrawn, so the claim cannot be put back."));
            }
        }
    }

    private void known(Context ctx) {
        if (claims.head(id(ctx)).isEmpty()) {
            throw new NotFoundResponse();
        }
    }
}
