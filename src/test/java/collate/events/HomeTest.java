package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.compare.pair.Count;
import collate.core.compare.pair.Source;
import collate.core.review.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final LocalDate FLOOD = LocalDate.of(2024, 10, 7);

    static Report total(
            long claim, long number, String whom, String place, LocalDate published, Optional<Origin> origin) {
        return new Report(
                claim,
                new Count(
                        Harm.KILLED,
                        Figure.exactly(number),
                        whom,
                        place,
                        Optional.of(published),
                        true,
                        "",
                        Source.UNKNOWN),
                Optional.of(published),
                "words",
                claim,
                "Paper " + claim,
                origin,
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                new Report.State(Standing.OPEN, Optional.empty(), Optional.empty(), 0, 2, false));
    }

    private static Report total(long claim, long number, String place) {
        return total(claim, number, "people", place, FLOOD.plusDays(claim), Optional.empty());
    }

    private static List<String> names(String place, Report... reports) {
        return Series.of(List.of(reports), Set.of(), place).stream()
                .map(Series::name)
                .toList();
    }

    @Test
    void theCountryThatOthersNameAroundThePlaceSharesItsPlot() {
        assertThat(names("Arden", total(1, 34, "Arden, Ostmark"), total(2, 58, "Ostmark"), total(3, 66, "Arden")))
                .containsExactly("Reported as killed in Arden");
        assertThat(names(
                        "",
                        total(1, 34, "Arden in Ostmark"),
                        total(2, 58, "Ostmark"),
                        total(3, 66, "Arden in Ostmark")))
                .hasSize(1);
    }

    @Test
    void whatNamesNoPlaceSharesThatWhichMostName() {
        assertThat(names("", total(1, 34, "Arden"), total(2, 17, "Holm"), total(3, 66, ""), total(4, 35, "Arden")))
                .containsExactly("Reported as killed in Arden", "Reported as killed in Holm");
    }

    @Test
    void aCountrysWarIsNotOfThePlace() {
        assertThat(names("Arden, Ostmark", total(1, 9, "Arden"), total(2, 10, "Arden"), total(3, 4200, "Ostmark")))
                .containsExactly("Reported as killed in Arden", "Reported as killed in Ostmark");
    }
}
