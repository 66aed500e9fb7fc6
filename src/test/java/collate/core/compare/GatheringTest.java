package collate.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.Gathering.Loose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final LocalDate FLOOD = LocalDate.of(2024, 10, 7);

    @Test
    void tollsOfOnePlaceAtDaysNearEachOtherAreOneHappening() {
        var wire = toll(1, "Arden", FLOOD, 1);
        var paper = toll(2, "arden", FLOOD.plusDays(2), 2);
        var later = toll(3, "Arden", FLOOD.plusDays(40), 3);
        assertThat(Gathering.of(List.of(wire, later, paper)))
                .containsExactly(new Gathering(
                        "Arden",
                        Optional.of(FLOOD),
                        List.of(wire, paper),
                        "2 tolls name Arden; 2 give 7 Oct 2024 or a day near it"));
    }

    @Test
    void aMonthOfTollsDayAfterDayIsNoOneHappening() {
        var war = IntStream.range(0, 30)
                .mapToObj(day -> toll(day, "Arden", FLOOD.plusDays(day), day))
                .toList();
        var strike = toll(40, "Arden", FLOOD.plusDays(12), 40);
        var all = new ArrayList<>(war);
        all.add(strike);
        var gathered = Gathering.of(all);
        assertThat(gathered.getFirst().day()).contains(FLOOD.plusDays(12));
        assertThat(gathered.getFirst().claims()).hasSize(8).contains(strike);
        assertThat(gathered).allSatisfy(one -> assertThat(one.claims()).hasSizeLessThanOrEqualTo(8));
        assertThat(gathered.stream().flatMap(one -> one.claims().stream()))
                .as("all but a day between two that stands alone")
                .hasSizeGreaterThan(27)
                .doesNotHaveDuplicates();
    }

    @Test
    void tollWithoutDayStandsWithTheOnlyHappeningOfItsPlace() {
        var dated = toll(1, "the Arden Valley", FLOOD, 1);
        var undated = new Loose(2, Kind.TOLL, "Arden Valley", Optional.empty(), 2, Optional.empty());
        assertThat(Gathering.of(List.of(dated, undated)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(dated, undated));
    }

    @Test
    void onePlaceUnderTwoNamesIsOne() {
        var strip = toll(1, "the Gaza Strip", FLOOD, 1);
        var bare = toll(2, "Gaza", FLOOD, 2);
        assertThat(Gathering.of(List.of(strip, bare)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(strip, bare));
    }

    @Test
    void aSiteAndItsTownAreOneHappeningAndTwoSitesOfATownAreTwo() {
        var mine = toll(1, "Corvan mine", FLOOD, 1);
        var coal = toll(2, "the Corvan coal mine", FLOOD, 2);
        var town = toll(3, "Corvan", FLOOD.plusDays(1), 3);
        var again = toll(4, "the Corvan coal mine", FLOOD, 4);
        assertThat(Gathering.of(List.of(mine, coal, town, again)))
                .containsExactly(new Gathering(
                        "the Corvan coal mine",
                        Optional.of(FLOOD),
                        List.of(mine, coal, again, town),
                        "2 tolls name the Corvan coal mine, 1 toll names Corvan mine, 1 toll names Corvan, perhaps one place by"
                                + " their names or figures; 4 give 7 Oct 2024 or a day near it"));

        var port = toll(5, "Corvan port", FLOOD, 5);
        var porter = toll(6, "the port of Corvan", FLOOD, 6);
        assertThat(Gathering.of(List.of(port, porter, coal, again, mine, town)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(coal, again, mine, town), List.of(port, porter));
    }

    @Test
    void theSameFigureInOneArticleTellsThatTwoPlacesAreOne() {
        var headline = new Loose(1, Kind.TOLL, "Corvan mine", Optional.empty(), 1, Optional.of("KILLED 12"));
        var lead = new Loose(2, Kind.TOLL, "eastern Avaria", Optional.of(FLOOD), 1, Optional.of("KILLED 12"));
        var later = new Loose(3, Kind.TOLL, "Corvan", Optional.of(FLOOD), 2, Optional.of("KILLED 17"));
        var elsewhere = new Loose(4, Kind.TOLL, "Tarnow", Optional.of(FLOOD), 3, Optional.of("KILLED 12"));
        assertThat(Gathering.of(List.of(headline, lead, later, elsewhere)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(later, headline, lead));
    }

    @Test
    void aTollWithoutAPlaceGoesWithTheOnlyHappeningOfItsFigureAndDay() {
        var wire = figure(1, "Arden", 1, 1_400);
        var paper = figure(2, "southern Arden", 2, 1_400);
        var weekly = figure(3, "", 3, 1_400);
        var other = figure(4, "", 3, 900);
        var abroad = figure(5, "Brack", 3, 2_000);
        var again = figure(6, "Arden", 4, 1_300);
        var gathered = Gathering.of(List.of(wire, again, weekly, other, abroad));
        assertThat(gathered).extracting(Gathering::claims).containsExactly(List.of(wire, again, weekly));
        assertThat(gathered.getFirst().reasons())
                .endsWith("; 1 toll of the same number and day that others give names no place");
        assertThat(Gathering.of(List.of(wire, again, paper, figure(7, "southern Arden", 5, 70), weekly, abroad)))
                .as("either may be meant")
                .extracting(Gathering::claims)
                .noneMatch(claims -> claims.contains(weekly));
    }

    private static Loose figure(long id, String place, long article, int number) {
        return new Loose(id, Kind.TOLL, place, Optional.of(FLOOD), article, Optional.of("KILLED " + number));
    }

    @Test
    void dateOfTheSameArticleAndDayComesAlong() {
        var toll = toll(1, "Arden", FLOOD, 1);
        var other = toll(2, "Arden", FLOOD, 2);
        var same = new Loose(3, Kind.DATE, "", Optional.of(FLOOD), 2, Optional.empty());
        var elsewhere = new Loose(4, Kind.DATE, "", Optional.of(FLOOD), 9, Optional.empty());
        assertThat(Gathering.of(List.of(toll, other, same, elsewhere)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(toll, other, same));
    }

    @Test
    void tollsWithoutAPlaceComeAlongWhereTheirArticlesCountNowhereElse() {
        var wire = toll(1, "Arden", FLOOD, 1);
        var paper = toll(2, "Arden", FLOOD, 2);
        var missing = toll(3, "", FLOOD.plusDays(1), 1);
        var undated = new Loose(4, Kind.TOLL, "", Optional.empty(), 1, Optional.empty());
        var crash = toll(5, "", FLOOD.plusDays(30), 1);
        var tolm = toll(6, "Tolm", FLOOD, 2);
        var unclear = toll(7, "", FLOOD, 2);
        var gathered = Gathering.of(List.of(wire, paper, missing, undated, crash, tolm, unclear));
        assertThat(gathered).extracting(Gathering::claims).containsExactly(List.of(wire, paper, missing, undated));
        assertThat(gathered.getFirst().reasons())
                .contains("2 tolls of the same articles name no place, and they name no other");
    }

    @Test
    void whatStandsAloneIsNoHappening() {
        assertThat(Gathering.of(List.of(toll(1, "Arden", FLOOD, 1), toll(2, "", FLOOD, 2))))
                .isEmpty();
    }

    private static Loose toll(long id, String place, LocalDate day, long article) {
        return new Loose(id, Kind.TOLL, place, Optional.of(day), article, Optional.empty());
    }
}
