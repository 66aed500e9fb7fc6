package collate.core.compare;

import collate.core.compare.Wording.Kind;
import collate.core.compare.Wording.Run;
import collate.core.compare.words.Word;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the stretches of an alignment: neighbours of one kind are one run, what is not paired stands between. */
final class RunsOf {
    private static final Set<Kind> DIFFERING = EnumSet.of(Kind.OTHER, Kind.ONLY_HERE, Kind.ONLY_THERE);

    private final List<Word> here;
    private final List<Word> there;
    private final Alignment aligned;
    private final List<Run> runs = new ArrayList<>();

    RunsOf(List<Word> here, List<Word> there, Alignment aligned) {
        this.here = here;
        this.there = there;
        this.aligned = aligned;
    }

    List<Run> all() {
        var i = 0;
        var j = 0;
        for (var pair : aligned.pairs) {
            between(i, pair.here(), j, pair.there());
            paired(pair, i == pair.here() && j == pair.there());
            i = pair.hereLast() + 1;
            j = pair.thereLast() + 1;
        }
        between(i, here.size(), j, there.size());
        return List.copyOf(runs);
    }

    private void between(int hereFrom, int hereTo, int thereFrom, int thereTo) {
        if (hereFrom == hereTo && thereFrom == thereTo) {
            return;
        }
        var mine = stretch(here, hereFrom, hereTo);
        var theirs = stretch(there, thereFrom, thereTo);
        add(mine, theirs);
    }

    /** Words that differ next to words that differ are one stretch. */
    private void add(Optional<Span> mine, Optional<Span> theirs) {
        if (!runs.isEmpty() && DIFFERING.contains(runs.getLast().kind())) {
            var last = runs.removeLast();
            add(joined(last.here(), mine), joined(last.there(), theirs));
        } else {
            var kind = mine.isEmpty() ? Kind.ONLY_THERE : theirs.isEmpty() ? Kind.ONLY_HERE : Kind.OTHER;
            runs.add(new Run(kind, mine, theirs));
        }
    }

    private static Optional<Span> joined(Optional<Span> first, Optional<Span> second) {
        return first.map(from ->
                        second.map(to -> new Span(from.start(), to.end())).orElse(from))
                .or(() -> second);
    }

    private void paired(Alignment.Pair pair, boolean follows) {
        var kind = kind(pair);
        var mine = stretch(here, pair.here(), pair.hereLast() + 1).orElseThrow();
        var theirs = stretch(there, pair.there(), pair.thereLast() + 1).orElseThrow();
        if (kind == Kind.OTHER) {
            add(Optional.of(mine), Optional.of(theirs));
            return;
        }
        if (follows && !runs.isEmpty() && runs.getLast().kind() == kind) {
            var last = runs.removeLast();
            mine = new Span(last.here().orElse(mine).start(), mine.end());
            theirs = new Span(last.there().orElse(theirs).start(), theirs.end());
        }
        runs.add(new Run(kind, Optional.of(mine), Optional.of(theirs)));
    }

    private Kind kind(Alignment.Pair pair) {
        var mine = here.get(pair.here());
        return switch (pair.likeness()) {
            case SAME -> mine.number() && !sameDigits(mine, there.get(pair.there())) ? Kind.SPELLING : Kind.SAME;
            case SPELLING -> Kind.SPELLING;
            case FORM -> Kind.FORM;
            case KIN, NONE -> Kind.OTHER;
        };
    }

    private static boolean sameDigits(Word mine, Word theirs) {
        return mine.written().equalsIgnoreCase(theirs.written());
    }

    private static Optional<Span> stretch(List<Word> words, int from, int to) {
        return from >= to
                ? Optional.empty()
                : Optional.of(new Span(
                        words.get(from).span().start(), words.get(to - 1).span().end()));
    }
}
