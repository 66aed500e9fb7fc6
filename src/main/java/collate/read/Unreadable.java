package collate.read;

import java.io.Serial;

/** Bytes that cannot be read; the message is a sentence for the person, who is told nothing else. */
final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    Unreadable(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
