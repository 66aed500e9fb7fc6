package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ScalesTest {
    private static final LocalDate FLOOD = LocalDate.of(2024, 10, 7);

    private static Count killed(Figure figure, String population, String place) {
        return killed(figure, population, place, Optional.empty(), false);
    }

    private static Count killed(
            Figure figure, String population, String place, Optional<LocalDate> day, boolean cumulative) {
        return new Count(Harm.KILLED, figure, population, place, day, cumulative, "", Source.UNKNOWN);
    }

    private static Figure exactly(long number) {
        return Figure.exactly(number);
    }

    private static Figure atLeast(long number) {
        return new Figure(number, null, Qualifier.AT_LEAST, "at least");
    }

    private static List<List<Long>> sorted(Count... counts) {
        return sorted(Set.of(), counts);
    }

    private static List<List<Long>> sorted(Set<Scales.Link> links, Count... counts) {
        return scales(links, counts).stream().map(Scales.Scale::claims).toList();
    }

    private static List<Scales.Scale> scales(Set<Scales.Link> links, Count... counts) {
        var figures = new LinkedHashMap<Long, Count>();
        for (var count : counts) {
            figures.put(figures.size() + 1L, count);
        }
        return Scales.of(figures, links);
    }

    @Test
    void onePlaceUnderTwoNamesIsOneScale() {
        assertThat(sorted(
                        killed(atLeast(2000), "", "Gaza"),
                        killed(exactly(5000), "Palestinians, mainly civilians", "the Gaza Strip")))
                .containsExactly(List.of(1L, 2L));
    }

    @Test
    void fightersStandApartFromPeopleAndOnePlaceFromAnother() {
        assertThat(sorted(
                        killed(exactly(1400), "people", "Arden"),
                        killed(exactly(1500), "rebel fighters", "Arden"),
                        killed(exactly(1300), "", "Arden"),
                        killed(exactly(900), "people", "Holm")))
                .containsExactly(List.of(1L, 3L), List.of(2L), List.of(4L));
    }

    @Test
    void withoutAPlaceAFigureGoesWithTheOnlyOneThatItFits() {
        assertThat(sorted(
                        killed(exactly(1400), "people, many of them civilians", ""),
                        killed(atLeast(1400), "people", "Arden"),
                        killed(exactly(80), "rebel fighters", "Arden")))
                .containsExactly(List.of(2L, 1L), List.of(3L));
    }

    @Test
    void betweenTwoPlacesTheFigureDecidesAndElseNothing() {
        var arden = killed(exactly(1400), "people", "Arden");
        var holm = killed(exactly(90), "people", "Holm");
        assertThat(sorted(arden, holm, killed(atLeast(1400), "", ""))).contains(List.of(1L, 3L));
        assertThat(sorted(arden, holm, killed(exactly(500), "", ""))).contains(List.of(3L));
        assertThat(sorted(arden, holm, killed(atLeast(50), "", ""))).contains(List.of(3L));
    }

    @Test
    void whatPeopleLinkedIsOfOneScaleWhateverItsWords() {
        assertThat(sorted(
                        Set.of(new Scales.Link(2, 1)),
                        killed(exactly(1400), "people", "Arden"),
                        killed(exactly(900), "people", "the coast")))
                .containsExactly(List.of(1L, 2L));
    }

    @Test
    void aLinkBringsAllTogetherThatGoesWithEither() {
        var arden = killed(exactly(1400), "people", "Arden");
        var coast = killed(exactly(900), "people", "the coast");
        var ardenToo = killed(exactly(1300), "people", "Arden");
        var holm = killed(exactly(90), "people", "Holm");
        assertThat(sorted(Set.of(new Scales.Link(2, 1)), arden, coast, ardenToo, holm))
                .containsExactly(List.of(1L, 3L, 2L), List.of(4L));
        assertThat(sorted(Set.of(new Scales.Link(1, 2)), coast, arden, ardenToo, holm))
                .containsExactly(List.of(1L, 2L, 3L), List.of(4L));
        assertThat(sorted(
                        Set.of(new Scales.Link(3, 1), new Scales.Link(3, 2)), arden, coast, killed(exactly(7), "", "")))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.list(Long.class))
                .containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void scalesSayInWhatTheyDiffer() {
        var gaza = new Scales.Scale(List.of(1L), "Gaza", "");
        assertThat(gaza.apartFrom(new Scales.Scale(List.of(2L), "the Gaza Strip", "people")))
                .isEqualTo(Dimension.TIME);
        assertThat(gaza.apartFrom(new Scales.Scale(List.of(2L), "Arden", ""))).isEqualTo(Dimension.PLACE);
        assertThat(gaza.apartFrom(new Scales.Scale(List.of(2L), "", ""))).isEqualTo(Dimension.PLACE);
        assertThat(gaza.apartFrom(new Scales.Scale(List.of(2L), "Gaza", "rebel fighters")))
                .isEqualTo(Dimension.POPULATION);
    }

    @Test
    void aPartIsOfTheScaleOfItsWholeOnlyWhereTheFiguresAgree() {
        var whole = killed(exactly(1400), "people", "Arden");
        assertThat(sorted(whole, killed(exactly(300), "children", "Arden"))).hasSize(2);
        assertThat(sorted(whole, killed(exactly(300), "people", "northern Arden")))
                .hasSize(2);
        assertThat(scales(Set.of(), killed(atLeast(1400), "people", "northern Arden"), whole))
                .singleElement()
                .extracting(Scales.Scale::place)
                .isEqualTo("Arden");
    }

    @Test
    void totalsOfManyDaysAreOneScaleAndIncidentsOfManyDaysAreNot() {
        var later = Optional.of(FLOOD.plusDays(20));
        var first = Optional.of(FLOOD);
        assertThat(sorted(
                        killed(exactly(100), "", "Arden", first, true), killed(exactly(400), "", "Arden", later, true)))
                .hasSize(1);
        assertThat(sorted(
                        killed(exactly(100), "", "Arden", first, false),
                        killed(exactly(400), "", "Arden", later, false)))
                .hasSize(2);
        assertThat(sorted(
                        killed(exactly(4000), "", "Arden", later, true),
                        killed(exactly(25), "", "Arden", first, false)))
                .hasSize(2);
    }

    @Test
    void scaleIsNamedAfterThoseItCounts() {
        assertThat(scales(
                        Set.of(),
                        killed(exactly(1500), "rebel fighters", "Arden"),
                        killed(exactly(1520), "fighters", "Arden")))
                .singleElement()
                .satisfies(scale -> assertThat(scale.population()).isEqualTo("rebel fighters"));
        assertThat(scales(
                        Set.of(),
                        killed(exactly(40), "Ardeners, mostly children", "Arden"),
                        killed(exactly(40), "people", "Arden")))
                .singleElement()
                .satisfies(scale -> assertThat(scale.population()).isEmpty());
    }

    @Test
    void aVillageIsTheSameWhateverKindOfVillageItIs() {
        assertThat(sorted(
                        killed(atLeast(6), "people", "the border village of Arden"),
                        killed(exactly(2), "people", "Arden")))
                .containsExactly(List.of(1L, 2L));
    }

    @Test
    void anEarlyFigureOfThePlaceByAnotherNameKeepsNoTotalAway() {
        assertThat(sorted(
                        killed(atLeast(17), "people", "the town of Arden", Optional.of(FLOOD), false),
                        killed(exactly(34), "", "Arden", Optional.of(FLOOD), false),
                        killed(exactly(41), "bodies", "Arden", Optional.of(FLOOD.plusDays(1)), true)))
                .containsExactly(List.of(1L, 2L, 3L));
    }

    @Test
    void whatIsFewBesideTheOthersKeepsNoTotalAway() {
        assertThat(sorted(
                        killed(exactly(12), "people", "Arden", Optional.of(FLOOD), false),
                        killed(exactly(2), "injured", "Arden", Optional.of(FLOOD.plusDays(2)), false),
                        killed(exactly(14), "people", "Arden", Optional.empty(), true)))
                .containsExactly(List.of(1L, 2L, 3L));
    }
}
