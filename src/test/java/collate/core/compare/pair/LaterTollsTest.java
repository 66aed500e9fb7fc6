package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of one happening on later days is asked about, though no figure names a place. */
class LaterTollsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

    private static Count count(long figure, String told, int day, boolean cumulative, String origin) {
        return count(figure, told, day, cumulative, origin, day);
    }

    private static Count count(long figure, String told, int day, boolean cumulative, String origin, long article) {
        var at = told.indexOf('#');
        var source = new Source(
                Set.of(article),
                Optional.of(DAY.plusDays(day)),
                origin.isEmpty() ? Set.of() : Set.of(origin),
                new Source.Telling("", Set.of(), AroundFigure.of(told.substring(0, at), told.substring(at + 1))));
        return new Count(
                Harm.KILLED, Figure.exactly(figure), "", "", Optional.of(DAY.plusDays(day)), cumulative, "", source);
    }

    @Test
    void aTollToldOnALaterDayFollowsTheTotalBefore() {
        var total = count(26, "The dead of the sinking rose to #.", 1, true, "");
        var later = count(49, "They ended the search for a ferry that sank with the loss of #.", 5, false, "");
        var finding = Pair.compare(total, later);
        assertThat(finding.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(finding.newer()).isFalse();
        assertThat(Pair.isWorthAsking(finding, total, later)).isTrue();
        assertThat(Pair.compare(total, count(49, "Gunmen killed # in an attack.", 5, false, ""))
                        .outcome())
                .as("of another thing")
                .isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(Pair.compare(
                                count(26, "Attacks have killed # so far.", 1, true, ""),
                                count(49, "An attack killed #.", 5, false, ""))
                        .outcome())
                .as("attacks are many")
                .isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(Pair.compare(total, count(12, "A ferry sank with the loss of #.", 5, false, ""))
                        .outcome())
                .as("fewer are another incident")
                .isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void theLastTollMayBeTwiceTheFirst() {
        var total = count(26, "The dead of the sinking rose to #.", 1, true, "");
        var last = count(55, "The dead of the sinking are put at #.", 6, true, "authorities");
        assertThat(Pair.isWorthAsking(Pair.compare(total, last), total, last)).isTrue();
        var wreck = count(23, "Those killed in the wreck of the passenger ferry are #.", 2, true, "");
        assertThat(Pair.compare(wreck, last).outcome()).isEqualTo(Outcome.REVISION);
        var train = count(23, "Those killed in the wreck of the train are #.", 2, true, "");
        assertThat(Pair.compare(train, last).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void whatSankAWeekAgoIsOfTheTotalsOfThatWeek() {
        var loss = aWeekAgo(count(52, "A ferry sank a week ago with the loss of #.", 7, false, ""));
        var theirs = count(55, "The ministry put the dead of the sinking at #.", 7, true, "ministry");
        assertThat(Pair.isWorthAsking(Pair.compare(loss, theirs), loss, theirs)).isTrue();
        var killed = aWeekAgo(count(52, "An attack a week ago killed #.", 7, false, ""));
        var attacks = count(55, "The ministry put the dead of the attacks at #.", 7, true, "ministry");
        assertThat(Pair.compare(killed, attacks).outcome())
                .as("attacks are many")
                .isEqualTo(Outcome.NOT_COMPARABLE);
    }

    private static Count aWeekAgo(Count count) {
        return new Count(
                count.harm(),
                count.figure(),
                "",
                "",
                Optional.empty(),
                Optional.of(new Period(DAY, DAY.plusDays(6))),
                false,
                "",
                false,
                Count.Basis.TIME_ALONE,
                count.source());
    }

    @Test
    void aTrialMonthsLaterNamesTheDayOfWhatItIsAbout() {
        var counted =
                count(41, "There were # hurt at the fair.", 0, false, "mayor").in("Arden");
        var judged = undated(told(38, "Judgment over the October 7 fair shooting in Arden", 130));
        assertThat(Pair.compare(counted, judged).outcome()).isEqualTo(Outcome.CONFLICT);
        var other = undated(told(38, "Judgment over the fair shooting in Arden", 130));
        assertThat(Pair.compare(counted, other).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void aTrialsFigureIsTheLastOfThatDayAndDeniesNoneOfTheFirst() {
        var first =
                count(7, "There were # killed at the fair.", 0, false, "police").in("Arden");
        var judged = ofTheDay(told(10, "Judgment over the October 7 fair shooting in Arden", 130));
        assertThat(Pair.compare(first, judged).outcome()).isEqualTo(Outcome.COMPATIBLE);
        var fewer = ofTheDay(told(5, "Judgment over the October 7 fair shooting in Arden", 130));
        assertThat(Pair.compare(first, fewer).outcome()).isEqualTo(Outcome.CONFLICT);
        var unnamed = ofTheDay(told(10, "Judgment over the fair shooting in Arden", 130));
        assertThat(Pair.compare(first, unnamed).outcome()).isEqualTo(Outcome.CONFLICT);
    }

    private static Count ofTheDay(Count count) {
        return new Count(count.harm(), count.figure(), "", "", Optional.of(DAY), false, "", count.source());
    }

    private static Count told(long figure, String top, int day) {
        var source = new Source(
                Set.of(99L), Optional.of(DAY.plusDays(day)), Set.of("court"), new Source.Telling(top, Set.of()));
        return new Count(Harm.KILLED, Figure.exactly(figure), "", "", Optional.empty(), false, "", source);
    }

    @Test
    void totalsOfAnOutbreakFollowEachOtherForAMonth() {
        var total = count(31, "The outbreak has killed #.", 0, true, "");
        var later = count(58, "It raised its count of cholera deaths to #.", 13, true, "agency");
        assertThat(Pair.compare(total, later).outcome()).isEqualTo(Outcome.REVISION);
        assertThat(Pair.compare(total, count(58, "Cholera deaths stand at #.", 60, true, "agency"))
                        .outcome())
                .as("two months later")
                .isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void twoTollsOfOneArticleOfWhichOneIsSomebodysAreAskedAbout() {
        var loss = count(52, "A ferry sank with the loss of #.", 0, false, "");
        var theirs = count(55, "The ministry put the dead of the sinking at #.", 0, true, "ministry");
        assertThat(Pair.isWorthAsking(Pair.compare(loss, theirs), loss, theirs)).isTrue();
        var nobodys = count(55, "The dead of the sinking were #.", 0, true, "");
        assertThat(Pair.isWorthAsking(Pair.compare(loss, nobodys), loss, nobodys))
                .as("nobody says either")
                .isFalse();
        var far = count(90, "The ministry put the dead of the sinking at #.", 0, true, "ministry");
        assertThat(Pair.isWorthAsking(Pair.compare(loss, far), loss, far))
                .as("perhaps of others")
                .isFalse();
    }

    @Test
    void aPlaceInTheSentenceIsThePlaceOfTheOther() {
        var two = count(2, "They shelled the village in Upper Orlek, killing #.", 0, false, "");
        var named = count(3, "There died #.", 1, false, "").in("Upper Orlek");
        var finding = Pair.compare(undated(two), undated(named));
        assertThat(finding.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(finding.reasons())
                .contains(Reason.neutral("their articles both tell of Upper Orlek, which one does not name here"));
        var elsewhere = count(2, "They shelled a village in Brack, killing #.", 0, false, "");
        assertThat(Pair.compare(undated(elsewhere), undated(named)).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    }

    private static Count undated(Count count) {
        return count.on(Optional.empty());
    }
}
