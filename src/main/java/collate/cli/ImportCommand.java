package collate.cli;

import collate.dossiers.DossierDesk;
import collate.intake.BatchImport;
import collate.read.PublishedDay;
import collate.read.WebAddress;
import collate.record.Actor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code collate import PATH… [--dossier NAME] [--published DATE]}: files, folders and lists of addresses into a
 * dossier, as one batch. */
public final class ImportCommand {
    private static final Pattern READABLE = Pattern.compile(
            "(?i)[^.].*\\.(txt|md|x?html?|mht(ml)?|pdf|docx?|odt|rtf|eml|mbox|zip|warc|gz|jsonl|ndjson)");
    /** In bytes; what is longer is no list of addresses. */
    private static final int LONGEST_LIST = 1_000_000;

    private final DossierDesk dossiers;
    private final BatchImport batches;
    private final PrintStream out;

    public ImportCommand(DossierDesk dossiers, BatchImport batches, PrintStream out) {
        this.dossiers = dossiers;
        this.batches = batches;
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
                var day = LocalDate.parse(typed);
                PublishedDay.problem(day, LocalDate.now(ZoneOffset.UTC)).ifPresent(why -> {
                    throw new IllegalArgumentException("--published: " + why);
                });
                return day;
            } catch (DateTimeParseException notDay) {
                throw new IllegalArgumentException(
                        "--published needs a day such as 2023-10-24, not \"" + typed + "\".", notDay);
            }
        }
    }

    /** Prints a line for each item; the exit code is 1 when one could not be taken. */
    public int run(Request request) throws IOException {
        var files = new ArrayList<Path>();
        var addresses = new ArrayList<String>();
        for (var path : request.paths()) {
            if (!Files.exists(path)) {
                out.println(path + ": there is no such file or folder");
                return 1;
            }
            if (Files.isDirectory(path)) {
                addFolder(path, files);
            } else {
                addFile(path, files, addresses);
            }
        }
        var dossier = dossiers.openOrFind(request.dossier(), Actor.COLLATE);
        var done = batches.run(dossier, files, addresses, request.published(), out::println);
        var tally = done.tally();
        out.println(tally.words() + " Batch " + done.batch() + " in dossier \"" + request.dossier() + "\".");
        return tally.refused() == 0 ? 0 : 1;
    }

    /** Files of kinds that can hold an article, in the order of their names; what else lies there is left out. */
    private void addFolder(Path folder, List<Path> files) throws IOException {
        try (var walk = Files.walk(folder)) {
            var all = walk.filter(Files::isRegularFile).sorted().toList();
            var readable = all.stream()
                    .filter(file ->
                            READABLE.matcher(file.getFileName().toString()).matches())
                    .toList();
            files.addAll(readable);
            if (readable.size() < all.size()) {
                out.println(folder + ": " + (all.size() - readable.size()) + " files of other kinds left out");
            }
        }
    }

    /** A file that is named is taken whatever its kind; a list of addresses, one a line, stands for these. */
    private static void addFile(Path file, List<Path> files, List<String> addresses) throws IOException {
        var lines = Files.size(file) > LONGEST_LIST
                ? List.<String>of()
                : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (!lines.isEmpty() && lines.stream().allMatch(WebAddress::isOne)) {
            addresses.addAll(lines);
        } else {
            files.add(file);
        }
    }
}
