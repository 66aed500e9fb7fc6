package collate.articles;

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
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adding an article by pasting its text or uploading a file. */
public final class NewArticleRoutes {
    private static final Pattern HAS_WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private final ArticleListQueries queries;
    private final ArticleDesk desk;
    private final Pages pages;
    private final Documents documents = new Documents();

    public NewArticleRoutes(ArticleListQueries queries, ArticleDesk desk, Pages pages) {
        this.queries = queries;
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/articles/new", ctx -> show(ctx, Form.filled(chosen(ctx))));
        routes.post(Access.REVIEWER, "/articles", this::add);
    }

    private static Map<String, String> chosen(Context ctx) {
        var dossier = ctx.queryParam("dossier");
        return dossier == null ? Map.of() : Map.of("dossier", dossier);
    }

    private void show(Context ctx, Form form) {
        pages.show(ctx, "articles/new.jte", new NewArticlePage(queries.dossiers()), form);
    }

    private void add(Context ctx) {
        var form = checked(Form.of(ctx));
        var file = Optional.ofNullable(ctx.uploadedFile("file")).filter(upload -> upload.size() > 0);
        if (file.isEmpty() && !HAS_WORDS.matcher(form.value("text")).find()) {
            form = form.refused("text", "Paste the article’s text, or choose a file.");
        } else if (file.isEmpty() && form.value("text").getBytes(StandardCharsets.UTF_8).length > Limits.TEXT) {
            form = form.refused("text", "A text may have 2 MB at most. Leave out what is not the article’s.");
        }
        if (form.isRefused()) {
            refuse(ctx, form);
            return;
        }
        var items = file.map(this::uploaded)
                .orElseGet(() -> documents.in(Received.pasted(Form.of(ctx).value("text"))));
        if (items.size() != 1) {
            refuse(ctx, form.refused("file", "This file holds several articles. Import it as a whole instead."));
            return;
        }
        switch (items.getFirst()) {
            case Item.Refused refused -> refuse(ctx, form.refused(file.isPresent() ? "file" : "text", refused.why()));
            case Item.Readable item -> store(ctx, form, typed(item, form));
        }
    }

    /** All that can be said before the text itself is looked at. */
    private Form checked(Form form) {
        var refused = form;
        var dossier = form.number("dossier");
        if (dossier.isEmpty() || queries.dossiers().stream().noneMatch(choice -> choice.id() == dossier.get())) {
            refused = refused.refused("dossier", "Choose the dossier that the article belongs to.");
        }
        if (form.value("headline").strip().length() > 500) {
            refused = refused.refused("headline", "A headline may have 500 characters at most.");
        }
        if (form.text("url").filter(url -> !WebAddress.isOne(url)).isPresent()) {
            refused = refused.refused(
                    "url", "Give a web address that starts with http:// or https://, or leave it empty.");
        }
        if (form.text("published").isPresent() && published(form).isEmpty()) {
            refused = refused.refused("published", "Give a day that exists, such as 2023-10-24, or leave it empty.");
        }
        return refused;
    }

    private void refuse(Context ctx, Form form) {
        ctx.status(422);
        show(ctx, form);
    }

    private List<Item> uploaded(UploadedFile upload) {
        try (var content = upload.content()) {
            return documents.in(Received.file(upload.filename(), content.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a person typed goes before what the file says. */
    private static NewArticle typed(Item.Readable item, Form form) {
        var document = item.document()
                .typed(form.text("headline"), form.text("publisher"), form.text("author"), form.text("url"))
                .publishedOn(published(form));
        return new NewArticle(form.number("dossier").orElseThrow(), document, Capture.of(item.original()));
    }

    private void store(Context ctx, Form form, NewArticle article) {
        switch (desk.add(article, ArticleRoutes.actor(ctx))) {
            case ArticleDesk.Outcome.Added(var id, var claims) ->
                Pages.done(
                        ctx,
                        "/articles/" + id,
                        "Article added; " + claims + (claims == 1 ? " claim" : " claims") + " found in it.");
            case ArticleDesk.Outcome.Known(var id) ->
                refuse(ctx, form.refused("text", "The dossier holds this very text already, as article " + id + "."));
        }
    }

    private static Optional<LocalDate> published(Form form) {
        try {
            return form.text("published").map(LocalDate::parse);
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }
}
