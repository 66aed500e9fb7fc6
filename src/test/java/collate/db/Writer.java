package collate.db;

import static collate.db.schema.Tables.DOSSIER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A program of its own that writes dossiers until it is killed, and prints each one's number once it is told it is kept. */
final class Writer {
    private Writer() {}

    public static void main(String[] folder) {
        var database = Database.open(DatabaseAddress.inFolder(Path.of(folder[0])));
        for (var number = 1; ; number++) {
            var name = "Dossier " + number;
            database.sql()
                    .transaction(tx -> tx.dsl()
                            .insertInto(DOSSIER, DOSSIER.NAME, DOSSIER.CREATED_AT)
                            .values(name, OffsetDateTime.now(ZoneOffset.UTC))
                            .execute());
            System.out.println(number);
        }
    }

    static Process start(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
