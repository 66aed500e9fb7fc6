package collate.core.compare.copy;

import collate.core.text.Span;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of a text with their figures, names and days taken out, and what was taken out of each. Two weather reports or
 * daily bulletins are written into the same frames about other places and days; a copy has the same names in them, though an
 * outlet may have another figure.
 */
record Frames(List<Frame> all) {
    /** So few words are left of a set phrase, which any report may have. */
    private static final int LEAST_WORDS = 4;

    /** So many frames filled otherwise are no slip and no correction. */
    private static final int LEAST_OTHERWISE = 3;

    private static final int FIGURE = 1;
    private static final int NAME = 2;
    private static final int INTS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,:'’][\\p{L}\\p{N}]+)*");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\p{N}");
    private static final Set<String> NUMBERS = Set.of(
            ("no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen")
                    .split(" "));

    /**
     * One sentence, as numbers.
     *
     * @param words those that stay
     * @param names what was taken out and begins with a capital, days and months too
     * @param figures what else was taken out
     * @param fact whether that is more than the capital that a sentence begins with
     */
    record Frame(int words, int names, int figures, boolean fact) {}

    static Frames of(String text) {
        return sorted(Sentences.of(text).stream()
                .flatMap(span -> frame(text, span).stream())
                .toList());
    }

    private static Frames sorted(List<Frame> frames) {
        return new Frames(frames.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Frame::words)
                        .thenComparingInt(Frame::names)
                        .thenComparingInt(Frame::figures))
                .toList());
    }

    private static List<Frame> frame(String text, Span sentence) {
        var words = 17;
        var names = 17;
        var figures = 17;
        var left = 0;
        var taken = 0;
        var first = true;
        var fact = false;
        var before = 0;
        for (var word = WORD.matcher(text).region(sentence.start(), sentence.end()); word.find(); first = false) {
            var kind = kind(word.group());
            if (kind == 0) {
                words = 31 * words + hash(word.group());
                left++;
            } else {
                // a name of two words stands where one of a single word may
                words = kind == NAME && before == NAME ? words : 31 * words + kind;
                names = kind == NAME ? 31 * names + hash(word.group()) : names;
                figures = kind == FIGURE ? 31 * figures + hash(word.group()) : figures;
                fact |= !first;
                taken++;
            }
            before = kind;
        }
        return left < LEAST_WORDS || taken == 0 ? List.of() : List.of(new Frame(words, names, figures, fact));
    }

    private static int hash(String word) {
        return word.replace('’', '\'').hashCode();
    }

    private static int kind(String word) {
        if (HAS_DIGIT.matcher(word).find() || NUMBERS.contains(word)) {
            return FIGURE;
        }
        return Character.isUpperCase(word.codePointAt(0)) ? NAME : 0;
    }

    /** Whether the two fill the same frames with other names, places and days, and share hardly a filled one. */
    boolean isOneTemplateWith(Frames other) {
        var mine = byWords();
        var theirs = other.byWords();
        var otherwise = 0;
        var same = 0;
        for (var frame : mine.entrySet()) {
            var there = theirs.getOrDefault(frame.getKey(), List.of());
            var here = frame.getValue();
            if (!there.isEmpty() && here.stream().noneMatch(own -> isNamed(there, own.names))) {
                otherwise++;
            } else if (here.stream().anyMatch(own -> own.fact && there.contains(own))) {
                same++;
            }
        }
        return otherwise >= LEAST_OTHERWISE && otherwise > same;
    }

    private static boolean isNamed(List<Frame> frames, int names) {
        return frames.stream().anyMatch(frame -> frame.names == names);
    }

    private Map<Integer, List<Frame>> byWords() {
        return all.stream().collect(Collectors.groupingBy(Frame::words));
    }

    int[] numbers() {
        return all.stream()
                .flatMapToInt(
                        frame -> Arrays.stream(new int[] {frame.words, frame.names, frame.figures, frame.fact ? 1 : 0}))
                .toArray();
    }

    /** The rest of what {@link #numbers} gave. */
    static Frames of(ByteBuffer rest) {
        var frames = new ArrayList<Frame>();
        while (rest.remaining() >= INTS * Integer.BYTES) {
            frames.add(new Frame(rest.getInt(), rest.getInt(), rest.getInt(), rest.getInt() == 1));
        }
        return new Frames(List.copyOf(frames));
    }
}
