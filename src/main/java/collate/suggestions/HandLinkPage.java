package collate.suggestions;

import collate.claims.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A claim that somebody links with another.
 *
 * @param both the two, side by side, once the other is known
 * @param note what became of the claim that was named, where that is another one now
 * @param between what is asked of the two, or was
 */
public record HandLinkPage(long claim, String label, Optional<Question> both, String note, List<Question> between) {

    public List<HandRelation> relations() {
        var kinds = both.map(Question::ofOneKind).orElse(true);
        return Arrays.stream(HandRelation.values())
                .filter(relation -> relation != HandRelation.SAME || kinds)
                .toList();
    }
}
