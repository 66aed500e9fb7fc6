package collate.suggestions;

import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.RelationWords;
import java.util.List;

/**
 * An answer to a question that is asked no more.
 *
 * @param mine the answer that was not written, as the form carries it; empty for one that takes an answer back
 * @param changes of the two claims that it was about, since they were shown
 * @param back where it came from
 */
public record GonePage(String mine, List<OvertakenPage.Change> changes, String back) {

    /** "Confirmed". */
    public String mineWords() {
        return SuggestionFilter.constant(Judgement.class, mine)
                .map(RelationWords::of)
                .orElse("");
    }
}
