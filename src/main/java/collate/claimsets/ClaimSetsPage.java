package collate.claimsets;

import java.time.OffsetDateTime;
import java.util.List;

/** All claim sets, dossier by dossier. */
public record ClaimSetsPage(List<OfDossier> dossiers) {
    /**
     * The sets of one dossier.
     *
     * @param decided how many of its claims have a verdict
     */
    public record OfDossier(long id, String name, int decided, List<Newest> sets) {}

    /** A set by its newest version. */
    public record Newest(long id, String name, int number, int claims, OffsetDateTime frozenAt, String frozenBy) {}
}
