package collate.db;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;

/** Another process has the embedded database open. */
public final class InUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    InUse() {
        super("Another Collate is using this data folder. Stop it, or choose another folder with --data DIR.");
    }

    static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JdbcException h2 && h2.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }
}
