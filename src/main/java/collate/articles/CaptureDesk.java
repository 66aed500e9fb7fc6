package collate.articles;

import static collate.db.schema.Tables.CAPTURE;

import collate.db.Moments;
import collate.fetch.WarcPage;
import collate.record.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jooq.DSLContext;

/** Keeps captures with the article that they belong to. */
public final class CaptureDesk {
    private final Clock clock;

    CaptureDesk(Clock clock) {
        this.clock = clock;
    }

    /** Inside the caller's transaction; returns the capture's id. */
    long keep(DSLContext tx, long article, Capture capture, Actor by) {
        var row = tx.newRecord(CAPTURE);
        row.setArticleId(article);
        row.setSha256(BytesDesk.keep(tx, capture.bytes()));
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
