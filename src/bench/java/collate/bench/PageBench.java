package collate.bench;

import collate.App;
import collate.Config;
import collate.db.DatabaseAddress;
import collate.fetch.FetchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Prints how long the article, claim and queue pages take for one person at a time, with 200 articles and 10,000 claims in an
 * embedded database on disk. Arguments: how many articles, how many requests of each page.
 */
public final class PageBench {
    private final Reader reader;

    private PageBench(Reader reader) {
        this.reader = reader;
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
            var reader = new Reader(app.url());
            reader.signIn();
            new PageBench(reader).pages(stored, rounds);
        } finally {
            delete(folder);
        }
    }

    private void pages(FloodDossierDesk.Stored stored, int rounds) throws IOException, InterruptedException {
        var claims = stored.claims();
        reader.time("article", rounds, i -> "/articles/" + pick(stored.articles(), i));
        reader.time(
                "article, focus",
                rounds,
                i -> "/articles/" + stored.articles().getFirst() + "?focus=" + claims.get(i % 50));
        reader.time("claim", rounds, i -> "/claims/" + pick(claims, i));
        reader.time("claim, edit", rounds, i -> "/claims/" + pick(claims, i) + "/edit");
        reader.time("queue", rounds, i -> "/queue");
        reader.time("queue, all", rounds, i -> "/queue?standing=all&page=" + (1 + i % 200));
        reader.time(
                "queue, kind",
                rounds,
                i -> "/queue?kind=" + List.of("toll", "quote", "date").get(i % 3));
        reader.time("queue, article", rounds, i -> "/queue?article=" + pick(stored.articles(), i));
        reader.time(
                "queue, words",
                rounds,
                i -> "/queue?q=" + List.of("Arden", "bridge", "rebuild").get(i % 3));
        reader.time("queue, needs me", rounds, i -> "/queue?needs=me");
        reader.time("desk", rounds, i -> "/");
    }

    private static long pick(List<Long> ids, int i) {
        return ids.get((int) (i * 7_919L % ids.size()));
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
