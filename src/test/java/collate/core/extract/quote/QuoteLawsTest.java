package collate.core.extract.quote;

import static collate.core.extract.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteLawsTest {
    private static final List<String> PARTS = List.of(
            "said",
            "told",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "’s",
            "'",
            ",",
            ".",
            ":",
            "—",
            "(",
            ")",
            "\n",
            "John",
            "Lind",
            "he",
            "who",
            "that",
            "and",
            "the spokesman",
            "according to",
            "quoted",
            "as saying",
            "asked",
            "about",
            "Mr.",
            "😀",
            "his",
            "claim",
            "on Monday",
            "in a statement",
            "5");

    @Test
    void anyWordsInAnyOrderGiveSpansInsideTheText() {
        var random = new Random(7);
        for (var run = 0; run < 3000; run++) {
            var text = random.ints(random.nextInt(50), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertThat(quotes(text)).allSatisfy(quote -> {
                assertThat(quote.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(Character.isLowSurrogate(text.charAt(quote.span().start())))
                        .isFalse();
            });
            assertThat(quotes(text)).isEqualTo(quotes(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "‘a ", "said ", "Said ", "X said ", "a ", "A ", "and said, ", "of the ", "“a\n"})
    void timeGrowsWithTheTextOnly(String part) {
        var text = part.repeat(200_000 / part.length());
        Assertions.assertThatCode(() -> quotes(text)).doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> quotes(text));
    }
}
