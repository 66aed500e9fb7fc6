package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure of some of the people is at odds with none of all of them. */
class SomeOfAllTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

    /** @param told its sentence, with the number in “<” and “>” */
    private static Count count(Harm harm, String told, long article, String origin) {
        var start = told.indexOf('<');
        var end = told.indexOf('>');
        var number = Long.parseLong(told.substring(start + 1, end));
        var around = AroundFigure.of(told.substring(0, start), told.substring(end + 1));
        var source = new Source(
                Set.of(article),
                Optional.of(DAY),
                origin.isEmpty() ? Set.of() : Set.of(origin),
                Source.Telling.NOTHING);
        return new Count(harm, Figure.exactly(number), "", "", Optional.of(DAY), false, "", source.with(around));
    }

    private static Finding besideTwenty(Harm harm, String told) {
        var twenty = count(harm, "The blast in Orlek hit <20> people.", 1, "police");
        return Pair.compare(twenty, count(harm, told, 2, "council"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KILLED | Orlek Hospital said it had received 30 patients, <8> of whom had died.
            KILLED | He said the <8> dead whose families had been told were of one street.
            KILLED | He said that <8> of our citizens had died.
            KILLED | The blast killed <8> Orvan nationals, the embassy said.
            KILLED | The officials found <8> additional deaths there.
            KILLED | A driver was shot along with <8> neighbours.
            KILLED | Another strike killed a nurse and a further <8> people.
            KILLED | It was followed by Brack (204 cases, <8> deaths).
            KILLED | Brack accounts for 521 cases and <8> deaths.
            KILLED | The hardest hit was Brack, with <8>.
            KILLED | Brack was worst affected, with at least <8> dead.
            INJURED | Police say that 31 people were hurt: <8> by gunfire and 14 in the crush.
            INJURED | Orlek Hospital had treated <15> with burns.
            KILLED | St. Brice's said that <15> people had died in its care.
            KILLED | The doctor said that <15> had died on her wards alone.
            """)
    void someArePartOfAll(Harm harm, String told) {
        assertThat(besideTwenty(harm, told).apart()).contains(Dimension.POPULATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KILLED | The blast killed <15> people, whose families were told.
            KILLED | The army said that the blast killed <15> of its soldiers.
            INJURED | The blast killed two and wounded <15> others.
            INJURED | Another <15> people were injured.
            KILLED | At Orlek Hospital the minister said <15> people had died.
            KILLED | The toll in Orlek stood at: <15> dead.
            KILLED | The wards of the city were full after <15> deaths.
            """)
    void allAreComparedWithAll(Harm harm, String told) {
        assertThat(besideTwenty(harm, told).outcome()).isEqualTo(Outcome.CONFLICT);
    }

    /** Of one place a share is all, and of the whole some. */
    @Test
    void twoSharesOfOnePlaceAreAtOdds() {
        var nineteen = count(Harm.KILLED, "Floods killed 41: Brack (<19>), Holm (22).", 1, "ministry")
                .in("Brack");
        var twentyOne = count(Harm.KILLED, "Floods killed 43: Brack (<21>), Holm (22).", 2, "council")
                .in("Brack");
        var alone = count(Harm.KILLED, "The flood in Brack killed <21>.", 3, "council")
                .in("Brack");
        var all = count(Harm.KILLED, "The flood killed <41> people.", 4, "council");
        assertThat(Pair.compare(nineteen, twentyOne).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(nineteen, alone).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(nineteen, all).apart()).contains(Dimension.POPULATION);
    }

    /** A copy that changes the number of one hospital's dead. */
    @Test
    void twoFiguresOfOneHospitalAreAtOdds() {
        var four =
                count(Harm.KILLED, "St. Brice's Hospital received 15 patients, <4> of whom had died.", 1, "hospital");
        var five = count(Harm.KILLED, "St Brice’s Hospital received 15 patients, <5> of whom had died.", 2, "hospital");
        assertThat(Pair.compare(four, five).outcome()).isEqualTo(Outcome.CONFLICT);
        var other = count(Harm.KILLED, "Mercy Hospital received nine patients, <5> of whom had died.", 2, "hospital");
        assertThat(Pair.compare(four, other).apart()).contains(Dimension.POPULATION);
    }

    @Test
    void theDeadOfOneHospitalCannotBeMoreThanAll() {
        var all = count(Harm.KILLED, "The blast killed <12> people.", 1, "ministry");
        var some = count(Harm.KILLED, "Dr. Lind of Orlek Hospital said <23> had died on her wards.", 2, "hospital");
        var finding = Pair.compare(all, some);
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(finding.reasons())
                .contains(
                        Reason.neutral("one counts the patients of a hospital alone, who are some of all"),
                        Reason.against("a part is said to be more than the whole: 12, 23"));
    }

    @Test
    void twoSmallGroupsAreTheSameByChance() {
        var crushed = count(Harm.KILLED, "In the crush died <2> of those who ran.", 1, "court");
        var told = count(Harm.KILLED, "He said the <2> dead whose families were told were twins.", 2, "mayor");
        assertThat(Pair.compare(crushed, told).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
        var copy = count(Harm.KILLED, "In the crush died <2> of those who ran.", 2, "court");
        assertThat(Pair.compare(crushed, copy).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void aSentenceEndsBehindNoTitle() {
        var around = AroundFigure.of("It rained. Dr. Noor Lind of St. Brice's said ", " had died. Others lived.");
        assertThat(around).isEqualTo(new AroundFigure("Dr. Noor Lind of St. Brice's said ", " had died"));
    }
}
