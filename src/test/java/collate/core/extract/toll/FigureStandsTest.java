package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is of those whom the text told of, and whoever is free, alive or buried is not counted as held, dead or hurt. */
class FigureStandsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody agrees on how many were killed. The governor's count is nine. | nine killed
            Nobody agrees on how many were killed. The union raised its figure to 24 on Tuesday. | 24 killed
            The police say 60 people were arrested. The union puts the number at more than 150. | 60 captured; more than 150 captured
            The death toll stood at 38; last night it was raised to 39. | 38 killed; 39 killed
            The death toll stood at 38. The ministry has raised it to 39. | 38 killed; 39 killed
            The governor's office still gave the toll as 59. | 59 killed
            The number of persons who perished in the collapse of the new bridge of the railway company Ost Lines near the city of Zelva has reached 61. | 61 killed
            Four workers were killed. Its share price was raised to 39. | Four killed
            The union raised its figure to 24. | ''
            Four workers were killed. The union raised its figure to 24 per cent. | Four killed
            Nine soldiers were captured, one of whom, a sergeant, had since been handed over. | Nine captured
            Nine soldiers were captured, one of whom was wounded. | Nine captured; one injured
            There were four funerals in Zelva on Tuesday. Three of the four were shot that day. | Three killed
            Four men were in the car. Three of the four were shot that day. | Three injured
            Of the nine names on the list, four persons are alive and one died last year. | ''
            """)
    void whomItIsOf(String text, String expected) {
        assertThat(TollTable.tolls(text).stream()
                        .map(toll ->
                                toll.value().of(text) + " " + toll.harm().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
