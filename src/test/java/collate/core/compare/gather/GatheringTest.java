package collate.core.compare.gather;

import static collate.core.compare.gather.Loose.Scope.EARLIER_TIME;
import static collate.core.compare.gather.Loose.Scope.INCIDENT;
import static collate.core.compare.gather.Loose.Scope.RUNNING_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.claim.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheringTest {
    private static final LocalDate FLOOD = LocalDate.of(2024, 10, 7);

    @Test
    void tollsOfOnePlaceAtDaysNearEachOtherAreOneHappening() {
        var wire = toll(1, "Arden", FLOOD, 1);
        var paper = toll(2, "arden", FLOOD.plusDays(2), 2);
        var later = toll(3, "Arden", FLOOD.plusDays(40), 3);
        assertThat(gathered(List.of(wire, later, paper)))
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
        var gathered = gathered(all);
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
        var undated = loose(2, Kind.TOLL, "Arden Valley", Optional.empty(), 2, Optional.empty());
        assertThat(gathered(List.of(dated, undated)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(dated, undated));
    }

    @Test
    void onePlaceUnderTwoNamesIsOne() {
        var strip = toll(1, "the Gaza Strip", FLOOD, 1);
        var bare = toll(2, "Gaza", FLOOD, 2);
        assertThat(gathered(List.of(strip, bare))).extracting(Gathering::claims).containsExactly(List.of(strip, bare));
    }

    @Test
    void aSiteAndItsTownAreOneHappeningAndTwoSitesOfATownAreTwo() {
        var mine = toll(1, "Corvan mine", FLOOD, 1);
        var coal = toll(2, "the Corvan coal mine", FLOOD, 2);
        var town = toll(3, "Corvan", FLOOD.plusDays(1), 3);
        var again = toll(4, "the Corvan coal mine", FLOOD, 4);
        assertThat(gathered(List.of(mine, coal, town, again)))
                .containsExactly(new Gathering(
                        "the Corvan coal mine",
                        Optional.of(FLOOD),
                        List.of(mine, coal, again, town),
                        "2 tolls name the Corvan coal mine, 1 toll names Corvan mine, 1 toll names Corvan, perhaps one place by"
                                + " their names or figures; 4 give 7 Oct 2024 or a day near it"));

        var port = toll(5, "Corvan port", FLOOD, 5);
        var porter = toll(6, "the port of Corvan", FLOOD, 6);
        assertThat(gathered(List.of(port, porter, coal, again, mine, town)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(coal, again, mine, town), List.of(port, porter));
    }

    @Test
    void theSameFigureInOneArticleTellsThatTwoPlacesAreOne() {
        var headline = loose(1, Kind.TOLL, "Corvan mine", Optional.empty(), 1, killed(12));
        var lead = loose(2, Kind.TOLL, "eastern Avaria", Optional.of(FLOOD), 1, killed(12));
        var later = loose(3, Kind.TOLL, "Corvan", Optional.of(FLOOD), 2, killed(17));
        var elsewhere = loose(4, Kind.TOLL, "Tarnow", Optional.of(FLOOD), 3, killed(12));
        assertThat(gathered(List.of(headline, lead, later, elsewhere)))
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
        var gathered = gathered(List.of(wire, again, weekly, other, abroad));
        assertThat(gathered).extracting(Gathering::claims).containsExactly(List.of(wire, again, weekly));
        assertThat(gathered.getFirst().reasons())
                .endsWith("; 1 toll of the same number and day that others give names no place");
        assertThat(gathered(List.of(wire, again, paper, figure(7, "southern Arden", 5, 70), weekly, abroad)))
                .as("either may be meant")
                .extracting(Gathering::claims)
                .noneMatch(claims -> claims.contains(weekly));
    }

    private static Loose figure(long id, String place, long article, int number) {
        return loose(id, Kind.TOLL, place, Optional.of(FLOOD), article, killed(number));
    }

    /** Those whom it treats were harmed where their article counts the others; who was harmed there alone, there. */
    @Test
    void aHospitalIsWhereItHappenedOnlyWhereNobodyIsCountedElsewhere() {
        var dead = toll(1, "Arden", FLOOD, 1);
        var treated = toll(2, "Brice General Hospital", FLOOD, 1);
        var others = toll(3, "Arden", FLOOD, 2);
        var again = toll(4, "Brice General Hospital", FLOOD, 2);
        var fire = toll(5, "Rask Hospital", FLOOD, 3);
        var same = toll(6, "Rask Hospital", FLOOD, 4);
        var gathered = gathered(List.of(dead, treated, others, again, fire, same));
        assertThat(gathered).extracting(Gathering::place).containsExactly("Arden", "Rask Hospital");
        assertThat(gathered.getFirst().claims()).containsExactly(dead, others, treated, again);
        assertThat(gathered.getFirst().reasons()).contains("2 tolls of the same articles name no place but a hospital");
    }

    @Test
    void dateOfTheSameArticleAndDayComesAlong() {
        var toll = toll(1, "Arden", FLOOD, 1);
        var other = toll(2, "Arden", FLOOD, 2);
        var same = loose(3, Kind.DATE, "", Optional.of(FLOOD), 2, Optional.empty());
        var elsewhere = loose(4, Kind.DATE, "", Optional.of(FLOOD), 9, Optional.empty());
        assertThat(gathered(List.of(toll, other, same, elsewhere)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(toll, other, same));
    }

    @Test
    void tollsWithoutAPlaceComeAlongWhereTheirArticlesCountNowhereElse() {
        var wire = toll(1, "Arden", FLOOD, 1);
        var paper = toll(2, "Arden", FLOOD, 2);
        var missing = toll(3, "", FLOOD.plusDays(1), 1);
        var undated = loose(4, Kind.TOLL, "", Optional.empty(), 1, Optional.empty());
        var crash = toll(5, "", FLOOD.plusDays(30), 1);
        var tolm = toll(6, "Tolm", FLOOD, 2);
        var unclear = toll(7, "", FLOOD, 2);
        var gathered = gathered(List.of(wire, paper, missing, undated, crash, tolm, unclear));
        assertThat(gathered).extracting(Gathering::claims).containsExactly(List.of(wire, paper, missing, undated));
        assertThat(gathered.getFirst().reasons())
                .contains("2 tolls of the same articles name no place, and they name no other");
    }

    @Test
    void whatStandsAloneIsNoHappening() {
        assertThat(gathered(List.of(toll(1, "Arden", FLOOD, 1), toll(2, "", FLOOD, 2))))
                .isEmpty();
    }

    private static Loose toll(long id, String place, LocalDate day, long article) {
        return loose(id, Kind.TOLL, place, Optional.of(day), article, Optional.empty());
    }

    @Test
    void articlesThatBeginWithHarmInOnePlaceTellOfOneHappening() {
        var quake = new Loose(
                1,
                Kind.TOLL,
                "western Arden",
                Optional.of(FLOOD),
                INCIDENT,
                onTop(1),
                Optional.empty(),
                Optional.empty());
        var lowered =
                new Loose(2, Kind.TOLL, "", Optional.of(FLOOD), INCIDENT, onTop(2), Optional.empty(), Optional.empty());
        var total = new Loose(
                3,
                Kind.TOLL,
                "",
                Optional.of(FLOOD.plusDays(9)),
                RUNNING_TOTAL,
                onTop(3),
                Optional.empty(),
                Optional.empty());
        var province = toll(4, "Brack province", FLOOD, 1);
        var twister = toll(5, "Tolm", FLOOD.plusDays(1), 1);
        var aftershock = toll(6, "Arden", FLOOD.plusDays(5), 3);
        var old = new Loose(
                7, Kind.TOLL, "Arden", Optional.of(FLOOD), EARLIER_TIME, told(3), Optional.empty(), Optional.empty());
        var column = toll(8, "Arden", FLOOD, 4);
        var day = loose(9, Kind.DATE, "", Optional.of(FLOOD), 2, Optional.empty());
        var injured = loose(10, Kind.TOLL, "", Optional.empty(), 2, Optional.empty());
        var claims = List.of(quake, lowered, total, province, twister, aftershock, old, column, day, injured);
        var openings = List.of(
                new Opening(1, "An earthquake shook western Arden and the province of Brack", Optional.of(FLOOD)),
                new Opening(
                        2, "Arden lowers toll\nThe toll of the earthquake in Arden", Optional.of(FLOOD.plusDays(3))),
                new Opening(3, "A week after the earthquake in Arden", Optional.of(FLOOD.plusDays(9))));
        assertThat(Gathering.of(claims, openings))
                .containsExactly(new Gathering(
                        "western Arden",
                        Optional.of(FLOOD),
                        List.of(quake, lowered, total, province, column, injured, day),
                        "1 article begins with casualties in western Arden, 2 more begin with casualties and name it; 1 toll names western Arden, 1 toll names Brack province, 1"
                                + " toll names Arden; 5 give 7 Oct 2024 or a day near it; 1 toll of the same articles names no place,"
                                + " and they name no other; 1 date of the same articles is that day"));
    }

    private static Loose counting(long id, long article, boolean onTop, long number, Optional<LocalDate> day) {
        return new Loose(
                id,
                Kind.TOLL,
                "",
                day,
                RUNNING_TOTAL,
                new Loose.Told(article, onTop),
                killed(number),
                Optional.empty());
    }

    @Test
    void theCopyAndItsSourceAndWhatTellsHowItEndedWeeksLaterAreOneStory() {
        var wire = counting(1, 1, true, 21, Optional.of(FLOOD));
        var copied = counting(2, 2, true, 21, Optional.of(FLOOD));
        var ofTheSource = counting(3, 1, false, 17, Optional.empty());
        var last = counting(4, 3, true, 58, Optional.empty());
        var ofOthers = counting(5, 3, false, 61, Optional.empty());
        var fewer = counting(6, 4, true, 15, Optional.empty());
        var told = counting(7, 5, false, 24, Optional.empty());
        var longAgo = counting(8, 5, false, 6_000, Optional.empty());
        var openings = List.of(
                new Opening(1, "A ferry sank off Velm, the agency said", Optional.of(FLOOD), Optional.of(9L)),
                new Opening(2, "Waiting for the night boat", Optional.of(FLOOD.plusDays(1)), Optional.of(9L)),
                new Opening(
                        3,
                        "In Velm the search is over for those of a ferry that sank",
                        Optional.of(FLOOD.plusDays(20))),
                new Opening(4, "Another ferry sank off Velm", Optional.of(FLOOD.plusDays(25))),
                new Opening(5, "In Velm they mourn after the sinking of a ferry", Optional.of(FLOOD.plusDays(3))));
        assertThat(Gathering.of(List.of(wire, copied, ofTheSource, last, ofOthers, fewer, told, longAgo), openings)
                        .getFirst()
                        .claims())
                .containsExactlyInAnyOrder(wire, copied, ofTheSource, last, ofOthers, told);
    }

    @Test
    void aTrialMonthsLaterIsOfTheDayThatItsBeginningNames() {
        var first = onTop(1, "Arden", Optional.of(FLOOD), INCIDENT);
        var again = onTop(2, "Arden", Optional.of(FLOOD), INCIDENT);
        var trial = onTop(3, "", Optional.empty(), INCIDENT);
        var other = onTop(4, "", Optional.empty(), INCIDENT);
        var day =
                new Loose(5, Kind.DATE, "", Optional.of(FLOOD), INCIDENT, onTop(3), Optional.empty(), Optional.empty());
        var months = Optional.of(FLOOD.plusDays(130));
        assertThat(Gathering.of(
                        List.of(first, again, trial, other, day),
                        List.of(
                                opening(1, "A shooting in Arden"),
                                opening(2, "The dead of Arden"),
                                new Opening(3, "Sentence for the shooting in Arden", months),
                                new Opening(4, "A shooting in Arden", months))))
                .extracting(Gathering::claims)
                .containsExactly(List.of(first, again, trial, day));
    }

    @Test
    void twoTownsOfOneCountryAreTwoStories() {
        var arden = new Loose(
                1, Kind.TOLL, "Arden", Optional.of(FLOOD), INCIDENT, onTop(1), Optional.empty(), Optional.empty());
        var again = new Loose(
                2, Kind.TOLL, "Arden", Optional.of(FLOOD), INCIDENT, onTop(2), Optional.empty(), Optional.empty());
        var brack = new Loose(
                3, Kind.TOLL, "Brack", Optional.of(FLOOD), INCIDENT, onTop(3), Optional.empty(), Optional.empty());
        var nextDay = new Loose(
                4, Kind.TOLL, "Brack", Optional.of(FLOOD), INCIDENT, onTop(4), Optional.empty(), Optional.empty());
        var later = new Loose(
                5,
                Kind.TOLL,
                "Arden",
                Optional.of(FLOOD.plusDays(20)),
                INCIDENT,
                onTop(5),
                Optional.empty(),
                Optional.empty());
        assertThat(Gathering.of(
                        List.of(arden, again, brack, nextDay, later),
                        List.of(
                                opening(1, "A strike in Arden, Avaria"),
                                opening(2, "Arden in Avaria was hit"),
                                opening(3, "In Brack, in Avaria, a strike"),
                                opening(4, "A strike in Brack, Avaria"),
                                opening(5, "A strike in Arden, Avaria"))))
                .extracting(Gathering::claims)
                .containsExactly(List.of(arden, again), List.of(brack, nextDay));
    }

    @Test
    void articlesThatCountNoPlaceMeetByTheirWordsWithinAWeek() {
        var one = new Loose(1, Kind.TOLL, "", Optional.empty(), INCIDENT, onTop(1), Optional.empty(), Optional.empty());
        var other =
                new Loose(2, Kind.TOLL, "", Optional.empty(), INCIDENT, onTop(2), Optional.empty(), Optional.empty());
        var monthLater =
                new Loose(3, Kind.TOLL, "", Optional.empty(), INCIDENT, onTop(3), Optional.empty(), Optional.empty());
        var openings = List.of(
                new Opening(1, "Fire in a mill in Arden kills 18", Optional.of(FLOOD)),
                new Opening(2, "Toll of mill fire at Arden is 31", Optional.of(FLOOD.plusDays(2))),
                new Opening(3, "Mill fire in Arden kills 4", Optional.of(FLOOD.plusDays(30))));
        assertThat(Gathering.of(List.of(one, other, monthLater), openings))
                .containsExactly(new Gathering(
                        "Arden",
                        Optional.empty(),
                        List.of(one, other),
                        "2 articles begin with casualties and name Arden; none gives a day"));
    }

    @Test
    void whatNamesTheSameSiteIsOneStoryThoughOneCountsInTheCountry() {
        var town = onTop(1, "the town of Arden", Optional.of(FLOOD), INCIDENT);
        var again = onTop(2, "Arden", Optional.of(FLOOD), INCIDENT);
        var third = onTop(3, "Arden", Optional.of(FLOOD), INCIDENT);
        var lowered = onTop(4, "Avaria", Optional.of(FLOOD.plusDays(3)), RUNNING_TOTAL);
        var other = onTop(5, "Avaria", Optional.of(FLOOD.plusDays(3)), RUNNING_TOTAL);
        assertThat(Gathering.of(
                        List.of(town, again, third, lowered, other),
                        List.of(
                                opening(1, "ARDEN, Avaria - The Velm dam burst above Arden"),
                                opening(2, "Dam disaster in Arden"),
                                opening(3, "Dam disaster in Arden"),
                                opening(4, "Avaria lowers the toll of the Velm dam burst"),
                                opening(5, "Avaria lowers the toll of the Tolm mine blast"))))
                .as("the country alone makes no story")
                .first()
                .satisfies(one -> {
                    assertThat(one.place()).isEqualTo("Arden");
                    assertThat(one.claims()).containsExactly(town, again, third, lowered);
                });
    }

    @Test
    void aTollOfTheWeekOfAHappeningIsOfIt() {
        var town = onTop(1, "Arden", Optional.of(FLOOD), INCIDENT);
        var week = new Period(FLOOD.minusDays(1), FLOOD.plusDays(5));
        var looksBack = new Loose(
                2, Kind.TOLL, "Arden", Optional.empty(), EARLIER_TIME, onTop(2), Optional.empty(), Optional.of(week));
        var nowhere = new Loose(
                3, Kind.TOLL, "", Optional.empty(), EARLIER_TIME, told(2), Optional.empty(), Optional.of(week));
        var before = new Loose(
                4,
                Kind.TOLL,
                "Arden",
                Optional.empty(),
                EARLIER_TIME,
                told(3),
                Optional.empty(),
                Optional.of(new Period(FLOOD.minusDays(20), FLOOD.minusDays(14))));
        assertThat(Gathering.of(
                        List.of(town, looksBack, nowhere, before),
                        List.of(opening(1, "A flood in Arden"), opening(2, "Arden mourns those of last week"))))
                .extracting(Gathering::claims)
                .containsExactly(List.of(town, looksBack, nowhere));
    }

    @Test
    void whatAWarCostIsNotOfTheDayBesideIt() {
        var town =
                new Loose(1, Kind.TOLL, "Arden", Optional.of(FLOOD), INCIDENT, onTop(1), killed(20), Optional.empty());
        var again = onTop(2, "Arden", Optional.of(FLOOD), INCIDENT);
        var war =
                new Loose(3, Kind.TOLL, "", Optional.empty(), RUNNING_TOTAL, told(1), killed(4_200), Optional.empty());
        var total = new Loose(4, Kind.TOLL, "", Optional.empty(), RUNNING_TOTAL, told(1), killed(60), Optional.empty());
        assertThat(gathered(List.of(town, again, war, total)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(town, again, total));
    }

    @Test
    void aSuburbIsOneWithItsTown() {
        var suburb = toll(1, "Holm, a suburb of Corvan", FLOOD, 1);
        var district = toll(2, "the Holm district of Corvan", FLOOD, 2);
        var town = toll(3, "Corvan", FLOOD, 3);
        var elsewhere = toll(4, "Holm, a district of Velm province", FLOOD.plusDays(40), 4);
        assertThat(gathered(List.of(suburb, district, town, elsewhere)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(suburb, district, town));
    }

    @ParameterizedTest(name = "{0} {1} in Arden, {2} killed of no place: {3}")
    @CsvSource({
        "KILLED, 20, 200, true",
        "KILLED, 20, 201, false",
        "INJURED, 60, 130, true",
        "INJURED, 60, 601, false",
        "MISSING, 40, 400, true",
        "MISSING, 40, 4200, false",
        "INJURED, 5, 100, true",
        "INJURED, 5, 101, false",
    })
    void aTotalOfNoPlaceIsOfTheDayBesideItUnlessItIsFarMoreThanWhateverThatCounts(
            Harm harm, long there, long total, boolean isOfIt) {
        var town = counted(1, "Arden", INCIDENT, harm, there);
        var again = onTop(2, "Arden", Optional.of(FLOOD), INCIDENT);
        var nowhere = counted(3, "", RUNNING_TOTAL, Harm.KILLED, total);
        assertThat(gathered(List.of(town, again, nowhere)))
                .extracting(Gathering::claims)
                .containsExactly(isOfIt ? List.of(town, again, nowhere) : List.of(town, again));
    }

    @Test
    void theFewDeadOfADaySayHowManyItMayBeAlthoughManyMoreWereInjured() {
        var few = counted(1, "Arden", INCIDENT, Harm.KILLED, 4);
        var injured = counted(2, "Arden", INCIDENT, Harm.INJURED, 60);
        var again = onTop(3, "Arden", Optional.of(FLOOD), INCIDENT);
        var war = counted(4, "", RUNNING_TOTAL, Harm.KILLED, 500);
        assertThat(gathered(List.of(few, injured, again, war)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(few, injured, again));
    }

    @Test
    void aRescueBeginsNoHappeningAndStandsInOne() {
        var saved = onTop(1, Harm.RESCUED);
        var again = onTop(2, Harm.RESCUED);
        assertThat(Gathering.of(List.of(saved, again), List.of(opening(1, "In Arden"), opening(2, "In Arden"))))
                .isEmpty();
        assertThat(gathered(List.of(saved, again))).isEmpty();
        var dead = new Loose(
                3,
                Kind.TOLL,
                "Arden",
                Optional.of(FLOOD),
                INCIDENT,
                onTop(1),
                Optional.of(Harm.KILLED),
                killed(14),
                Optional.empty());
        assertThat(Gathering.of(
                        List.of(saved, dead, onTop(4, Harm.KILLED)),
                        List.of(opening(1, "In Arden"), opening(4, "In Arden"))))
                .extracting(one -> one.claims().size())
                .containsExactly(3);
    }

    @Test
    void casesOfADiseaseBeginNoShooting() {
        var cases = onTop(1, Harm.ILL);
        var more = onTop(2, Harm.ILL);
        var shot = onTop(3, Harm.KILLED);
        var hurt = onTop(4, Harm.INJURED);
        var openings = List.of(
                opening(1, "Cholera in Arden"),
                opening(2, "Cholera in Arden"),
                opening(3, "Gunmen in Arden"),
                opening(4, "Gunmen in Arden"));
        assertThat(Gathering.of(List.of(cases, more, shot, hurt), openings))
                .extracting(Gathering::claims)
                .containsExactly(List.of(cases, more), List.of(shot, hurt));
        assertThat(gathered(List.of(cases, more, shot, hurt)))
                .extracting(Gathering::claims)
                .containsExactly(List.of(shot, hurt), List.of(cases, more));
        assertThat(Gathering.of(
                        List.of(cases, shot),
                        List.of(opening(1, "Cholera in Arden"), opening(3, "The cholera outbreak in Arden"))))
                .as("its dead are of it")
                .extracting(Gathering::claims)
                .containsExactly(List.of(cases, shot));
    }

    /** An outbreak with the dead of a place that one sentence names, where nobody is ill; captives exchanged where others were killed. */
    @ParameterizedTest
    @CsvSource({"ILL, 0", "CAPTURED, 1", "KILLED, 2"})
    void whatAnArticleBeginsWithIsOfNoOtherSortOfHappening(Harm harm, int joining) {
        var hall = counted(1, "Arden", INCIDENT, Harm.KILLED, 40);
        var again = counted(2, "Arden", INCIDENT, Harm.KILLED, 41);
        var hurt = counted(5, "Arden", INCIDENT, Harm.INJURED, 12);
        var dead = counted(4, "", RUNNING_TOTAL, Harm.KILLED, 44);
        var first = new Loose(
                3,
                Kind.TOLL,
                "",
                Optional.empty(),
                RUNNING_TOTAL,
                onTop(1),
                Optional.of(harm),
                Optional.of(new Loose.Figure(harm, 60)),
                Optional.empty());
        assertThat(gathered(List.of(hall, again, hurt, first, dead)))
                .singleElement()
                .satisfies(one -> assertThat(one.claims().stream().filter(claim -> !claim.isPlaced()))
                        .hasSize(joining));
    }

    private static Loose onTop(long id, Harm harm) {
        return new Loose(
                id,
                Kind.TOLL,
                "Arden",
                Optional.of(FLOOD),
                INCIDENT,
                onTop(id),
                Optional.of(harm),
                Optional.empty(),
                Optional.empty());
    }

    /** As the database gives it: a small number is no figure to know a happening by. */
    private static Loose counted(long id, String place, Loose.Scope scope, Harm harm, long number) {
        return new Loose(
                id,
                Kind.TOLL,
                place,
                place.isEmpty() ? Optional.empty() : Optional.of(FLOOD),
                scope,
                told(1),
                Optional.of(harm),
                number < 10 ? Optional.empty() : Optional.of(new Loose.Figure(harm, number)),
                Optional.empty());
    }

    private static Loose onTop(long id, String place, Optional<LocalDate> day, Loose.Scope scope) {
        return new Loose(id, Kind.TOLL, place, day, scope, onTop(id), Optional.empty(), Optional.empty());
    }

    private static Optional<Loose.Figure> killed(long number) {
        return Optional.of(new Loose.Figure(Harm.KILLED, number));
    }

    private static Opening opening(long article, String words) {
        return new Opening(article, words, Optional.of(FLOOD));
    }

    private static Loose.Told onTop(long article) {
        return new Loose.Told(article, true);
    }

    private static Loose.Told told(long article) {
        return new Loose.Told(article, false);
    }

    private static List<Gathering> gathered(List<Loose> claims) {
        return Gathering.of(claims, List.of());
    }

    private static Loose loose(
            long id, Kind kind, String place, Optional<LocalDate> day, long article, Optional<Loose.Figure> figure) {
        return new Loose(id, kind, place, day, INCIDENT, told(article), figure, Optional.empty());
    }
}
