package collate.suggestions;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares in the background what is due, as soon as it is there, and goes on after a restart where it was. It is poked after each
 * commit of this program; only what another program committed waits until it looks again by itself.
 */
public final class Comparer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Comparer.class);
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final long AFTER_TROUBLE = TimeUnit.SECONDS.toNanos(5);
    /** As many as a long article has. */
    public static final int AT_ONCE = 40;

    private static final int PATIENCE = 10_000;

    private final ComparisonDesk desk;
    private final Thread thread;
    private volatile boolean open = true;
    /** So many are compared one by one after a failure, to tell the one that fails from the others. */
    private int alone;

    public Comparer(ComparisonDesk desk) {
        this.desk = desk;
        this.thread = Thread.ofPlatform().name("comparer").daemon().unstarted(this::work);
    }

    public void start() {
        thread.start();
    }

    /** Something may be due. What it commits itself is no news to it, and would keep it awake for ever. */
    public void poke() {
        if (Thread.currentThread() != thread) {
            LockSupport.unpark(thread);
        }
    }

    private void work() {
        while (open) {
            if (!more()) {
                LockSupport.parkNanos(this, LOOK_EVERY);
            }
        }
    }

    private boolean more() {
        try {
            var some = desk.next(alone > 0 ? 1 : AT_ONCE);
            alone = Math.max(0, alone - 1);
            return some;
        } catch (RuntimeException trouble) {
            if (open) {
                goOnWithout(trouble);
            }
            return false;
        }
    }

    private void goOnWithout(RuntimeException trouble) {
        LOG.warn("Comparing claims failed; they are compared one by one, what fails last of all", trouble);
        if (alone > 0) {
            putLast();
        }
        alone = AT_ONCE;
        LockSupport.parkNanos(this, AFTER_TROUBLE);
    }

    private void putLast() {
        try {
            desk.putLast();
        } catch (DataAccessException unreachable) {
            LOG.warn("The database cannot be reached; comparing goes on when it can", unreachable);
        }
    }

    /** Waits for what it is doing. */
    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
