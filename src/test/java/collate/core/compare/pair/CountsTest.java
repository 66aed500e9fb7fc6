package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures are compared only where they count the same. */
class CountsTest {
    private static final LocalDate STORM = LocalDate.of(2024, 10, 7);
    private static final LocalDate SOON = LocalDate.of(2024, 10, 24);
    private static final LocalDate LATER = LocalDate.of(2024, 11, 10);
    private static final Figure THOUSANDS = new Figure(2_000L, null, Qualifier.AT_LEAST, "thousands");
    private static final Figure OVER_5000 = new Figure(5_000L, null, Qualifier.MORE_THAN, "more than");
    private static final Figure AT_LEAST_1400 = new Figure(1_400L, null, Qualifier.AT_LEAST, "at least");

    private static Count count(Figure figure) {
        return new Count(Harm.KILLED, figure, "people", "Arden", Optional.of(STORM), false, "", Source.UNKNOWN);
    }

    private static Count count(long figure) {
        return count(Figure.exactly(figure));
    }

    private static Count people(Count count, String population) {
        return new Count(
                count.harm(),
                count.figure(),
                population,
                count.place(),
                count.day(),
                count.cumulative(),
                count.responsible(),
                count.source());
    }

    private static Count place(Count count, String place) {
        return new Count(
                count.harm(),
                count.figure(),
                count.population(),
                place,
                count.day(),
                count.cumulative(),
                count.responsible(),
                count.source());
    }

    private static Count total(Count count, LocalDate asOf) {
        return new Count(
                count.harm(),
                count.figure(),
                count.population(),
                count.place(),
                Optional.of(asOf),
                true,
                count.responsible(),
                count.source());
    }

    private static Count from(Count count, long article, LocalDate reported, String... origins) {
        return new Count(
                count.harm(),
                count.figure(),
                count.population(),
                count.place(),
                count.day(),
                count.cumulative(),
                count.responsible(),
                new Source(Set.of(article), Optional.of(reported), Set.of(origins)));
    }

    private static String reasons(Finding finding) {
        return String.join(" | ", finding.reasons().stream().map(Reason::line).toList());
    }

    @Test
    void otherPeopleAreNotComparable() {
        var finding = Pair.compare(
                people(count(1_400), "people, mostly civilians"),
                people(count(new Figure(1_500L, 1_500L, Qualifier.ABOUT, "around")), "Hill Front fighters"));
        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(finding.apart()).contains(Dimension.POPULATION);
        assertThat(reasons(finding)).contains("- other population: “people, mostly civilians”, “Hill Front fighters”");
    }

