package collate.articles;

import collate.articles.CaptureQueries.Bytes;
import collate.db.Moments;
import collate.db.Sums;
import collate.web.Access;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** What was captured of an article: when, from where, its bytes, and whether they are what they were. */
public final class CaptureRoutes {
    /** What a page is saved as; anything else as .bin. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "xhtml"),
            Map.entry("text/plain", "txt"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/json", "json"),
            Map.entry("application/xml", "xml"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"));

    private final CaptureQueries queries;
    private final Clock clock;
    private final Pages pages;

    public CaptureRoutes(DSLContext sql, Clock clock, Pages pages) {
        this.queries = new CaptureQueries(sql);
        this.clock = clock;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/articles/{id}/captures", this::show);
        routes.get(Access.VIEWER, "/captures/{id}", this::bytes);
        routes.get(Access.VIEWER, "/captures/{id}/content", this::content);
    }

    private void show(Context ctx) {
        var article = ArticleRoutes.id(ctx);
        var checked = asked(ctx).flatMap(queries::bytes).filter(bytes -> bytes.article() == article);
        var page = queries.page(article, checked.map(this::checked)).orElseThrow(NotFoundResponse::new);
        pages.show(ctx, "articles/captures.jte", page);
    }

    private static Optional<Long> asked(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("check"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private CapturesPage.Checked checked(Bytes bytes) {
        return new CapturesPage.Checked(bytes.capture(), Sums.sha256(bytes.bytes()), Moments.now(clock), bytes.fault());
    }

    private void bytes(Context ctx) {
        var bytes = queries.bytes(ArticleRoutes.id(ctx)).orElseThrow(NotFoundResponse::new);
        save(ctx, bytes.bytes(), bytes.sha256(), nameOf(bytes));
    }

    private void content(Context ctx) {
        var bytes = queries.bytes(ArticleRoutes.id(ctx)).orElseThrow(NotFoundResponse::new);
        var content = bytes.content().orElseThrow(NotFoundResponse::new);
        save(ctx, content, Sums.sha256(content), "page-" + bytes.capture() + "." + ending(bytes));
    }

    /** Always to a file and never shown: a captured page may hold scripts. */
    private static void save(Context ctx, byte[] bytes, String sum, String name) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Sha256", sum);
        ctx.contentType("application/octet-stream").result(bytes);
    }

    private static String nameOf(Bytes bytes) {
        if (bytes.contentSha256() != null) {
            return "capture-" + bytes.capture() + ".warc.gz";
        }
        var name = bytes.fileName();
        return name.isEmpty() ? bytes.sha256() + ".txt" : name.replaceAll("[^\\w.-]", "_");
    }

    private static String ending(Bytes bytes) {
        return ENDINGS.getOrDefault(bytes.mediaType(), "bin");
    }
}
