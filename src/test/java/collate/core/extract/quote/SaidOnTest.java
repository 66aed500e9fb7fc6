package collate.core.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Ground;
import collate.core.claim.Quote;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day something was said, read on Friday, 22 March 2013. */
class SaidOnTest {
    private static final LocalDate FRIDAY = LocalDate.of(2013, 3, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The pier is closed,” Olga Brandt said on Monday. | 2013-03-18",
                "“The pier is closed,” Olga Brandt told Pavel Horak in a telephone call Monday, the port said. | 2013-03-18",
                "Olga Brandt on Monday said that the pier was closed. | 2013-03-18",
                "On Monday, Olga Brandt said that the pier was closed. | 2013-03-18",
                "Olga Brandt said on Monday that the crane fell on Saturday. | 2013-03-18",
                "The crane fell on Saturday, Olga Brandt said Monday. | 2013-03-18",
                "The pier is closed, according to a statement on Monday. | 2013-03-18",
                "Olga Brandt said that the crane fell on Saturday. | ",
                "“The crane fell on Saturday,” Olga Brandt said. | ",
                "Olga Brandt, who arrived on Saturday, said that the pier was closed. | ",
                "Olga Brandt said that the pier was closed when the crane fell on Saturday. | ",
                "Olga Brandt said the pier was closed. It opened on Monday. | ",
                "Olga Brandt said last week that the pier was closed. | ",
            })
    void theDayBesideTheWordOfSayingIsTheDayItWasSaid(String text, String day) {
        assertThat(quotes(text))
                .first()
                .extracting(Quote::saidOn)
                .isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
    }

    @Test
    void theDaySaysWhy() {
        var text = "“The pier is closed,” Olga Brandt said on Monday.";
        assertThat(quotes(text).getFirst().grounds())
                .filteredOn(ground -> ground.field().equals("said on"))
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.words().map(words -> words.of(text))).contains("Monday");
                    assertThat(ground.reason())
                            .isEqualTo(
                                    "stands with the word of saying; the Monday before 2013-03-22, the published date");
                })
                .isInstanceOf(Ground.class);
    }

    private static List<Quote> quotes(String text) {
        return new Extractor()
                .claimsIn(new Reading(text, Optional.of(FRIDAY), List.of(), Optional.of("en"))).stream()
                        .filter(Quote.class::isInstance)
                        .map(Quote.class::cast)
                        .toList();
    }
}
