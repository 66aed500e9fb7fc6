package collate.read;

import java.io.IOException;
import java.io.InputStream;

/** How much of a container may still be unpacked; shared by all that lie in each other, so that no nesting gets around it. */
final class Budget {
    static final int MOST_ITEMS = 20_000;
    static final long MOST_BYTES = 2_000_000_000L;
    static final int DEEPEST = 3;
    /** Text packs some ten times; what packs this much is made to fill disks. */
    static final int DENSEST = 200;

    private static final int HARMLESS = 1_000_000;

    private int items;
    private long bytes;

    void item() throws Unreadable {
        if (++items > MOST_ITEMS) {
            throw new Unreadable("This archive holds more than " + MOST_ITEMS
                    + " files; no more of them were read. Split it, and add the parts.");
        }
    }

    /** All of an entry. */
    byte[] all(InputStream entry) throws IOException, Unreadable {
        var read = entry.readNBytes(Limits.FILE + 1);
        bytes += read.length;
        if (read.length > Limits.FILE) {
            throw new TooLarge();
        }
        if (bytes > MOST_BYTES) {
            throw new Unreadable(
                    "This archive unpacks to more than 2 GB; no more of it was read. Split it, and add the parts.");
        }
        return read;
    }

    static void checkDensity(long packed, long unpacked) throws Unreadable {
        if (unpacked > HARMLESS && unpacked > DENSEST * Math.max(1, packed)) {
            throw new Unreadable("This archive unpacks to more than " + DENSEST
                    + " times its size, as no article does; it was not read.");
        }
    }

    /** One entry is larger than anything that is read. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }
}
