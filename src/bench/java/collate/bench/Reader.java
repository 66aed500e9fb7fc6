package collate.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.regex.Pattern;

/** One person at a browser, whose waiting is measured. */
final class Reader {
    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    static final int WARM = 150;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;

    Reader(String url) {
        this.url = url;
    }

    /** The path of the i-th request. */
    interface Paths {
        String at(int i);
    }

    /** Something of which the i-th time is measured. */
    interface Work {
        void run(int i) throws IOException, InterruptedException;
    }

    /** Prints how long it takes until a page is there; the server sends it whole. */
    void time(String page, int rounds, Paths paths) throws IOException, InterruptedException {
        measure(page, rounds, i -> get(paths.at(i)));
    }

    static void measure(String name, int rounds, Work work) throws IOException, InterruptedException {
        for (var i = 0; i < WARM; i++) {
            work.run(i);
        }
        var nanos = new long[rounds];
        for (var i = 0; i < rounds; i++) {
            var start = System.nanoTime();
            work.run(WARM + i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-24s p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms%n",
                name, at(nanos, 50), at(nanos, 95), at(nanos, 99));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }

    String get(String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    void signIn() throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("no token at the door");
        }
        http.send(
                HttpRequest.newBuilder(URI.create(url + "/sign-in/sample"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("sign_in=ines&form_token=" + token.group(1)))
                        .build(),
                BodyHandlers.discarding());
    }
}
