package collate.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the body of a form apart for the first time, and says in words what is wrong with one that is too large or did not arrive. */
final class FormBody {
    /** Of one form with its files, in bytes: 200 MB, and what is around them. */
    static final int LARGEST = 202_000_000;

    /** A browser shows no answer to a form that it has not sent to its end, so that much more of it is read and thrown away. */
    private static final long DRAINED = 1_000_000_000L;

    private FormBody() {}

    /** One of its fields. Files wait on disk, and are gone with the request. */
    static @Nullable String field(Context ctx, String name) {
        if (!ctx.isMultipartFormData()) {
            return ctx.formParam(name);
        }
        if (ctx.req().getContentLengthLong() > LARGEST) {
            drain(ctx);
            throw new TooLarge();
        }
        try {
            return ctx.formParam(name);
        } catch (Exception broken) { // declared by nobody, thrown by the server
            if (causes(broken).anyMatch(FormBody::isLimit)) {
                drain(ctx);
                throw new TooLarge();
            }
            throw new BadRequestResponse(
                    "What was sent did not arrive whole. Nothing was kept: go back, reload the page and hand it in again.");
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** The server has no type of its own for it. */
    private static boolean isLimit(Throwable cause) {
        return cause instanceof IllegalStateException
                && String.valueOf(cause.getMessage()).startsWith("max length exceeded");
    }

    private static void drain(Context ctx) {
        var buffer = new byte[65_536];
        try {
            var body = ctx.req().getInputStream();
            var seen = 0L;
            for (var read = 0; read >= 0 && seen < DRAINED; read = body.read(buffer)) {
                seen += read;
            }
        } catch (IOException gone) {
            // then nobody waits for the answer
        }
    }

    /** Its words are for whoever chose the files. */
    static final class TooLarge extends HttpResponseException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(
                    413,
                    "Files come in up to 20 MB each and 200 MB together. Nothing of these was kept: go back and hand them in in parts.",
                    Map.of());
        }
    }
}
