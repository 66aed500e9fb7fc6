package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of a disease, and survivors who were brought to safety. */
class IllAndRescuedTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

    private static Count count(Harm harm, long figure, String whom, int day, String origin, String before) {
        var source = new Source(
                Set.of(figure + day),
                Optional.of(DAY.plusDays(day)),
                Set.of(origin),
                new Source.Telling("In Orlek", Set.of(), AroundFigure.of(before, "")));
        return new Count(
                harm,
                Figure.exactly(figure),
                whom,
                "Orlek",
                Optional.empty(),
                Optional.empty(),
                true,
                "",
                false,
                Count.Basis.READ,
                source);
    }

    private static Count cases(long figure, String whom, int day, String origin) {
        return count(Harm.ILL, figure, whom, day, origin, "The outbreak stood at ");
    }

    @ParameterizedTest
    @CsvSource({"ILL, KILLED", "ILL, INJURED", "ILL, RESCUED", "RESCUED, KILLED", "RESCUED, MISSING"})
    void theIllTheRescuedAndTheDeadAreNeverOneCount(Harm mine, Harm theirs) {
        assertThat(Pair.compare(
                                count(mine, 40, "", 0, "ministry", "There were "),
                                count(theirs, 40, "", 0, "ministry", "There were "))
                        .apart())
                .contains(Dimension.HARM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suspected cases | confirmed cases
            suspected cholera cases | confirmed cholera cases
            probable cases | confirmed cases
            '' | confirmed cases
            cases | confirmed
            '' | hospitalized
            suspected cases | being treated
            hospitalized | confirmed cases
            """)
    void howSureCasesAreMakesThemOthers(String mine, String theirs) {
        for (var day = 0; day < 2; day++) {
            assertThat(Pair.compare(cases(612, mine, 0, "ministry"), cases(94, theirs, day, "agency"))
                            .apart())
                    .contains(Dimension.POPULATION);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suspected cases | suspected cases
            cases | ''
            confirmed cases | laboratory-confirmed cases
            suspected cases | ''
            suspected and confirmed cases | cases
            in hospital | hospitalised
            """)
    void casesOfOneSortAreCompared(String mine, String theirs) {
        assertThat(Pair.compare(cases(612, mine, 0, "ministry"), cases(640, theirs, 0, "agency"))
                        .outcome())
                .isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void suspectedMenAreNoSuspectedCases() {
        assertThat(Populations.compare("suspected militants", "militants")).isEqualTo(Sameness.UNSAID);
        assertThat(Populations.compare("confirmed dead", "people")).isEqualTo(Sameness.UNSAID);
    }

    @Test
    void anOutbreaksLaterAndHigherCountContradictsNone() {
        assertThat(Pair.compare(cases(612, "", 0, "ministry"), cases(1_204, "", 15, "ministry"))
                        .outcome())
                .isEqualTo(Outcome.REVISION);
        assertThat(Pair.compare(cases(612, "", 0, "ministry"), cases(1_804, "", 9, "agency"))
                        .apart())
                .contains(Dimension.TIME);
    }

    @Test
    void patientsAreCountedAnewAndAreNoneOfADistrictsCases() {
        var patients = cases(238, "hospitalized", 0, "ministry");
        assertThat(Pair.compare(patients, cases(187, "being treated", 2, "ministry"))
                        .outcome())
                .isEqualTo(Outcome.REVISION);
        var district = count(Harm.ILL, 521, "", 0, "ministry", "It was worst in Holm (");
        assertThat(Pair.compare(patients, district).apart()).contains(Dimension.POPULATION);
        assertThat(Pair.compare(incident(187, 2), incident(238, 0)).outcome()).isNotEqualTo(Outcome.CONFLICT);
    }

    private static Count incident(long figure, int day) {
        var source = new Source(
                Set.of(figure),
                Optional.of(DAY.plusDays(day)),
                Set.of(),
                new Source.Telling("In Orlek", Set.of(), AroundFigure.UNKNOWN));
        return new Count(Harm.ILL, Figure.exactly(figure), "hospitalized", "Orlek", Optional.empty(), true, "", source);
    }

    @Test
    void twoDiseasesAreTwoOutbreaks() {
        var cholera = count(Harm.ILL, 612, "", 0, "ministry", "The cholera outbreak stood at ");
        var measles = count(Harm.ILL, 640, "", 1, "ministry", "The measles outbreak stood at ");
        assertThat(Pair.compare(cholera, measles).apart()).contains(Dimension.HAPPENING);
    }

    @Test
    void howManyWereRescuedMayBeCorrected() {
        var first = count(Harm.RESCUED, 118, "", 0, "coast guard", "The boats rescued ");
        var corrected = count(Harm.RESCUED, 112, "survivors", 2, "coast guard", "The boats had rescued ");
        assertThat(Pair.compare(first, corrected).outcome()).isEqualTo(Outcome.REVISION);
        assertThat(Pair.compare(first, count(Harm.RESCUED, 131, "", 0, "navy", "It rescued "))
                        .outcome())
                .isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void theConfirmedStandOnNoScaleOfAllCases() {
        var counts = new TreeMap<>(Map.of(
                1L, cases(612, "", 0, "ministry"),
                2L, cases(94, "confirmed cases", 0, "ministry"),
                3L, cases(884, "", 2, "agency"),
                4L, cases(163, "confirmed cases", 2, "agency")));
        assertThat(Scales.of(counts, Set.of()))
                .extracting(Scales.Scale::claims)
                .containsExactlyInAnyOrder(List.of(1L, 3L), List.of(2L, 4L));
    }

    @Test
    void casesAndAsManyChildrenAreTheSameNumberAlone() {
        var all = cases(71, "", 0, "ministry");
        var children = cases(71, "children", 0, "council");
        assertThat(Pair.compare(all, children).reasons())
                .contains(Reason.neutral("the same number, 71: one says “cases”, the other “children”"));
        var share = count(Harm.ILL, 71, "", 0, "ministry", "It was followed by Orlek (");
        var some = count(Harm.ILL, 71, "children", 0, "council", "The ministry reported 238 cases: ");
        assertThat(Pair.compare(share, some).apart()).as("some of all each").contains(Dimension.POPULATION);
    }

    @Test
    void whoIsInIntensiveCareIsOneOfThoseInHospital() {
        var hospital = cases(40, "in hospital", 0, "ministry");
        var intensive = cases(14, "in intensive care", 0, "council");
        assertThat(Pair.compare(hospital, intensive).apart()).contains(Dimension.POPULATION);
        assertThat(Populations.areSome("in intensive care", "in hospital")).isTrue();
        assertThat(Populations.areSome("in hospital", "in intensive care")).isFalse();
        assertThat(Pair.compare(intensive, cases(19, "in intensive care", 0, "ministry"))
                        .outcome())
                .isEqualTo(Outcome.CONFLICT);
    }
}
