package collate.suggestions;

import collate.claims.Question;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.RelationWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two people answered one question at once, or one changed a claim while the other answered, or it cannot be answered so.
 *
 * @param question as it stands now
 * @param mine the answer that was not written, as the form carries it; empty for one that takes an answer back
 * @param why it was refused; empty when somebody else was quicker
 * @param changes of the two claims since the form was shown; empty when neither was changed
 * @param back where it came from
 */
public record OvertakenPage(Question question, String mine, String why, List<Change> changes, String back) {

    /** @param what a sentence for each thing that was done to it, the newest first */
    public record Change(long claim, List<String> what) {}

    public String heading() {
        if (!why.isEmpty()) {
            return "This cannot be answered so";
        }
        if (!changes.isEmpty()) {
            return changed().map(claim -> "Claim " + claim).collect(Collectors.joining(" and "))
                    + " changed while you answered";
        }
        return question.answer()
                .map(answer -> answer.by() + " answered while you did")
                .orElse("This question changed while you answered");
    }

    /** What can be done about it, and what is on the record. */
    public String offer() {
        return switch (question.judgement()) {
            case SUGGESTED -> "It waits for an answer. Answer it as it stands now, or leave it.";
            case UNSURE ->
                question.isNobodys()
                        ? "Answer it as it stands now, or leave it."
                        : "The record has this answer and not yours. Leave it so, or answer it now: then it has both.";
            case CONFIRMED, REJECTED ->
                "The record has this answer and not yours. Leave it so, or take it back: the question waits again then, and can be answered otherwise.";
        };
    }

    /** Whether the list that it came from has gone on to what is open there. */
    public boolean leadsOn() {
        return back.startsWith("/suggestions") && question.judgement() != Judgement.SUGGESTED;
    }

    private Stream<Long> changed() {
        var known = changes.stream()
                .filter(change -> !change.what().isEmpty())
                .map(Change::claim)
                .toList();
        return (known.isEmpty() ? changes.stream().map(Change::claim).toList() : known).stream();
    }

    /** "Yes, one quote". */
    public String mineWords() {
        return SuggestionFilter.constant(Judgement.class, mine)
                .map(judgement -> switch (judgement) {
                    case CONFIRMED -> question.yes();
                    case REJECTED -> "No";
                    case UNSURE, SUGGESTED -> RelationWords.of(judgement);
                })
                .orElse("");
    }
}
