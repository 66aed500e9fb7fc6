package collate.core.compare;

import collate.core.compare.words.Word;
import java.util.List;

/** How much of two word lists their alignment joins, weighed by what each word says. */
record Shares(List<Word> here, List<Word> there, Alignment aligned) {
    /** A word found elsewhere in the sentence counts a little less. */
    private static final double ELSEWHERE = 0.9;

    double similarity() {
        var all = weight(here) + weight(there);
        return all == 0 ? 0 : Math.min(1, shared() / all);
    }

    double coverage() {
        var shorter = Math.min(weight(here), weight(there));
        return shorter == 0 ? 0 : Math.min(1, shared() / 2 / shorter);
    }

    private double shared() {
        var inOrder = aligned.pairs.stream().mapToDouble(this::worth).sum();
        var elsewhere = aligned.moved.stream().mapToDouble(this::worth).sum();
        return inOrder + ELSEWHERE * elsewhere;
    }

    private double worth(Alignment.Pair pair) {
        var mine = weight(here.subList(pair.here(), pair.hereLast() + 1));
        var theirs = weight(there.subList(pair.there(), pair.thereLast() + 1));
        return pair.likeness().credit() * (mine + theirs);
    }

    private static double weight(List<Word> words) {
        return words.stream().mapToDouble(Likeness::weight).sum();
    }
}
