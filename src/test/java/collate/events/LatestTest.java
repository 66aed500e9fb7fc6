package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LatestTest {
    private static final Optional<Origin> MINISTRY = Optional.of(new Origin(1, "Valley ministry", false));
    private static final Optional<Origin> CRESCENT = Optional.of(new Origin(2, "Red Crescent", false));

    private static Report report(long claim, Figure figure, int day, Optional<Origin> origin) {
        return StepPlotTest.report(claim, figure, Optional.of(LocalDate.of(2024, 10, day)), origin);
    }

    private static String latest(Report... reports) {
        return Latest.words(Series.of(List.of(reports), Set.of(), ""), Map.of());
    }

    @Test
    void saysTheLastFigureWithItsDayItsOriginAndWhatItWas() {
        var first = report(1, new Figure(214L, null, Qualifier.AT_LEAST, "at least"), 8, MINISTRY);
        assertThat(latest(
                        first,
                        report(2, Figure.exactly(214), 9, Optional.empty()),
                        report(3, Figure.exactly(198), 10, MINISTRY)))
                .isEqualTo("Latest: 198 killed (10 Oct 2024, Valley ministry), was at least 214.");
        assertThat(latest(first)).isEqualTo("Latest: at least 214 killed (8 Oct 2024, Valley ministry).");
    }

    @Test
    void ofTwoOriginsOfOneDayBothAreSaidTheHigherFirst() {
        assertThat(latest(
                        report(1, Figure.exactly(230), 10, CRESCENT),
                        report(2, Figure.exactly(214), 8, MINISTRY),
                        report(3, Figure.exactly(198), 10, MINISTRY),
                        report(4, Figure.exactly(198), 10, Optional.of(new Origin(3, "Governor", false)))))
                .isEqualTo("Latest: 230 killed (10 Oct 2024, Red Crescent)."
                        + " Of that day too: 198 (Valley ministry, was 214).");
    }

    @Test
    void theRescuedAreSaidOnlyWhereNobodyWasHarmedAndCasesAreIll() {
        var saved = CourseTest.report(1, Harm.RESCUED, 118, "");
        assertThat(latest(saved)).startsWith("Latest: 118 rescued (");
        assertThat(latest(
                        saved, CourseTest.report(2, Harm.RESCUED, 118, ""), CourseTest.report(3, Harm.MISSING, 43, "")))
                .startsWith("Latest: 43 missing (");
        assertThat(latest(CourseTest.report(4, Harm.ILL, 612, ""))).startsWith("Latest: 612 ill (");
        assertThat(latest(CourseTest.report(5, Harm.ILL, 884, "suspected cases")))
                .startsWith("Latest: 884 suspected cases (");
    }

    @Test
    void theDeadAndTheIllOfAnOutbreakAreTwoSeries() {
        var reports = List.of(
                CourseTest.report(1, Harm.ILL, 612, ""),
                CourseTest.report(2, Harm.ILL, 94, "confirmed cases"),
                CourseTest.report(4, Harm.ILL, 70, "suspected"),
                CourseTest.report(5, Harm.ILL, 238, "hospitalized"),
                CourseTest.report(3, Harm.KILLED, 17, ""));
        assertThat(Series.of(reports, Set.of(), ""))
                .extracting(Series::name)
                .containsExactly(
                        "Reported as ill in Arden",
                        "Confirmed cases reported in Arden",
                        "Reported as killed in Arden",
                        "Suspected cases reported in Arden",
                        "Hospitalized reported as ill in Arden");
    }

    @Test
    void aPartyToTheConflictIsCalledSo() {
        var front = Optional.of(new Origin(3, "Valley front", true));
        assertThat(latest(report(1, Figure.exactly(57), 10, front), report(2, Figure.exactly(45), 10, CRESCENT)))
                .isEqualTo(
                        "Latest: 57 killed (10 Oct 2024, Valley front, a party). Of that day too: 45 (Red Crescent).");
    }

    @Test
    void whatIsFewBesideTheDayBeforeWasAddedAndIsNoLatest() {
        assertThat(latest(
                        report(1, Figure.exactly(34), 8, MINISTRY),
                        report(2, Figure.exactly(58), 9, MINISTRY),
                        report(3, Figure.exactly(2), 12, CRESCENT)))
                .isEqualTo("Latest: 58 killed (9 Oct 2024, Valley ministry), was 34.");
        assertThat(latest(
                        report(1, Figure.exactly(58), 9, MINISTRY),
                        report(2, Figure.exactly(2), 12, CRESCENT),
                        report(3, Figure.exactly(60), 12, Optional.of(new Origin(3, "Governor", false)))))
                .isEqualTo("Latest: 60 killed (12 Oct 2024, Governor).");
    }

    @Test
    void aNumberThatReplacedAnotherIsNoneThatWasAdded() {
        var series = Series.of(
                List.of(report(1, Figure.exactly(58), 9, MINISTRY), report(2, Figure.exactly(20), 10, MINISTRY)),
                Set.of(),
                "");
        assertThat(Latest.words(series, Map.of(1L, 2L)))
                .isEqualTo("Latest: 20 killed (10 Oct 2024, Valley ministry), was 58.");
    }

    @Test
    void someOfThePeopleAreNotAllWhoWereKilled() {
        assertThat(latest(
                        report(1, Figure.exactly(14), 10, MINISTRY),
                        toll(2, 3, "Ostmark nationals", "Arden", 10, CRESCENT),
                        toll(3, 9, "children", "Arden", 11, CRESCENT)))
                .isEqualTo("Latest: 14 killed (10 Oct 2024, Valley ministry).");
    }

    @Test
    void aRunningTotalCountsWhateverPlaceItNamesButNotAWarsTotal() {
        assertThat(latest(
                        report(1, Figure.exactly(34), 8, MINISTRY),
                        report(2, Figure.exactly(17), 8, CRESCENT),
                        toll(3, 58, "people", "Holm", 10, MINISTRY),
                        toll(4, 4200, "people", "Ostmark", 12, MINISTRY)))
                .isEqualTo("Latest: 58 killed (10 Oct 2024, Valley ministry), was 34.");
    }

    private static Report toll(long claim, long number, String whom, String place, int day, Optional<Origin> origin) {
        return HomeTest.total(claim, number, whom, place, LocalDate.of(2024, 10, day), origin);
    }

    @Test
    void aFigureWithoutAnOriginCountsWhereItIsHigherThanAllThatOriginsGive() {
        var police = report(1, Figure.exactly(7), 9, MINISTRY);
        assertThat(latest(police, report(2, Figure.exactly(9), 11, Optional.empty())))
                .isEqualTo("Latest: 9 killed (11 Oct 2024, origin not named).");
        assertThat(latest(
                        police,
                        report(2, Figure.exactly(9), 10, MINISTRY),
                        report(3, Figure.exactly(7), 12, Optional.empty())))
                .as("an older figure told again")
                .isEqualTo("Latest: 9 killed (10 Oct 2024, Valley ministry), was 7.");
        assertThat(latest(
                        report(1, Figure.exactly(9), 9, MINISTRY),
                        report(2, Figure.exactly(7), 10, MINISTRY),
                        report(3, Figure.exactly(9), 12, Optional.empty())))
                .as("one that its origin took back")
                .isEqualTo("Latest: 7 killed (10 Oct 2024, Valley ministry), was 9.");
    }

    @Test
    void aPeopleIsNamed() {
        assertThat(latest(
                        toll(1, 14, "Ostmarkers", "Arden", 10, MINISTRY),
                        report(2, Figure.exactly(26), 10, Optional.empty())))
                .isEqualTo(
                        "Latest: 26 killed (10 Oct 2024, origin not named). Of that day too: 14 Ostmarkers (Valley ministry).");
    }

    @Test
    void aHospitalCountsThoseWhoWereBroughtToIt() {
        var hospital = Optional.of(new Origin(3, "Arden General Hospital", false));
        assertThat(latest(report(1, Figure.exactly(7), 10, MINISTRY), report(2, Figure.exactly(5), 10, hospital)))
                .isEqualTo("Latest: 7 killed (10 Oct 2024, Valley ministry).");
        assertThat(latest(report(1, Figure.exactly(5), 10, hospital)))
                .isEqualTo("Latest: 5 killed (10 Oct 2024, Arden General Hospital).");
    }

    @Test
    void isSilentOfNothing() {
        assertThat(latest()).isEmpty();
    }
}
