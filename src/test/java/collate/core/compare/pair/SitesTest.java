package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A site and its town are compared; two sites of a town are not. */
class SitesTest {
    private static final LocalDate BLAST = LocalDate.of(2024, 3, 3);

    private static Count killed(long number, String place, int days, String origin) {
        return new Count(
                Harm.KILLED,
                Figure.exactly(number),
                "people",
                place,
                Optional.of(BLAST),
                false,
                "",
                new Source(Set.of(number), Optional.of(BLAST.plusDays(days)), Set.of(origin)));
    }

    private static Sameness both(String here, String there) {
        assertThat(Places.compare(there, here)).isEqualTo(Places.compare(here, there));
        return Places.compare(here, there);
    }

    @Test
    void aSiteIsInOrAtTheTownOfItsName() {
        assertThat(both("Velmar port", "Velmar")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("the port of Velmar", "Velmar")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("the Corvan coal mine", "Corvan")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("Corvan’s coal mine", "the town of Corvan")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("a coal mine in Corvan", "Corvan")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("Tarn Hill railway station", "Tarn Hill")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("the southern suburbs of Velmar", "Velmar")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("the Saint Ida hospital in Velmar", "Velmar")).isEqualTo(Sameness.BY_NAME);
    }

    @Test
    void aNameInShortMayBeTheSameSite() {
        assertThat(both("Corvan mine", "the Corvan coal mine")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("the mine", "the Corvan coal mine")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("al-Amal hospital", "the al-Amal Arab Hospital")).isEqualTo(Sameness.BY_NAME);
        assertThat(both("the mine in Corvan", "Corvan mine")).isEqualTo(Sameness.SAME);
        assertThat(both("Velmar harbour", "Velmar port")).isEqualTo(Sameness.SAME);
        assertThat(both("Velmar train station", "the Velmar railway station")).isEqualTo(Sameness.SAME);
        assertThat(both("Beirut’s southern suburbs", "the southern suburbs of Beirut"))
                .isEqualTo(Sameness.SAME);
    }

    @Test
    void twoSitesOfATownAreTwoPlaces() {
        assertThat(both("Velmar airport", "Velmar hospital")).isEqualTo(Sameness.OTHER);
        assertThat(both("Corvan coal mine", "Corvan copper mine")).isEqualTo(Sameness.OTHER);
        assertThat(both("a coal mine in Corvan", "the Soltau coal mine")).isEqualTo(Sameness.OTHER);
        assertThat(both("a hospital in Velmar", "a hospital in Corvan")).isEqualTo(Sameness.OTHER);
        assertThat(both("Velmar port", "Corvan")).isEqualTo(Sameness.OTHER);
    }

    @Test
    void aSiteNamedAfterACountryIsAPartOfIt() {
        assertThat(both("a hospital in Gaza", "the Gaza Strip")).isEqualTo(Sameness.PART);
        assertThat(both("Beirut port", "Lebanon")).isEqualTo(Sameness.PART);
    }

    @Test
    void whatASiteAndItsTownDoNotAgreeInIsAsked() {
        var port = killed(17, "Velmar port", 1, "police");
        for (var number : new int[] {4, 12, 25, 60}) {
            var town = killed(number, "Velmar", 1, "city hospital");
            var finding = Pair.compare(port, town);
            assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
            assertThat(Pair.isWorthAsking(finding, port, town))
                    .as("against %s", number)
                    .isTrue();
            assertThat(finding.reasons())
                    .contains(Reason.neutral(
                            "“Velmar port” is in or at “Velmar” by its name: read whether both count the same"));
        }
        assertThat(Pair.compare(port, killed(60, "Velmar hospital", 1, "city hospital"))
                        .apart())
                .contains(Dimension.PLACE);
    }

    @Test
    void aRevisionHoldsWhenOneIsSaidOfTheSite() {
        var first = killed(12, "Corvan", 0, "ministry");
        var then = killed(21, "the Corvan coal mine", 2, "ministry");
        assertThat(Pair.compare(first, then).outcome()).isEqualTo(Outcome.REVISION);
        assertThat(Revisions.of(List.of(new Revisions.Given(1, first), new Revisions.Given(2, then)), Set.of()))
                .hasSize(1);
    }

    @Test
    void aDistrictOrSuburbOfATownMayBeWhereTheTownIsTold() {
        for (var part : new String[] {
            "the Rask district of Corvan",
            "Rask, a suburb of Corvan",
            "Rask, a northern suburb of Corvan",
            "the Rask borough of Corvan"
        }) {
            assertThat(both(part, "Corvan")).as(part).isEqualTo(Sameness.BY_NAME);
            assertThat(both(part, "the Holm district of Corvan")).as(part).isEqualTo(Sameness.OTHER);
            assertThat(both(part, "Rask")).as(part).isEqualTo(Sameness.SAME);
        }
        assertThat(both("the Rask district of Velm province", "Velm province")).isEqualTo(Sameness.PART);
        assertThat(both("the Rask district of southern Avaria", "southern Avaria"))
                .isEqualTo(Sameness.PART);
        assertThat(both("Rask, a district of Velm province", "Velm province")).isEqualTo(Sameness.PART);
        assertThat(both("Rask, Avaria", "Avaria")).isEqualTo(Sameness.PART);
    }

    @Test
    void theCapitalIsTheTownOfItsName() {
        for (var written :
                new String[] {"the capital Tarn", "the capital, Tarn", "The capital city Tarn", "capital Tarn"}) {
            assertThat(both(written, "Tarn")).as(written).isEqualTo(Sameness.SAME);
            assertThat(Places.bare(written)).isEqualTo("Tarn");
        }
        assertThat(both("the capital of Avaria", "Avaria")).isNotEqualTo(Sameness.OTHER);
        assertThat(Places.bare("the capital of Avaria")).isEqualTo("the capital of Avaria");
    }

    @Test
    void theirFiguresAreOfOneScale() {
        var figures = new LinkedHashMap<Long, Count>();
        figures.put(1L, killed(12, "Corvan", 0, "ministry"));
        figures.put(2L, killed(21, "the Corvan coal mine", 2, "ministry"));
        figures.put(3L, killed(34, "Corvan mine", 2, "union"));
        figures.put(4L, killed(5, "Corvan hospital", 2, "union"));
        assertThat(Scales.of(figures, Set.of()).stream().map(Scales.Scale::claims))
                .containsExactly(List.of(1L, 2L, 3L), List.of(4L));
    }

    @Test
    void eitherIsFoundByTheOther() {
        assertThat(Traits.near(killed(25, "Velmar", 1, "police")))
                .containsAnyElementsOf(Traits.of(killed(17, "Velmar port", 1, "police")));
    }
}
