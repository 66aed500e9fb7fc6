package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Set;

/** Which days may be of one happening. */
public final class Happenings {
    /** In days: reports date an attack by its night, its morning or the day it was known. */
    public static final int NEAR = 3;
    /** In days: as long as reports of one happening follow each other. */
    public static final int FOLLOWED = 7;
    /** In days: as long as bodies are found, and the injured die. */
    public static final int COUNTED_ON = 30;
    /** In days: farther apart it is another happening; reports tell of what happened lately, unless they say when. */
    private static final int FAR = 180;

    private Happenings() {}

    public static boolean mayBeOne(LocalDate one, LocalDate other) {
        return Math.abs(DAYS.between(one, other)) <= NEAR;
    }

    /** Whether both texts tell of one sort of thing that befell, a sinking or an outbreak; attacks are many. */
    public static boolean areOfOneSort(String told, String other) {
        var sorts = Befell.named(told);
        sorts.retainAll(Befell.named(other));
        sorts.removeAll(Set.of(Befell.ANY, Befell.ATTACK));
        return !sorts.isEmpty();
    }

    static boolean areFarApart(LocalDate one, LocalDate other) {
        return isFar(DAYS.between(one, other));
    }

    /** @param days between two of them, or more */
    static boolean isFar(long days) {
        return Math.abs(days) > FAR;
    }
}
