package collate.read;

import java.util.Locale;

/** How much is read; what is larger is refused by name, never cut. All in bytes. */
public final class Limits {
    /** The most a readable text may hold, in bytes of UTF-8. */
    public static final int TEXT = 2_000_000;

    /** The most that one item may have, whatever its format. */
    public static final int FILE = 20_000_000;

    private Limits() {}

    static String tooLarge() {
        return "It has more than " + FILE / 1_000_000
                + " MB, and no more is read. Take out pictures or split it, and try again.";
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ENGLISH, "%.1f MB", bytes / 1_000_000.0);
    }
}
