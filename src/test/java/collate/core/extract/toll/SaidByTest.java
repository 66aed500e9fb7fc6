package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidByTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 40 people were killed, according to the latest toll from the city’s health office. | the city’s health office
            Some 40 miners died, according to figures of the labour ministry. | the labour ministry
            Twelve sailors died, according to a statement by the navy. | the navy
            Twelve sailors died, according to coastguard officials. | coastguard officials
            """)
    void whoMadeAnAccountIsItsSource(String sentence, String source) {
        var reading = Reading.of(sentence);
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isEqualTo(Optional.of(source));
    }

    @Test
    void whoeverIsToldIsNoSource() {
        var reading = Reading.of("“We counted 31 dead,” Ada Bello, a spokeswoman, told reporters on Tuesday.");
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isNotEqualTo(Optional.of("reporters"));
    }
}
