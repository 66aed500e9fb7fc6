package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days with a name of their own, and those that the news remembers without their year. */
class NamedDayTest {
    private static List<String> on(LocalDate published, String text) {
        return DatesIn.claims(text, Optional.of(published)).stream()
                .map(dated -> dated.value().of(text) + " = " + dated.timex())
                .toList();
    }

    @Test
    void weekdaysWithNamesFollowEasterThanksgivingAndThePrimaries() {
        TimexTable.holds("""
                Shops were full on Black Friday. => Black Friday = 2012-11-23
                Orders peaked on Cyber Monday 2010. => Cyber Monday 2010 = 2010-11-29
                The bells will ring on Palm Sunday. => Palm Sunday = 2013-03-24
                The fast began on Ash Wednesday. => Ash Wednesday = 2013-02-13
                He won four states on Super Tuesday. => Super Tuesday = 2012-03-06
                She had led since Super Tuesday 2008. => Super Tuesday 2008 = 2008-02-05
                Wreaths were laid on Armistice Day. => Armistice Day = 2012-11-11
                """);
        assertThat(on(LocalDate.of(2013, 3, 22), "The film is about Bloody Sunday."))
                .isEmpty();
    }

    @Test
    void rememberedDaysKeepTheirYear() {
        assertThat(on(LocalDate.of(2006, 3, 20), "Budgets have tripled since Sept. 11."))
                .containsExactly("Sept. 11 = 2001-09-11");
        assertThat(on(LocalDate.of(2025, 2, 4), "She had been a hostage since Oct. 7."))
                .containsExactly("Oct. 7 = 2023-10-07");
        assertThat(on(LocalDate.of(2024, 5, 4), "He was jailed for his part in the Jan. 6 riot."))
                .containsExactly("Jan. 6 = 2021-01-06");
    }

    @Test
    void theirAnniversariesAndOtherYearsAreThemselves() {
        assertThat(on(LocalDate.of(2012, 9, 13), "The bridge was closed on Sept. 11."))
                .containsExactly("Sept. 11 = 2012-09-11");
        assertThat(on(LocalDate.of(2019, 5, 4), "The bridge was closed on Oct. 7."))
                .containsExactly("Oct. 7 = 2018-10-07");
        assertThat(on(LocalDate.of(2025, 2, 4), "The bridge was closed on Oct. 7, 2024."))
                .containsExactly("Oct. 7, 2024 = 2024-10-07");
        assertThat(on(LocalDate.of(2025, 2, 4), "The bridge was closed on Jan. 6."))
                .containsExactly("Jan. 6 = 2025-01-06");
    }

    @Test
    void unitBesideTheDaySpokenOfIsCountedFromIt() {
        TimexTable.holds("""
                It fell on May 4, 2009. The day before, it had risen. => May 4, 2009 = 2009-05-04; The day before = 2009-05-03
                It fell on May 4, 2009. The previous night, it had risen. => May 4, 2009 = 2009-05-04; The previous night = 2009-05-03TNI
                It fell on May 4, 2009. The night before, it had risen. => May 4, 2009 = 2009-05-04; The night before = 2009-05-03TNI
                It fell in May 2009 after rising the month before. => May 2009 = 2009-05; the month before = 2009-04
                It fell in 2009 after rising the year before. => 2009 = 2009; the year before = 2008
                It came three weeks later than usual. => three weeks = P3W
                """);
        assertThat(on(LocalDate.of(2013, 3, 22), "It was built the year before the war."))
                .isEmpty();
    }
}
