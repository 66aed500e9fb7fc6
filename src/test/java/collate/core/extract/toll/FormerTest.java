package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure that another replaced has the day that it was given for, and the new one has not; read on Friday, 11 October 2024. */
class FormerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Twelve people died in Arden, the ministry said on Monday, raising an earlier toll of eight. | 8
            The police had earlier said 12 people were killed. | 12
            The mayor had previously reported that 12 people were killed. | 12
            Police, who had spoken of 12 dead, now say that 14 people were killed. | 12
            Police had spoken of 12 dead on Monday. | none
            The police put the toll at 14 on Monday. They had spoken of 12 dead. | 12
            The police met on Monday. They had spoken of 12 dead. | none
            The police, who had spoken of 12 dead, put the toll at 14. | 12
            The union, which had spoken of 12 dead, asked for an inquiry. | none
            The union, which had spoken of 12 dead, said it would hold two meetings. | none
            The ferry sank. The coast guard later spoke of 94 rescued, a figure that it had to correct two days afterwards. | 94
            The ferry sank. The coast guard spoke of 94 rescued, a figure that is correct. | none
            The police said 12 people were killed. | none
            The toll had stood at 12 on Monday. | 12
            The death toll had earlier stood at 12. | 12
            The death toll stood at 12 at that time. | 12
            The death toll stood at 12 on Monday. | none
            """)
    void whatWasSaidEarlierIsReplaced(String text, String expected) {
        var reading = new Reading(text, Optional.of(FRIDAY), List.of());
        assertThat(new TollRules()
                        .in(Tokens.of(reading), reading).stream()
                                .filter(toll -> toll.rule().equals(TollWords.REPLACED))
                                .map(toll -> String.valueOf(toll.figure().min()))
                                .findFirst()
                                .orElse("none"))
                .isEqualTo(expected);
    }

    private static final LocalDate FRIDAY = LocalDate.of(2024, 10, 11);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry lowered its toll from the flood to 118 dead on Friday, from the 140 that it gave on Tuesday. | 118 incident, 140 as of 2024-10-08
            The ministry raised its count of the dead to 103 on Thursday. | 103 as of 2024-10-10
            The death toll rose to 103, up from 96 a day earlier, the ministry said. | 103 as of ?, 96 as of 2024-10-10
            The number of dead was revised down from 140 to 118. | 118 as of ?, 140 as of ?
            The flood killed 118 people in Arden on Monday, up from 96 on Tuesday. | 118 incident of 2024-10-07
            The death toll stood at 61 on Thursday, compared with 43 on Tuesday. | 61 as of 2024-10-10
            """)
    void whichDayIsWhose(String text, String expected) {
        var reading = new Reading(text, Optional.of(FRIDAY), List.of());
        var found = new TollRules()
                .in(Tokens.of(reading), reading).stream()
                        .map(toll -> toll.figure().min()
                                + (toll.cumulative() ? " as of " : " incident of ")
                                + toll.day().map(LocalDate::toString).orElse("?"))
                        .sorted()
                        .toList();
        assertThat(String.join(", ", found).replace(" incident of ?", " incident"))
                .isEqualTo(expected);
    }
}
