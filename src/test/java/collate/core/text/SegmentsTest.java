package collate.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.text.Segments.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    @Test
    void crossingSpansAreCutWhereTheyCross() {
        var runs = Segments.of(new Span(0, 30), List.of(new Span(5, 20), new Span(10, 28)));
        assertThat(runs)
                .containsExactly(
                        new Run(new Span(0, 5), List.of()),
                        new Run(new Span(5, 10), List.of(0)),
                        new Run(new Span(10, 20), List.of(1, 0)),
                        new Run(new Span(20, 28), List.of(1)),
                        new Run(new Span(28, 30), List.of()));
    }

    @Test
    void ofNestedSpansTheLongerIsOutside() {
        var runs = Segments.of(new Span(0, 10), List.of(new Span(2, 4), new Span(0, 10)));
        assertThat(runs)
                .containsExactly(
                        new Run(new Span(0, 2), List.of(1)),
                        new Run(new Span(2, 4), List.of(1, 0)),
                        new Run(new Span(4, 10), List.of(1)));
    }

    @Test
    void aSpanThatGoesOnBeyondTheLineIsCutAtItsEnd() {
        assertThat(Segments.of(new Span(10, 20), List.of(new Span(0, 100))))
                .containsExactly(new Run(new Span(10, 20), List.of(0)));
    }
}
