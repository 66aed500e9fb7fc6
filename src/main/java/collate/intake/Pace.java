package collate.intake;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before a feed is asked again: shorter where there is news, longer where there is none or a fault. */
final class Pace {
    static final int FIRST = 30;

    private static final int SHORTEST = 15;
    private static final int LONGEST = 12 * 60;
    private static final int LONGEST_AFTER_FAULTS = 24 * 60;

    private Pace() {}

    /** In minutes. */
    static int after(int waited, boolean news) {
        return news ? Math.max(SHORTEST, waited / 2) : Math.min(LONGEST, waited * 3 / 2);
    }

    /**
     * Twice as long after each fault; never shorter than the site asked for.
     *
     * @param faults one after the other, this one counted
     */
    static Duration afterFault(int waited, int faults, Optional<Duration> asked) {
        var minutes = Math.min((long) waited << Math.min(faults, 12), LONGEST_AFTER_FAULTS);
        var wait = Duration.ofMinutes(minutes);
        return asked.filter(longer -> longer.compareTo(wait) > 0)
                .map(longer -> longer.compareTo(Duration.ofDays(7)) > 0 ? Duration.ofDays(7) : longer)
                .orElse(wait);
    }
}
