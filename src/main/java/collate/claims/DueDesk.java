package collate.claims;

import static collate.db.Appearances.inArticles;
import static collate.db.Appearances.ofClaims;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.COMPARISON_DUE;
import static collate.db.schema.Tables.QUOTE;

import collate.db.Stands;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Notes which claims must be compared with the others anew; in the transaction that gave them what they say now. */
public final class DueDesk {
    private DueDesk() {}

    public static void due(DSLContext tx, Collection<Long> claims) {
        if (claims.isEmpty()) {
            return;
        }
        tx.insertInto(COMPARISON_DUE, COMPARISON_DUE.CLAIM_ID)
                .valuesOfRows(claims.stream().distinct().map(DSL::row).toList())
                .execute();
    }

    /** One that says something else now: what was answered about it is looked at again, too. */
    public static void changed(DSLContext tx, long claim) {
        tx.insertInto(COMPARISON_DUE)
                .set(COMPARISON_DUE.CLAIM_ID, claim)
                .set(COMPARISON_DUE.CHANGED, true)
                .execute();
    }

    /** What rests on these origins, of which each is another now, or has another name. */
    public static void dueOfOrigins(DSLContext tx, Collection<Long> origins) {
        dueWhere(tx, Stands.origin().in(origins));
    }

    /** What stands in these articles, which rest on another origin now. */
    public static void dueOfArticles(DSLContext tx, Collection<Long> articles) {
        dueWhere(tx, APPEARANCE.ARTICLE_ID.in(articles));
    }

    private static void dueWhere(DSLContext tx, Condition which) {
        due(
                tx,
                tx.selectDistinct(APPEARANCE.CLAIM_ID)
                        .from(inArticles(ofClaims()))
                        .where(which)
                        .and(Stands.claim())
                        .orderBy(APPEARANCE.CLAIM_ID)
                        .fetch(APPEARANCE.CLAIM_ID));
    }

    /** What these persons say, or are told. */
    public static void dueOfPersons(DSLContext tx, Collection<Long> persons) {
        due(
                tx,
                tx.select(QUOTE.CLAIM_ID)
                        .from(QUOTE)
                        .join(CLAIM)
                        .on(CLAIM.ID.eq(QUOTE.CLAIM_ID))
                        .where(QUOTE.SPEAKER_ID.in(persons).or(QUOTE.ADDRESSEE_ID.in(persons)))
                        .and(Stands.claim())
                        .orderBy(QUOTE.CLAIM_ID)
                        .fetch(QUOTE.CLAIM_ID));
    }
}
