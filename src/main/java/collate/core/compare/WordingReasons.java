package collate.core.compare;

import collate.core.compare.Wording.Kind;
import collate.core.compare.Wording.Run;
import collate.core.compare.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words why two wordings are alike, and where they part. */
record WordingReasons(List<Word> here, List<Word> there, Alignment aligned, List<Run> runs) {
    /** So many examples of a kind are named. */
    private static final int EXAMPLES = 4;

    List<String> words() {
        if (!runs.isEmpty() && runs.stream().allMatch(run -> run.kind() == Kind.SAME)) {
            return List.of("word for word the same");
        }
        var reasons = new ArrayList<String>();
        if (runs.stream().allMatch(run -> run.kind() == Kind.SAME || run.kind() == Kind.SPELLING)) {
            reasons.add("the same but for spelling");
        } else {
            shared(reasons);
        }
        numbers(reasons);
        list(reasons, "another spelling: ", pairs(Likeness.SPELLING));
        list(reasons, "forms of one word: ", pairs(Likeness.FORM));
        list(reasons, "near in meaning: ", pairs(Likeness.KIN));
        negation(reasons, here, "here", there);
        negation(reasons, there, "there", here);
        return reasons;
    }

    private void shared(List<String> reasons) {
        var shared = all().filter(pair -> here.get(pair.here()).content()).count();
        var most = Math.max(content(here), content(there));
        reasons.add(shared + " of " + most + (most == 1 ? " telling word is shared" : " telling words are shared"));
    }

    private static long content(List<Word> words) {
        return words.stream().filter(Word::content).count();
    }

    private void numbers(List<String> reasons) {
        var agreed = all().filter(pair -> here.get(pair.here()).number()).toList();
        list(reasons, "number agrees: ", agreed.stream().map(this::name).toList());
        var mine = numbersLeft(here, agreed.stream().map(Alignment.Pair::here).toList());
        var theirs =
                numbersLeft(there, agreed.stream().map(Alignment.Pair::there).toList());
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            reasons.add("other number: " + mine + " here, " + theirs + " there");
        } else if (!mine.isEmpty() || !theirs.isEmpty()) {
            reasons.add("number only " + (mine.isEmpty() ? "there: " + theirs : "here: " + mine));
        }
    }

    private static String numbersLeft(List<Word> words, List<Integer> taken) {
        return words.stream()
                .filter(Word::number)
                .filter(word -> !taken.contains(words.indexOf(word)))
                .map(Word::written)
                .collect(Collectors.joining(", "));
    }

    private List<String> pairs(Likeness likeness) {
        return all().filter(pair -> pair.likeness() == likeness)
                .filter(pair -> here.get(pair.here()).content()
                        && !here.get(pair.here()).negation()
                        && !isUnit(pair.here()))
                .map(this::name)
                .toList();
    }

    /** Told with its number. */
    private boolean isUnit(int at) {
        return at > 0 && here.get(at - 1).isLength();
    }

    private String name(Alignment.Pair pair) {
        var mine = phrase(here, pair.here(), pair.hereLast());
        var theirs = phrase(there, pair.there(), pair.thereLast());
        return mine.equalsIgnoreCase(theirs) ? mine : mine + " / " + theirs;
    }

    private static String phrase(List<Word> words, int first, int last) {
        return words.subList(first, last + 1).stream().map(Word::written).collect(Collectors.joining(" "));
    }

    private void negation(List<String> reasons, List<Word> words, String where, List<Word> others) {
        if (others.stream().noneMatch(Word::negation)) {
            words.stream()
                    .filter(Word::negation)
                    .findFirst()
                    .ifPresent(word -> reasons.add("“" + word.written() + "” only " + where));
        }
    }

    private static void list(List<String> reasons, String what, List<String> examples) {
        if (!examples.isEmpty()) {
            var more = examples.size() > EXAMPLES ? " and " + (examples.size() - EXAMPLES) + " more" : "";
            reasons.add(what + String.join(", ", examples.subList(0, Math.min(EXAMPLES, examples.size()))) + more);
        }
    }

    private Stream<Alignment.Pair> all() {
        return Stream.concat(aligned.pairs.stream(), aligned.moved.stream());
    }
}
