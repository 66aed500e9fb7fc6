package collate.db;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the data lies: a JDBC URL with all that our use of it needs.
 *
 * @param url complete, without secrets when it is an H2 one
 */
public record DatabaseAddress(String url, String user, String password) {
    /**
     * Names in lower case and nulls last, so that one set of migrations and one generated schema serve both databases; and
     * whoever meets a row that another is changing waits, as PostgreSQL does, and longer than H2's one second.
     */
    private static final String LIKE_POSTGRES =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=64";

    /**
     * What keeps acknowledged commits over a kill; H2 forgets these settings, so every URL carries them. WRITE_DELAY=0 writes
     * each commit at once. REUSE_SPACE=FALSE appends only: once a file is older than 45 seconds H2 would write into space that
     * it freed, and after a kill opens such a file at an earlier state. A graceful stop compacts what that costs.
     */
    private static final String DURABLE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE";

    /** The embedded database of a data folder. */
    public static DatabaseAddress inFolder(Path folder) {
        var file = folder.toAbsolutePath().resolve("collate");
        return new DatabaseAddress("jdbc:h2:file:" + file + LIKE_POSTGRES + DURABLE, "sa", "");
    }

    /** An embedded database that lives as long as the program. */
    public static DatabaseAddress inMemory(String name) {
        return new DatabaseAddress("jdbc:h2:mem:" + name + LIKE_POSTGRES + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** As a setting gives it: user and password may stand in the URL, as the PostgreSQL driver reads them. */
    public static DatabaseAddress ofSetting(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "COLLATE_DATABASE must start with jdbc:postgresql: (leave it out for the embedded database).");
        }
        return new DatabaseAddress(url, "", "");
    }

    public boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    /** Whether it is an embedded one that nobody has made yet. */
    public boolean isMissing() {
        var file = url.replaceFirst("^jdbc:h2:file:", "").replaceFirst(";.*", "") + ".mv.db";
        return isFile() && !Files.exists(Path.of(file));
    }

    /** Whether it is gone when the program ends. */
    public boolean isInMemory() {
        return url.startsWith("jdbc:h2:mem:");
    }

    /** A name for folders of what belongs to this database alone; tells nothing of user or password. */
    public String folderName() {
        return isEmbedded() ? "embedded" : Sums.sha256(place()).substring(0, 12);
    }

    private String place() {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
    }

    boolean isFile() {
        return url.startsWith("jdbc:h2:file:");
    }

    /** Fit for a log: what follows the question mark may hold a password. */
    @Override
    public String toString() {
        return place();
    }
}
