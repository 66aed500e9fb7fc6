package collate.search;

import collate.index.Group;
import collate.index.Keys;
import collate.web.Wording;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What was new to somebody when they last looked at a saved search.
 *
 * @param query of the search, as in the address
 * @param keys in rising order
 * @param since when they had looked before
 */
public record Fresh(String query, List<Long> keys, Instant since) {
    /** So many are listed above the result; all are marked in it. */
    static final int LISTED = 50;

    static Fresh of(String query, long[] keys, Instant since) {
        return new Fresh(query, Arrays.stream(keys).boxed().toList(), since);
    }

    boolean holds(Group group, long id) {
        return Collections.binarySearch(keys, Keys.of(group, id)) >= 0;
    }

    /** Newest last, as they came. */
    List<Long> of(Group group) {
        return keys.stream()
                .limit(LISTED)
                .filter(key -> Keys.group(key) == group)
                .map(Keys::id)
                .toList();
    }

    /** "New since you last looked, on 22 Nov 2026 09:00". */
    public String heading() {
        return "New since you last looked, on " + Wording.time(since);
    }

    public int count() {
        return keys.size();
    }

    public boolean isCutOff() {
        return keys.size() > LISTED;
    }
}
