package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure that is said to be wrong is no toll of who says so. */
class DeniedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Holm, the governor of Arden Province, said that 28 people, not 23, were killed. | 28 Ada Holm: not 23
            The fire killed 28 people, not 23 as police had said, the governor said. | 28 the governor: not 23
            Ada Holm, the mayor, said on Monday that the toll was 28, not 23 as police had reported. | 28 Ada Holm: not 23
            Police said 28 people, and not 23 people, were killed. | 28 Police: not 23
            The fire killed not 23 but 28 people, the mayor said. | 28 The mayor: not 23
            The mayor said the fire killed 28 people rather than 23. | 28 The mayor: rather than 23
            Police corrected the toll to 28 dead, not 23. | 28 -: not 23
            The mayor denied that 23 people had been killed. | ''
            The mayor denied that 23 people had been killed, saying 28 people died. | 28 -
            She called the figure of 23 dead a lie. | ''
            The Front's figure of 23 dead was, in her words, "an invention for the newspapers". | ''
            The governor dismissed the rebels' figure of 23 dead. | ''
            The figure of 23 dead was confirmed by the governor. | 23 -
            The figure of 23 dead was not false, the governor said. | 23 the governor
            Twelve people were killed, not one of them a soldier. | 12 -
            Police said 12 people were killed, not 3 kilometres from the border. | 12 Police
            Police said 12 people were killed and that 5 were not found. | 12 Police
            Police said 12 people were killed, not counting 3 soldiers who died on Sunday. | 12 Police; 3 Police
            """)
    void whatIsDeniedStandsBesideTheRightFigure(String text, String expected) {
        assertThat(TollTable.tolls(text).stream()
                        .map(toll -> toll.figure().min() + " " + toll.saidBy().orElse("-")
                                + toll.grounds().stream()
                                        .filter(ground -> ground.field().equals("denies"))
                                        .map(ground -> ": "
                                                + ground.words().orElseThrow().of(text))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("; ")))
                .isEqualToIgnoringCase(expected);
    }
}
