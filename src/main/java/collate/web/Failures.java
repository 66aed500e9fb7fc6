package collate.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees when a request cannot be met: what happened, then what to do. Our own faults are logged, once, here. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Pages pages;

    Failures(Pages pages) {
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (refusal, ctx) -> refuse(ctx, refusal));
        routes.exception(Exception.class, (failure, ctx) -> fail(ctx, failure));
    }

    private void refuse(Context ctx, HttpResponseException refusal) {
        var status = refusal.getStatus();
        var words = refusal.getMessage() == null ? "" : refusal.getMessage();
        var trouble = switch (status) {
            case 403 -> new Trouble(status, "Not with your role, or not from here", words);
            case 404 ->
                new Trouble(
                        status,
                        "There is nothing here",
                        "The address may be mistyped, or what was here was withdrawn.");
            case 413 ->
                new Trouble(
                        status,
                        "That is too large",
                        refusal instanceof FormBody.TooLarge
                                ? words
                                : "A text may have 2 MB at most. Go back: what you typed is still there.");
            default -> new Trouble(status, "This request cannot be met", words);
        };
        show(ctx, trouble);
    }

    private void fail(Context ctx, Exception failure) {
        var id = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextLong())
                .substring(0, 8);
        LOG.error("request {} failed: {} {}", id, ctx.method(), ctx.path(), failure);
        show(
                ctx,
                new Trouble(
                        500,
                        "Something went wrong, and it is our fault",
                        "Nothing was changed. Try again; if it fails again, tell your administrator the number " + id
                                + "."));
    }

    private void show(Context ctx, Trouble trouble) {
        ctx.status(trouble.status());
        pages.show(ctx, "web/trouble.jte", trouble);
    }
}
