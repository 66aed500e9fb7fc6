package collate.suggestions;

import collate.claims.Question;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.RelationWords;

/**
 * Two people answered one question at once, or it cannot be answered so.
 *
 * @param question as it stands now
 * @param mine the answer that was not written, as the form carries it; empty for one that takes an answer back
 * @param why it was refused; empty when somebody else was quicker
 * @param back where it came from
 */
public record OvertakenPage(Question question, String mine, String why, String back) {

    public String heading() {
        if (!why.isEmpty()) {
            return "This cannot be answered so";
        }
        return question.answer().map(Question.Answer::by).orElse("Somebody") + " answered while you did";
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
