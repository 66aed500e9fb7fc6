package collate.bench;

import collate.articles.ArticleDesk;
import collate.claims.ClaimIntakeDesk;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.dossiers.DossierDesk;
import collate.families.FamilyDesk;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Hands in a batch of invented articles in a mix of formats, and once more the same; then, warm, others of each format by itself.
 * Prints articles a second and the peak of the heap. In an embedded database on disk, each article forced to it. Argument: how
 * many.
 */
public final class ImportBench {
    private static final double MILLION = 1_000_000.0;
    private static final int EACH = 150;

    private final BatchImport batches;
    private final long dossier;

    private ImportBench(BatchImport batches, long dossier) {
        this.batches = batches;
        this.dossier = dossier;
    }

    public static void main(String[] args) throws IOException {
        var count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        var folder = Files.createTempDirectory("import-bench");
        var clock = Clock.systemUTC();
        try (var database = Database.open(DatabaseAddress.inFolder(folder));
                var fetcher = new Fetcher(FetchSettings.of("", ""), clock);
                var jobs = new Jobs(database)) {
            var recorder = new Recorder(clock);
            var sql = database.sql();
            var articles = new ArticleDesk(
                    sql, clock, recorder, new ClaimIntakeDesk(clock), List.of(new FamilyDesk(sql, clock, recorder)));
            IntakeRoutes.teach(jobs, sql, clock, recorder, articles, fetcher);
            jobs.start();
            var dossier = new DossierDesk(sql, clock, recorder).openOrFind("Storms", Actor.COLLATE);
            new ImportBench(new BatchImport(sql, clock, recorder, jobs), dossier).all(folder, count);
        } finally {
            try (var all = Files.walk(folder)) {
                all.sorted((a, b) -> b.compareTo(a))
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private void all(Path folder, int count) throws IOException {
        var mixed = new StormFiles(7);
        var files = new ArrayList<Path>();
        for (var kind : StormFiles.MIX.entrySet()) {
            files.addAll(write(folder.resolve("mixed"), kind.getKey(), count * kind.getValue() / 100, mixed));
        }
        Collections.shuffle(files, new Random(7));
        measure("mixed", files);
        measure("again", files);
        var others = new StormFiles(8);
        for (var kind : StormFiles.MIX.keySet()) {
            measure(kind, write(folder.resolve("others"), kind, EACH, others));
        }
    }

    private static List<Path> write(Path folder, String kind, int count, StormFiles stories) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (var number = 0; number < count; number++) {
            files.add(Files.write(folder.resolve(number + "." + kind), stories.next(kind, number)));
        }
        return files;
    }

    private void measure(String name, List<Path> files) {
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
                "%-5s: %d files in %.1f s, %.0f a second; %s peak heap at most %.0f MB%n",
                name,
                files.size(),
                seconds,
                files.size() / seconds,
                done.tally().words(),
                peak / MILLION);
    }
}
