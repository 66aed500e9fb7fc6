package collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void tomorrowAndTheFirstDayOf1800CanBe() {
        assertThat(PublishedDay.problem(TODAY.plusDays(1), TODAY)).isEmpty();
        assertThat(PublishedDay.problem(LocalDate.of(1800, 1, 1), TODAY)).isEmpty();
        assertThat(PublishedDay.problem(TODAY.plusDays(2), TODAY))
                .contains("28 Nov 2026 lies in the future. Give the day of publication, tomorrow at the latest.");
        assertThat(PublishedDay.problem(LocalDate.of(1799, 12, 31), TODAY))
                .contains("31 Dec 1799 is too early. Give the day of publication, in 1800 at the earliest.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 October 1884      | 1884-10-24
            Oct. 24, 1803        | 1803-10-24
            1901-02-03T04:05:06Z | 1901-02-03
            3.4.1899             | 1899-04-03
            1850/12/01           | 1850-12-01
            18840512             | 1884-05-12
            1020-03-14           | 1020-03-14
            14 March 1020        | 1020-03-14
            3023-01-01           | 3023-01-01
            no. 18840512 of 9    |
            2023-02-31           |
            """)
    void daysOfAnyCenturyAreReadAsWritten(String words, LocalDate day) {
        assertThat(WrittenDay.in(words).map(WrittenDay::day)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"published": "2023-02-31", "text": "T"} | “published” of the JSON says “2023-02-31”, a day that does not exist.
            {"date": "10/11/2023", "text": "T"}      | “date” of the JSON says “10/11/2023”, from which no day can be told.
            ---;published: 2023-02-31;---;T          | file says “2023-02-31”, a day that does not exist.
            <html><head><meta name="date" content="2023-02-31"></head><body><p>T</p></body></html> | meta date says “2023-02-31”, a day that does not exist.
            """)
    void aStatedDayThatCannotBeReadIsSaidForTheItem(String file, String note) {
        var text = "Police said that nobody at all was hurt when the mill burned down on Monday.";
        var bytes = file.replace("T\"}", text + "\"}")
                .replace("<p>T", "<p>" + text)
                .replace(";", "\n")
                .replaceFirst("T$", text);
        assertThat(new Documents(Optional.empty()).in(Received.file("", bytes.getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Readable.class,
                        item -> assertThat(item.document().notes()).contains(note));
    }

    @Test
    void anImpossibleDayGivesWayToAPossibleOneAndRaisesNoDoubtAboutIt() {
        var far = DayCandidate.published(LocalDate.of(2999, 10, 24), "JSON-LD datePublished");
        var day = DayCandidate.published(LocalDate.of(2023, 10, 24), "date in the address");
        var settled = Days.settle(Days.settle(List.of(far, day)).days(), TODAY);
        assertThat(settled.published()).contains(day);
        assertThat(settled.days()).containsExactly(day, far.against(PublishedDay.FUTURE));
    }
}
