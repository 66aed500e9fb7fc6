package collate.intake;

import collate.articles.ArticleDesk;
import collate.articles.Capture;
import collate.articles.NewArticle;
import collate.read.Documents;
import collate.read.Item;
import collate.read.Limits;
import collate.read.Received;
import collate.read.WebAddress;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Adding one article by pasting its text: it is there with the answer. */
final class PasteRoutes {
    private static final Pattern HAS_WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private final AddForms forms;
    private final ArticleDesk desk;
    private final Documents documents = new Documents();

    PasteRoutes(AddForms forms, ArticleDesk desk) {
        this.forms = forms;
        this.desk = desk;
    }

    void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/articles/new", forms::show);
        routes.post(Access.REVIEWER, "/articles", this::add);
    }

    private void add(Context ctx) {
        var form = checked(Form.of(ctx));
        if (!HAS_WORDS.matcher(form.value("text")).find()) {
            form = form.refused("text", "Paste the article’s text.");
        } else if (form.value("text").getBytes(StandardCharsets.UTF_8).length > Limits.TEXT) {
            form = form.refused("text", "A text may have 2 MB at most. Leave out what is not the article’s.");
        }
        if (form.isRefused()) {
            forms.refuse(ctx, form, "paste");
            return;
        }
        switch (documents.in(Received.pasted(form.value("text"))).getFirst()) {
            case Item.Refused refused -> forms.refuse(ctx, form.refused("text", refused.why()), "paste");
            case Item.Readable item -> store(ctx, form, typed(item, form));
        }
    }

    /** All that can be said before the text itself is looked at. */
    private Form checked(Form form) {
        var refused = forms.checked(form);
        if (form.value("headline").strip().length() > 500) {
            refused = refused.refused("headline", "A headline may have 500 characters at most.");
        }
        if (form.text("url").filter(url -> !WebAddress.isOne(url)).isPresent()) {
            refused = refused.refused(
                    "url", "Give a web address that starts with http:// or https://, or leave it empty.");
        }
        return refused;
    }

    /** What a person typed goes before what the text says. */
    private static NewArticle typed(Item.Readable item, Form form) {
        var document = item.document()
                .typed(form.text("headline"), form.text("publisher"), form.text("author"), form.text("url"))
                .publishedOn(Said.day(form, "published"));
        return new NewArticle(form.number("dossier").orElseThrow(), document, Capture.of(item.original()));
    }

    private void store(Context ctx, Form form, NewArticle article) {
        switch (desk.add(article, Said.by(ctx))) {
            case ArticleDesk.Outcome.Added(var id, var claims) ->
                Pages.done(
                        ctx,
                        "/articles/" + id,
                        "Article added; " + claims + (claims == 1 ? " claim" : " claims") + " found in it.");
            case ArticleDesk.Outcome.Known(var id) ->
                forms.refuse(
                        ctx,
                        form.refused("text", "The dossier holds this very text already, as article " + id + "."),
                        "paste");
        }
    }
}
