package collate.intake;

import collate.articles.ArticleListQueries;
import collate.web.Form;
import collate.web.Pages;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;

/** Draws the forms that add articles, filled with what is known and with what was wrong. */
final class AddForms {
    private static final int LONGEST_PUBLISHER = 200;

    private final ArticleListQueries articles;
    private final Clock clock;
    private final Pages pages;

    AddForms(ArticleListQueries articles, Clock clock, Pages pages) {
        this.clock = clock;
        this.articles = articles;
        this.pages = pages;
    }

    /** Nothing comes in by this alone: what the address carries only fills the form. */
    void show(Context ctx) {
        var values = new HashMap<String, String>();
        for (var name : new String[] {"dossier", "url", "text"}) {
            Optional.ofNullable(ctx.queryParam(name)).ifPresent(value -> values.put(name, value));
        }
        Optional.ofNullable(ctx.queryParam("title")).ifPresent(title -> values.put("headline", title));
        Optional.ofNullable(values.get("url")).ifPresent(url -> values.put("addresses", url));
        var only = values.containsKey("url") && !values.containsKey("text");
        show(ctx, Form.filled(values), only ? "addresses" : "paste");
    }

    /** @param otherwise which form is open where the address does not say */
    private void show(Context ctx, Form form, String otherwise) {
        pages.show(ctx, "intake/new.jte", page(ctx, otherwise), form);
    }

    void refuse(Context ctx, Form form, String way) {
        ctx.status(422);
        pages.show(ctx, "intake/new.jte", new AddPage(articles.dossiers(), way, site(ctx)), form);
    }

    AddPage page(Context ctx, String otherwise) {
        var asked = Optional.ofNullable(ctx.queryParam("way"));
        return new AddPage(
                articles.dossiers(), asked.filter(AddPage.WAYS::contains).orElse(otherwise), site(ctx));
    }

    private static String site(Context ctx) {
        var scheme = Optional.ofNullable(ctx.header("X-Forwarded-Proto")).orElseGet(ctx::scheme);
        return (scheme.equals("https") ? "https" : "http") + "://"
                + Optional.ofNullable(ctx.host()).orElse("localhost").replaceAll("[^\\w.:\\[\\]-]", "");
    }

    /** What every way in asks for. */
    Form checked(Form form) {
        var refused = form;
        var dossier = form.number("dossier");
        if (dossier.isEmpty() || articles.dossiers().stream().noneMatch(choice -> choice.id() == dossier.get())) {
            refused = refused.refused("dossier", "Choose the dossier that the article belongs to.");
        }
        var wrongDay = Said.wrongDay(form, "published", clock);
        if (wrongDay.isPresent()) {
            refused = refused.refused("published", wrongDay.get());
        }
        if (form.value("publisher").strip().length() > LONGEST_PUBLISHER) {
            refused = refused.refused("publisher", "A publisher’s name may have 200 characters at most.");
        }
        return refused;
    }

    static NewBatch batch(Form form, Way way) {
        return new NewBatch(
                form.number("dossier").orElseThrow(),
                way,
                Said.day(form, "published"),
                form.text("publisher").orElse(""),
                Optional.empty());
    }
}
