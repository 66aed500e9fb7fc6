package collate.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One request a host at a time, in the order asked, with a gap between one and the next. */
final class Turns {
    private static final int MANY = 10_000;

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    private static final class Host {
        final ReentrantLock lock = new ReentrantLock(true);
        volatile long free = System.nanoTime();
    }

    /** Waits for the turn, then does what is to be done. */
    <T> T at(String name, Deadline deadline, Supplier<T> visit, Supplier<Duration> gap) throws InterruptedException {
        forgetIdle();
        var host = hosts.computeIfAbsent(name, _ -> new Host());
        var asked = System.nanoTime();
        host.lock.lockInterruptibly();
        try {
            var rest = host.free - System.nanoTime();
            if (rest > 0) {
                Thread.sleep(Duration.ofNanos(rest));
            }
            deadline.giveBack(System.nanoTime() - asked);
            return visit.get();
        } finally {
            host.free = System.nanoTime() + gap.get().toNanos();
            host.lock.unlock();
        }
    }

    /** A host that nobody waits for and whose gap is over needs no memory. */
    private void forgetIdle() {
        if (hosts.size() > MANY) {
            var now = System.nanoTime();
            hosts.values().removeIf(host -> !host.lock.isLocked() && host.free - now < 0);
        }
    }
}
