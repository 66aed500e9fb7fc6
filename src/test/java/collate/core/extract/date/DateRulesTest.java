package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Dated;
import collate.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on sentences put together at random. */
class DateRulesTest {
    private static final int TEXTS = 4000;
    private static final List<String> WORDS = List.of(
            ("a the last next this past first of in on to or and half one two three twenty hundred thousand 1 2 7 31 1998 2000 2023"
                            + " 999999999 10,000 3.5 May March Oct. October Monday Sun Sundays day days week weeks month quarter"
                            + " quarters year years decade century centuries second seconds hour minutes morning night nights"
                            + " summer fall today tomorrow tonight yesterday noon midnight ago earlier later before after from now"
                            + " early late mid end beginning fiscal period ended recent coming future every each daily annually"
                            + " a.m. p.m. GMT o'clock Christmas Easter New Year 's Eve Day th st s - – / : , . ( ) ' ’ % $ 😀 é 中"
                            + " will said had been been killed by until")
                    .split(" "));

    @Test
    void spansLieInTheTextInOrderAndApart() {
        for (var text : texts()) {
            var end = 0;
            for (var dated : read(text)) {
                assertThat(dated.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(dated.span().end()).as(text).isLessThanOrEqualTo(text.length());
                end = dated.span().end();
            }
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        for (var text : texts().subList(0, 200)) {
            assertThat(read(text)).isEqualTo(read(text));
        }
    }

    @Test
    void aParagraphWithoutDatesChangesOnlyOffsets() {
        var filler = "The harbour was quiet.\n\n";
        for (var text : List.of("She left last week. Two days later he came.", "On Friday they will vote.")) {
            assertThat(spans(filler + text)).isEqualTo(moved(spans(text), filler.length()));
        }
    }

    @Test
    void lastDayIsNeverBeforeTheFirst() {
        for (var text : texts()) {
            for (var dated : read(text)) {
                dated.from()
                        .ifPresent(from ->
                                assertThat(dated.to().orElseThrow()).as(text).isAfterOrEqualTo(from));
            }
        }
    }

    private static List<String> texts() {
        var random = new Random(20231024);
        return random.ints(TEXTS, 1, 14).mapToObj(words -> text(random, words)).toList();
    }

    private static String text(Random random, int words) {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(List.of(" ", " ", " ", "", "\n").get(random.nextInt(5)));
        }
        return text.toString();
    }

    private static List<Dated> read(String text) {
        return DatesIn.claims(text, Optional.of(DatesIn.TUESDAY));
    }

    private static List<Span> spans(String text) {
        return read(text).stream().map(Dated::span).toList();
    }

    private static List<Span> moved(List<Span> spans, int by) {
        return spans.stream()
                .map(span -> new Span(span.start() + by, span.end() + by))
                .toList();
    }
}
