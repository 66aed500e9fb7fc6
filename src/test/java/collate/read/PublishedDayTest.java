package collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void anImpossibleDayGivesWayToAPossibleOneAndRaisesNoDoubtAboutIt() {
        var far = DayCandidate.published(LocalDate.of(2999, 10, 24), "JSON-LD datePublished");
        var day = DayCandidate.published(LocalDate.of(2023, 10, 24), "date in the address");
        var settled = Days.settle(Days.settle(List.of(far, day)).days(), TODAY);
        assertThat(settled.published()).contains(day);
        assertThat(settled.days()).containsExactly(day, far.against(PublishedDay.FUTURE));
    }
}
