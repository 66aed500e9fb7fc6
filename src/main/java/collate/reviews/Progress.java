package collate.reviews;

import collate.web.Wording;

/** A dossier and how far its claims are. */
public record Progress(
        long dossier,
        String name,
        boolean sample,
        long articles,
        long decided,
        long inReview,
        long disputed,
        long open) {

    public long claims() {
        return decided + inReview + disputed + open;
    }

    /** "62 of 87 have a verdict". */
    public String words() {
        return Wording.number(decided) + " of " + Wording.number(claims()) + (claims() == 1 ? " has" : " have")
                + " a verdict";
    }
}
