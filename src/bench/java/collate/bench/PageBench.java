package collate.bench;

import collate.App;
import collate.Config;
import collate.db.DatabaseAddress;
import collate.fetch.FetchSettings;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Prints how long the article, claim and queue pages take for one person at a time, with 200 articles and 10,000 claims in an
 * embedded database on disk. Arguments: how many articles, how many requests of each page.
 */
public final class PageBench {
    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final int WARM = 150;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;

    private PageBench(String url) {
        this.url = url;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var articles = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        var folder = Files.createTempDirectory("page-bench");
        var config = new Config(
                "127.0.0.1",
                0,
                folder,
                DatabaseAddress.inFolder(folder),
                true,
                Optional.empty(),
                FetchSettings.of("", ""));
        try (var app = App.start(config, Clock.systemUTC())) {
            var stored = new FloodDossierDesk(app.database().sql(), Clock.systemUTC()).fill(articles);
            System.out.printf(
                    "%d articles, %d claims%n",
                    stored.articles().size(), stored.claims().size());
            var bench = new PageBench(app.url());
            bench.signIn();
            bench.pages(stored, rounds);
        } finally {
            delete(folder);
        }
    }

    private void pages(FloodDossierDesk.Stored stored, int rounds) throws IOException, InterruptedException {
        var claims = stored.claims();
        time("article", rounds, i -> "/articles/" + pick(stored.articles(), i));
        time(
                "article, focus",
                rounds,
                i -> "/articles/" + stored.articles().getFirst() + "?focus=" + claims.get(i % 50));
        time("claim", rounds, i -> "/claims/" + pick(claims, i));
        time("claim, edit", rounds, i -> "/claims/" + pick(claims, i) + "/edit");
        time("queue", rounds, i -> "/queue");
        time("queue, all", rounds, i -> "/queue?standing=all&page=" + (1 + i % 200));
        time(
                "queue, kind",
                rounds,
                i -> "/queue?kind=" + List.of("toll", "quote", "date").get(i % 3));
        time("queue, article", rounds, i -> "/queue?article=" + pick(stored.articles(), i));
        time(
                "queue, words",
                rounds,
                i -> "/queue?q=" + List.of("Arden", "bridge", "rebuild").get(i % 3));
        time("queue, needs me", rounds, i -> "/queue?needs=me");
        time("desk", rounds, i -> "/");
    }

    private static long pick(List<Long> ids, int i) {
        return ids.get((int) (i * 7_919L % ids.size()));
    }

    /** The path of the i-th request. */
    private interface Paths {
        String at(int i);
    }

    private void time(String page, int rounds, Paths paths) throws IOException, InterruptedException {
        for (var i = 0; i < WARM; i++) {
            get(paths.at(i));
        }
        var nanos = new long[rounds];
        for (var i = 0; i < rounds; i++) {
            var start = System.nanoTime();
            get(paths.at(WARM + i));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("%-16s p50 %6.1f ms   p95 %6.1f ms%n", page, at(nanos, 50), at(nanos, 95));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private void signIn() throws IOException, InterruptedException {
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

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
