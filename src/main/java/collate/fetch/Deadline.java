package collate.fetch;

import collate.fetch.Refused.Reason;
import java.time.Duration;

/** How much of a fetch's patience is left. Waiting for one's turn at a host does not count. */
final class Deadline {
    private final Duration patience;
    private long end;

    Deadline(Duration patience) {
        this.patience = patience;
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** In milliseconds; turns back when none is left. */
    int left() {
        var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw passed();
        }
        return (int) left;
    }

    boolean isPassed() {
        return System.nanoTime() - end >= 0;
    }

    /** Time that was spent waiting, and not by the site. */
    void giveBack(long nanos) {
        end += nanos;
    }

    TurnedBack passed() {
        return new TurnedBack(
                Reason.TOO_SLOW,
                "The site did not give the whole page within " + patience.toSeconds()
                        + " seconds: try again later, or save the page and add it as a file.");
    }
}
