package collate.reviews;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.ORIGIN;
import static org.jooq.impl.DSL.select;

import collate.core.review.Footing;
import collate.core.review.Independence;
import collate.db.Stands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
                origins(tx, held.id()),
                !parties.isEmpty() && !parties.contains(false));
    }

    /** Independent ones: copies of one story, and all that names one origin, are one. */
    private static int origins(DSLContext tx, long claim) {
        var stands = new ArrayList<>(tx.select(EVIDENCE.ORIGIN_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.CLAIM_ID.eq(claim))
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .fetch(row -> new Independence.Stand(Optional.ofNullable(row.value1()))));
        stands.addAll(tx.select(Stands.origin(), ARTICLE.FAMILY_ID, ARTICLE.ID)
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .where(APPEARANCE.CLAIM_ID.eq(claim))
                .and(Stands.appearance())
                .fetch(row -> new Independence.Stand(
                        Optional.ofNullable(row.value1()),
                        Optional.ofNullable(row.value2()),
                        Optional.of(row.value3()))));
        return Independence.origins(stands);
    }

    /** The origins that evidence names, that appearances name, and where these name none those of their article or its family. */
    static Select<Record1<Long>> originsOf(Condition evidence, Condition appearances) {
        return select(EVIDENCE.ORIGIN_ID)
                .from(EVIDENCE)
                .where(evidence)
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .union(select(Stands.origin())
                        .from(APPEARANCE)
                        .join(ARTICLE)
                        .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                        .leftJoin(FAMILY)
                        .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                        .where(appearances)
                        .and(Stands.appearance()));
    }

    /** The claims that rest on one of these origins, by what states them, in an older text too, or by their evidence. */
    static Select<Record1<Long>> claimsOn(Collection<Long> origins) {
        return select(EVIDENCE.CLAIM_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.ORIGIN_ID.in(origins))
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .union(select(APPEARANCE.CLAIM_ID)
                        .from(APPEARANCE)
                        .join(ARTICLE)
                        .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                        .leftJoin(FAMILY)
                        .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                        .where(Stands.origin().in(origins)));
    }
}
