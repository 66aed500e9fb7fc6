package collate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterCommandTest {
    private static final String STORY =
            "The pilot boat left the harbour at dawn with four crates of medicine for the outer islands and a doctor on board.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachLineNamesTheFirstOfItsCluster() {
        var lines = line("\"a\"", STORY) + "\n" + line("7", "Nothing of the kind.")
                + line("\"b\"", "Advertisement\\n" + STORY);
        assertThat(run(ClusterCommand.families(), lines, "--jsonl")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\ta\n7\t7\nb\ta\n");
    }

    @Test
    void eventsAreAskedForInTheSameWay() {
        assertThat(run(ClusterCommand.events(), line("1", STORY) + line("2", STORY), "--jsonl"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1\t1\n2\t1\n");
    }

    @Test
    void aWrongCallAndABrokenLineAreRefusedInOneSentence() {
        assertThat(run(ClusterCommand.events(), "")).isEqualTo(2);
        assertThat(run(ClusterCommand.families(), "{\"id\": 1}", "--jsonl")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Use: collate events --jsonl < IN > OUT, with lines of {\"id\", \"text\"}.",
                        "Line 1 has no \"text\".");
    }

    private static String line(String id, String text) {
        return "{\"id\": " + id + ", \"text\": \"" + text + "\"}\n";
    }

    private int run(ClusterCommand command, String in, String... args) {
        return command.run(
                List.of(args),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
