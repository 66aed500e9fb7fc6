package collate.bench;

import collate.db.Database;
import collate.db.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jooq.impl.DSL;

/**
 * Prints how many acknowledged writes an embedded file lost when its process was killed at an age of a minute and more, which
 * no test of a few seconds shows. Arguments: how many writes, one a second, and how many seconds of rest before the last two.
 */
public final class KilledWriters {
    private KilledWriters() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 3) {
            write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            return;
        }
        var writes = args.length > 0 ? args[0] : "60";
        var rest = args.length > 1 ? args[1] : "12";
        var folder = Files.createTempDirectory("killed-writers");
        var java = ProcessHandle.current().info().command().orElse("java");
        var child = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriters.class.getName(),
                        folder.toString(),
                        writes,
                        rest)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged =
                child.inputReader().lines().mapToLong(Long::parseLong).max().orElse(0);
        child.waitFor();
        try (var database = Database.open(DatabaseAddress.inFolder(folder))) {
            var kept = database.sql().fetchCount(DSL.table("killed"));
            System.out.printf("%d acknowledged, %d kept%n", acknowledged, kept);
        }
    }

    /** Acknowledges each write on standard output, then dies without closing anything. */
    private static void write(Path folder, int writes, int rest) throws InterruptedException {
        var sql = Database.open(DatabaseAddress.inFolder(folder)).sql();
        sql.execute("create table killed (id int primary key, words text)");
        for (var i = 1; i <= writes + 2; i++) {
            Thread.sleep(i <= writes ? Duration.ofSeconds(1) : Duration.ofSeconds(i == writes + 1 ? rest : 0));
            var id = i;
            sql.transaction(tx -> tx.dsl().execute("insert into killed values (?, ?)", id, "word ".repeat(160)));
            System.out.println(i);
        }
        Runtime.getRuntime().halt(137);
    }
}
