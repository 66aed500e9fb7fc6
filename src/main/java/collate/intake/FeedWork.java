package collate.intake;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks feeds for news when their time has come, and hands in what they list, until it is closed. When that is stands in the
 * database, so a restart loses nothing.
 */
public final class FeedWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedWork.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(20);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(4);

    private final FeedDesk desk;
    private final FeedLook look;
    private final EntryDesk entries;
    private final Semaphore awake = new Semaphore(0);
    private volatile boolean closing;
    private final Thread watch = Thread.ofVirtual().name("feeds").unstarted(this::watch);

    FeedWork(FeedDesk desk, FeedLook look, EntryDesk entries) {
        this.desk = desk;
        this.look = look;
        this.entries = entries;
    }

    public void start() {
        watch.start();
    }

    /** Looks now, and not only when it would next. */
    void wake() {
        awake.release();
    }

    private void watch() {
        try {
            while (!closing) {
                tend();
                if (awake.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    awake.drainPermits();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void tend() {
        try {
            pollDue();
            entries.again();
        } catch (RuntimeException failure) {
            LOG.error("Feeds could not be asked", failure);
        }
    }

    /** All that are due, side by side. */
    void pollDue() {
        for (var due = desk.due(); !due.isEmpty() && !closing; due = desk.due()) {
            try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
                due.forEach(feed -> together.submit(() -> polled(feed)));
            }
        }
    }

    private void polled(FeedDesk.Due feed) {
        try {
            poll(feed);
        } catch (RuntimeException failure) {
            LOG.error("Feed {} could not be read", feed.id(), failure);
        }
    }

    /** Returns how many entries were new. */
    int poll(FeedDesk.Due feed) {
        var seen = look.poll(feed.url(), feed.known());
        // cut off by the end of the program, it is no fault of the site's: asked again when the lease is over
        return closing ? 0 : desk.polled(feed.id(), seen);
    }

    /** Interrupts nobody: H2 would close its file under whoever is interrupted while writing. */
    @Override
    public void close() {
        closing = true;
        wake();
        try {
            watch.join(LONGEST_STOP);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
