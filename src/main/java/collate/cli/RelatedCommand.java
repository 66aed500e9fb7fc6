package collate.cli;

import collate.core.compare.related.Archive;
import collate.core.compare.related.Meaning;
import collate.core.compare.related.Passage;
import collate.meaning.SentenceModel;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** {@code collate related}: prints for each query the claims of a file that it may be about, best first. */
public final class RelatedCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final int MOST = 20;
    private static final String USAGE = "Use: collate related --claims CLAIMS.jsonl --queries QUERIES.jsonl [--why].";
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));

    private RelatedCommand() {}

    /**
     * Runs the command with the arguments after its name: lines of query id, claim id and score; with {@code --why} also the
     * reasons. Where the language model cannot be loaded, {@code err} says so and words alone decide.
     *
     * @return the exit code: 0, or 2 when it was refused, with one sentence on {@code err}
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return run(args, out, err, SentenceModel::load);
    }

    /** @param model gives the language model, or tells why it cannot */
    static int run(
            List<String> args, PrintStream out, PrintStream err, Function<Consumer<String>, Optional<Meaning>> model) {
        var utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        try {
            var options = new HashMap<String, String>();
            for (var i = 0; i < args.size(); i++) {
                switch (args.get(i)) {
                    case "--why" -> options.put("--why", "");
                    case "--claims", "--queries" -> options.put(args.get(i), i + 1 < args.size() ? args.get(++i) : "");
                    default -> throw new Refusal("collate related has no option " + args.get(i) + ". " + USAGE);
                }
            }
            print(options, utf8, err, model);
            return DONE;
        } catch (Refusal refusal) {
            err.println(refusal.sentence());
            return REFUSED;
        } finally {
            utf8.flush();
        }
    }

    private static void print(
            HashMap<String, String> options,
            PrintStream out,
            PrintStream err,
            Function<Consumer<String>, Optional<Meaning>> model) {
        var passages = passages(file(options, "--claims"));
        var queries = TextFile.read(file(options, "--queries"));
        var archive = new Archive(
                passages,
                model.apply(why -> err.println(
                        "Claims are ranked by their words alone, as the language model cannot be loaded here: "
                                + why)));
        var why = options.containsKey("--why");
        JsonLines.of(queries.lines()).forEach(query -> {
            var id = query.text("id");
            for (var hit : archive.related(query.text("text"), MOST)) {
                var reasons = why ? "\t" + String.join("; ", hit.reasons()) : "";
                out.println(id + "\t" + hit.id() + "\t" + String.format(Locale.ROOT, "%.4f", hit.score()) + reasons);
            }
        });
    }

    private static String file(HashMap<String, String> options, String option) {
        var file = options.get(option);
        if (file == null || file.isEmpty()) {
            throw new Refusal("There is no " + option + " file given. " + USAGE);
        }
        return file;
    }

    /** The claims of a file of JSON lines with id, text and perhaps title, subtitle and date. */
    public static List<Passage> passages(String file) {
        return JsonLines.of(TextFile.read(file).lines())
                .map(line -> new Passage(
                        line.text("id"),
                        line.text("text"),
                        line.textOrNone("title"),
                        line.textOrNone("subtitle"),
                        day(line.textOrNone("date"))))
                .toList();
    }

    /** A day as ISO or in words; whatever else stands in the field is no day. */
    private static Optional<LocalDate> day(String written) {
        return DAYS.stream()
                .flatMap(format -> {
                    try {
                        return Optional.of(LocalDate.parse(written.strip(), format)).stream();
                    } catch (DateTimeException _) {
                        return Optional.<LocalDate>empty().stream();
                    }
                })
                .findFirst();
    }
}
