package collate.intake;

import collate.articles.ArticleListQueries;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** The page of a batch, which follows its work; stopping, resuming, undoing; the list of batches. */
final class BatchRoutes {
    private static final int LONGEST_REASON = 1000;

    private final BatchQueries queries;
    private final ArticleListQueries articles;
    private final BatchDesk desk;
    private final AddForms forms;
    private final Pages pages;

    BatchRoutes(BatchQueries queries, ArticleListQueries articles, BatchDesk desk, AddForms forms, Pages pages) {
        this.queries = queries;
        this.articles = articles;
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/batches", this::list);
        routes.get(Access.VIEWER, "/batches/{id}", ctx -> show(ctx, head(ctx), Form.EMPTY));
        routes.post(Access.REVIEWER, "/batches/{id}/stop", ctx -> {
            var head = head(ctx);
            desk.stop(head.id());
            Pages.done(ctx, "/batches/" + head.id(), "Stopped. What was added stays; the rest waits until you resume.");
        });
        routes.post(Access.REVIEWER, "/batches/{id}/resumption", ctx -> {
            var head = head(ctx);
            desk.resume(head.id());
            Pages.done(ctx, "/batches/" + head.id(), "Resumed.");
        });
        routes.post(Access.REVIEWER, "/batches/{id}/undoing", this::undo);
        routes.post(Access.REVIEWER, "/batches/{id}/restorations", this::putBack);
    }

    private BatchPage.Head head(Context ctx) {
        return queries.head(Said.id(ctx)).orElseThrow(NotFoundResponse::new);
    }

    private void list(Context ctx) {
        var dossier = Optional.ofNullable(ctx.queryParam("dossier"))
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf);
        var named = dossier.flatMap(id ->
                articles.dossiers().stream().filter(choice -> choice.id() == id).findFirst());
        pages.show(ctx, "intake/list.jte", new BatchPage.All(named, queries.lines(dossier)));
    }

    /** A script asks for what follows the work alone. */
    void show(Context ctx, BatchPage.Head head, Form form) {
        var template = ctx.header("HX-Request") == null ? "intake/batch.jte" : "intake/progress.jte";
        pages.show(ctx, template, page(ctx, head), form);
    }

    private BatchPage page(Context ctx, BatchPage.Head head) {
        var pages = Math.max(1, (queries.size(head.id()) + BatchPage.ROWS - 1) / BatchPage.ROWS);
        var asked = Optional.ofNullable(ctx.queryParam("page")).filter(given -> given.matches("[1-9]\\d{0,5}"));
        var number = Math.min(pages, asked.map(Integer::valueOf).orElse(1));
        return new BatchPage(
                head,
                queries.tally(head.id()),
                queries.rows(head.id(), number),
                queries.needing(head.id()),
                number,
                pages,
                queries.onlyArticle(head.id()),
                forms.page(ctx, "paste"));
    }

    private void undo(Context ctx) {
        var head = head(ctx);
        why(ctx, head, "why", "Say why its articles are withdrawn, in up to 1,000 characters.")
                .ifPresent(why -> done(
                        ctx,
                        desk.undo(head.id(), why, Said.by(ctx))
                                ? "Its articles are being withdrawn; they stay on the record, and can be put back."
                                : "This batch was undone before."));
    }

    private void putBack(Context ctx) {
        var head = head(ctx);
        why(ctx, head, "put_back_why", "Say why its articles are put back, in up to 1,000 characters.")
                .ifPresent(why -> done(
                        ctx,
                        desk.putBack(head.id(), why, Said.by(ctx))
                                ? "Its articles are being put back."
                                : "This batch is not undone."));
    }

    /** The reason; empty when the page was shown again with what is wrong. */
    private Optional<String> why(Context ctx, BatchPage.Head head, String field, String ask) {
        var form = Form.of(ctx);
        if (!SignedIn.at(ctx).mayTakeBack(head.owners().accounts())) {
            ctx.status(403);
            show(ctx, head, form.refused(field, "Only " + head.owners().words() + " can do this."));
            return Optional.empty();
        }
        var why = form.text(field).filter(words -> words.length() <= LONGEST_REASON);
        if (why.isEmpty()) {
            ctx.status(422);
            show(ctx, head, form.refused(field, ask));
        }
        return why;
    }

    private static void done(Context ctx, String notice) {
        Pages.done(ctx, "/batches/" + Said.id(ctx), notice);
    }
}
