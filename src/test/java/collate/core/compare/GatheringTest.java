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
        var undated = new Loose(2, Kind.TOLL, "Arden Valley", Optional.empty(), 2);
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
    void dateOfTheSameArticleAndDayComesAlong() {
        var toll = toll(1, "Arden", FLOOD, 1);
        var other = toll(2, "Arden", FLOOD, 2);
        var same = new Loose(3, Kind.DATE, "", Optional.of(FLOOD), 2);
        var elsewhere = new Loose(4, Kind.DATE, "", Optional.of(FLOOD), 9);
        assertThat(Gathering.of(List.of(toll, other, same, elsewhere)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(toll, other, same));
    }

    @Test
    void tollsWithoutAPlaceComeAlongWhereTheirArticlesCountNowhereElse() {
        var wire = toll(1, "Arden", FLOOD, 1);
        var paper = toll(2, "Arden", FLOOD, 2);
        var missing = toll(3, "", FLOOD.plusDays(1), 1);
        var undated = new Loose(4, Kind.TOLL, "", Optional.empty(), 1);
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
        return new Loose(id, Kind.TOLL, place, Optional.of(day), article);
    }
}
