package collate.suggestions;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares in the background what is due, as soon as it is there, and goes on after a restart where it was. */
public final class Comparer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Comparer.class);
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long AFTER_TROUBLE = TimeUnit.SECONDS.toNanos(5);
    private static final int PATIENCE = 10_000;

    private final ComparisonDesk desk;
    private final Thread thread;
    private volatile boolean open = true;

    public Comparer(ComparisonDesk desk) {
        this.desk = desk;
        this.thread = Thread.ofPlatform().name("comparer").daemon().unstarted(this::work);
    }

    public void start() {
        thread.start();
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
            return desk.next();
        } catch (RuntimeException trouble) {
            if (open) {
                LOG.warn("Comparing claims failed; it is tried again", trouble);
                LockSupport.parkNanos(this, AFTER_TROUBLE);
            }
            return false;
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
