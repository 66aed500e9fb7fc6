package collate.people;

import collate.web.Access;
import collate.web.Form;
import collate.web.Guard;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
public final class SignInRoutes {
    private final SessionDesk sessions;
    private final Throttle throttle;
    private final Pages pages;
    private final boolean demo;

    public SignInRoutes(SessionDesk sessions, Throttle throttle, Pages pages, boolean demo) {
        this.sessions = sessions;
        this.throttle = throttle;
        this.pages = pages;
        this.demo = demo;
    }

    public void addTo(Routes routes) {
        routes.get(Access.ANYONE, "/sign-in", ctx -> show(ctx, Form.EMPTY, next(ctx.queryParam("next"))));
        routes.post(Access.ANYONE, "/sign-in", this::signIn);
        routes.post(Access.ANYONE, "/sign-in/sample", this::signInSample);
        routes.post(Access.ANYONE, "/sign-out", this::signOut);
    }

    private void signIn(Context ctx) {
        var form = Form.of(ctx);
        var name = form.value("sign_in").strip().toLowerCase(Locale.ROOT);
        if (throttle.isShut(name)) {
            ctx.status(429);
            show(
                    ctx,
                    form.refused("sign_in", "Too many tries for this name. Wait ten minutes, then try again."),
                    next(form.value("next")));
            return;
        }
        var session = sessions.signIn(name, form.value("password"));
        throttle.tried(name, session.isPresent());
        enter(ctx, form, session, "Name and password do not fit together. Check both and try again.");
    }

    private void signInSample(Context ctx) {
        var form = Form.of(ctx);
        var session = demo ? sessions.signInSample(form.value("sign_in")) : Optional.<String>empty();
        enter(ctx, form, session, "Sample reviewers may sign in only in demo mode.");
    }

    private void enter(Context ctx, Form form, Optional<String> session, String refusal) {
        if (session.isEmpty()) {
            ctx.status(422);
            show(ctx, form.refused("sign_in", refusal), next(form.value("next")));
            return;
        }
        Guard.signIn(ctx, session.get());
        Pages.done(ctx, next(form.value("next")), "");
    }

    private void signOut(Context ctx) {
        var token = ctx.cookie(Guard.SESSION);
        if (token != null) {
            sessions.end(token);
        }
        Guard.signOut(ctx);
        Pages.done(ctx, "/sign-in", "You are signed out.");
    }

    private void show(Context ctx, Form form, String next) {
        var sample = demo
                ? Arrays.stream(SamplePerson.values())
                        .map(person -> new SignInPage.Sample(
                                person.signIn(),
                                person.fullName(),
                                person.role().name().toLowerCase(Locale.ROOT)))
                        .toList()
                : List.<SignInPage.Sample>of();
        pages.show(ctx, "people/sign-in.jte", new SignInPage(next, sample), form);
    }

    /** Only a path of this site: no address that leads elsewhere. */
    private static String next(@Nullable String asked) {
        return asked != null && asked.startsWith("/") && !asked.startsWith("//") && !asked.contains("\\") ? asked : "/";
    }
}
