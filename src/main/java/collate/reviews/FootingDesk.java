package collate.reviews;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.ORIGIN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import collate.core.review.Footing;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** Reads what a claim stands on while it is held. */
final class FootingDesk {
    private FootingDesk() {}

    static Footing footing(DSLContext tx, Held held) {
        var parties = tx.select(ORIGIN.PARTY)
                .from(ORIGIN)
                .where(ORIGIN.ID.in(originsOf(EVIDENCE.CLAIM_ID.eq(held.id()), APPEARANCE.CLAIM_ID.eq(held.id()))))
                .fetch(ORIGIN.PARTY);
        var evidence = tx.fetchCount(EVIDENCE, EVIDENCE.CLAIM_ID.eq(held.id()).and(EVIDENCE.WITHDRAWN_AT.isNull()));
        return new Footing(
                held.attributed(),
                held.enteredBy(),
                evidence,
                parties.size(),
                !parties.isEmpty() && !parties.contains(false));
    }

    /** The origins that evidence names, that appearances name, and where these name none that of their article. */
    static Select<Record1<Long>> originsOf(Condition evidence, Condition appearances) {
        Field<Long> stated = coalesce(APPEARANCE.ORIGIN_ID, ARTICLE.ORIGIN_ID);
        return select(EVIDENCE.ORIGIN_ID)
                .from(EVIDENCE)
                .where(evidence)
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .union(select(stated)
                        .from(APPEARANCE)
                        .join(ARTICLE)
                        .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                        .where(appearances));
    }
}
