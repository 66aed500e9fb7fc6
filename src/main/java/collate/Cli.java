package collate;

import collate.articles.ArticleDesk;
import collate.claims.ClaimIntakeDesk;
import collate.cli.ClusterCommand;
import collate.cli.CompareCommand;
import collate.cli.ExtractCommand;
import collate.cli.ImportCommand;
import collate.cli.RelatedCommand;
import collate.db.Database;
import collate.db.InUse;
import collate.db.Unreachable;
import collate.dossiers.DossierDesk;
import collate.families.FamilyDesk;
import collate.fetch.Fetcher;
import collate.intake.BatchImport;
import collate.intake.IntakeRoutes;
import collate.jobs.Jobs;
import collate.record.Recorder;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the command line asks for. */
final class Cli {
    private static final String USAGE = """
            collate serve [--port N] [--data DIR] [--host ADDRESS] [--demo]   serve the site
            collate import PATH… [--dossier NAME] [--published YYYY-MM-DD] [--data DIR]
                                                                             take in files, folders, lists of addresses
            collate extract [--published YYYY-MM-DD] FILE…                    print the claims of files as JSON lines
            collate extract --jsonl < IN > OUT                                the same for lines of {"id", "published", "text"}
            collate families --jsonl < IN > OUT                               id TAB cluster: copies of one wire story
            collate events --jsonl < IN > OUT                                 id TAB cluster: reports of one happening
            collate compare --jsonl [--labels A,B…] [--why] < PAIRS            how each "b" stands to its "a": same, contradict, discuss, unrelated
            collate related --claims CLAIMS.jsonl --queries QUERIES.jsonl [--why]   which claims each query may be about
            collate export [SET VERSION json|csv [FILE]]                      list claim sets, or write a frozen file
            collate verify-record                                             check every chain of the record and every capture
            collate user list | add SIGN-IN --name NAME --role ROLE | reset-password SIGN-IN
            collate backup FILE                                               the embedded database as one file
            collate restore FILE                                              a backup into an empty data folder
            The last five take --data DIR too.
            """;

    /** It tells of a faster way to add vectors, of which there are none here. Held, as a logger that nobody holds forgets. */
    private static final Logger SEARCH = Logger.getLogger("org.apache.lucene");

    private Cli() {}

    /** The process's exit code: 0 done, 1 could not, 2 asked wrongly. */
    static int run(List<String> args) {
        quietLibraries();
        var command = args.isEmpty() ? "help" : args.getFirst();
        var options = args.isEmpty() ? args : args.subList(1, args.size());
        try {
            return switch (command) {
                case "serve" -> serve(options);
                case "extract" -> ExtractCommand.run(options.toArray(String[]::new), System.in, System.out, System.err);
                case "events" -> ClusterCommand.events().run(options, System.in, System.out, System.err);
                case "families" -> ClusterCommand.families().run(options, System.in, System.out, System.err);
                case "compare" -> CompareCommand.run(options, System.in, System.out, System.err);
                case "related" -> RelatedCommand.run(options, System.out, System.err);
                case "import" -> importFiles(options);
                case "export", "verify-record", "user", "backup", "restore" ->
                    new HouseCommands(config(ofDatabase(options))).run(command, butOfDatabase(options));
                case "help", "--help", "-h" -> say(System.out, USAGE, 0);
                default -> say(System.err, "Unknown command " + command + ".\n" + USAGE, 2);
            };
        } catch (IllegalArgumentException wrong) {
            return say(System.err, String.valueOf(wrong.getMessage()), 2);
        } catch (IOException failure) {
            return say(System.err, "Could not read or write: " + failure.getMessage(), 1);
        } catch (JavalinBindException taken) {
            return say(System.err, "This port is taken by another program. Choose another one with --port N.", 1);
        } catch (InUse | Unreachable closed) {
            return say(System.err, String.valueOf(closed.getMessage()), 1);
        }
    }

    /** Libraries speak only of trouble; set before the first of them looks. */
    private static void quietLibraries() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.log.io.javalin.Javalin", "off");
        System.setProperty("org.slf4j.simpleLogger.log.com.zaxxer.hikari", "off");
        SEARCH.setLevel(Level.OFF);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private static int say(PrintStream out, String words, int code) {
        out.println(words.stripTrailing());
        return code;
    }

    private static Config config(List<String> options) {
        return Config.of(options, System.getenv(), Path.of(System.getProperty("collate.home", ".")));
    }

    private static int serve(List<String> options) {
        var config = config(options);
        var app = App.start(config, Clock.systemUTC());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            app.close();
            stopped.countDown();
        }));
        System.out.println("Collate is at " + app.url() + " (" + config + ")");
        app.firstPassword().ifPresent(Cli::sayFirstPassword);
        if (config.demo()) {
            System.out.println(
                    "Demo: sign in as a sample reviewer without a password. Never use demo mode for real work.");
        }
        System.out.println("Stop it with Ctrl-C.");
        try {
            stopped.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static int importFiles(List<String> options) throws IOException {
        var config = config(ofDatabase(options));
        var request = ImportCommand.Request.of(butOfDatabase(options));
        var clock = Clock.systemUTC();
        try (var database = Database.open(config.database());
                var fetcher = new Fetcher(config.fetch(), clock);
                var jobs = new Jobs(database)) {
            var recorder = new Recorder(clock);
            var claims = new ClaimIntakeDesk(clock);
            var dossiers = new DossierDesk(database.sql(), clock, recorder);
            var articles = new ArticleDesk(
                    database.sql(), clock, recorder, claims, List.of(new FamilyDesk(database.sql(), clock, recorder)));
            IntakeRoutes.teach(jobs, database.sql(), clock, recorder, articles, fetcher);
            jobs.start();
            var batches = new BatchImport(database.sql(), clock, recorder, jobs);
            return new ImportCommand(dossiers, batches, System.out).run(request);
        }
    }

    /** The options that say which database is meant: {@code --data DIR}. */
    static List<String> ofDatabase(List<String> options) {
        var at = options.indexOf("--data");
        return at < 0 ? List.of() : options.subList(at, Math.min(at + 2, options.size()));
    }

    /** All other options, in order. */
    static List<String> butOfDatabase(List<String> options) {
        var rest = new ArrayList<>(options);
        ofDatabase(options).forEach(rest::remove);
        return rest;
    }

    private static void sayFirstPassword(String password) {
        System.out.println("Sign in as: admin");
        System.out.println("with the one-time password: " + password + "   (shown only now; you choose your own next)");
    }
}
