package collate.db;

import static collate.db.schema.Tables.APPEARANCE;

import collate.db.schema.tables.Appearance;
import org.jooq.Condition;

/** What counts, as every feature's statements ask it. */
public final class Stands {
    private Stands() {}

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
}
