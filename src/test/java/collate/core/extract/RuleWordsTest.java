package collate.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.date.DateWords;
import collate.core.extract.quote.QuoteWords;
import collate.core.extract.toll.TollWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/collate/core/extract");

    @Test
    void everyRuleForQuotesHasWords() throws IOException {
        var ids = found("quote", "String NAME = \"([a-z-]+)\"");
        assertThat(ids).contains("speaker-after", "transcript").isEqualTo(QuoteWords.ALL.keySet());
    }

    @Test
    void everyRuleForTollsHasWords() throws IOException {
        var ids = found("toll", "new Finding\\([^\";]*\"([a-z-]+)\"");
        ids.addAll(found("toll", "String [A-Z_]+ = \"([a-z-]+)\""));
        assertThat(ids).contains("verb-before", "and-another").isEqualTo(TollWords.ALL.keySet());
    }

    @Test
    void everyRuleForDatesHasWords() throws IOException {
        var ids = found("date", "final class (\\w+) implements DateRule").stream()
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        ids.addAll(found("date", "String DATELINE = \"([a-z-]+)\""));
        assertThat(ids).contains("calendar-day", "numeric-day", "dateline").isEqualTo(DateWords.ALL.keySet());
    }

    @Test
    void noIdMeansTwoRules() {
        assertThat(Stream.of(QuoteWords.ALL, DateWords.ALL, TollWords.ALL).flatMap(words -> words.keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatIsNoMoreHasNone() {
        assertThat(RuleWords.of("old-rule")).isEmpty();
        assertThat(RuleWords.of("verb-before")).isEqualTo("the verb of harm stands before the number");
    }

    private static Set<String> found(String folder, String form) throws IOException {
        try (var files = Files.list(SOURCES.resolve(folder))) {
            return files.flatMap(
                            file -> Pattern.compile(form).matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(file.toString(), failure);
        }
    }
}
