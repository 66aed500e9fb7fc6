package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of sentences and the tolls they state: {@code sentence => killed 12..; injured ..30}, in any order. */
final class TollTable {
    private TollTable() {}

    static void holds(String table) {
        var rows = table.lines()
                .filter(line -> !line.isBlank())
                .map(TollTable::row)
                .toList();
        assertThat(rows.stream().map(TollTable::found).toList())
                .isEqualTo(rows.stream().map(Row::toString).toList());
    }

    static List<Toll> tolls(String text) {
        var reading = Reading.of(text);
        return new TollRules().in(Tokens.of(reading), reading);
    }

    private static Row row(String line) {
        var parts = line.split("=>", 2);
        var expected = List.of(parts[1].split(";")).stream().map(String::strip);
        return new Row(
                parts[0].strip(),
                expected.filter(cell -> !cell.isEmpty()).sorted().toList());
    }

    private static String found(Row row) {
        var cells = tolls(row.sentence()).stream().map(TollTable::cell).sorted().toList();
        return new Row(row.sentence(), cells).toString();
    }

    private static String cell(Toll toll) {
        var harm = toll.harm().name().toLowerCase(Locale.ROOT);
        var min = toll.figure().min();
        var max = toll.figure().max();
        return harm + " " + (min != null && min.equals(max) ? "" + min : bound(min) + ".." + bound(max));
    }

    private static String bound(@Nullable Long bound) {
        return bound == null ? "" : bound.toString();
    }

    /** A sentence and its tolls as cells. */
    record Row(String sentence, List<String> cells) {
        @Override
        public String toString() {
            return sentence + " => " + String.join("; ", cells);
        }
    }
}
