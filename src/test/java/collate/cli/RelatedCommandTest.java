package collate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private List<String> args = List.of();

    @BeforeEach
    void files(@TempDir Path folder) throws IOException {
        var claims = Files.writeString(folder.resolve("claims.jsonl"), """
                {"id": "museum", "text": "The mayor opened a museum of medicine for small children in Lindholm."}
                {"id": "vaccine", "text": "Vaccination makes women in Lindholm infertile."}
                """);
        var queries = Files.writeString(folder.resolve("queries.jsonl"), """
                {"id": "q", "text": "Lindholm: after the jab, its mothers can have no more small children"}
                """);
        args = List.of("--claims", claims.toString(), "--queries", queries.toString(), "--why");
    }

    @Test
    void theLanguageModelLeadsPastWordsSharedByChance() {
        assertThat(RelatedCommand.run(args, new PrintStream(out), new PrintStream(err)))
                .isZero();
        assertThat(printed(err)).isEmpty();
        assertThat(printed(out).lines()).hasSize(2).first().asString().startsWith("q\tvaccine\t");
    }

    @Test
    void withoutTheModelWordsDecideAndOneSentenceSaysSo() {
        var code = RelatedCommand.run(args, new PrintStream(out), new PrintStream(err), why -> {
            why.accept("no library for this platform");
            return Optional.empty();
        });
        assertThat(code).isZero();
        assertThat(printed(err))
                .isEqualTo("Claims are ranked by their words alone, as the language model cannot be loaded here:"
                        + " no library for this platform\n");
        assertThat(printed(out).lines()).hasSize(2).first().asString().startsWith("q\tmuseum\t");
    }

    @Test
    void theModelIsNotLoadedForARefusal() {
        var code = RelatedCommand.run(args.subList(0, 2), new PrintStream(out), new PrintStream(err), _ -> {
            throw new AssertionError("loaded");
        });
        assertThat(code).isEqualTo(2);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
