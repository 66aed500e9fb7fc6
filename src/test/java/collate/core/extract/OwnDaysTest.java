package collate.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.ReferenceDate.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnDaysTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 24);

    private static List<Candidate> in(String text) {
        return ReferenceDate.of(text, Optional.empty(), "", Optional.empty(), false)
                .candidates();
    }

    @Test
    void aDayInFullInTheFirstLinesIsOne() {
        assertThat(in("Ferry sinks\n\nTwelve people drowned on October 24, 2023, the port said."))
                .containsExactly(new Candidate(DAY, "“October 24, 2023”"));
        assertThat(in("Ferry sinks\n\n" + "The port said nothing. ".repeat(40) + "It opened on October 24, 1923."))
                .as("far down it may be any day")
                .isEmpty();
    }

    @Test
    void aDatelineOrABracketedDayHasTheYearThatOtherDatesGive() {
        var war = "\n\nIt began with the attack of October 7, 2023, which followed that of June 5, 1968.";
        assertThat(in("Talks go on\n\nDOHA: Envoys met on Tuesday (Oct 24) in the capital." + war))
                .contains(new Candidate(DAY, "“Tuesday (Oct 24)” with the year of “October 7, 2023”"));
        assertThat(in("Talks go on\n\nGAZA CITY, Oct. 24 (Sample Wire) - Envoys met." + war.replace("1968", "2023")))
                .containsExactly(new Candidate(DAY, "dateline “Oct. 24” with the year of “October 7, 2023”"));
    }

    @Test
    void aYearThatNothingGivesIsNotGuessed() {
        assertThat(in("Talks go on\n\nEnvoys met on Tuesday (Oct 24) in the capital."))
                .isEmpty();
        assertThat(in("GAZA, Oct. 24 (Sample Wire) - Envoys met.")).isEmpty();
        assertThat(in("GAZA, Oct. 24 (Sample Wire) - Envoys met. " + "They did nothing else at all. ".repeat(20)
                        + "The wars began on June 5, 1967 and October 7, 2023."))
                .as("two years fit")
                .isEmpty();
        assertThat(in("Envoys met on Monday (Oct 24). " + "They did nothing else at all. ".repeat(20)
                        + "The war began on October 7, 2023."))
                .as("the weekday is another year's")
                .isEmpty();
    }
}
