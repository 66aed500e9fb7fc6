package collate.people;

import collate.core.review.Refusal;
import collate.record.Actor;
import collate.web.Access;
import collate.web.Form;
import collate.web.Guard;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody's own settings and password, and the list of keys. */
public final class SettingsRoutes {
    private static final int LONGEST_NAME = 120;
    private static final List<String> THEMES = List.of("SYSTEM", "LIGHT", "DARK");
    private static final List<String> SHORTCUTS = List.of("ON", "ALT", "OFF");

    private final SettingsDesk desk;
    private final Pages pages;

    public SettingsRoutes(SettingsDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/settings", this::show);
        routes.post(Access.VIEWER, "/settings", this::save);
        routes.get(Access.VIEWER, "/settings/password", ctx -> showPassword(ctx, Form.EMPTY));
        routes.post(Access.VIEWER, "/settings/password", this::changePassword);
        routes.get(Access.VIEWER, "/keys", ctx -> pages.show(ctx, "people/keys.jte", Map.of()));
    }

    private void show(Context ctx) {
        var set = SettingsPage.of(SignedIn.at(ctx));
        var form = Form.filled(Map.of("name", set.name(), "theme", set.theme(), "shortcuts", set.shortcuts()));
        pages.show(ctx, "people/settings.jte", set, form);
    }

    private void save(Context ctx) {
        var form = Form.of(ctx);
        var refusals = refusals(form);
        if (!refusals.isEmpty()) {
            ctx.status(422);
            pages.show(ctx, "people/settings.jte", SettingsPage.of(SignedIn.at(ctx)), form.refused(refusals));
            return;
        }
        var settings = new SettingsPage(form.value("name").strip(), form.value("theme"), form.value("shortcuts"));
        desk.save(SignedIn.at(ctx).id(), settings);
        Pages.done(ctx, "/settings", "Your settings are saved.");
    }

    private static List<Refusal> refusals(Form form) {
        var no = new ArrayList<Refusal>();
        if (form.text("name").isEmpty() || form.value("name").strip().length() > LONGEST_NAME) {
            no.add(new Refusal("name", "Write your name, in " + LONGEST_NAME + " characters at most."));
        }
        if (!THEMES.contains(form.value("theme"))) {
            no.add(new Refusal("theme", "Choose one of the themes."));
        }
        if (!SHORTCUTS.contains(form.value("shortcuts"))) {
            no.add(new Refusal("shortcuts", "Choose when single keys act."));
        }
        return no;
    }

    private void changePassword(Context ctx) {
        var form = Form.of(ctx);
        var fresh = NewPassword.of(form);
        var refusals = new ArrayList<>(fresh.refusals());
        if (refusals.isEmpty()) {
            var who = SignedIn.at(ctx);
            var session = Objects.requireNonNull(ctx.cookie(Guard.SESSION), "signed in without a session");
            desk.changePassword(Actor.person(who.id(), who.name()), form.value("current"), fresh.password(), session)
                    .ifPresent(refusals::add);
        }
        if (refusals.isEmpty()) {
            Pages.done(ctx, "/settings", "Your password is changed. You are signed out everywhere else.");
        } else {
            ctx.status(422);
            showPassword(ctx, form.refused(refusals));
        }
    }

    private void showPassword(Context ctx, Form form) {
        pages.show(ctx, "people/password.jte", SignedIn.at(ctx), form);
    }
}
