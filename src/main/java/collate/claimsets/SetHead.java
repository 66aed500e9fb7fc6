package collate.claimsets;

import collate.core.review.Policy;
import java.time.OffsetDateTime;

/**
 * What a frozen version says of itself.
 *
 * @param policy the dossier's, as it was then
 */
public record SetHead(
        long set,
        String name,
        int version,
        long dossier,
        String dossierName,
        Policy policy,
        OffsetDateTime frozenAt,
        String frozenBy) {}
