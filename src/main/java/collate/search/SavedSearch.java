package collate.search;

import collate.web.Wording;
import java.time.Instant;

/**
 * A search that somebody comes back to.
 *
 * @param now how many hits it has
 * @param fresh how many of these they have not seen
 */
public record SavedSearch(long id, String name, String query, int now, int fresh, Instant seenAt) {
    /** Opens it and counts as having looked. */
    public String path() {
        return "/saved-searches/" + id;
    }

    /** "6 now, 1 new since you looked on 22 Nov 2026 09:00". */
    public String words() {
        return Wording.number(now) + " now"
                + (fresh == 0 ? "" : ", " + Wording.number(fresh) + " new since you looked on " + Wording.time(seenAt));
    }
}
