package collate.reviews;

import static collate.db.Appearances.inArticles;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.EVIDENCE;
import static org.jooq.impl.DSL.select;

import collate.core.review.Footing;
import collate.core.review.Independence;
import collate.db.Stands;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** Reads what a claim stands on while it is held. */
final class FootingDesk {
    private FootingDesk() {}

    static Footing footing(DSLContext tx, Held held) {
        var heard = VoicesQueries.heard(tx, held.dossier(), held.id());
        var evidence = tx.fetchCount(EVIDENCE, EVIDENCE.CLAIM_ID.eq(held.id()).and(EVIDENCE.WITHDRAWN_AT.isNull()));
        return new Footing(
                held.attributed(),
                held.enteredBy(),
                evidence,
                Independence.origins(heard.stands()),
                heard.voices().rest());
    }

    /** The claims that rest on one of these origins, by what states them, in an older text too, or by their evidence. */
    static Select<Record1<Long>> claimsOn(Collection<Long> origins) {
        return select(EVIDENCE.CLAIM_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.ORIGIN_ID.in(origins))
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .union(select(APPEARANCE.CLAIM_ID)
                        .from(inArticles())
                        .where(Stands.origin().in(origins)));
    }
}
