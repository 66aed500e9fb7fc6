package collate.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Claim;
import collate.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for the claims of every text, tried on random Unicode with words that rules look for. */
class ExtractorTest {
    private static final int TEXTS = 400;
    private static final int LONGEST = 600;
    private static final List<String> PIECES = List.of(
            " killed 3 people ",
            " said ",
            " told ",
            " according to ",
            " last week ",
            " Oct. ",
            " Monday ",
            " 1999 ",
            " two years ",
            " a.m. ",
            " dozens of ",
            " Olga Brandt ",
            " he ",
            " and ",
            " the ",
            " third quarter ",
            "“",
            "”",
            "\"",
            "'",
            "’",
            "(",
            ")",
            "-",
            ",",
            ". ",
            "\n",
            "\r\n",
            "\u00a0",
            "7",
            "1,400",
            "😀",
            "\ud83d",
            "中",
            "é");

    @Test
    void wordsOfAClaimLieInTheTextAndCutNoSurrogatePair() {
        for (var text : texts()) {
            for (var claim : claims(text)) {
                assertWhole(text, claim.span());
                assertThat(claim.span().covers(claim.value())).as(text).isTrue();
                claim.grounds().forEach(ground -> ground.words().ifPresent(words -> assertWhole(text, words)));
            }
        }
    }

    @Test
    void extractingTwiceGivesTheSame() {
        texts().subList(0, 50).forEach(text -> assertThat(claims(text)).isEqualTo(claims(text)));
    }

    @Test
    void claimsAreInReadingOrder() {
        texts().forEach(text ->
                assertThat(claims(text).stream().map(Claim::span)).isSorted());
    }

    private static void assertWhole(String text, Span span) {
        assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
        assertThat(cutsPair(text, span.start()) || cutsPair(text, span.end()))
                .as(text)
                .isFalse();
    }

    private static boolean cutsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static List<String> texts() {
        var random = new Random(20231024);
        return random.ints(TEXTS, 1, LONGEST)
                .mapToObj(length -> text(random, length))
                .toList();
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(Character.MAX_VALUE));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    private static List<Claim> claims(String text) {
        var reading = new Reading(text, Optional.of(LocalDate.of(2023, 10, 24)), List.of());
        return new Extractor().claimsIn(reading);
    }
}
