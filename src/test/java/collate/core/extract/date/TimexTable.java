package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks a table of sentences, a line each: the sentence, "=>", and its expressions with their values, "last week = 2013-W11". */
final class TimexTable {
    private static final LocalDate FRIDAY = LocalDate.of(2013, 3, 22);

    private TimexTable() {}

    static void holds(String table) {
        var rows = table.lines().map(String::strip).toList();
        assertThat(rows.stream().map(row -> read(row.split(" => ", 2)[0])).toList())
                .isEqualTo(rows);
    }

    private static String read(String sentence) {
        return DatesIn.claims(sentence, Optional.of(FRIDAY)).stream()
                .map(dated -> dated.value().of(sentence) + " = " + dated.timex())
                .collect(Collectors.joining("; ", sentence + " => ", ""));
    }
}
