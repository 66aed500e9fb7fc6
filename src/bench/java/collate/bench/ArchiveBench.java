package collate.bench;

import collate.App;
import collate.Config;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.fetch.FetchSettings;
import collate.index.Facet;
import collate.index.Filter;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Prints how search does on a large archive: how fast its index is made, how long a page takes over HTTP, how long candidates for
 * "related", the queue and the long lists take, how much heap is in use; and how long the page of an event with 500 figures takes.
 * Arguments: how many articles (ten claims in each); then, if wanted, the address of an empty PostgreSQL database, or a folder
 * whose embedded database is filled the first time and stays. Without it, an embedded database that goes away.
 */
public final class ArchiveBench {
    private static final int ROUNDS = 1_000;
    private static final int FIGURES = 500;
    private static final long MEGABYTE = 1L << 20;

    private ArchiveBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var articles = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var place = args.length > 1 ? args[1] : "";
        var folder = Files.createTempDirectory("archive-bench");
        var kept = !place.isEmpty() && !place.startsWith("jdbc:");
        var address = place.startsWith("jdbc:")
                ? DatabaseAddress.ofSetting(place)
                : DatabaseAddress.inFolder(kept ? Files.createDirectories(Path.of(place)) : folder);
        try {
            long event;
            var missing = address.isMissing() || !address.isEmbedded();
            try (var database = Database.open(address)) {
                if (missing) {
                    fill(database, articles);
                }
                event = ArchiveMakerDesk.event(database, FIGURES);
            }
            var config = new Config("127.0.0.1", 0, folder, address, true, Optional.empty(), FetchSettings.of("", ""));
            var opened = System.nanoTime();
            var worked = worked();
            try (var app = App.start(config, Clock.systemUTC())) {
                System.out.printf("served after %.1f s%n", seconds(opened));
                var claims = articles * (double) ArchiveMakerDesk.CLAIMS;
                awaitClaims(app, articles);
                System.out.printf("claims read in %.1f s: %,.0f a second%n", seconds(opened), claims / seconds(opened));
                while (!app.index().state().ready()) {
                    Thread.sleep(20);
                }
                System.out.printf(
                        "index made in %.1f s: %,.0f claims/s with their articles; %.0f µs of processor time a claim; load %.1f%n",
                        seconds(opened), claims / seconds(opened), (worked() - worked) / 1e3 / claims, load());
                forget(address);
                measure(app, event);
            }
        } finally {
            PageBench.delete(folder);
        }
    }

    /** Lets the embedded database answer each question anew, as it must wherever somebody writes between two readers. */
    private static void forget(DatabaseAddress address) throws SQLException {
        if (address.isEmbedded()) {
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var statement = connection.createStatement()) {
                statement.execute("set optimize_reuse_results 0");
            }
        }
    }

    /** Claims are read before articles, which come last here. */
    private static void awaitClaims(App app, int articles) throws InterruptedException {
        var state = app.index().state();
        while (!state.ready() && (state.total() == 0 || state.done() < state.total() - articles)) {
            Thread.sleep(20);
            state = app.index().state();
        }
    }

    private static void fill(Database database, int articles) {
        var start = System.nanoTime();
        var made = ArchiveMakerDesk.fill(database, articles);
        ArchiveRecordDesk.fill(database);
        System.out.printf("%,d articles, %,d claims, made in %.0f s%n", made.articles(), made.claims(), seconds(start));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Processor time of this program so far, in nanoseconds. */
    private static long worked() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** How many programs wanted a processor in the last minute. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void measure(App app, long event) throws IOException, InterruptedException {
        var reader = new Reader(app.url());
        reader.signIn();
        var words = new ArchiveWords(11);
        reader.time("search, two words", ROUNDS, i -> search(words.word() + " " + words.tellingWord()));
        reader.time("search, a number", ROUNDS, i -> search(words.rank(20_000) + " killed " + words.place()));
        reader.time("search, a phrase", ROUNDS, i -> search("\"" + words.word() + " " + words.word() + "\""));
        reader.time("search, claims of one kind", ROUNDS, i -> search(words.tellingWord()) + "&in=claims&kind=toll");
        reader.time("search, newest, no words", 300, i -> "/search?in=claims&min=" + (10 + i));
        reader.time("search, everything", 300, i -> "/search?dossier=" + (1 + i % ArchiveMakerDesk.DOSSIERS));
        Reader.measure(
                "related, 50 candidates",
                ROUNDS,
                i -> app.index()
                        .near(
                                words.words(14),
                                List.of(Filter.Is.of(Facet.DOSSIER, 1 + i % ArchiveMakerDesk.DOSSIERS)),
                                50)
                        .hits());
        reader.time("queue, words", 100, i -> "/queue?q=" + (i % 2 == 0 ? words.word() : words.tellingWord()));
        reader.time("queue", 100, i -> "/queue?page=" + (1 + i));
        reader.time("articles", 100, i -> "/articles?page=" + (1 + 5 * i));
        reader.time("dossier", 100, i -> "/dossiers/" + (1 + i % ArchiveMakerDesk.DOSSIERS) + "?page=" + (1 + i));
        reader.time("desk", 40, i -> "/");
        reader.time(
                "record of a dossier",
                40,
                i -> "/record?dossier=" + (1 + i % ArchiveMakerDesk.DOSSIERS) + "&page=" + (1 + i));
        reader.time(
                "matrix of a dossier",
                40,
                i -> "/dossiers/" + (1 + i % ArchiveMakerDesk.DOSSIERS) + "/matrix?page=" + (1 + i));
        reader.time("origins of a dossier", 40, i -> "/dossiers/" + (1 + i % ArchiveMakerDesk.DOSSIERS) + "/origins");
        reader.time("persons of a dossier", 40, i -> "/dossiers/" + (1 + i % ArchiveMakerDesk.DOSSIERS) + "/persons");
        reader.time("person", 40, i -> "/persons/" + (2 + i));
        reader.time("events of a dossier", 40, i -> "/events?dossier=" + (1 + i % ArchiveMakerDesk.DOSSIERS));
        reader.time("origin", 40, i -> "/origins/" + (2 + i) + "?page=2");
        reader.time("event, " + FIGURES + " figures", 100, i -> "/events/" + event);
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        System.out.printf(
                "heap after collection    %d MB; load %.1f%n",
                memory.getHeapMemoryUsage().getUsed() / MEGABYTE, load());
    }

    private static String search(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
