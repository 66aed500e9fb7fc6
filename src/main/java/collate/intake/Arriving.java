package collate.intake;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file or address that is handed in.
 *
 * @param name a file's name without its path, or an address
 * @param bytes asked for while they are stored, so that no more than one file is held at a time; an address has none yet
 * @param refused why it is not taken, in words for the person; empty when it is
 */
record Arriving(String name, Optional<Supplier<byte[]>> bytes, String refused) {
    static Arriving file(String name, Supplier<byte[]> bytes) {
        return new Arriving(name, Optional.of(bytes), "");
    }

    static Arriving address(String address) {
        return new Arriving(address, Optional.empty(), "");
    }

    static Arriving refused(String name, String why) {
        return new Arriving(name, Optional.empty(), why);
    }

    boolean isAddress() {
        return bytes.isEmpty() && refused.isEmpty();
    }
}
