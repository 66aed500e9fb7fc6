package collate.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void aTollIsNamedByWhatItCounts() {
        var figure = new Figure(1400L, null, Qualifier.AT_LEAST, "At least");
        assertThat(Label.toll(
                        Harm.KILLED,
                        figure,
                        Optional.of("people"),
                        Optional.of("Israel"),
                        Optional.of(LocalDate.of(2023, 10, 7)),
                        Optional.empty()))
                .isEqualTo("Killed: at least 1,400 people, Israel, 7 Oct 2023");
    }

    @Test
    void whereNoDayIsNamedItTellsTheMonthTheYearOrTheDays() {
        assertThat(in("2011-10-01", "2011-10-31")).isEqualTo("Killed: 87, Oct 2011");
        assertThat(in("2014-01-01", "2014-12-31")).isEqualTo("Killed: 87, 2014");
        assertThat(in("2026-05-01", "2026-05-16")).isEqualTo("Killed: 87, 1 May 2026 to 16 May 2026");
    }

    private static String in(String first, String last) {
        return Label.toll(
                Harm.KILLED,
                Figure.exactly(87),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Period(LocalDate.parse(first), LocalDate.parse(last))));
    }

    @Test
    void hundredsAreHundredsOfPeople() {
        var hundreds = new Figure(200L, null, Qualifier.AT_LEAST, "hundreds");
        assertThat(Label.toll(
                        Harm.KILLED,
                        hundreds,
                        Optional.of("people"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isEqualTo("Killed: hundreds of people");
    }

    @Test
    void aFigureKeepsItsWords() {
        assertThat(Label.figure(new Figure(2000L, null, Qualifier.AT_LEAST, "thousands")))
                .isEqualTo("thousands");
        assertThat(Label.figure(new Figure(20L, 30L, Qualifier.BETWEEN, ""))).isEqualTo("20 to 30");
        assertThat(Label.figure(new Figure(null, 30L, Qualifier.AT_MOST, ""))).isEqualTo("up to 30");
        assertThat(Label.figure(Figure.exactly(12))).isEqualTo("12");
    }

    @Test
    void thousandsAreSetApart() {
        for (var number : new long[] {0, 7, 999, 1_000, 12_345, 999_999, 1_000_000, -400, -1_400, Long.MAX_VALUE}) {
            assertThat(Label.number(number)).isEqualTo(String.format(Locale.ENGLISH, "%,d", number));
        }
    }

    @Test
    void aDateSaysWhatItResolvesTo() {
        var monday = LocalDate.of(2023, 10, 23);
        assertThat(Label.dated("Monday", Optional.of(monday), Optional.of(monday), "2023-10-23"))
                .isEqualTo("“Monday” = 23 Oct 2023");
        var april = LocalDate.of(2023, 4, 1);
        assertThat(Label.dated("April", Optional.of(april), Optional.of(april.withDayOfMonth(30)), "2023-04"))
                .isEqualTo("“April” = Apr 2023");
        assertThat(Label.dated("last week", Optional.of(monday), Optional.of(monday.plusDays(6)), "2023-W43"))
                .isEqualTo("“last week” = 23 Oct 2023 to 29 Oct 2023");
    }

    @Test
    void aQuoteStandsInCurlyMarksWhateverItsArticleHas() {
        assertThat(Label.quoted("\"We ask for help,\"")).isEqualTo("“We ask for help”");
        assertThat(Label.quoted("that Rome “shares the pain of the people”"))
                .isEqualTo("“Rome ‘shares the pain of the people’”");
        assertThat(Label.quoted("„Wir werden sie finden“")).isEqualTo("“Wir werden sie finden”");
        assertThat(Label.quoted("« El barco no vuelve »")).isEqualTo("“El barco no vuelve”");
        assertThat(Label.quoted("The mayor called it „ein Unglück“ twice"))
                .isEqualTo("“The mayor called it ‘ein Unglück’ twice”");
    }

    @Test
    void aFigureWithoutBoundsOrWithCrossedOnesIsNone() {
        assertThatThrownBy(() -> new Figure(null, null, Qualifier.ABOUT, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure(5L, 3L, Qualifier.BETWEEN, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
