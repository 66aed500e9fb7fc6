package collate.articles;

import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.core.text.Noise;
import collate.db.Moments;
import collate.db.Sums;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;

/** Keeps versions of an article's text, each with what of it is noise. */
final class TextDesk {
    private final Clock clock;

    TextDesk(Clock clock) {
        this.clock = clock;
    }

    /** Inside the caller's transaction; returns the version's id. */
    long keep(DSLContext tx, long article, long capture, int number, String body, List<Noise> noise) {
        var id = tx.insertInto(TEXT_VERSION)
                .set(TEXT_VERSION.ARTICLE_ID, article)
                .set(TEXT_VERSION.CAPTURE_ID, capture)
                .set(TEXT_VERSION.NUMBER, number)
                .set(TEXT_VERSION.BODY, body)
                .set(TEXT_VERSION.SHA256, Sums.sha256(body))
                .set(TEXT_VERSION.MADE_AT, Moments.now(clock))
                .returning(TEXT_VERSION.ID)
                .fetchSingle()
                .getId();
        noise.forEach(span -> keep(tx, id, span));
        return id;
    }

    private static void keep(DSLContext tx, long text, Noise noise) {
        tx.insertInto(NOISE)
                .set(NOISE.TEXT_ID, text)
                .set(NOISE.SPAN_START, noise.span().start())
                .set(NOISE.SPAN_END, noise.span().end())
                .set(NOISE.RULE, noise.rule())
                .set(NOISE.REPAIRED, noise.repaired().orElse(null))
                .execute();
    }
}
