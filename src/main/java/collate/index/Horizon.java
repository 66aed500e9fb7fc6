package collate.index;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Up to where in each chain of the record searches see, and a short wait for whoever needs to see further. */
final class Horizon {
    /** Whoever needs all that was committed waits so long for it; mostly it is there within some milliseconds. */
    private static final long CATCH_UP_MILLIS = 300;
    /** Where that was too short, nobody waits again for so long: a page that asks several times waits once. */
    private static final long IN_VAIN_MILLIS = 2_000;

    private final Object moves = new Object();
    private volatile Map<Long, ChainQueries.Position> seen = Map.of();
    private volatile long waitedInVain = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(IN_VAIN_MILLIS);

    void moveTo(Map<Long, ChainQueries.Position> ends) {
        synchronized (moves) {
            seen = Map.copyOf(ends);
            moves.notifyAll();
        }
    }

    boolean covers(Map<Long, ChainQueries.Position> ends) {
        var there = seen;
        return ends.entrySet().stream()
                .allMatch(end -> end.getValue().entries() <= ChainQueries.Position.entries(there, end.getKey()));
    }

    /** Returns when these are covered, or when that takes too long. */
    void await(Map<Long, ChainQueries.Position> ends) {
        if (System.nanoTime() - waitedInVain < TimeUnit.MILLISECONDS.toNanos(IN_VAIN_MILLIS)) {
            return;
        }
        var deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(CATCH_UP_MILLIS);
        synchronized (moves) {
            for (var left = CATCH_UP_MILLIS; left > 0 && !covers(ends); ) {
                try {
                    moves.wait(left);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    return;
                }
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            }
        }
        if (!covers(ends)) {
            waitedInVain = System.nanoTime();
        }
    }
}
