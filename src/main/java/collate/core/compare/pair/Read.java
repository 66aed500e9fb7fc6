package collate.core.compare.pair;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What words were read as, for those that come again with nearly every figure; for all threads. What was read never changes. */
final class Read<T> {
    private static final int MOST = 10_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> reading;

    Read(Function<String, T> reading) {
        this.reading = reading;
    }

    T of(String written) {
        var there = known.get(written);
        if (there != null) {
            return there;
        }
        var fresh = reading.apply(written);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(written, fresh);
        return fresh;
    }
}
