package collate.core.compare;

import collate.core.compare.words.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The heaviest pairing of two word lists that keeps both orders (Needleman and Wunsch, J. Mol. Biol. 48, 1970, with gaps for
 * nothing), then the words left over that only stand elsewhere.
 */
final class Alignment {
    /** Two words side by side, by their indexes: one of each, or the parts of one written apart on one side. */
    record Pair(int here, int hereLast, int there, int thereLast, Likeness likeness) {}

    /** A paired word weighs more when its neighbour is paired too, so that phrases stay whole. */
    private static final double TOGETHER = 0.05;
    /** Quadratic: beyond it only the beginnings are laid side by side. */
    private static final int LONGEST = 600;

    private final List<Word> here;
    private final List<Word> there;
    private final double[][] best;
    final List<Pair> pairs = new ArrayList<>();
    final List<Pair> moved = new ArrayList<>();

    Alignment(List<Word> here, List<Word> there) {
        this.here = here.subList(0, Math.min(here.size(), LONGEST));
        this.there = there.subList(0, Math.min(there.size(), LONGEST));
        best = new double[this.here.size() + 1][this.there.size() + 1];
        fill();
        walk();
        gatherMoved();
    }

    private void fill() {
        for (var i = here.size() - 1; i >= 0; i--) {
            for (var j = there.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                var pair = pairAt(i, j);
                if (pair.likeness() != Likeness.NONE) {
                    best[i][j] = Math.max(best[i][j], with(pair));
                }
            }
        }
    }

    private void walk() {
        var i = 0;
        var j = 0;
        while (i < here.size() && j < there.size()) {
            var pair = pairAt(i, j);
            if (pair.likeness() != Likeness.NONE && best[i][j] <= with(pair)) {
                pairs.add(pair);
                i = pair.hereLast() + 1;
                j = pair.thereLast() + 1;
            } else if (best[i][j] <= best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private double with(Pair pair) {
        var i = pair.hereLast() + 1;
        var j = pair.thereLast() + 1;
        var goesOn = i < here.size() && j < there.size() && pairAt(i, j).likeness() != Likeness.NONE;
        return Likeness.weight(here.get(pair.here())) * pair.likeness().credit() + (goesOn ? TOGETHER : 0) + best[i][j];
    }

    private Pair pairAt(int i, int j) {
        var likeness = Likeness.of(here.get(i), there.get(j));
        if (likeness == Likeness.NONE && joined(here, i).equals(there.get(j).spelling())) {
            return new Pair(i, i + 1, j, j, Likeness.SPELLING);
        }
        if (likeness == Likeness.NONE && joined(there, j).equals(here.get(i).spelling())) {
            return new Pair(i, i, j, j + 1, Likeness.SPELLING);
        }
        return new Pair(i, i, j, j, likeness);
    }

    /** "ceasefire" for "cease" before "fire". */
    private static String joined(List<Word> words, int at) {
        return at + 1 < words.size() && !words.get(at).number()
                ? words.get(at).spelling() + words.get(at + 1).spelling()
                : "";
    }

    private void gatherMoved() {
        var left = new ArrayList<Integer>();
        for (var j = 0; j < there.size(); j++) {
            left.add(j);
        }
        var free = new ArrayList<Integer>();
        for (var i = 0; i < here.size(); i++) {
            free.add(i);
        }
        for (var pair : pairs) {
            for (var i = pair.here(); i <= pair.hereLast(); i++) {
                free.remove((Integer) i);
            }
            for (var j = pair.there(); j <= pair.thereLast(); j++) {
                left.remove((Integer) j);
            }
        }
        for (var i : free) {
            if (here.get(i).content()) {
                left.stream()
                        .map(j -> new Pair(i, i, j, j, Likeness.of(here.get(i), there.get(j))))
                        .filter(pair -> pair.likeness() != Likeness.NONE)
                        .min(Collections.reverseOrder((a, b) -> Double.compare(
                                a.likeness().credit(), b.likeness().credit())))
                        .ifPresent(pair -> {
                            moved.add(pair);
                            left.remove((Integer) pair.there());
                        });
            }
        }
    }
}
