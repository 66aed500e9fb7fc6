package collate.events;

import static collate.events.Drawing.tenth;

import collate.events.Drawing.Text;
import collate.events.Placing.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes origins' names where their lines end, each whole; one without room there stands in the key under the plot alone. */
final class LineEnds {
    private static final double LETTER = 5.9;

    /** In letters: a longer name is broken. */
    private static final int LONGEST_LINE = 36;

    private static final int MOST_LINES = 3;
    private static final double BEFORE_NAME = 6;
    private static final double HEIGHT = 13;

    /** How far a name may stand over or under the end of its line, the least first. */
    private static final List<Integer> SHIFTS = List.of(0, -4, 4, -7, 7, -10, 10, -14, 14);

    private final Canvas canvas;

    LineEnds(Canvas canvas) {
        this.canvas = canvas;
    }

    /** How much room the names take. */
    static double roomFor(List<Origin> origins) {
        var longest = origins.stream()
                .flatMap(origin -> lines(origin.name()).stream().flatMap(List::stream))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return BEFORE_NAME + LETTER * longest;
    }

    /**
     * None nearer to another's end; only the wide drawing has room for them.
     *
     * @param ends how high each line ends
     */
    void name(Map<Origin, Double> ends) {
        if (canvas.size == Canvas.Size.WIDE) {
            ends.forEach((origin, y) -> lines(origin.name()).ifPresent(lines -> name(lines, y, ends.values())));
        }
    }

    /** In as few lines as it takes; nothing where a word is too long for one, or the name for three. */
    private static Optional<List<String>> lines(String name) {
        return IntStream.rangeClosed(1, MOST_LINES)
                .boxed()
                .flatMap(count -> broken(name, count))
                .findFirst();
    }

    /** Into lines as even as may be. */
    private static Stream<List<String>> broken(String name, int count) {
        return IntStream.rangeClosed((name.length() + count - 1) / count, LONGEST_LINE)
                .mapToObj(length -> wrapped(name, length))
                .filter(lines -> lines.size() <= count)
                .filter(lines -> lines.stream().allMatch(line -> line.length() <= LONGEST_LINE))
                .limit(1);
    }

    private static List<String> wrapped(String name, int length) {
        var lines = new ArrayList<String>();
        for (var word : name.split(" ")) {
            var longer = lines.isEmpty() ? "" : lines.getLast() + " " + word;
            if (lines.isEmpty() || longer.length() > length) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }

    private void name(List<String> lines, double y, Collection<Double> ends) {
        var x = canvas.end() + BEFORE_NAME;
        var width = LETTER * lines.stream().mapToInt(String::length).max().orElse(0);
        var height = HEIGHT * lines.size();
        var wanted = SHIFTS.stream()
                .filter(shift -> ends.stream().noneMatch(end -> Math.abs(y + shift - end) < Math.abs(shift)))
                .map(shift -> new Box(x, y - 1.5 - height / 2 + shift, width, height))
                .filter(box ->
                        lines.size() == 1 || ends.stream().allMatch(end -> end == y || box.distanceTo(x, end) > 0));
        canvas.placing.first(wanted, box -> box).ifPresent(box -> {
            var under = box.y() + 11;
            for (var line : lines) {
                canvas.texts.add(new Text("sm", tenth(x), tenth(under), "start", line));
                under += HEIGHT;
            }
        });
    }
}
