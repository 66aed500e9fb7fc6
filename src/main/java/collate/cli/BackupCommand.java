package collate.cli;

import collate.articles.CaptureQueries;
import collate.db.Backup;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.record.ChainCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code collate backup FILE} and {@code collate restore FILE}. */
public final class BackupCommand {
    private final DatabaseAddress address;
    private final PrintStream out;

    public BackupCommand(DatabaseAddress address, PrintStream out) {
        this.address = address;
        this.out = out;
    }

    /** The exit code. Throws {@link IllegalArgumentException} with a sentence when it is asked wrongly. */
    public int backup(List<String> args) {
        var file = file(args, "backup");
        try (var database = Database.open(address)) {
            Backup.write(database.sql(), file);
        }
        out.println("Everything is in " + file + ".");
        return 0;
    }

    /** Says afterwards whether the record came back whole. */
    public int restore(List<String> args, Path folder) throws IOException {
        Backup.restore(file(args, "restore"), folder);
        try (var database = Database.open(address)) {
            out.println("Restored into " + folder + ".");
            return VerifyRecordCommand.run(new ChainCheck(database.sql()), new CaptureQueries(database.sql()), out);
        }
    }

    private Path file(List<String> args, String command) {
        if (!address.isEmbedded()) {
            throw new IllegalArgumentException(
                    "The data lies in PostgreSQL: back it up with pg_dump and restore it with pg_restore.");
        }
        if (args.size() != 1) {
            throw new IllegalArgumentException("Use: collate " + command + " FILE.");
        }
        return Path.of(args.getFirst());
    }
}
