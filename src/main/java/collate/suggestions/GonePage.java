package collate.suggestions;

import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.RelationWords;
import java.util.List;

/**
 * An answer to a question that is asked no more.
 *
 * @param mine the answer that was not written, as the form carries it; empty for one that takes an answer back
 * @param claims the two that it was about
 * @param back where it came from
 */
public record GonePage(String mine, List<Long> claims, String back) {

    /** "Confirmed". */
    public String mineWords() {
        return SuggestionFilter.constant(Judgement.class, mine)
                .map(RelationWords::of)
                .orElse("");
    }
}
