package collate.articles;

import static collate.db.schema.Tables.CAPTURE_BYTES;

import collate.db.Sums;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Keeps bytes as they were received; the same bytes once. */
public final class BytesDesk {
    private BytesDesk() {}

    /** Inside the caller's transaction. Who keeps many does so in the order of their checksums, or two may wait for each other. */
    public static String keep(DSLContext tx, byte[] bytes) {
        var sum = Sums.sha256(bytes);
        if (tx.fetchExists(CAPTURE_BYTES, CAPTURE_BYTES.SHA256.eq(sum))) {
            return sum;
        }
        try {
            tx.insertInto(CAPTURE_BYTES)
                    .set(CAPTURE_BYTES.SHA256, sum)
                    .set(CAPTURE_BYTES.LENGTH, (long) bytes.length)
                    .set(CAPTURE_BYTES.BYTES, bytes)
                    .onConflict(CAPTURE_BYTES.SHA256)
                    .doNothing()
                    .execute();
        } catch (IntegrityConstraintViolationException kept) {
            // H2 waits for whoever keeps the same at the same time, and says so then; they are kept
        }
        return sum;
    }
}
