package collate.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page date far from the days that its text names is in doubt, unless the text looks back on them. */
class ReferenceDoubtTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true | A court on Friday fined the owners over the June 12 harbour fire.
            false | A court on Tuesday fined the owners over the June 12 harbour fire.
            false | A court on Friday fined the owners. The harbour burned on June 12.
            false | The harbour burned on June 12, and on Friday the owners were fined.
            true | A court on Friday fined the owners of the harbour.
            """)
    void isBelievedWhereItsWeekdayFitsAndTheDayIsANameAlone(boolean believed, String text) {
        var reference = ReferenceDate.of(text, Optional.of(FRIDAY), "from the page", Optional.empty(), false);
        assertThat(reference.day().isPresent()).isEqualTo(believed);
    }
}
