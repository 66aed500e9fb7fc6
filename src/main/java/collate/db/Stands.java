package collate.db;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.FAMILY;
import static org.jooq.impl.DSL.coalesce;

import collate.db.schema.tables.Appearance;
import collate.db.schema.tables.Claim;
import org.jooq.Condition;
import org.jooq.Field;

/** What counts, as every feature's statements ask it. */
public final class Stands {
    private Stands() {}

    /** A claim that was neither withdrawn nor became one with another. */
    public static Condition claim() {
        return claim(CLAIM);
    }

    /**
     * Nearly all claims went into no other, so to look these up in the index of those that did is to read the whole table in its
     * order. The embedded database does just that where it is asked for null alone; no id is below 0.
     */
    public static Condition claim(Claim which) {
        return which.WITHDRAWN_AT.isNull().and(which.MERGED_INTO.isNull().or(which.MERGED_INTO.lt(0L)));
    }

    /** An event that was neither merged into another nor withdrawn. */
    public static Condition event() {
        return EVENT.MERGED_INTO.isNull().and(EVENT.WITHDRAWN_AT.isNull());
    }

    /**
     * An appearance whose words are in its article's newest text, or were kept on an older one by a person. An orphan that waits
     * for a person, or that its article took back or replaced, is no article and no origin of its claim.
     */
    public static Condition appearance() {
        return appearance(APPEARANCE);
    }

    public static Condition appearance(Appearance which) {
        return which.ORPHANED_WHY.isNull().or(which.KEPT.isTrue());
    }

    /** The same in an article that was not withdrawn: what is said today. */
    public static Condition stated() {
        return appearance().and(ARTICLE.WITHDRAWN_AT.isNull());
    }

    /** What an appearance rests on: the origin that it names, else the one of its article, else the one of its family. */
    public static Field<Long> origin() {
        return coalesce(APPEARANCE.ORIGIN_ID, ARTICLE.ORIGIN_ID, FAMILY.ORIGIN_ID);
    }
}
