package collate.suggestions;

import collate.claims.Passage;
import collate.claims.Question;
import java.util.Optional;

/**
 * A question with both claims where they stand.
 *
 * @param here nothing where no article has the words any more
 * @param back where the questions are listed
 */
public record InContextPage(Question question, Optional<Passage> here, Optional<Passage> there, String back) {}
