package collate.cli;

import collate.articles.ArticleDesk;
import collate.articles.NewArticle;
import collate.dossiers.DossierDesk;
import collate.read.Documents;
import collate.read.Item;
import collate.record.Actor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code collate import PATH… [--dossier NAME] [--published DATE]}: files and folders of .txt and .html into a dossier. */
public final class ImportCommand {
    private final DossierDesk dossiers;
    private final ArticleDesk articles;
    private final PrintStream out;
    private final Documents documents = new Documents();

    public ImportCommand(DossierDesk dossiers, ArticleDesk articles, PrintStream out) {
        this.dossiers = dossiers;
        this.articles = articles;
        this.out = out;
    }

    /** What to import where; throws {@link IllegalArgumentException} with a sentence when an option is wrong. */
    public record Request(List<Path> paths, String dossier, Optional<LocalDate> published) {
        public static Request of(List<String> options) {
            var paths = new ArrayList<Path>();
            var dossier = "Imported articles";
            var published = Optional.<LocalDate>empty();
            for (var i = 0; i < options.size(); i++) {
                switch (options.get(i)) {
                    case "--dossier" -> dossier = after(options, i++);
                    case "--published" -> published = Optional.of(day(after(options, i++)));
                    default -> paths.add(Path.of(options.get(i)));
                }
            }
            if (paths.isEmpty()) {
                throw new IllegalArgumentException("Say which files or folders to import: collate import PATH…");
            }
            return new Request(paths, dossier, published);
        }

        private static String after(List<String> options, int at) {
            if (at + 1 >= options.size()) {
                throw new IllegalArgumentException(options.get(at) + " needs a value after it.");
            }
            return options.get(at + 1);
        }

        private static LocalDate day(String typed) {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException notDay) {
                throw new IllegalArgumentException(
                        "--published needs a day such as 2023-10-24, not \"" + typed + "\".", notDay);
            }
        }
    }

    /** Prints a line for each file; the exit code is 1 when one could not be taken. */
    public int run(Request request) throws IOException {
        var files = new ArrayList<Path>();
        for (var path : request.paths()) {
            if (!Files.exists(path)) {
                out.println(path + ": there is no such file or folder");
                return 1;
            }
            try (var walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> isGiven(path, file) || isText(file))
                        .sorted()
                        .forEach(files::add);
            }
        }
        var dossier = dossiers.openOrFind(request.dossier(), Actor.COLLATE);
        var failed = 0;
        for (var file : files) {
            failed += take(dossier, file, request.published()) ? 0 : 1;
        }
        out.println(files.size() + " files, " + failed + " not taken, in dossier \"" + request.dossier() + "\"");
        return failed == 0 ? 0 : 1;
    }

    private static boolean isGiven(Path path, Path file) {
        return path.equals(file);
    }

    private static boolean isText(Path file) {
        return file.getFileName().toString().matches("(?i).*\\.(?:txt|html?)");
    }

    /** Whether every item of the file is in the dossier now. */
    private boolean take(long dossier, Path file, Optional<LocalDate> published) throws IOException {
        var taken = new AtomicBoolean(true);
        documents.read(file, item -> {
            var where = item.name().equals(file.getFileName().toString()) ? file.toString() : item.name();
            if (!take(dossier, where, item, published)) {
                taken.set(false);
            }
        });
        return taken.get();
    }

    private boolean take(long dossier, String name, Item item, Optional<LocalDate> published) {
        return switch (item) {
            case Item.Refused refused -> say(name, refused.why(), false);
            case Item.Readable readable ->
                switch (articles.add(NewArticle.of(dossier, readable, published), Actor.COLLATE)) {
                    case ArticleDesk.Outcome.Added(var id, var claims) ->
                        say(name, "article " + id + ", " + claims + " claims", true);
                    case ArticleDesk.Outcome.Known(var id) -> say(name, "is there already, as article " + id, true);
                };
        };
    }

    private boolean say(String name, String words, boolean taken) {
        out.println(name + ": " + words);
        return taken;
    }
}
