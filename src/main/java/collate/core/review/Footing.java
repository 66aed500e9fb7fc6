package collate.core.review;

import java.util.Optional;

/**
 * What a claim stands on when somebody comes to sign it.
 *
 * @param attributed whether "was it said?" is asked
 * @param enteredBy the person who alone entered it; empty for a rule's find
 * @param evidence how many source links stand, the one that comes with the signature counted in
 * @param origins how many independent origins its appearances and its evidence have, copies of one story counted once
 * @param rest on whose word it would be verified
 */
public record Footing(boolean attributed, Optional<Long> enteredBy, int evidence, int origins, Voices.Rest rest) {}
