package collate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsALabelForEachPair() {
        var pairs = """
                {"id": "p1", "a": "The choir has 40 singers", "b": "The choir of forty singers"}

                {"id": "p2", "a": "The choir has 40 singers", "b": "The choir has 44 singers"}
                """;
        assertThat(compare(pairs, "--jsonl", "--labels", "same,contradict")).isZero();
        assertThat(printed(out)).isEqualTo("p1\tsame\np2\tcontradict\n");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(compare("{\"id\": \"p1\", \"a\": \"x\"}", "--jsonl")).isEqualTo(2);
        assertThat(printed(err)).isEqualTo("Line 1 has no \"b\".\n");
        assertThat(compare("no json", "--jsonl")).isEqualTo(2);
        assertThat(compare("", "--jsonl", "--labels", "maybe")).isEqualTo(2);
        assertThat(compare("")).isEqualTo(2);
        assertThat(printed(err)).contains("Line 1 is not JSON.", "“maybe” is not a label.");
    }

    @Test
    void relatedPrintsClaimsBestFirst(@TempDir Path folder) throws IOException {
        var claims = Files.writeString(folder.resolve("claims.jsonl"), """
                {"id": "c1", "text": "A ferry sank off Lindholm.", "title": "Did a Ferry Sink?", "date": "4 May 2021"}
                {"id": "c2", "text": "The mayor of Lindholm sold a bridge.", "title": "Was the Bridge Sold?"}
                """);
        var queries = Files.writeString(
                folder.resolve("queries.jsonl"), "{\"id\": \"q1\", \"text\": \"Our ferry has sunk near Lindholm!\"}\n");
        var code = RelatedCommand.run(
                List.of("--claims", claims.toString(), "--queries", queries.toString(), "--why"),
                new PrintStream(out),
                new PrintStream(err));
        assertThat(code).isZero();
        assertThat(printed(out).lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("q1\tc1\t")
                .contains("\tsame name Lindholm; same word ferry; near in meaning as a whole (0.");
    }

    @Test
    void relatedRefusesWithoutItsFiles() {
        assertThat(RelatedCommand.run(List.of("--claims", "none.jsonl"), new PrintStream(out), new PrintStream(err)))
                .isEqualTo(2);
        assertThat(printed(err)).isEqualTo("There is no file none.jsonl.\n");
    }

    private int compare(String in, String... args) {
        return CompareCommand.run(
                List.of(args),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out),
                new PrintStream(err));
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
