package collate.db;

/** The database cannot be opened at all: no server there, no such name, no right to write. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreachable(DatabaseAddress address, Throwable cause) {
        super("The database " + address + " cannot be opened: " + reason(cause), cause);
    }

    /** The innermost reason on one line; drivers wrap it several times. */
    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
