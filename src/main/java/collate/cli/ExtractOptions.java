package collate.cli;

import collate.read.PublishedDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code collate extract} was asked for.
 *
 * @param lines whether to read JSON lines from standard input
 * @param all whether to print also what a desk is not asked to sign
 * @param published the day that the files were published
 */
record ExtractOptions(boolean lines, boolean all, Optional<LocalDate> published, List<String> files) {
    static final String USAGE =
            "Use: collate extract [--published YYYY-MM-DD] [--all] FILE…, or collate extract --jsonl < IN > OUT.";

    static ExtractOptions of(String[] args) {
        var lines = false;
        var all = false;
        var published = Optional.<LocalDate>empty();
        var files = new ArrayList<String>();
        for (var i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--jsonl" -> lines = true;
                case "--all" -> all = true;
                case "--published" -> published = Optional.of(day(++i < args.length ? args[i] : ""));
                default -> files.add(file(args[i]));
            }
        }
        return new ExtractOptions(lines, all, published, List.copyOf(files)).checked();
    }

    private static String file(String arg) {
        if (arg.startsWith("-")) {
            throw new Refusal("collate extract has no option " + arg + ". " + USAGE);
        }
        return arg;
    }

    private ExtractOptions checked() {
        if (lines && (!files.isEmpty() || published.isPresent())) {
            throw new Refusal(
                    "With --jsonl the articles and their dates come from standard input: give no file and no --published.");
        }
        if (!lines && files.isEmpty()) {
            throw new Refusal("No file is given. " + USAGE);
        }
        return this;
    }

    static LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            PublishedDay.problem(day, LocalDate.now(ZoneOffset.UTC)).ifPresent(why -> {
                throw new Refusal(why);
            });
            return day;
        } catch (DateTimeException _) {
            throw new Refusal("“" + written + "” is not a day such as 2023-10-24.");
        }
    }
}
