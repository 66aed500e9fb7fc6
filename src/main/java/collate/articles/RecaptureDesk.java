package collate.articles;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What becomes of a page that was taken in before and says something else now. */
public final class RecaptureDesk {
    private final CaptureDesk captures;
    private final Recorder recorder;

    public RecaptureDesk(Clock clock, Recorder recorder) {
        this.captures = new CaptureDesk(clock);
        this.recorder = recorder;
    }

    /** The dossier's article from one of these addresses. */
    public Optional<Long> from(DSLContext tx, long dossier, List<String> addresses) {
        return tx.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(ARTICLE.URL
                        .in(addresses)
                        .or(exists(selectOne()
                                .from(CAPTURE)
                                .where(CAPTURE.ARTICLE_ID.eq(ARTICLE.ID))
                                .and(CAPTURE.FETCHED_URL.in(addresses)))))
                .orderBy(ARTICLE.ID)
                .limit(1)
                .fetchOptional(ARTICLE.ID);
    }

    /**
     * The new bytes are kept with the article; it stays as it is, and with it every claim. Inside the caller's transaction.
     */
    public void keepChanged(DSLContext tx, long article, Capture capture, Actor by) {
        captures.keep(tx, article, capture, by);
        var dossier = tx.select(ARTICLE.DOSSIER_ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.eq(article))
                .fetchSingle(ARTICLE.DOSSIER_ID);
        recorder.write(
                tx,
                dossier,
                by,
                Change.of("captured again", "article", article).because("its text has changed on the web"));
    }
}
