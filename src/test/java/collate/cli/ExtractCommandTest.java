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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void eachArticleIsOneLineInTheSameOrder() {
        var code = run("""
                {"id": "a", "published": "2023-10-24", "text": "The pier fell on Monday."}
                {"id": 7, "text": "Nothing here."}
                """, "--jsonl");
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "{\"id\":\"a\",\"quotes\":[],\"dates\":[{\"start\":17,\"end\":23,\"type\":\"DATE\",\"value\":\"2023-10-23\","
                                + "\"basis\":\"the Monday before 2023-10-24, the published date\",\"rule\":\"weekday-name\"}],"
                                + "\"casualties\":[]}",
                        "{\"id\":7,\"quotes\":[],\"dates\":[],\"casualties\":[]}");
    }

    @Test
    void capturedPeopleAreWrittenAsDetained() {
        run("{\"id\": 1, \"text\": \"Police detained 14 students.\"}", "--jsonl");
        var casualty = JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .get("casualties")
                .get(0);
        assertThat(casualty.get("kind").asString()).isEqualTo("detained");
        assertThat(casualty.get("min").asInt()).isEqualTo(14);
    }

    @Test
    void claimsOfAFileAreLinesWithTheirExactWords() throws IOException {
        var file = Files.writeString(folder.resolve("pier.txt"), "“The pier is closed,” said Olga Brandt on Monday.");
        assertThat(run("", "--published", "2023-10-24", file.toString())).isZero();
        var lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(ExtractCommandTest::json)
                .toList();
        assertThat(lines).extracting(line -> line.get("kind").asString()).containsExactly("quote", "date");
        assertThat(lines)
                .extracting(line -> line.get("words").asString())
                .containsExactly("“The pier is closed,”", "Monday");
        assertThat(lines.getFirst().get("speaker").asString()).isEqualTo("Olga Brandt");
        assertThat(lines.getLast().get("from").asString()).isEqualTo("2023-10-23");
    }

    @Test
    void ofAFileOnlyWhatADeskSignsIsPrintedUnlessAllIsAskedFor() throws IOException {
        var file = Files.writeString(
                folder.resolve("pier.txt"),
                "Three people drowned at the pier recently.\n\nRead more: 40 people killed\n");
        assertThat(words(file.toString())).containsExactly("Three people drowned at the pier recently");
        assertThat(words("--all", file.toString()))
                .containsExactly("Three people drowned at the pier recently", "recently");
    }

    @Test
    void ofAFileInAnotherLanguageWordsInMarksArePrintedWithoutSpeaker() throws IOException {
        var file = Files.writeString(
                folder.resolve("wasser.txt"),
                "Am Montag starben 14 Menschen. „Niemand hat uns vor dem Wasser gewarnt“, sagte Karl Brandt den Reportern.");
        assertThat(words(file.toString())).containsExactly("„Niemand hat uns vor dem Wasser gewarnt“");
    }

    private List<String> words(String... args) {
        out.reset();
        assertThat(run("", args)).isZero();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> json(line).get("words").asString())
                .toList();
    }

    @Test
    void whatCannotBeDoneIsRefusedInOneSentence() throws IOException {
        var binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2});
        var latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
        assertRefused(
                "There is no file " + folder.resolve("none.txt") + ".",
                folder.resolve("none.txt").toString());
        assertRefused(folder + " is a directory, not a text file.", folder.toString());
        assertRefused(binary + " is a binary file or UTF-16, not UTF-8 text.", binary.toString());
        assertRefused(latin + " is not UTF-8 text.", latin.toString());
        assertRefused("“yesterday” is not a day such as 2023-10-24.", "--published", "yesterday", binary.toString());
        assertRefused(
                "24 Oct 2999 lies in the future. Give the day of publication, tomorrow at the latest.",
                "--published",
                "2999-10-24",
                binary.toString());
        assertRefused("collate extract has no option --fast. " + ExtractOptions.USAGE, "--fast");
        assertRefused("No file is given. " + ExtractOptions.USAGE);
    }

    @Test
    void brokenLineIsNamed() {
        assertThat(run("{\"id\": 1, \"text\": \"\"}\n{oops\n", "--jsonl")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Line 2 is not JSON.");
    }

    private void assertRefused(String sentence, String... args) {
        err.reset();
        assertThat(run("", args)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo(sentence);
        assertThat(out.size()).isZero();
    }

    private int run(String in, String... args) {
        var bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        var error = new PrintStream(err, true, StandardCharsets.UTF_8);
        return ExtractCommand.run(args, bytes, new PrintStream(out, true, StandardCharsets.UTF_8), error);
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