    @Test
    void aVagueFigureAndACountMayBothHold() {
        var finding = Pair.compare(people(count(THOUSANDS), ""), people(count(OVER_5000), "Valley people"));
        assertThat(finding.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(reasons(finding))
                .contains("+ both may hold: more than 5,000 lies within thousands")
                .contains("= population: not said in one, “Valley people” in the other");
        assertThat(Relation.of(finding, count(THOUSANDS), count(OVER_5000))).isEqualTo(Relation.COMPATIBLE);
    }

    @Test
    void aCountSupportsItsLowerBound() {
        var finding = Pair.compare(count(1_400), count(AT_LEAST_1400));
        assertThat(finding.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(Relation.of(finding, count(1_400), count(AT_LEAST_1400))).isEqualTo(Relation.SUPPORTS);
        assertThat(finding.rank()).isGreaterThan(0.9);
    }

    @Test
    void aLaterFigureOfOneOriginRevises() {
        var first = from(count(1_400), 1, SOON, "ministry");
        var second = from(count(1_200), 2, LATER, "ministry");
        var finding = Pair.compare(first, second);
        assertThat(finding.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(finding.newer()).as("the second is the later one").isFalse();
        assertThat(Pair.compare(second, first).newer()).isTrue();
        assertThat(reasons(finding))
                .contains("+ same origin, later: 1,400 as of 24 Oct 2024, then 1,200 as of 10 Nov 2024");
    }

    @Test
    void aBodyNamedWithoutItsPlaceMayBeTheOneOfThere() {
        var first = from(count(1_400), 1, SOON, "Arden's fire service");
        var second = from(count(1_200), 2, LATER, "fire service");
        var finding = Pair.compare(first, second);
        assertThat(finding.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(finding.rank())
                .isLessThan(Pair.compare(first, from(count(1_200), 2, LATER, "Arden's fire service"))
                        .rank());
        assertThat(reasons(finding)).contains("= perhaps one origin, “Arden's fire service”, “fire service”, later");
        assertThat(reasons(Pair.compare(first, from(count(AT_LEAST_1400), 2, SOON, "fire service"))))
                .contains("perhaps one origin")
                .doesNotContain("+ another origin");
        assertThat(reasons(Pair.compare(first, from(count(AT_LEAST_1400), 2, SOON, "police"))))
                .contains("+ another origin");
    }

    @Test
    void aRunningTotalThatGrewIsARevisionToo() {
        var first = from(total(count(1_400), SOON), 1, SOON, "ministry");
        var second = from(total(count(1_200), LATER), 2, LATER, "ministry");
        assertThat(Pair.compare(first, second).outcome()).isEqualTo(Outcome.REVISION);
    }

    @Test
    void theRunningTotalOfAnIncidentsOwnDayCountsTheIncident() {
        var incident = from(count(AT_LEAST_1400), 1, SOON, "fire service");
        var total = from(total(count(1_390), STORM), 2, SOON.plusDays(1), "hospital");
        var finding = Pair.compare(incident, total);
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(reasons(finding)).contains("+ same day: 7 Oct 2024").doesNotContain("other scope");
        var war = total(count(14_000), STORM);
        assertThat(Pair.compare(incident, war).apart()).as("a small part of it").contains(Dimension.SCOPE);
    }

    @Test
    void numbersNearEachOtherMayBeOneCountThoughNothingElseSaysSo() {
        var first = from(undated(45), 1, SOON, "ministry");
        var near = Pair.compare(first, from(undated(43), 2, SOON.plusDays(1), "fire service"));
        assertThat(near.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(near.rank()).as("asked last").isEqualTo(Pair.LIKELY);
        assertThat(reasons(near)).contains("nothing here decides it");
        for (var other : List.of(
                from(undated(33), 2, SOON, "fire service"),
                from(undated(43), 2, LATER, "fire service"),
                from(undated(4), 2, SOON, "fire service"),
                from(undated(43), 2, SOON),
                from(place(undated(43), "Arden"), 2, SOON, "fire service"))) {
            assertThat(Pair.compare(first, other).apart()).contains(Dimension.HAPPENING);
        }
    }

    @Test
    void aHigherFigureOfALaterReportMayBeCountedOnWhereNobodyKnowsItsOrigin() {
        var first = from(count(28), 1, STORM.plusDays(1));
        var later = from(count(31), 2, STORM.plusDays(3), "police");
        var finding = Pair.compare(later, first);
        assertThat(finding.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(finding.newer()).isTrue();
        assertThat(reasons(finding))
                .contains(
                        "= the later figure is the higher, as while people are still counted: 28 as of 8 Oct 2024, then 31 as of"
                                + " 10 Oct 2024")
                .contains("the origin of one is not known");
        var voice = from(count(28), 1, STORM.plusDays(1), "hospital");
        assertThat(Pair.compare(later, voice).outcome()).as("two voices").isEqualTo(Outcome.COMPATIBLE);
        assertThat(Pair.compare(voice, from(count(38), 2, STORM.plusDays(3), "police"))
                        .outcome())
                .as("far apart")
                .isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(voice, from(count(25), 2, STORM.plusDays(3), "police"))
                        .outcome())
                .as("fewer")
                .isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(voice, from(count(38), 2, STORM.plusDays(9), "police"))
                        .outcome())
                .as("after a week")
                .isEqualTo(Outcome.COMPATIBLE);
        for (var other : List.of(
                from(count(31), 2, STORM.plusDays(1)),
                from(count(25), 2, STORM.plusDays(3)),
                from(count(300), 2, STORM.plusDays(3)),
                from(count(31), 2, STORM.plusDays(60)))) {
            assertThat(Pair.compare(first, other).outcome()).isEqualTo(Outcome.CONFLICT);
        }
        assertThat(Pair.compare(missing(60, STORM.plusDays(1)), missing(48, STORM.plusDays(3)))
                        .outcome())
                .as("the missing are found")
                .isEqualTo(Outcome.REVISION);
    }

    private static Count missing(long figure, LocalDate reported) {
        return new Count(
                Harm.MISSING,
                Figure.exactly(figure),
                "people",
                "Arden",
                Optional.of(STORM),
                false,
                "",
                new Source(Set.of(reported.toEpochDay()), Optional.of(reported), Set.of()));
    }

    @Test
    void whatAnArticleCountsByItselfIsAPartOfItsFigureWithoutAPlace() {
        var whole = undated(198)
                .from(new Source(
                        Set.of(1L),
                        Optional.of(SOON),
                        Set.of("ministry"),
                        new Source.Telling("Toll of Avaria quake", Set.of("Arden", "Brack"))));
        var part = place(from(count(152), 2, SOON, "governor"), "Arden province");
        var finding = Pair.compare(whole, part);
        assertThat(finding.apart()).contains(Dimension.PLACE);
        assertThat(reasons(finding))
                .contains(
                        "= one place is part of the other: an article names none for its figure, and counts “Arden province” by"
                                + " itself")
                .doesNotContain("only one can hold");
        var atLeast = place(from(count(new Figure(152L, null, Qualifier.AT_LEAST, "at least")), 2, SOON), "Arden");
        assertThat(Pair.compare(whole, atLeast).apart())
                .as("though both may hold")
                .contains(Dimension.PLACE);
    }

    @Test
    void figuresOfOtherDaysSayWhenTheyWereGivenAndAreAskedLater() {
        var first = from(count(85), 1, STORM.plusDays(1), "governor");
        var later = from(count(152), 2, STORM.plusDays(2), "ministry");
        var finding = Pair.compare(first, later);
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(reasons(finding)).contains("= given on other days: 85 as of 8 Oct 2024, then 152 as of 9 Oct 2024");
        assertThat(finding.rank())
                .isLessThan(Pair.compare(first, from(count(152), 2, STORM.plusDays(1), "ministry"))
                        .rank());
    }

    @Test
    void aLooseWordContradictsNoNumberNearItAndNoneSurely() {
        var hundreds = from(count(new Figure(200L, null, Qualifier.AT_LEAST, "hundreds")), 1, SOON, "mayor");
        var near = Pair.compare(hundreds, from(count(198), 2, SOON, "ministry"));
        assertThat(near.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(reasons(near))
                .contains("+ both may hold: hundreds, 198; “hundreds” is taken for 200 or more, and may be loose");
        var below = Pair.compare(hundreds, from(count(90), 2, SOON, "ministry"));
        assertThat(below.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(below.rank()).as("asked last").isEqualTo(Pair.LIKELY);
        assertThat(reasons(below)).contains("= “hundreds” is a loose word, taken for 200 or more");
    }

    private static Count undated(long figure) {
        return new Count(
                Harm.KILLED, Figure.exactly(figure), "people", "", Optional.empty(), false, "", Source.UNKNOWN);
    }

    @Test
    void aPlaceThatOnlyOneNamesMakesNoSureConflict() {
        var here = from(count(12), 1, SOON, "fire service");
        var there = from(place(count(8), ""), 2, SOON, "police");
        assertThat(Pair.compare(here, there).rank()).isEqualTo(Pair.LIKELY);
        assertThat(Pair.compare(place(here, ""), there).rank())
                .as("neither names one")
                .isGreaterThan(0.6);
        assertThat(Pair.compare(here, place(there, "Arden")).rank()).isGreaterThan(0.8);
    }

    @Test
    void whatWentTogetherWithAnotherArticleSaysNothingForItsOwn() {
        var merged = new Source(Set.of(1L, 2L), Optional.of(SOON), Set.of());
        var first = from(count(12), 1, SOON);
        var more = count(new Figure(10L, null, Qualifier.MORE_THAN, "more than"));
        var both =
                new Count(more.harm(), more.figure(), more.population(), more.place(), more.day(), false, "", merged);
        var agreeing = Pair.compare(first, both);
        assertThat(agreeing.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(Pair.isWorthAsking(agreeing, first, both)).isFalse();
        var fifty = from(count(50), 1, SOON);
        var against = new Count(
                first.harm(), first.figure(), first.population(), first.place(), first.day(), false, "", merged);
        assertThat(Pair.isWorthAsking(Pair.compare(fifty, against), fifty, against))
                .as("the other article may be wrong")
                .isTrue();
    }

    @Test
    void twoOriginsInOneArticleAreAskedAboutWhereTheyDiffer() {
        var police = from(count(19), 1, SOON, "police");
        var hospital = from(count(21), 1, SOON, "hospital");
        assertThat(Pair.isWorthAsking(Pair.compare(police, hospital), police, hospital))
                .isTrue();
        var vague = from(place(count(19), ""), 1, SOON, "police");
        var again = from(place(count(12), ""), 1, SOON, "police");
        assertThat(Pair.isWorthAsking(Pair.compare(vague, again), vague, again))
                .as("one origin")
                .isFalse();
    }

    private static Count told(long figure, long article, String origin, String top) {
        return of(count(Figure.exactly(figure)), "", "", Optional.empty(), false)
                .from(new Source(
                        Set.of(article), Optional.of(SOON), Set.of(origin), new Source.Telling(top, Set.of())));
    }

    private static Count of(Count count, String whom, String place, Optional<LocalDate> day, boolean cumulative) {
        return new Count(count.harm(), count.figure(), whom, place, day, cumulative, "", count.source());
    }

    /** Each in its own article, none with a place: their articles say of which both are. */
    @Test
    void figuresWhoseArticlesTellOfOnePlaceAreAskedAbout() {
        var officials = told(31, 1, "officials", "Toll climbs after the fire in Velmar");
        var union = told(45, 2, "union", "Families of Velmar wait for news");
        var finding = Pair.compare(officials, union);
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.isWorthAsking(finding, officials, union)).isTrue();
        assertThat(reasons(finding)).contains("their articles both tell of Velmar, which neither names here");

        var elsewhere = told(45, 2, "union", "Families in Holm wait for news");
        assertThat(Pair.compare(officials, elsewhere).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
        var named = of(officials, "", "Velmar", Optional.empty(), false);
        assertThat(reasons(Pair.compare(named, union))).contains("which one does not name here");
    }

    @Test
    void whatIsNoPlaceMakesNoOneStory() {
        for (var word : List.of("on Telegram", "at the Health Ministry", "in English", "from Reuters")) {
            var mill = told(31, 1, "governor", "Rask said " + word + " that a mill burned");
            var bridge = told(45, 2, "army", "Officers said " + word + " that a bridge fell");
            assertThat(Pair.compare(mill, bridge).outcome()).as(word).isEqualTo(Outcome.NOT_COMPARABLE);
        }
    }

    @Test
    void aTotalWithoutAPlaceCountsAnIncidentWithoutOneForAWeekUnlessTheirArticlesTellOfOnePlace() {
        var incident = of(told(36, 1, "police", "Fire in Velmar"), "", "", Optional.of(SOON.minusDays(20)), false);
        var total = of(told(38, 2, "police", "Toll in Velmar rises"), "", "", Optional.empty(), true);
        assertThat(Pair.compare(incident, total).outcome()).isEqualTo(Outcome.CONFLICT);
        var elsewhere = of(told(38, 2, "police", "Toll in Holm rises"), "", "", Optional.empty(), true);
        assertThat(Pair.compare(incident, elsewhere).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void someOfThePeopleAreAPartOfThoseWhomNobodyNames() {
        var all = of(count(Figure.exactly(18)), "", "Velmar", Optional.of(STORM), false);
        for (var whom : List.of("children", "policemen", "civilians")) {
            var some = of(count(Figure.exactly(4)), whom, "Velmar", Optional.of(STORM), false);
            var finding = Pair.compare(all, some);
            assertThat(finding.outcome()).as(whom).isEqualTo(Outcome.NOT_COMPARABLE);
            assertThat(finding.apart()).contains(Dimension.POPULATION);
            assertThat(reasons(finding)).contains("one population is part of the other: “people”, “" + whom + "”");
        }
        var nearlyAll = of(count(Figure.exactly(17)), "civilians", "Velmar", Optional.of(STORM), false);
        assertThat(Pair.compare(all, nearlyAll).outcome())
                .as("too many to be a part")
                .isEqualTo(Outcome.CONFLICT);
        assertThat(Populations.compare("protesters", "demonstrators")).isEqualTo(Sameness.SAME);
        assertThat(Populations.compare("bodies", "people")).isEqualTo(Sameness.SAME);
    }

    @Test
    void whatHappenedLastMonthIsNotToldOfToday() {
        var now = from(of(count(Figure.exactly(40)), "people", "Velmar", Optional.of(STORM), false), 1, SOON);
        var then = of(count(Figure.exactly(22)), "people", "Velmar", Optional.empty(), false);
        var lastMonth = new Count(
                then.harm(),
                then.figure(),
                "people",
                "Velmar",
                Optional.empty(),
                Optional.empty(),
                false,
                "",
                false,
                Count.Basis.TIME_ALONE,
                new Source(Set.of(2L), Optional.of(SOON), Set.of()));
        assertThat(Pair.compare(now, from(then, 2, SOON)).outcome()).isEqualTo(Outcome.CONFLICT);
        var finding = Pair.compare(now, lastMonth);
        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(reasons(finding)).contains("one is of an earlier month or week, of which day is not said: 40, 22");
    }

    @Test
    void twoSmallNumbersOfStoriesThatTellOfOtherPlacesAreNotOneFigure() {
        var dam = undated(told(3, 1, "ministry", "A dam broke in Velmar"));
        var train = undated(told(3, 2, "police", "A train left the rails in Holm"));
        var finding = Pair.compare(dam, train);
        assertThat(finding.apart()).contains(Dimension.HAPPENING);
        assertThat(reasons(finding))
                .contains("nothing says that they are of one place or one day, and their articles tell of no one place:"
                        + " 3, 3");
        var same = undated(told(3, 2, "police", "The flood that came down on Velmar"));
        assertThat(Pair.compare(dam, same).outcome()).isEqualTo(Outcome.SAME);
        var many = undated(told(1400, 1, "ministry", "A dam broke in Velmar"));
        assertThat(Pair.compare(many, undated(told(1400, 2, "police", "Talks begin in Holm")))
                        .outcome())
                .as("large numbers are not the same by chance")
                .isEqualTo(Outcome.SAME);
    }

    @Test
    void whatCameOutMonthsLaterIsOneFigureOnlyWithAPlaceOrADay() {
        var dam = from(of(count(17), "", "", Optional.empty(), false), 1, SOON);
        var train = from(of(count(17), "", "", Optional.empty(), false), 2, SOON.plusDays(100));
        assertThat(Pair.compare(dam, train).apart()).contains(Dimension.HAPPENING);
        assertThat(Pair.compare(dam, from(train, 2, SOON.plusDays(3))).outcome())
                .isEqualTo(Outcome.SAME);
        var inVelmar = of(dam, "", "Velmar", Optional.empty(), false);
        assertThat(Pair.compare(inVelmar, of(train, "", "Velmar", Optional.empty(), false))
                        .outcome())
                .isEqualTo(Outcome.SAME);
    }

    private static Count undated(Count count) {
        return of(count, "", "", Optional.empty(), false);
    }

    @Test
    void someOfTheDeadContradictNoCountOfAll() {
        var all = of(count(Figure.exactly(12)), "people", "Velmar", Optional.of(STORM), false);
        for (var whom : List.of("passengers", "")) {
            var some = part(of(count(Figure.exactly(11)), whom, "Velmar", Optional.of(STORM), false));
            var finding = Pair.compare(all, some);
            assertThat(finding.outcome()).as(whom).isEqualTo(Outcome.NOT_COMPARABLE);
            assertThat(finding.apart()).contains(Dimension.POPULATION);
        }
        var eleven = part(of(count(Figure.exactly(11)), "passengers", "Velmar", Optional.of(STORM), false));
        var nine = of(count(Figure.exactly(9)), "passengers", "Velmar", Optional.of(STORM), false);
        assertThat(Pair.compare(eleven, nine).outcome())
                .as("both count passengers")
                .isEqualTo(Outcome.CONFLICT);
        var more = part(of(count(Figure.exactly(15)), "passengers", "Velmar", Optional.of(STORM), false));
        assertThat(Pair.compare(all, more).outcome()).as("more than the whole").isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void twoPartsAreNoCountOfOneWhereOneOfThemMayBeAnybody() {
        var four = part(from(of(count(4), "", "Velmar", Optional.empty(), false), 1, SOON, "clinic"));
        var three =
                part(from(of(count(3), "Finnish nationals", "Velmar", Optional.empty(), false), 2, SOON, "ministry"));
        assertThat(Pair.compare(four, three).apart()).contains(Dimension.POPULATION);
        var hurt = part(from(of(count(3), "wounded", "Velmar", Optional.empty(), false), 1, SOON, "clinic"));
        var all = from(of(count(9), "people", "Velmar", Optional.empty(), false), 2, SOON, "ministry");
        assertThat(Pair.compare(hurt, all).apart()).contains(Dimension.POPULATION);
    }

    @Test
    void aFewOfThemAreAsManyByChance() {
        var hurt = part(from(of(count(2), "wounded", "Velmar", Optional.empty(), false), 1, SOON, "clinic"));
        var police =
                part(from(of(count(2), "police officers", "Velmar", Optional.empty(), false), 2, SOON, "ministry"));
        assertThat(Pair.compare(hurt, police).apart()).contains(Dimension.POPULATION);
        var children = of(count(4), "children", "Velmar", Optional.of(STORM), false);
        var people = of(count(4), "people", "Velmar", Optional.of(STORM), false);
        assertThat(Pair.compare(children, people).apart())
                .as("of one day and place")
                .isEmpty();
    }

    private static Count part(Count count) {
        return new Count(
                count.harm(),
                count.figure(),
                count.population(),
                count.place(),
                count.day(),
                count.period(),
                count.cumulative(),
                count.responsible(),
                true,
                count.basis(),
                count.source());
    }

    /** "Rose to 36", of the day of the harm, and "to 38" two days later, of no day. */
    @Test
    void aTotalOfNoDayRevisesTheCountOfTheDay() {
        var first = from(of(count(Figure.exactly(36)), "", "Velmar", Optional.of(STORM), false), 1, SOON, "collector");
        var then = from(
                of(count(Figure.exactly(38)), "", "Velmar", Optional.empty(), true), 2, SOON.plusDays(2), "collector");
        assertThat(Pair.compare(first, then).outcome()).isEqualTo(Outcome.REVISION);
        var war = from(
                of(count(Figure.exactly(4300)), "", "Velmar", Optional.empty(), true),
                2,
                SOON.plusDays(2),
                "collector");
        assertThat(Pair.compare(first, war).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void aTownByItsSortIsTheTown() {
        assertThat(Pair.compare(place(count(12), "the town of Velmar"), place(count(12), "Velmar"))
                        .outcome())
                .isEqualTo(Outcome.SAME);
    }

    @Test
    void aLowerBoundOfEarlierDaysSaysLittleOfALaterCount() {
        var first = from(count(new Figure(31L, null, Qualifier.AT_LEAST, "at least")), 1, SOON, "fire service");
        var soon = Pair.compare(first, from(count(61), 2, SOON.plusDays(1), "hospital"));
        var later = Pair.compare(first, from(count(61), 2, SOON.plusDays(3), "hospital"));
        assertThat(soon.outcome()).isEqualTo(later.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(later.rank()).isLessThan(soon.rank());
        assertThat(reasons(later)).contains("a lower bound of earlier days");
        assertThat(reasons(soon)).doesNotContain("earlier days");
    }

    @Test
    void aFigureOfAnotherOriginForTheSameDayAndPlaceIsAConflict() {
        var finding = Pair.compare(from(count(1_400), 1, SOON, "ministry"), from(count(900), 2, LATER, "hospital"));
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(reasons(finding)).contains("- only one can hold: 1,400, 900").contains("+ same day: 7 Oct 2024");
    }

    @Test
    void otherHarmPlaceDayAndScopeAreEachNamed() {
        var hurt = new Count(
                Harm.INJURED, Figure.exactly(1_400), "people", "Arden", Optional.of(STORM), false, "", Source.UNKNOWN);
        assertThat(Pair.compare(count(1_400), hurt).apart()).contains(Dimension.HARM);
        assertThat(Pair.compare(count(1_400), place(count(1_400), "Brack")).apart())
                .contains(Dimension.PLACE);
        assertThat(Pair.compare(total(count(1_400), SOON), total(count(900), LATER))
                        .apart())
                .contains(Dimension.TIME);
        assertThat(Pair.compare(total(count(1_400), SOON), count(900)).apart()).contains(Dimension.SCOPE);
    }

    @Test
    void aPartIsNotItsWholeButNeverMoreThanIt() {
        var children = people(count(900), "children");
        assertThat(Pair.compare(count(1_400), children).apart()).contains(Dimension.POPULATION);
        assertThat(Pair.compare(count(600), children).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(place(count(900), "northern Arden"), count(1_400))
                        .apart())
                .contains(Dimension.PLACE);
    }

    @Test
    void anUnknownPlaceMayMatchWithALowerRankAndThePageSaysSo() {
        var sure = Pair.compare(count(1_400), count(1_400));
        var unsure = Pair.compare(count(1_400), place(count(1_400), ""));
        assertThat(unsure.outcome()).isEqualTo(Outcome.SAME);
        assertThat(unsure.rank()).isLessThan(sure.rank());
        assertThat(reasons(unsure)).contains("= place: not said in one, “Arden” in the other");
    }

    @Test
    void theSameFigureTwiceInOneArticleCorroboratesNothing() {
        var finding = Pair.compare(from(count(1_400), 1, SOON, "a"), from(count(1_400), 1, SOON, "a"));
        assertThat(reasons(finding)).contains("- both stand in one article: no corroboration");
    }

    @Test
    void civiliansArePeopleAndChildrenCivilians() {
        assertThat(Populations.compare("children", "civilians")).isEqualTo(Sameness.PART);
        assertThat(Populations.compare("people", "1,400 persons")).isEqualTo(Sameness.SAME);
        assertThat(Populations.compare("people, mostly civilians", "people, many of them civilians"))
                .isEqualTo(Sameness.SAME);
        assertThat(Populations.compare("women and children", "women")).isEqualTo(Sameness.PART);
        assertThat(Populations.compare("valley soldiers", "hill soldiers")).isEqualTo(Sameness.OTHER);
        assertThat(Populations.compare("valley soldiers", "soldiers")).isEqualTo(Sameness.UNSAID);
    }

    @Test
    void placesLieInOneAnother() {
        assertThat(Places.compare("the Gaza Strip", "Gaza")).isEqualTo(Sameness.SAME);
        assertThat(Places.compare("Gaza City", "Gaza")).isEqualTo(Sameness.PART);
        assertThat(Places.compare("Israel", "the Gaza Strip")).isEqualTo(Sameness.OTHER);
        assertThat(Places.compare("southern Israel", "Israel")).isEqualTo(Sameness.PART);
        assertThat(Places.compare("a valley in Arden", "Arden")).isEqualTo(Sameness.PART);
        assertThat(Places.compare("Arden, Valley", "Arden")).isEqualTo(Sameness.SAME);
        assertThat(Places.compare("", "Arden")).isEqualTo(Sameness.UNSAID);
    }

    @Test
    void whichComesFirstDecidesNothing() {
        var all = many();
        for (var here : all) {
            for (var there : all) {
                var forth = Pair.compare(here, there);
                var back = Pair.compare(there, here);
                assertThat(back.outcome()).as(here + " / " + there).isEqualTo(forth.outcome());
                assertThat(back.apart()).isEqualTo(forth.apart());
                assertThat(back.rank()).isEqualTo(forth.rank());
                if (forth.outcome() == Outcome.REVISION) {
                    assertThat(back.newer()).isNotEqualTo(forth.newer());
                }
            }
        }
    }

    @Test
    void everyFigureIsTheSameAsItself() {
        assertThat(many())
                .allSatisfy(count ->
                        assertThat(Pair.compare(count, count).outcome()).isEqualTo(Outcome.SAME));
    }

    @Test
    void whatConflictsDoesNotOverlapAndWhatIsCompatibleDoes() {
        var all = many();
        for (var here : all) {
            for (var there : all) {
                var agree = here.figure().agreesWith(there.figure());
                switch (Pair.compare(here, there).outcome()) {
                    case SAME -> assertThat(agree).isTrue();
                    case COMPATIBLE ->
                        assertThat(agree
                                        || here.figure().isVague()
                                        || there.figure().isVague())
                                .isTrue();
                    case CONFLICT -> assertThat(agree).isFalse();
                    case REVISION -> assertThat(here.number()).isNotEqualTo(there.number());
                    case NOT_COMPARABLE -> {}
                }
            }
        }
    }

    @Test
    void whatCanBeComparedSharesATrait() {
        var all = many();
        for (var here : all) {
            for (var there : all) {
                var finding = Pair.compare(here, there);
                if (finding.outcome() == Outcome.SAME) {
                    assertThat(Traits.near(here)).containsAnyElementsOf(Traits.of(there));
                }
            }
        }
    }

    private static List<Count> many() {
        var random = new Random(7);
        var all = new ArrayList<Count>();
        for (var i = 0; i < 150; i++) {
            var figure = Stream.of(
                            THOUSANDS,
                            OVER_5000,
                            AT_LEAST_1400,
                            Figure.exactly(random.nextInt(3_000)),
                            new Figure(null, 30L, Qualifier.AT_MOST, "up to"),
                            new Figure(1_500L, 1_500L, Qualifier.ABOUT, "around"),
                            new Figure(20L, 30L, Qualifier.BETWEEN, ""))
                    .skip(random.nextInt(7))
                    .findFirst()
                    .orElseThrow();
            all.add(new Count(
                    Harm.values()[random.nextInt(2)],
                    figure,
                    List.of("", "people", "children", "Hill fighters", "civilians")
                            .get(random.nextInt(5)),
                    List.of("", "Arden", "northern Arden", "Brack").get(random.nextInt(4)),
                    random.nextBoolean() ? Optional.of(STORM.plusDays(random.nextInt(3))) : Optional.empty(),
                    random.nextBoolean(),
                    List.of("", "Hill Front", "Valley army").get(random.nextInt(3)),
                    new Source(
                            Set.of((long) random.nextInt(4)),
                            random.nextBoolean() ? Optional.of(SOON.plusDays(random.nextInt(3))) : Optional.empty(),
                            random.nextBoolean() ? Set.of("ministry") : Set.of())));
        }
        return all;
    }

    @Test
    void whoSaysThatAnotherNumberIsWrongHasNotCountedOn() {
        var earlier = given(count(23), "police", STORM);
        var later = given(count(28), "governor", STORM.plusDays(1));
        assertThat(Counts.compare(earlier, later).outcome()).isEqualTo(Outcome.COMPATIBLE);
        for (var origin : List.of("governor", "")) {
            var finding = Counts.compare(earlier, denying(given(count(28), origin, STORM.plusDays(1))));
            assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
            assertThat(finding.reasons())
                    .anySatisfy(reason -> assertThat(reason.words()).contains("is wrong"));
        }
        assertThat(Counts.compare(earlier, denying(given(count(28), "governor", STORM)))
                        .outcome())
                .as("of one day, two voices are at odds")
                .isEqualTo(Outcome.CONFLICT);
        assertThat(Counts.compare(earlier, denying(given(count(28), "police", STORM.plusDays(1))))
                        .outcome())
                .as("an origin may think again")
                .isEqualTo(Outcome.REVISION);
    }

    private static Count given(Count count, String origin, LocalDate on) {
        return count.from(new Source(
                Set.of((long) on.getDayOfYear()), Optional.of(on), origin.isEmpty() ? Set.of() : Set.of(origin)));
    }

    private static Count denying(Count count) {
        return new Count(
                count.harm(),
                count.figure(),
                count.population(),
                count.place(),
                count.day(),
                count.period(),
                count.cumulative(),
                count.responsible(),
                count.part(),
                true,
                count.basis(),
                count.source());
    }
}
