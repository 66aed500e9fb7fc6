package collate.core.compare;

import collate.core.claim.Figure;
import collate.core.claim.Label;

/** How two figures that agree stand to each other. */
public record Overlap(Figure mine, Figure other) {

    /** "1,400 lies within at least 1,400". */
    public String words() {
        var here = Label.figure(mine);
        var there = Label.figure(other);
        if (here.equals(there)) {
            return "the same figure, " + here;
        }
        if (mine.liesWithin(other)) {
            return here + " lies within " + there;
        }
        return other.liesWithin(mine) ? there + " lies within " + here : here + " and " + there + " overlap";
    }
}
