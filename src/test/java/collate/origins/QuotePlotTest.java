package collate.origins;

import static org.assertj.core.api.Assertions.assertThat;

import collate.claims.Renderings;
import collate.core.review.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotePlotTest {
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 2);

    private static PersonPage.Occasion by(LocalDate last, String to, int quotes) {
        var spoken = new Utterance.Spoken(Optional.empty(), Optional.of(last), "first report");
        var one = new Utterance(
                1,
                "“We will rebuild”",
                to.isEmpty() ? Optional.empty() : Optional.of(new Utterance.Addressee(2, to)),
                "",
                spoken,
                new Renderings(List.of()),
                new Statement.State(Standing.OPEN, Optional.empty(), Optional.empty(), 0, 2, false));
        return new PersonPage.Occasion(
                spoken,
                one.to(),
                "",
                IntStream.range(0, quotes).mapToObj(_ -> one).toList());
    }

    private static QuotePlot drawn(List<PersonPage.Occasion> occasions) {
        return QuotePlot.of("Tilda Rask", occasions, QuotePlot.Size.WIDE).orElseThrow();
    }

    @Test
    void quotesBeforeOneLastDayAreOneBarHoweverTheyWereSaid() {
        var plot = drawn(List.of(
                by(SPRING, "Per Holm", 1),
                by(SPRING, "", 4),
                by(SPRING.plusDays(8), "Per Holm", 1),
                by(SPRING.plusDays(8), "Ida Lund", 2),
                by(SPRING.plusYears(1), "", 3)));
        assertThat(plot.bars())
                .extracting(QuotePlot.Bar::title)
                .containsExactly(
                        "5 quotes, 1 of them to Per Holm, by 2 Apr 2024",
                        "To 2 addressees, 3 quotes, by 10 Apr 2024",
                        "3 quotes, by 2 Apr 2025");
        assertThat(plot.left()).isEmpty();
    }

    @Test
    void saysHowManyOfEarlierSpansAreNotDrawn() {
        var plot = drawn(IntStream.range(0, 11)
                .mapToObj(day -> by(SPRING.plusDays(day), "", day + 1))
                .toList());
        assertThat(plot.bars()).hasSize(8);
        assertThat(plot.bars().getLast().title()).isEqualTo("11 quotes, by 12 Apr 2024");
        assertThat(plot.left()).isEqualTo("6 quotes of earlier spans of days are in the table only.");
    }

    @Test
    void theAxisNamesEachYearOnce() {
        var plot = drawn(List.of(by(SPRING, "", 1), by(SPRING.plusYears(1), "", 1)));
        assertThat(plot.ticks())
                .extracting(QuotePlot.Tick::words)
                .filteredOn(words -> words.matches(".* \\d{4}"))
                .hasSize(2)
                .anyMatch(words -> words.endsWith("2024"))
                .anyMatch(words -> words.endsWith("2025"));
    }
}
