package collate.events;

import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jooq.DSLContext;

/** Withdrawing an event, and putting it back. */
final class WithdrawalRoutes {
    private static final int LONGEST_WHY = 1000;
    private static final String WITHDRAWN_WHY = "withdrawn_why";
    private static final String PUT_BACK_WHY = "put_back_why";
    private static final String MERGED = "This event was merged into another meanwhile: you see that one.";

    private final CustodyQueries custodies;
    private final WithdrawalDesk desk;
    private final EventRoutes events;

    WithdrawalRoutes(DSLContext sql, WithdrawalDesk desk, EventRoutes events) {
        this.custodies = new CustodyQueries(sql);
        this.desk = desk;
        this.events = events;
    }

    void addTo(Routes routes) {
        routes.post(Access.REVIEWER, "/events/{id}/withdrawals", this::withdraw);
        routes.post(Access.REVIEWER, "/events/{id}/restorations", this::putBack);
    }

    private void withdraw(Context ctx) {
        why(ctx, WITHDRAWN_WHY, "Say why it is withdrawn, in up to 1,000 characters.")
                .ifPresent(why -> done(
                        ctx,
                        switch (desk.withdraw(id(ctx), why, EventRoutes.actor(ctx))) {
                            case DONE ->
                                "Withdrawn: the event is out of all lists. Its claims are untouched, and this page stays.";
                            case BEFORE -> "It was already withdrawn.";
                            case MERGED -> MERGED;
                        }));
    }

    private void putBack(Context ctx) {
        why(ctx, PUT_BACK_WHY, "Say why it is put back, in up to 1,000 characters.")
                .ifPresent(why -> done(
                        ctx,
                        switch (desk.putBack(id(ctx), why, EventRoutes.actor(ctx))) {
                            case DONE -> "Put back, with the claims that it holds.";
                            case BEFORE -> "Somebody already put it back.";
                            case MERGED -> MERGED;
                        }));
    }

    /** The reason; empty when the page was shown again with what is wrong. */
    private Optional<String> why(Context ctx, String field, String ask) {
        var form = Form.of(ctx);
        var custody = custodies.custody(id(ctx)).orElseThrow(NotFoundResponse::new);
        if (!SignedIn.at(ctx).mayTakeBack(custody.owners())) {
            refuse(ctx, 403, form.refused(field, "Only " + custody.ownerWords() + " can do this."));
            return Optional.empty();
        }
        var why = form.text(field).filter(words -> words.length() <= LONGEST_WHY);
        if (why.isEmpty()) {
            refuse(ctx, 422, form.refused(field, ask));
        }
        return why;
    }

    private void refuse(Context ctx, int status, Form form) {
        ctx.status(status);
        events.show(ctx, form);
    }

    private static long id(Context ctx) {
        return EventRoutes.id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private static void done(Context ctx, String notice) {
        Pages.done(ctx, "/events/" + id(ctx), notice);
    }
}
