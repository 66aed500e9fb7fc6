package collate.reviews;

import collate.core.review.Policy;
import collate.core.review.Standing;
import java.util.Optional;

/** A claim that nobody else can change until the transaction ends, with its dossier's policy. */
record Held(
        long id,
        long dossier,
        int version,
        Standing standing,
        boolean attributed,
        Optional<Long> enteredBy,
        Optional<Long> assignedTo,
        Policy policy) {}
