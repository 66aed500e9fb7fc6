package collate;

import collate.db.DatabaseAddress;
import collate.fetch.FetchSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How this Collate runs. A value comes from the command line, else the environment, else collate.properties in the data
 * folder, else its default.
 *
 * @param host the address to listen on
 * @param port 0 for a free one
 * @param data the folder of the embedded database
 * @param database where the data lies
 * @param demo whether sample reviewers may sign in without a password
 * @param templates where templates lie, to draw them as they are edited; empty in production
 * @param fetch how to behave on the web
 */
public record Config(
        String host,
        int port,
        Path data,
        DatabaseAddress database,
        boolean demo,
        Optional<Path> templates,
        FetchSettings fetch) {
    private static final int USUAL_PORT = 7070;

    /**
     * Throws {@link IllegalArgumentException} with a sentence for the person when an option is wrong.
     *
     * @param home the project's folder, in which data/ lies unless set otherwise
     */
    static Config of(List<String> options, Map<String, String> environment, Path home) {
        var given = options(options);
        var data = Path.of(first(
                given.get("data"),
                environment.get("COLLATE_DATA"),
                home.resolve("data").toString()));
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new IllegalArgumentException(
                    "The data folder " + data + " is a file. Name a folder with --data DIR.");
        }
        var file = file(data.resolve("collate.properties"));
        var host = first(given.get("host"), environment.get("COLLATE_HOST"), file.get("host"), "127.0.0.1");
        var port = first(given.get("port"), environment.get("COLLATE_PORT"), file.get("port"), "" + USUAL_PORT);
        var database = first(environment.get("COLLATE_DATABASE"), file.get("database"), "");
        var allowed = first(environment.get("COLLATE_FETCH_ALLOW"), file.get("fetch.allow"), "");
        var contact = first(environment.get("COLLATE_CONTACT"), file.get("contact"), "");
        return new Config(
                host,
                port(port),
                data,
                database.isEmpty() ? DatabaseAddress.inFolder(data) : DatabaseAddress.ofSetting(database),
                given.containsKey("demo"),
                given.containsKey("dev") ? Optional.of(home.resolve("web/templates")) : Optional.empty(),
                FetchSettings.of(allowed, contact));
    }

    private static Map<String, String> options(List<String> options) {
        var given = new HashMap<String, String>();
        var rest = options.iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            switch (option) {
                case "--demo", "--dev" -> given.put(option.substring(2), "");
                case "--port", "--host", "--data" -> {
                    if (!rest.hasNext()) {
                        throw new IllegalArgumentException(option + " needs a value after it.");
                    }
                    given.put(option.substring(2), rest.next());
                }
                default ->
                    throw new IllegalArgumentException("Unknown option " + option
                            + "; known are --port N, --host ADDRESS, --data DIR, --demo, --dev.");
            }
        }
        return given;
    }

    private static String first(@Nullable String... values) {
        for (var value : values) {
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private static int port(String typed) {
        try {
            var port = Integer.parseInt(typed);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notNumber) {
            // said below
        }
        throw new IllegalArgumentException("The port must be a number from 0 to 65535, not \"" + typed + "\".");
    }

    private static Map<String, String> file(Path file) {
        var values = new HashMap<String, String>();
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                var properties = new Properties();
                properties.load(reader);
                properties.forEach((name, value) -> values.put(name.toString(), value.toString()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return values;
    }

    /** Where the search index lies; empty when it lives as long as its database, in memory. */
    Optional<Path> indexFolder() {
        return database.isInMemory()
                ? Optional.empty()
                : Optional.of(data.resolve("index").resolve(database.folderName()));
    }

    /** One line for the start; holds no secret. */
    @Override
    public String toString() {
        return "database " + database + (demo ? ", demo mode" : "")
                + (templates.isPresent() ? ", templates as edited" : "");
    }
}
