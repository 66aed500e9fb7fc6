package collate.reviews;

import collate.core.review.Policy;
import collate.db.schema.tables.records.ClaimRecord;

/** A claim that nobody else can change until the transaction ends, with its dossier's policy. */
record Held(ClaimRecord claim, Policy policy) {
    long id() {
        return claim.getId();
    }

    long dossier() {
        return claim.getDossierId();
    }
}
