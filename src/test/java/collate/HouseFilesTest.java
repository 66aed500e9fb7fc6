package collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the house that no class file shows: what lies at the top, how long files are, what templates hold. */
class HouseFilesTest {
    private static final int LONG = 300;

    private static final Set<String> TOP = Set.of(
            ".ci",
            ".git",
            ".gitignore",
            ".gitattributes",
            ".mvn",
            "README.md",
            "collate",
            "data",
            "db",
            "mvnw",
            "pom.xml",
            "seeds",
            "src",
            "target",
            "web");

    /** What the content security policy would stop: code or style that stands in the page itself. */
    private static final Pattern INLINE = Pattern.compile("""
            <script(?![^>]*\\bsrc=) | <style\\b | \\sstyle=["'$] | \\s(hx-)?on[a-z:-]+=["'$] | ["']javascript:""", Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    @Test
    void theTopHoldsNothingElse() throws IOException {
        try (var entries = Files.list(Path.of(""))) {
            assertThat(entries.map(entry -> entry.getFileName().toString())).isSubsetOf(TOP);
        }
    }

    @Test
    void filesHoldOneIdea() {
        assertThat(files("src/main", ".java").filter(file -> lines(file).size() > LONG))
                .as("files over %s lines: is there a second idea in here?", LONG)
                .isEmpty();
    }

    @Test
    void everyTypeSaysWhatItIsFor() {
        assertThat(files("src/main", ".java").filter(file -> !read(file).contains("/**")))
                .as("types without a sentence")
                .isEmpty();
    }

    /** Without them H2 is asked to match any unique key, reads the whole table, and each insert is slower than the last. */
    @Test
    void anInsertThatMayMeetARowNamesTheColumnsOfItsKey() {
        assertThat(files("src", ".java").filter(file -> read(file).contains(".onConflictDo" + "Nothing()")))
                .isEmpty();
    }

    @Test
    void templatesHoldNoInlineCodeOrStyle() {
        assertThat(files("web/templates", ".jte").flatMap(HouseFilesTest::inline))
                .isEmpty();
    }

    @Test
    void inlineCodeWouldBeSeen() {
        assertThat(Stream.of(
                        "<script>go()</script>",
                        "<style>p {}</style>",
                        "<p style=\"color: red\">",
                        "<p onclick='go()'>",
                        "<p hx-on:click=\"go()\">",
                        "<a href=\"javascript:go()\">"))
                .allMatch(line -> INLINE.matcher(line).find());
        assertThat(Stream.of("<script src=\"${app}\" type=\"module\"></script>", "@template.part.dates(onset = day)"))
                .noneMatch(line -> INLINE.matcher(line).find());
    }

    private static Stream<String> inline(Path file) {
        return lines(file).stream().filter(line -> INLINE.matcher(line).find()).map(line -> file + ": " + line.strip());
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failure) {
            throw new AssertionError(folder, failure);
        }
    }

    private static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(file.toString(), failure);
        }
    }
}
