package collate.bench;

import collate.core.compare.copy.Copies;
import collate.core.compare.copy.Signature;
import collate.core.compare.event.Happenings;
import collate.core.compare.event.Telling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints how long it takes to find the families and the events of made-up articles, 100,000 or as many as asked, and the heap in
 * use afterwards. A third of the articles are cut, moved and padded copies; every outlet prints a footer of its own.
 */
public final class ClusterSpeed {
    private final Random chance = new Random(7);

    private ClusterSpeed() {}

    public static void main(String[] args) {
        var articles = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        measure("families", articles, Signature::of, Copies::families);
        measure("events", articles, Telling::of, Happenings::events);
    }

    private static <T> void measure(
            String name, int articles, Function<String, T> read, Function<List<T>, int[]> find) {
        var bench = new ClusterSpeed();
        var parsed = new ArrayList<T>(articles);
        var reading = Duration.ZERO;
        while (parsed.size() < articles) {
            for (var text : bench.storyAndCopies()) {
                var start = System.nanoTime();
                parsed.add(read.apply(text));
                reading = reading.plusNanos(System.nanoTime() - start);
            }
        }
        var start = System.nanoTime();
        var clusters = find.apply(parsed);
        var finding = Duration.ofNanos(System.nanoTime() - start);
        var memory = Runtime.getRuntime();
        System.out.printf(
                "%s: %,d articles, %,d clusters; reading %.1f s, finding %.1f s; heap %,d MB of at most %,d MB%n",
                name,
                parsed.size(),
                IntStream.of(clusters).distinct().count(),
                reading.toMillis() / 1000.0,
                finding.toMillis() / 1000.0,
                (memory.totalMemory() - memory.freeMemory()) >> 20,
                memory.maxMemory() >> 20);
    }

    private List<String> storyAndCopies() {
        var names = IntStream.range(0, 6).mapToObj(_ -> capital(word(60_000))).toList();
        var story = sentences(12 + chance.nextInt(20), names);
        var pages = new ArrayList<String>();
        pages.add(page(story));
        for (var copy = chance.nextInt(5) - 1; copy > 0; copy--) {
            var cut = new ArrayList<>(story);
            Collections.shuffle(cut, chance);
            cut.subList(cut.size() / (1 + chance.nextInt(3)), cut.size()).clear();
            cut.addAll(sentences(chance.nextInt(8), names));
            pages.add(page(cut));
        }
        return pages;
    }

    private String page(List<String> story) {
        var outlet = chance.nextInt(300);
        return String.join("\n", story) + "\nOutlet number " + outlet
                + " of the great printing house writes this under each of its stories.\n";
    }

    private List<String> sentences(int count, List<String> names) {
        return IntStream.range(0, count).mapToObj(_ -> sentence(names)).toList();
    }

    private String sentence(List<String> names) {
        var words = IntStream.range(0, 10 + chance.nextInt(18))
                .mapToObj(at -> at % 7 == 3 ? names.get(chance.nextInt(names.size())) : word(30_000))
                .collect(Collectors.joining(" "));
        return capital(words) + ".";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Few words are common and many are rare, as in any language. */
    private String word(int vocabulary) {
        var number = (int) Math.pow(vocabulary, chance.nextDouble());
        return Integer.toString(number * 7 + 11, 26).replaceAll("\\d", "e");
    }
}
