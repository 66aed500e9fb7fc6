package collate.cli;

import collate.core.compare.sentence.Relation;
import collate.core.compare.sentence.SentencePair;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code collate compare}: says for pairs of sentences how the second stands to the first. */
public final class CompareCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String USAGE =
            "Use: collate compare --jsonl [--labels same,contradict,discuss,unrelated] [--why] < PAIRS.";

    private CompareCommand() {}

    /**
     * Runs the command with the arguments after its name over lines of id, a and b; prints id and label, with {@code --why} also
     * the reasons.
     *
     * @return the exit code: 0, or 2 when it was refused, with one sentence on {@code err}
     */
    public static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        var utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        try {
            var labels = labels(args);
            var why = args.contains("--why");
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            JsonLines.of(reader.lines()).forEach(pair -> {
                var judgement = SentencePair.judge(pair.text("a"), pair.text("b"), labels);
                var reasons = why ? "\t" + String.join("; ", judgement.reasons()) : "";
                utf8.println(pair.text("id") + "\t" + name(judgement.relation()) + reasons);
            });
            return DONE;
        } catch (Refusal refusal) {
            err.println(refusal.sentence());
            return REFUSED;
        } finally {
            utf8.flush();
        }
    }

    private static Set<Relation> labels(List<String> args) {
        var labels = EnumSet.allOf(Relation.class);
        for (var i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--jsonl", "--why" -> {}
                case "--labels" -> {
                    labels.clear();
                    Arrays.stream((i + 1 < args.size() ? args.get(++i) : "").split(","))
                            .map(CompareCommand::label)
                            .forEach(labels::add);
                }
                default -> throw new Refusal("collate compare has no option " + args.get(i) + ". " + USAGE);
            }
        }
        if (!args.contains("--jsonl")) {
            throw new Refusal(USAGE);
        }
        return labels;
    }

    private static Relation label(String written) {
        return Arrays.stream(Relation.values())
                .filter(relation -> name(relation).equals(written.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("“" + written + "” is not a label. " + USAGE));
    }

    private static String name(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }
}
