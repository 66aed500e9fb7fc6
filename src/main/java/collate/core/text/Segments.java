package collate.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Cuts a stretch of text at the edges of all spans that touch it, so that spans which cross can be drawn without one tag
 * closing inside another.
 */
public final class Segments {
    private Segments() {}

    /**
     * A stretch between two neighbouring edges.
     *
     * @param covering the indexes of the spans that cover it, longest first
     */
    public record Run(Span span, List<Integer> covering) {}

    /** In reading order; together they are all of {@code within}. */
    public static List<Run> of(Span within, List<Span> spans) {
        var touching = IntStream.range(0, spans.size())
                .boxed()
                .filter(index -> spans.get(index).overlaps(within))
                .sorted(Comparator.comparingInt(
                        (Integer index) -> -spans.get(index).length()))
                .toList();
        var edges = new TreeSet<>(List.of(within.start(), within.end()));
        for (var index : touching) {
            edges.add(Math.max(within.start(), spans.get(index).start()));
            edges.add(Math.min(within.end(), spans.get(index).end()));
        }
        var runs = new ArrayList<Run>();
        var from = edges.pollFirst();
        for (var to : edges) {
            var span = new Span(from == null ? within.start() : from, to);
            runs.add(new Run(
                    span,
                    touching.stream()
                            .filter(index -> spans.get(index).covers(span))
                            .toList()));
            from = to;
        }
        return List.copyOf(runs);
    }
}
