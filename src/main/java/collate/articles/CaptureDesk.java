package collate.articles;

import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;

import collate.db.Moments;
import collate.db.Sums;
import collate.fetch.WarcPage;
import collate.record.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jooq.DSLContext;

/** Keeps what came in as it came in. */
public final class CaptureDesk {
    private CaptureDesk() {}

    /** Inside the caller's transaction; the same bytes are stored once. Returns their checksum. */
    public static String keep(DSLContext tx, byte[] bytes) {
        var sum = Sums.sha256(bytes);
        tx.insertInto(CAPTURE_BYTES)
                .set(CAPTURE_BYTES.SHA256, sum)
                .set(CAPTURE_BYTES.LENGTH, (long) bytes.length)
                .set(CAPTURE_BYTES.BYTES, bytes)
                .onConflictDoNothing()
                .execute();
        return sum;
    }

    static long add(DSLContext tx, long article, Capture capture, Actor by, Clock clock) {
        var row = tx.newRecord(CAPTURE);
        row.setArticleId(article);
        row.setSha256(keep(tx, capture.bytes()));
        row.setMediaType(capture.mediaType());
        row.setCharset(capture.charset());
        row.setFileName(capture.fileName());
        row.setReceivedAt(Moments.now(clock));
        row.setReceivedBy(by.account().orElse(null));
        capture.fetch().ifPresent(fetch -> {
            row.setPackaging(WarcPage.MEDIA_TYPE);
            row.setFetchedUrl(fit(fetch.asked().toString()));
            row.setFinalUrl(fit(fetch.address().toString()));
            row.setRedirects(fetch.way());
            row.setStatus(fetch.status());
            row.setHeaders(fetch.headers());
            row.setContentSha256(fetch.sha256());
            row.setContentLength(fetch.length());
            row.setReceivedAt(fetch.moment().atOffset(ZoneOffset.UTC));
        });
        row.store();
        return row.getId();
    }

    /** An address can grow by what is encoded in it; the WARC file has it whole. */
    private static String fit(String address) {
        return address.length() <= 2000 ? address : address.substring(0, 2000);
    }
}
