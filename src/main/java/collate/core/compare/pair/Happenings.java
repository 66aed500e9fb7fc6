package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** Which days may be of one happening. */
public final class Happenings {
    /** In days: reports date an attack by its night, its morning or the day it was known. */
    public static final int NEAR = 3;

    private Happenings() {}

    public static boolean mayBeOne(LocalDate one, LocalDate other) {
        return Math.abs(DAYS.between(one, other)) <= NEAR;
    }
}
