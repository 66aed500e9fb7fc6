package collate.core.compare.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a loan of $1.4 million             | 1400000 MONEY
            a $20-million loan                 | 20000000 MONEY
            £300m and 4.7m voters              | 300000000 MONEY, 4700000 COUNT
            33 cents a share                   | 0.33 MONEY
            six percent, 5.6% and 15 per cent  | 6 PERCENT, 5.6 PERCENT, 15 PERCENT
            on May 3, 1999                     | 3 DAY, 1999 YEAR
            on 15 July                         | 15 DAY
            2 1/2 inches                       | 2.5 COUNT
            twenty-five hundred boats          | 2500 COUNT
            a 36-year-old, aged forty          | 36 AGE, 40 AGE
            leading 7-one in the third round   | 7 COUNT, 1 COUNT, 3 COUNT
            no one and one of them             |
            """)
    void everyWayToWriteANumber(String text, String read) {
        assertThat(Quantities.of(text).stream()
                        .map(quantity -> quantity.value().toPlainString() + " " + quantity.measure())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(read == null ? "" : read);
    }
}
