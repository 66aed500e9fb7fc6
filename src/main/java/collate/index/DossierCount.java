package collate.index;

/** How many articles a dossier has, and how many claims of each standing. */
public record DossierCount(int articles, int decided, int inReview, int disputed, int open) {
    public static final DossierCount NONE = new DossierCount(0, 0, 0, 0, 0);

    public int claims() {
        return decided + inReview + disputed + open;
    }
}
