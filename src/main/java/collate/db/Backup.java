package collate.db;

import static org.jooq.impl.DSL.inline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.message.DbException;
import org.h2.tools.Restore;
import org.jooq.DSLContext;

/** The embedded database as one file, and back. */
public final class Backup {
    private Backup() {}

    /** A consistent copy, also while others write. Never over a file that is there. */
    public static void write(DSLContext sql, Path file) {
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " is there already. Give the backup a name of its own.");
        }
        sql.execute("backup to {0}", inline(file.toAbsolutePath().toString()));
    }

    /** Into a folder that holds no database yet. */
    public static void restore(Path file, Path folder) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no backup " + file + ".");
        }
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.anyMatch(path -> path.toString().endsWith(".mv.db"))) {
                throw new IllegalArgumentException(
                        folder + " holds a database already. Restore into an empty folder: --data DIR.");
            }
        }
        try {
            Restore.execute(file.toString(), folder.toString(), null);
        } catch (DbException broken) {
            throw new IllegalArgumentException(file + " is not a backup of Collate.", broken);
        }
    }
}
