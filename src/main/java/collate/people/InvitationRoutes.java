package collate.people;

import collate.core.review.Refusal;
import collate.people.InvitationDesk.Acceptance.Gone;
import collate.people.InvitationDesk.Acceptance.Refused;
import collate.people.InvitationDesk.Acceptance.Welcome;
import collate.web.Access;
import collate.web.Form;
import collate.web.Guard;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way in for somebody who was sent a link. */
public final class InvitationRoutes {
    private final PeopleQueries queries;
    private final InvitationDesk desk;
    private final SessionDesk sessions;
    private final Pages pages;

    public InvitationRoutes(PeopleQueries queries, InvitationDesk desk, SessionDesk sessions, Pages pages) {
        this.queries = queries;
        this.desk = desk;
        this.sessions = sessions;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.ANYONE, "/invitations/{token}", ctx -> show(ctx, Form.EMPTY));
        routes.post(Access.ANYONE, "/invitations/{token}", this::accept);
    }

    private void show(Context ctx, Form form) {
        queries.invitation(ctx.pathParam("token"))
                .ifPresentOrElse(
                        invitation -> pages.show(ctx, "people/invitation.jte", invitation, form), () -> gone(ctx));
    }

    private void gone(Context ctx) {
        ctx.status(404);
        pages.show(ctx, "people/invitation-gone.jte", Map.of());
    }

    private void accept(Context ctx) {
        var form = Form.of(ctx);
        var signIn = SignInName.typed(form.value("sign_in"));
        var chosen = NewPassword.of(form);
        var refusals = new ArrayList<Refusal>();
        signIn.refusal().ifPresent(refusals::add);
        refusals.addAll(chosen.refusals());
        if (!refusals.isEmpty()) {
            refuse(ctx, form, refusals);
            return;
        }
        switch (desk.accept(ctx.pathParam("token"), signIn, chosen.password())) {
            case Welcome(var account) -> enter(ctx, account);
            case Refused(var why) -> refuse(ctx, form, List.of(why));
            case Gone() -> gone(ctx);
        }
    }

    private void enter(Context ctx, long account) {
        Guard.signIn(ctx, sessions.begin(account));
        Pages.done(ctx, "/", "Welcome. You are signed in.");
    }

    private void refuse(Context ctx, Form form, List<Refusal> refusals) {
        ctx.status(422);
        show(ctx, form.refused(refusals));
    }
}
