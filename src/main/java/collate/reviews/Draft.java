package collate.reviews;

import collate.core.review.Signing;
import java.util.Optional;

/**
 * A review as its form came in.
 *
 * @param version of the claim when the form was drawn; none when the form lost it
 * @param readTo the newest record entry that the form's page could show
 * @param source a link that comes along
 */
record Draft(Signing signing, Optional<Long> version, long readTo, Optional<Source> source) {}
