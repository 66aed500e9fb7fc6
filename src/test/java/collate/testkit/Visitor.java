package collate.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without script: keeps cookies, sends forms with their token, does not follow redirects. */
public final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "collate-test-boundary";

    private final String url;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Visitor(String url) {
        this.url = url;
    }

    /** Signed in as a sample reviewer of a demo that runs somewhere. */
    public static Visitor signedIn(String url, String sample) {
        var visitor = new Visitor(url);
        visitor.post("/sign-in/sample", "sign_in", sample);
        return visitor;
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<byte[]> response) {
        public Document page() {
            return Jsoup.parse(body);
        }

        /** All that a person reads on the page. */
        public String text() {
            return page().body().text();
        }

        /** Where a redirect leads, without the host. */
        public String location() {
            return response.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        }
    }

    public Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form of name, value, name, value … with this browser's token. */
    public Answer post(String path, String... fields) {
        return postWithToken(path, token(), fields);
    }

    /** A form of which the browser says whence it comes: same-origin, cross-site. */
    public Answer postFrom(String site, String path, String... fields) {
        return send(form(path, token(), fields).header("Sec-Fetch-Site", site));
    }

    /** A form that stood on this page. */
    public Answer postFromPage(String page, String path, String... fields) {
        return send(form(path, token(), fields).header("Referer", page));
    }

    public Answer postWithToken(String path, String token, String... fields) {
        return send(form(path, token, fields));
    }

    private HttpRequest.Builder form(String path, String token, String... fields) {
        var body = new StringBuilder("form_token=").append(encode(token));
        for (var i = 0; i < fields.length; i += 2) {
            body.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    /** Sends a form with a file in its field {@code file}. */
    public Answer upload(String path, String fileName, byte[] file, String... fields) {
        return upload(path, List.of(new Sent(fileName, file)), fields);
    }

    /** A file that is sent. */
    public record Sent(String name, byte[] bytes) {
        public static Sent of(String name, String text) {
            return new Sent(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The same with many files at once. */
    public Answer upload(String path, List<Sent> files, String... fields) {
        var body = new ByteArrayOutputStream();
        part(body, "form-data; name=\"form_token\"", token().getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < fields.length; i += 2) {
            part(body, "form-data; name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        for (var file : files) {
            part(body, "form-data; name=\"file\"; filename=\"" + file.name() + "\"", file.bytes());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** All that it holds, as a header's value. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The token that this browser's forms carry: from its settings when it is signed in, else from the door. */
    public String token() {
        var inside = get("/settings");
        var token = TOKEN.matcher(
                inside.status() == 200 ? inside.body() : get("/sign-in").body());
        return token.find() ? token.group(1) : "";
    }

    /** Hangs up; a server that stops waits a second for somebody who does not. */
    @Override
    public void close() {
        http.shutdownNow();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
