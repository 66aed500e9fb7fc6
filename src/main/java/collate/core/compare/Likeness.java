package collate.core.compare;

import collate.core.compare.words.Kin;
import collate.core.compare.words.Spelling;
import collate.core.compare.words.Word;

/** How near two words are, nearest first. */
enum Likeness {
    SAME(1.0),
    SPELLING(1.0),
    FORM(0.95),
    KIN(0.8),
    NONE(0);

    /** Words that carry meaning weigh so much more than those that hold the sentence together. */
    private static final double PLAIN = 1;

    private static final double GLUE = 0.15;
    private static final double DECISIVE = 1.5;
    /** Three letters are too few to tell two forms of a word from two words. */
    private static final int SHORTEST_STEM = 3;

    private final double credit;

    Likeness(double credit) {
        this.credit = credit;
    }

    /** What a pair so alike counts for, 0 to 1. */
    double credit() {
        return credit;
    }

    static Likeness of(Word a, Word b) {
        if (a.number() || b.number()) {
            return a.number() && b.number() && a.spelling().equals(b.spelling()) ? SAME : NONE;
        }
        if (Spelling.plain(a.written()).equals(Spelling.plain(b.written()))) {
            return SAME;
        }
        if (a.spelling().equals(b.spelling()) || Spelling.oneName(a.written(), b.written())) {
            return SPELLING;
        }
        if (!a.content() || !b.content() || a.negation() || b.negation()) {
            return a.negation() && b.negation() ? KIN : NONE;
        }
        if (a.stem().equals(b.stem()) && a.stem().length() >= SHORTEST_STEM) {
            return FORM;
        }
        return Kin.are(a.stem(), b.stem()) ? KIN : NONE;
    }

    /** How much a word says: a number or a "not" most. */
    static double weight(Word word) {
        if (word.number() || word.negation()) {
            return DECISIVE;
        }
        return word.content() ? PLAIN : GLUE;
    }
}
