package collate.families;

import static collate.db.schema.Tables.FURNITURE;

import collate.db.Rows;
import collate.db.schema.tables.records.FurnitureRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;

/** Remembers which sentences stand under every story of an outlet, by their anchors. */
final class FurnitureDesk {
    private FurnitureDesk() {}

    /** Which of these anchors are known for it. */
    static Set<Integer> among(DSLContext tx, long dossier, int[] anchors) {
        return tx.select(FURNITURE.ANCHOR)
                .from(FURNITURE)
                .where(FURNITURE.DOSSIER_ID.eq(dossier))
                .and(FURNITURE.ANCHOR.in(Arrays.stream(anchors).boxed().toList()))
                .fetchSet(FURNITURE.ANCHOR);
    }

    static Set<Integer> all(DSLContext tx, long dossier) {
        return tx.select(FURNITURE.ANCHOR)
                .from(FURNITURE)
                .where(FURNITURE.DOSSIER_ID.eq(dossier))
                .fetchSet(FURNITURE.ANCHOR);
    }

    /** @param found that were not known */
    static void keep(DSLContext tx, long dossier, Collection<Integer> found) {
        Rows.insert(
                tx,
                found.stream()
                        .map(anchor -> {
                            var row = new FurnitureRecord();
                            row.setDossierId(dossier);
                            row.setAnchor(anchor);
                            return row;
                        })
                        .toList());
    }
}
