package collate.bench;

import collate.App;
import collate.Config;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.fetch.FetchSettings;
import collate.index.Facet;
import collate.index.Filter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Prints how search does on a large archive: how fast its index is made, how long a page takes over HTTP, how long candidates for
 * "related" take, how much heap is in use. Arguments: how many articles (ten claims in each), then the address of an empty
 * PostgreSQL database; without one, an embedded database on disk.
 */
public final class ArchiveBench {
    private static final int ROUNDS = 1_000;
    private static final long MEGABYTE = 1L << 20;

    private ArchiveBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var articles = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var folder = Files.createTempDirectory("archive-bench");
        var address = args.length > 1 ? DatabaseAddress.ofSetting(args[1]) : DatabaseAddress.inFolder(folder);
        try {
            var start = System.nanoTime();
            ArchiveMakerDesk.Made made;
            try (var database = Database.open(address)) {
                made = ArchiveMakerDesk.fill(database, articles);
            }
            System.out.printf(
                    "%,d articles, %,d claims, made in %.0f s%n", made.articles(), made.claims(), seconds(start));
            var config = new Config("127.0.0.1", 0, folder, address, true, Optional.empty(), FetchSettings.of("", ""));
            var opened = System.nanoTime();
            try (var app = App.start(config, Clock.systemUTC())) {
                System.out.printf("served after %.1f s%n", seconds(opened));
                while (!app.index().state().ready()) {
                    Thread.sleep(20);
                }
                System.out.printf(
                        "index made in %.1f s: %,.0f claims/s, with their articles%n",
                        seconds(opened), made.claims() / seconds(opened));
                measure(app);
            }
        } finally {
            PageBench.delete(folder);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void measure(App app) throws IOException, InterruptedException {
        var reader = new Reader(app.url());
        reader.signIn();
        var words = new ArchiveWords(11);
        reader.time("search, two words", ROUNDS, i -> search(words.word() + " " + words.tellingWord()));
        reader.time("search, a number", ROUNDS, i -> search(words.rank(20_000) + " killed " + words.place()));
        reader.time("search, a phrase", ROUNDS, i -> search("\"" + words.word() + " " + words.word() + "\""));
        reader.time("search, claims of one kind", ROUNDS, i -> search(words.tellingWord()) + "&in=claims&kind=toll");
        reader.time("search, newest, no words", 300, i -> "/search?in=claims&min=" + (10 + i));
        reader.time("search, everything", 300, i -> "/search?dossier=" + (2 + i % 8));
        Reader.measure(
                "related, 50 candidates",
                ROUNDS,
                i -> app.index()
                        .near(words.words(14), List.of(Filter.Is.of(Facet.DOSSIER, 2 + i % 8)), 50)
                        .hits());
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        System.out.printf(
                "heap after collection    %d MB%n", memory.getHeapMemoryUsage().getUsed() / MEGABYTE);
    }

    private static String search(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
