package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dateline is no part of the first sentence: neither of its figures nor of its names, days and spans. */
class DatelineTollsTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 3, 10));

    @Test
    void itsDayBoundsNoFigure() {
        TollTable.holds("""
                PORT MAREL, March 10 - Forty-three people were killed when a ferry sank. => killed 43
                Nov 12 - Twenty people died in a fire. => killed 20
                March 10 — 43 people were killed, police said. => killed 43
                The worst day was March 10 - 43 people were killed. => killed 43
                Police said they found 40 - 12 March was the worst day. =>
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORT MAREL - Veltria’s health ministry said 61 people were killed. | Veltria’s health ministry
            ARDEN: Rask’s military said four soldiers were killed. | Rask’s military
            ARDEN, Veltria (Agency) — Veltria’s army said four soldiers were killed. | Veltria’s army
            PORT MAREL, March 10 (Agency) - Police said four people were killed. | Police
            """)
    void itIsNoPartOfAName(String sentence, String source) {
        assertThat(only(sentence).saidBy()).isEqualTo(Optional.of(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORT MAREL, March 10 - Forty people were killed when a ferry sank on March 3. | 2025-03-03
            PORT MAREL, March 10 (Agency) - Dozens of people were killed on Tuesday. | 2025-03-04
            March 10 - Forty people were killed when a ferry sank on March 3. | 2025-03-03
            PORT MAREL, March 10 - Forty people were killed when a ferry sank. |
            March 10 - Forty people were killed when a ferry sank. |
            """)
    void itsDayIsNotTheDayOfWhatItReports(String sentence, LocalDate day) {
        assertThat(only(sentence).day()).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void theDayBeforeAnEntryOfAListIsItsOwn() {
        assertThat(tolls("The ferries of Veltria.\nMarch 3 - Forty people died off Marel.")
                        .getFirst()
                        .day())
                .isEqualTo(Optional.of(LocalDate.of(2025, 3, 3)));
    }

    @Test
    void aClaimStartsBehindIt() {
        var text = "PORT MAREL, March 10 (Agency) - At least 40 people were killed.";
        assertThat(only(text).span().of(text)).startsWith("At least 40");
    }

    private static Toll only(String text) {
        var tolls = tolls(text);
        assertThat(tolls).hasSize(1);
        return tolls.getFirst();
    }

    private static List<Toll> tolls(String text) {
        var reading = new Reading(text, PUBLISHED, List.of());
        return new TollRules().in(Tokens.of(reading), reading);
    }
}
