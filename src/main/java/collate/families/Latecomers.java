package collate.families;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sorts into families, in the background, what came in before families were looked for as they are now. An article is done once its signature is
 * stored, so that the next start goes on with what is left; with nothing left it ends at once.
 */
public final class Latecomers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Latecomers.class);
    private static final long FIRST_WAIT = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_WAIT = TimeUnit.HOURS.toNanos(1);
    private static final int PATIENCE = 10_000;

    private final FamilyDesk desk;
    private final Thread thread;
    private volatile boolean open = true;

    public Latecomers(FamilyDesk desk) {
        this.desk = desk;
        this.thread = Thread.ofPlatform().name("latecomers").daemon().unstarted(this::work);
    }

    public void start() {
        thread.start();
    }

    private void work() {
        for (var wait = FIRST_WAIT; !all() && open; wait = Math.min(2 * wait, LONGEST_WAIT)) {
            LockSupport.parkNanos(this, wait);
        }
    }

    /** Looks at each that is left once; false when one of them failed. */
    private boolean all() {
        var done = true;
        try {
            for (var next = desk.nextWithout(0); open && next.isPresent(); next = desk.nextWithout(next.getAsLong())) {
                done &= late(next.getAsLong());
            }
            return done;
        } catch (RuntimeException unreachable) {
            if (open) {
                LOG.warn("Articles without a family could not be looked for; it tries again", unreachable);
            }
            return false;
        }
    }

    private boolean late(long article) {
        try {
            desk.late(article);
            return true;
        } catch (RuntimeException trouble) {
            if (open) {
                LOG.warn(
                        "Article {} could not be sorted into a family; it comes again after the others",
                        article,
                        trouble);
            }
            return false;
        }
    }

    /** Waits for the article it is at. */
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
