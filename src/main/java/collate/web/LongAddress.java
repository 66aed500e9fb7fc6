package collate.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what the server turns away before any route sees it: an address that is longer than it reads. {@link Guard} does not see it either. */
final class LongAddress extends ErrorHandler {
    private final byte[] page;

    LongAddress(byte[] page) {
        this.page = page.clone();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Guard.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        if (response.getStatus() != HttpStatus.URI_TOO_LONG_414) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.write(true, ByteBuffer.wrap(page), callback);
        return true;
    }
}
