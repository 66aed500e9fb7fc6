package collate.core.compare.sentence;

import collate.core.compare.words.Subjects;
import collate.core.compare.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** An assertion and a sentence that may say the same, otherwise, or merely report it. */
public final class SentencePair {
    /** Less of the shorter sentence's telling words in common, and the two are about different things. */
    private static final double LEAST_SHARED = 0.3;

    private static final double COMPANION = 0.5;

    private final String assertion;
    private final String sentence;
    private final List<Word> here;
    private final List<Word> there;

    private SentencePair(String assertion, String sentence) {
        this.assertion = assertion;
        this.sentence = sentence;
        here = Word.of(assertion);
        there = Word.of(sentence);
    }

    /**
     * How the sentence stands to the assertion.
     *
     * @param among the relations to choose from. Whether the sentence denies is asked only where {@link Relation#DISCUSS} is
     *     among them: between two reports of one thing a "not" or "denied" is mostly part of what both tell
     */
    public static Judgement judge(String assertion, String sentence, Set<Relation> among) {
        return new SentencePair(assertion, sentence).judgement(among);
    }

    private Judgement judgement(Set<Relation> among) {
        var subject = subject();
        if (among.contains(Relation.UNRELATED) && subject < LEAST_SHARED) {
            return new Judgement(Relation.UNRELATED, List.of("hardly a telling word in common"));
        }
        var numbers = NumberCheck.of(assertion, sentence);
        var conflict = numbers.conflict();
        if (among.contains(Relation.CONTRADICT) && conflict.isPresent()) {
            return new Judgement(Relation.CONTRADICT, List.of("other number: " + conflict.get()));
        }
        if (among.contains(Relation.DISCUSS)) {
            var denial = Attitude.denies(here, there);
            if (among.contains(Relation.CONTRADICT) && denial.isPresent()) {
                return new Judgement(Relation.CONTRADICT, List.of("denies it: “" + denial.get() + "”"));
            }
            var distance = Attitude.reports(here, there, sentence);
            if (distance.isPresent()) {
                return new Judgement(Relation.DISCUSS, List.of("keeps a distance: “" + distance.get() + "”"));
            }
        }
        return same(among, numbers);
    }

    private Judgement same(Set<Relation> among, NumberCheck numbers) {
        var reasons = new ArrayList<String>();
        if (!numbers.shared().isEmpty()) {
            reasons.add("same number: "
                    + String.join(
                            ", ",
                            numbers.shared().stream().map(Quantity::written).toList()));
        }
        reasons.add("nothing in it denies, doubts or counts otherwise");
        return new Judgement(
                among.contains(Relation.SAME)
                        ? Relation.SAME
                        : among.stream().min(Comparator.naturalOrder()).orElse(Relation.SAME),
                reasons);
    }

    /** The share of the telling words, numbers left out, that the sentence with fewer of them has in common with the other. */
    private double subject() {
        var mine = telling(here);
        var theirs = telling(there);
        var shared = 0.0;
        for (var stem : mine) {
            if (theirs.contains(stem)) {
                shared += 1;
            } else if (Subjects.of(stem).stream().anyMatch(theirs::contains)) {
                shared += COMPANION;
            }
        }
        return shared / Math.max(1, Math.min(mine.size(), theirs.size()));
    }

    private static List<String> telling(List<Word> words) {
        return words.stream()
                .filter(word -> word.content() && !word.number())
                .map(Word::stem)
                .distinct()
                .toList();
    }
}
