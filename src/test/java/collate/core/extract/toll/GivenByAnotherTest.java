package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two give a figure of the same in one sentence, and the second leaves out whom it counts. */
class GivenByAnotherTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The clashes killed 12 people by the government’s count and 33 by the opposition’s. | 12 the government; 33 the opposition
            The clashes killed 12 according to the army and 33 according to residents. | 12 the army; 33 residents
            Twelve people died, according to the army, and 33 according to residents. | 12 the army; 33 residents
            Twelve people were killed by the army’s count, 33 by the residents’. | 12 the army; 33 the residents
            At least 12 people died by the ministry’s own count and 33 people according to the Valley Union. | 12 the ministry; 33 the Valley Union
            The army said 12 people died; residents said 33. | 12 The army; 33 residents
            The army said 12 people were killed, while residents said 33. | 12 The army; 33 residents
            A shell killed 19 people on Monday, 11 according to the army and 19 according to the mayor. | 19 -; 11 the army; 19 the mayor
            A shell killed 12 people and wounded 30 according to police. | 12 police; 30 police
            Twelve people were killed by the army’s shells and 33 by mines. | 12 -
            Police said 12 people were killed and 33 by the road were hurt. | 12 Police; 33 Police
            Twelve people were killed, police said. Thirty-three said no. | 12 police
            Twelve people were killed, according to police, and 33 boats sank, according to residents. | 12 police
            """)
    void eachFigureIsOfWhoGivesIt(String text, String expected) {
        assertThat(TollTable.tolls(text).stream()
                        .map(toll -> toll.figure().min() + " " + toll.saidBy().orElse("-"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
