package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceDateTest {

    @Test
    void datelineIsTheReferenceDate() {
        var dates = DatesIn.claims("NORTHPORT, Oct. 20 (NPA) -- The mayor resigned on Friday.", published());
        assertThat(dates.getLast().basis()).isEqualTo("the Friday that is 2023-10-20, the dateline");
    }

    @Test
    void dateInBracketsFarFromThePublishedDateIsBelievedAndRaised() {
        var text = "The mayor resigned on Tuesday (Oct 24), a week after last week's vote.";
        var dates = DatesIn.claims(text, Optional.of(LocalDate.of(2024, 6, 22)));
        assertThat(dates).extracting("timex").startsWith("2023-10-24").contains("2023-W42");
        assertThat(dates.getFirst().grounds())
                .anySatisfy(ground -> assertThat(ground.reason())
                        .isEqualTo("the date in brackets says 2023-10-24, the published date is 2024-06-22"));
    }

    @Test
    void stampThatDoesNotFitIsRaisedAndNotBelieved() {
        var dates = DatesIn.claims("Sat. Jun 22nd, 2024\n\nThe mayor resigned on Monday.", published());
        assertThat(dates.getFirst().grounds())
                .anySatisfy(ground -> assertThat(ground.field()).isEqualTo("contradiction"));
        assertThat(dates.getLast().timex()).isEqualTo("2023-10-23");
    }

    @Test
    void datelineIsFoundBehindAStamp() {
        var text = "Sat. Jun 22nd, 2024\n\nNORTHPORT, Oct. 20 (NPA) -- The mayor resigned on Friday.";
        assertThat(DatesIn.claims(text, published()).getLast().timex()).isEqualTo("2023-10-20");
    }

    @Test
    void stampCountsWhereNothingElseIsKnown() {
        var dates = DatesIn.claims("Published: 24 October 2023\n\nThe mayor resigned on Monday.", Optional.empty());
        assertThat(dates.getLast().basis())
                .isEqualTo("the Monday before 2023-10-24, the date at the head of the article");
    }

    private static Optional<LocalDate> published() {
        return Optional.of(DatesIn.TUESDAY);
    }
}
