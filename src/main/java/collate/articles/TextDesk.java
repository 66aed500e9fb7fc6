package collate.articles;

import static collate.db.schema.Tables.TEXT_VERSION;

import collate.core.text.Noise;
import collate.db.Moments;
import collate.db.Rows;
import collate.db.Sums;
import collate.db.schema.tables.records.NoiseRecord;
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
        Rows.insert(tx, noise.stream().map(span -> row(id, span)).toList());
        return id;
    }

    private static NoiseRecord row(long text, Noise noise) {
        var row = new NoiseRecord();
        row.setTextId(text);
        row.setSpanStart(noise.span().start());
        row.setSpanEnd(noise.span().end());
        row.setRule(noise.rule());
        row.setRepaired(noise.repaired().orElse(null));
        return row;
    }
}
