package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LatestTest {
    private static final Optional<Origin> MINISTRY = Optional.of(new Origin(1, "Valley ministry", false));
    private static final Optional<Origin> CRESCENT = Optional.of(new Origin(2, "Red Crescent", false));

    private static Report report(long claim, Figure figure, int day, Optional<Origin> origin) {
        return StepPlotTest.report(claim, figure, Optional.of(LocalDate.of(2024, 10, day)), origin);
    }

    private static String latest(Report... reports) {
        return Latest.words(Series.of(List.of(reports), Set.of(), ""), Map.of());
    }

    @Test
    void saysTheLastFigureWithItsDayItsOriginAndWhatItWas() {
        var first = report(1, new Figure(214L, null, Qualifier.AT_LEAST, "at least"), 8, MINISTRY);
        assertThat(latest(
                        first,
                        report(2, Figure.exactly(214), 9, Optional.empty()),
                        report(3, Figure.exactly(198), 10, MINISTRY)))
                .isEqualTo("Latest: 198 killed (10 Oct 2024, Valley ministry), was at least 214.");
        assertThat(latest(first)).isEqualTo("Latest: at least 214 killed (8 Oct 2024, Valley ministry).");
    }

    @Test
    void ofTwoOriginsOfOneDayBothAreSaidTheOneThatRevisedItsFigureFirst() {
        assertThat(latest(
                        report(1, Figure.exactly(230), 10, CRESCENT),
                        report(2, Figure.exactly(214), 8, MINISTRY),
                        report(3, Figure.exactly(198), 10, MINISTRY),
                        report(4, Figure.exactly(198), 10, Optional.of(new Origin(3, "Governor", false)))))
                .isEqualTo("Latest: 198 killed (10 Oct 2024, Valley ministry), was 214."
                        + " Of that day too: 230 (Red Crescent).");
    }

    @Test
    void isSilentWhereNoOriginIsNamed() {
        assertThat(latest(report(1, Figure.exactly(230), 10, Optional.empty()))).isEmpty();
        assertThat(latest()).isEmpty();
    }
}
