package collate.core.compare.copy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What of an article is compared with others: for each of its sentences the numbers of all runs of five words (shingles, Broder
 * 1997), and the smallest of them as the sentence's anchor. A sentence that was copied, even with a word changed, most often
 * keeps its anchor, so anchors find the articles to compare and shingles tell how much they share, whatever was cut, moved
 * or added around it.
 */
public final class Signature {
    /** Words in a run. */
    public static final int RUN = 5;

    /** Stands after the sentences, of which none has so few shingles; signatures of before frames were kept end without it. */
    private static final int NO_MORE = 0;

    private final List<Sentence> sentences;
    private final int[] anchors;
    private final Frames frames;

    /** One sentence: its anchor and its shingles, sorted. */
    record Sentence(int anchor, int[] shingles) {}

    private Signature(List<Sentence> sentences, Frames frames) {
        this.sentences = List.copyOf(sentences);
        this.frames = frames;
        anchors = sentences.stream().mapToInt(Sentence::anchor).toArray();
    }

    public static Signature of(String text) {
        var found = new ArrayList<Sentence>();
        for (var span : Sentences.of(text)) {
            var shingles = shingles(WordScan.words(text, span.start(), span.end()));
            if (shingles.length > 0) {
                found.add(new Sentence(shingles[0], shingles));
            }
        }
        return sorted(found, Frames.of(text));
    }

    /** Each sentence once, by anchor, so that the order in which an outlet prints them does not matter. */
    private static Signature sorted(List<Sentence> found, Frames frames) {
        found.sort(Comparator.comparingInt(Sentence::anchor).thenComparingInt(sentence -> sentence.shingles.length));
        var kept = new ArrayList<Sentence>();
        for (var sentence : found) {
            if (kept.isEmpty() || kept.getLast().anchor != sentence.anchor) {
                kept.add(sentence);
            }
        }
        return new Signature(kept, frames);
    }

    /** Numbers of all runs of words, sorted, each once; none for a line of fewer words than a run. */
    static int[] shingles(int[] words) {
        var shingles = new int[Math.max(0, words.length - RUN + 1)];
        for (var run = 0; run < shingles.length; run++) {
            var mixed = 0;
            for (var word = run; word < run + RUN; word++) {
                mixed = 31 * mixed + words[word];
            }
            shingles[run] = spread(mixed);
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    /** So that the smallest number is a run picked as by chance (the finaliser of MurmurHash3, Appleby). */
    private static int spread(int number) {
        var mixed = number;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    /** Sorted, each once. */
    public int[] anchors() {
        return anchors.clone();
    }

    int[] anchorsShared() {
        return anchors;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Whether the two are written into one template, which makes neither a copy of the other. */
    boolean isOneTemplateWith(Signature other) {
        return frames.isOneTemplateWith(other.frames);
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** All shingles of the sentences whose anchor is no furniture, sorted, each once. */
    int[] shingles(Furniture furniture) {
        return sentences.stream()
                .filter(sentence -> !furniture.holds(sentence.anchor))
                .flatMapToInt(sentence -> Arrays.stream(sentence.shingles))
                .sorted()
                .distinct()
                .toArray();
    }

    /** For a column of the database; {@link #of(byte[])} reads it back. */
    public byte[] bytes() {
        var numbers = sentences.stream()
                .mapToInt(sentence -> sentence.shingles.length + 1)
                .sum();
        var filled = frames.numbers();
        var buffer = ByteBuffer.allocate((numbers + 1 + filled.length) * Integer.BYTES);
        for (var sentence : sentences) {
            buffer.putInt(sentence.shingles.length);
            Arrays.stream(sentence.shingles).forEach(buffer::putInt);
        }
        buffer.putInt(NO_MORE);
        Arrays.stream(filled).forEach(buffer::putInt);
        return buffer.array();
    }

    public static Signature of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var sentences = new ArrayList<Sentence>();
        while (buffer.hasRemaining()) {
            var count = buffer.getInt();
            if (count == NO_MORE) {
                break;
            }
            var shingles = new int[count];
            Arrays.setAll(shingles, _ -> buffer.getInt());
            sentences.add(new Sentence(shingles[0], shingles));
        }
        return new Signature(sentences, Frames.of(buffer));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(anchors);
    }
}
