package collate.core.review;

/**
 * What a dossier asks before a claim counts as decided.
 *
 * @param signatures how many people must give the same answers
 * @param origins how many independent origins a verified claim needs
 * @param blind whether nobody sees an earlier review before they have signed
 */
public record Policy(int signatures, int origins, boolean blind) {
    public static final Policy USUAL = new Policy(2, 1, true);
}
