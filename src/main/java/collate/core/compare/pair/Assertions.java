package collate.core.compare.pair;

import collate.core.compare.Wording;
import java.util.ArrayList;
import java.util.Locale;

/** Compares two statements by their words alone. */
final class Assertions {
    private static final double ALIKE = 0.5;

    private Assertions() {}

    static Finding compare(Assertion here, Assertion there) {
        var reasons = new ArrayList<Reason>();
        var wording = Wording.of(here.words(), there.words());
        var mine = Words.of(here.words());
        var theirs = Words.of(there.words());
        var share = String.format(Locale.ROOT, "wording %.2f alike", wording.similarity());
        if (wording.similarity() < ALIKE) {
            reasons.add(Reason.against(share));
            return Finding.apart(Dimension.WORDING, 0, reasons);
        }
        reasons.add(Reason.pro(wording.sameButForSpelling() ? Utterances.sameWords(wording) : share));
        var numbers = !mine.numbers().isEmpty() && !theirs.numbers().isEmpty() && !mine.sameNumbers(theirs);
        if (numbers) {
            reasons.add(Reason.against("another number in the same words"));
        }
        if (mine.denies(theirs)) {
            reasons.add(Reason.against("one of them denies: a “not” more"));
        }
        if (here.source().isSameArticle(there.source())) {
            reasons.add(Reason.against("both stand in one article: no corroboration"));
        }
        var outcome = numbers || mine.denies(theirs) ? Outcome.CONFLICT : Outcome.SAME;
        return Finding.of(outcome, wording.similarity(), reasons);
    }
}
