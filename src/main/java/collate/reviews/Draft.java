package collate.reviews;

import collate.core.review.Answers;
import collate.core.review.Signing;
import java.util.Optional;

/**
 * A review as its form came in.
 *
 * @param version of the claim when the form was drawn; none when the form lost it
 * @param readTo the newest record entry that the form's page could show
 * @param source a link that comes along
 */
record Draft(Signing signing, Optional<Long> version, long readTo, Optional<Source> source) {
    /** For a claim that nobody is said to have stated: what was sent on a question that was not asked counts for nothing. */
    Draft withoutSaid() {
        var answers = new Answers(Optional.empty(), signing.answers().so());
        var asked = new Signing(signing.account(), answers, "", signing.reasons(), signing.override());
        return new Draft(asked, version, readTo, source);
    }
}
