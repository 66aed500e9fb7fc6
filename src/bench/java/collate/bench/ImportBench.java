package collate.bench;

import collate.articles.ArticleDesk;
import collate.claims.ClaimIntakeDesk;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.dossiers.DossierDesk;
import collate.fetch.FetchSettings;
import collate.fetch.Fetcher;
import collate.intake.BatchImport;
import collate.intake.IntakeRoutes;
import collate.jobs.Jobs;
import collate.record.Actor;
import collate.record.Recorder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Hands in a batch of invented articles, one in three a web page, and once more the same; prints articles a second and the peak
 * of the heap. In an embedded database on disk, each article forced to it. Argument: how many.
 */
public final class ImportBench {
    private static final double MILLION = 1_000_000.0;

    private ImportBench() {}

    public static void main(String[] args) throws IOException {
        var count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        var folder = Files.createTempDirectory("import-bench");
        var files = write(folder.resolve("articles"), count);
        var clock = Clock.systemUTC();
        try (var database = Database.open(DatabaseAddress.inFolder(folder));
                var fetcher = new Fetcher(FetchSettings.of("", ""), clock);
                var jobs = new Jobs(database)) {
            var recorder = new Recorder(clock);
            var sql = database.sql();
            var articles = new ArticleDesk(sql, clock, recorder, new ClaimIntakeDesk(clock), List.of());
            IntakeRoutes.teach(jobs, sql, clock, recorder, articles, fetcher);
            jobs.start();
            var dossier = new DossierDesk(sql, clock, recorder).openOrFind("Floods", Actor.COLLATE);
            var batches = new BatchImport(sql, clock, recorder, jobs);
            measure("first", batches, dossier, files);
            measure("again", batches, dossier, files);
        } finally {
            try (var all = Files.walk(folder)) {
                all.sorted((a, b) -> b.compareTo(a))
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static List<Path> write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        var random = new Random(7);
        for (var number = 0; number < count; number++) {
            var article = new FloodArticle(random, number);
            var html = number % 3 == 2;
            Files.writeString(
                    folder.resolve(String.format("%05d.%s", number, html ? "html" : "txt")),
                    html ? page(article) : article.headline() + "\n\n" + article.text());
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String page(FloodArticle article) {
        return "<!doctype html><html lang=\"en\"><head><title>" + article.headline() + "</title></head><body>"
                + "<nav>Home News Weather</nav><article><h1>" + article.headline() + "</h1><p>"
                + article.text().replace("\n\n", "</p><p>") + "</p></article><footer>All rights</footer></body></html>";
    }

    private static void measure(String name, BatchImport batches, long dossier, List<Path> files) {
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
            pool.resetPeakUsage();
        }
        var start = System.nanoTime();
        var done = batches.run(dossier, files, List.of(), Optional.empty(), _ -> {});
        var seconds = (System.nanoTime() - start) / 1e9;
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%s: %d files in %.1f s, %.0f a second; %s peak heap at most %.0f MB%n",
                name,
                files.size(),
                seconds,
                files.size() / seconds,
                done.tally().words(),
                peak / MILLION);
    }
}
