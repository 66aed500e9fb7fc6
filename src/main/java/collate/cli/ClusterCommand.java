package collate.cli;

import collate.core.compare.copy.Copies;
import collate.core.compare.copy.Signature;
import collate.core.compare.event.Happenings;
import collate.core.compare.event.Telling;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@code collate families} and {@code collate events}: which of the articles on standard input belong together. */
public final class ClusterCommand {
    private final String name;
    private final Function<InputStream, Clusters> finder;

    /** Ids as they came, and for each the place of the first one of its cluster. */
    private record Clusters(List<String> ids, int[] firsts) {}

    private ClusterCommand(String name, Function<InputStream, Clusters> finder) {
        this.name = name;
        this.finder = finder;
    }

    /** Articles that are one wire story in several outlets. */
    public static ClusterCommand families() {
        return new ClusterCommand("families", in -> clusters(in, Signature::of, Copies::families));
    }

    /** Articles that tell of one happening. */
    public static ClusterCommand events() {
        return new ClusterCommand("events", in -> clusters(in, Telling::of, Happenings::events));
    }

    private static <T> Clusters clusters(InputStream in, Function<String, T> read, Function<List<T>, int[]> find) {
        var ids = new ArrayList<String>();
        var articles = new ArrayList<T>();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        JsonLines.of(reader.lines()).forEach(article -> {
            ids.add(article.text("id"));
            articles.add(read.apply(article.text("text")));
        });
        return new Clusters(ids, find.apply(articles));
    }

    /**
     * Runs the command with the arguments after its name.
     *
     * @return the exit code: 0, or 2 when it was refused, with one sentence on {@code err}
     */
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        var utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        try {
            if (!args.equals(List.of("--jsonl"))) {
                throw new Refusal("Use: collate " + name + " --jsonl < IN > OUT, with lines of {\"id\", \"text\"}.");
            }
            print(finder.apply(in), utf8);
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.sentence());
            return 2;
        } finally {
            utf8.flush();
        }
    }

    private static void print(Clusters clusters, PrintStream out) {
        for (var article = 0; article < clusters.ids.size(); article++) {
            out.print(clusters.ids.get(article) + "\t" + clusters.ids.get(clusters.firsts[article]) + "\n");
        }
    }
}
