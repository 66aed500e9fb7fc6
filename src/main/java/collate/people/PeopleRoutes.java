package collate.people;

import collate.core.review.Refusal;
import collate.core.review.Role;
import collate.record.Actor;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who works here: invitations, roles, closed accounts. */
public final class PeopleRoutes {
    private static final int LONGEST_NAME = 120;

    private final PeopleQueries queries;
    private final InvitationDesk invitations;
    private final MemberDesk members;
    private final Pages pages;

    public PeopleRoutes(PeopleQueries queries, InvitationDesk invitations, MemberDesk members, Pages pages) {
        this.queries = queries;
        this.invitations = invitations;
        this.members = members;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/people", ctx -> show(ctx, Form.EMPTY, Optional.empty()));
        routes.post(Access.ADMIN, "/invitations", this::invite);
        routes.post(Access.ADMIN, "/invitations/{id}/withdrawals", this::withdraw);
        routes.post(Access.ADMIN, "/people/{id}/roles", this::giveRole);
        routes.post(Access.ADMIN, "/people/{id}/closures", this::close);
        routes.post(Access.ADMIN, "/people/{id}/reopenings", this::reopen);
    }

    private void show(Context ctx, Form form, Optional<PeoplePage.Link> link) {
        var page = new PeoplePage(queries.people(), queries.invitations(), link);
        pages.show(ctx, "people/people.jte", page, form);
    }

    /** Answers with the page itself, not by a redirect: the link is nowhere but in this answer. */
    private void invite(Context ctx) {
        var form = Form.of(ctx);
        var name = form.value("name").strip();
        var role = role(form);
        var refusals = new ArrayList<Refusal>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            refusals.add(new Refusal("name", "Write the name of whom you invite, in 120 characters at most."));
        }
        if (role.isEmpty()) {
            refusals.add(new Refusal("role", "Choose a role."));
        }
        if (!refusals.isEmpty()) {
            ctx.status(422);
            show(ctx, form.refused(refusals), Optional.empty());
            return;
        }
        var token = invitations.invite(name, role.get(), actor(ctx));
        ctx.status(201);
        show(ctx, Form.EMPTY, Optional.of(new PeoplePage.Link(name, here(ctx) + "/invitations/" + token)));
    }

    private static String here(Context ctx) {
        var forwarded = ctx.header("X-Forwarded-Proto");
        return ("https".equals(forwarded) ? "https" : ctx.scheme()) + "://" + ctx.host();
    }

    private void withdraw(Context ctx) {
        if (!invitations.withdraw(id(ctx), actor(ctx))) {
            throw new NotFoundResponse();
        }
        Pages.done(ctx, "/people", "The invitation is withdrawn. Its link no longer works.");
    }

    private void giveRole(Context ctx) {
        var form = Form.of(ctx);
        var refusal = role(form)
                .map(role -> members.giveRole(id(ctx), role, actor(ctx)))
                .orElseGet(() -> Optional.of(new Refusal("people", "Choose a role.")));
        answer(ctx, refusal, "The role is given.");
    }

    private void close(Context ctx) {
        answer(ctx, members.close(id(ctx), actor(ctx)), "The account is closed and signed out everywhere.");
    }

    private void reopen(Context ctx) {
        answer(ctx, members.reopen(id(ctx), actor(ctx)), "The account is open again.");
    }

    private void answer(Context ctx, Optional<Refusal> refusal, String done) {
        if (refusal.isEmpty()) {
            Pages.done(ctx, "/people", done);
            return;
        }
        ctx.status(422);
        show(ctx, Form.EMPTY.refused(List.of(refusal.get())), Optional.empty());
    }

    private static Optional<Role> role(Form form) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(form.value("role")))
                .findFirst();
    }

    private static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }

    private static long id(Context ctx) {
        try {
            return Long.parseLong(ctx.pathParam("id"));
        } catch (NumberFormatException notNumber) {
            throw new NotFoundResponse();
        }
    }
}
