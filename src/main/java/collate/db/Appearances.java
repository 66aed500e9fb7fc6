package collate.db;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.ORIGIN;

import org.jooq.Record;
import org.jooq.Table;

/** The way from claims by where they appear to the articles that say so, and to the origins that these rest on. */
public final class Appearances {
    private Appearances() {}

    /** Those of all claims. */
    public static Table<Record> ofClaims() {
        return ofClaims(CLAIM);
    }

    /** Those of the claims among these tables. */
    public static Table<Record> ofClaims(Table<?> claims) {
        return claims.join(APPEARANCE).on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID));
    }

    /** All, each with its article and the story that this is a copy of, if any: what {@link Stands#origin} is read from. */
    public static Table<Record> inArticles() {
        return inArticles(APPEARANCE);
    }

    /**
     * The same of the appearances among these tables. What must be there is joined among these, not to the answer: behind a story
     * that may be missing the embedded database looks tables up in no other order than they stand in.
     */
    public static Table<Record> inArticles(Table<?> appearances) {
        return appearances
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID));
    }

    /** All, each with its article and what it rests on, if that is known. */
    public static Table<Record> onOrigins() {
        return onOrigins(APPEARANCE);
    }

    /** The same of the appearances among these tables. */
    public static Table<Record> onOrigins(Table<?> appearances) {
        return inArticles(appearances).leftJoin(ORIGIN).on(ORIGIN.ID.eq(Stands.origin()));
    }
}
