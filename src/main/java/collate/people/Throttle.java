package collate.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Slows down whoever guesses passwords: ten wrong ones for a name shut it for ten minutes. */
public final class Throttle {
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST_NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Tries> byName = new ConcurrentHashMap<>();

    public Throttle(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int wrong, Instant last) {}

    boolean isShut(String name) {
        var tries = byName.get(name);
        return tries != null
                && tries.wrong() >= TRIES
                && clock.instant().isBefore(tries.last().plus(PAUSE));
    }

    void tried(String name, boolean right) {
        if (right) {
            byName.remove(name);
            return;
        }
        if (byName.size() >= MOST_NAMES) {
            byName.values()
                    .removeIf(tries -> clock.instant().isAfter(tries.last().plus(PAUSE)));
        }
        byName.merge(
                name,
                new Tries(1, clock.instant()),
                (old, one) ->
                        old.last().plus(PAUSE).isBefore(one.last()) ? one : new Tries(old.wrong() + 1, one.last()));
    }
}
