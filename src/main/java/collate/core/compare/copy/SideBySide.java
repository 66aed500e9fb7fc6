package collate.core.compare.copy;

import collate.core.compare.Marked;
import collate.core.compare.Wording;
import collate.core.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two articles sentence by sentence: what stands in both, what was cut, what was added. Page furniture is left out.
 *
 * @param source the sentences of the one that seems to be the source
 * @param copy those of the other
 */
public record SideBySide(List<Sentence> source, List<Sentence> copy) {
    /** A sentence of which this much stands in the other article was changed, not replaced. */
    private static final double MOSTLY = 0.5;

    /** What became of a sentence. */
    public enum Fate {
        SAME,
        CHANGED,
        ALONE
    }

    public record Sentence(String words, Fate fate) {
        public boolean isAlone() {
            return fate == Fate.ALONE;
        }

        public boolean isChanged() {
            return fate == Fate.CHANGED;
        }
    }

    public static SideBySide of(String source, String copy) {
        return new SideBySide(sentences(source, copy), sentences(copy, source));
    }

    private static List<Sentence> sentences(String text, String other) {
        var runs = new HashSet<Integer>();
        var lines = new HashSet<List<Integer>>();
        for (var span : Sentences.of(other)) {
            var words = WordScan.words(other, span.start(), span.end());
            Arrays.stream(Signature.shingles(words)).forEach(runs::add);
            lines.add(Arrays.stream(words).boxed().toList());
        }
        return Sentences.of(text).stream()
                .map(span -> new Sentence(span.of(text).strip(), fate(text, span, runs, lines)))
                .toList();
    }

    private static Fate fate(String text, Span span, Set<Integer> runs, Set<List<Integer>> lines) {
        var words = WordScan.words(text, span.start(), span.end());
        if (lines.contains(Arrays.stream(words).boxed().toList())) {
            return Fate.SAME;
        }
        var mine = Signature.shingles(words);
        var shared = IntStream.of(mine).filter(runs::contains).count();
        if (mine.length > 0 && shared == mine.length) {
            return Fate.SAME;
        }
        return mine.length > 0 && shared >= MOSTLY * mine.length ? Fate.CHANGED : Fate.ALONE;
    }

    /** A changed sentence of the source, cut where it differs from the one of the copy that is most like it. */
    public Marked inSource(Sentence sentence) {
        return marked(sentence, copy);
    }

    /** A changed sentence of the copy, cut where it differs from the one of the source that is most like it. */
    public Marked inCopy(Sentence sentence) {
        return marked(sentence, source);
    }

    private static Marked marked(Sentence sentence, List<Sentence> others) {
        return others.stream()
                .filter(other -> !other.isAlone())
                .map(other -> Wording.of(sentence.words(), other.words()))
                .max(Comparator.comparingDouble(Wording::similarity))
                .map(wording -> Marked.here(sentence.words(), wording))
                .orElseGet(() -> Marked.plain(sentence.words()));
    }

    /** How many of the copy's sentences stand in the source, word for word or changed. */
    public long kept() {
        return copy.stream().filter(sentence -> !sentence.isAlone()).count();
    }

    public long changed() {
        return copy.stream().filter(Sentence::isChanged).count();
    }

    /** ", 2 of them changed"; empty when all that stands in both is word for word the same. */
    public String keptWords() {
        return changed() == 0 ? "" : ", " + changed() + " of them changed";
    }

    public long added() {
        return copy.size() - kept();
    }

    public long cut() {
        return source.stream().filter(Sentence::isAlone).count();
    }

    /** Of the copy's sentences, how many in a hundred stand in the source. */
    public long percent() {
        return copy.isEmpty() ? 0 : Math.round(100.0 * kept() / copy.size());
    }

    /** Whether every sentence of each stands in the other, in whatever order. */
    public boolean isWhole() {
        return added() == 0 && cut() == 0 && changed() == 0;
    }
}
