package collate.events;

import collate.record.Actor;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * How claims came to be kept apart from an event.
 *
 * @param why each of them had been proposed for it; nothing of those that were taken out of it
 */
record Apart(Actor by, OffsetDateTime at, Map<Long, String> why) {
    private static final int LONGEST_WHY = 1000;

    /** What fits into the table; a reason is as long as the label that it names. */
    static String cut(String why) {
        return why.length() <= LONGEST_WHY ? why : why.substring(0, LONGEST_WHY);
    }
}
