package collate.events;

import static collate.db.schema.Tables.CLAIM;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads why claims that somebody named were left as they are. */
final class PassedQueries {
    /** As many as a sentence holds. */
    private static final int MOST = 5;

    private PassedQueries() {}

    /**
     * "claim 7 is withdrawn", the first five, then "12 more".
     *
     * @param moved those of the asked that were not left
     * @param otherwise why a claim of the dossier that stands was left: "is not in this event"
     */
    static List<String> words(DSLContext tx, long dossier, List<Long> asked, List<Long> moved, String otherwise) {
        var left = new HashSet<>(asked);
        moved.forEach(left::remove);
        var first = left.stream().sorted().limit(MOST).toList();
        var known = tx.select(CLAIM.ID, CLAIM.WITHDRAWN_AT, CLAIM.MERGED_INTO)
                .from(CLAIM)
                .where(CLAIM.ID.in(first))
                .and(CLAIM.DOSSIER_ID.eq(dossier))
                .fetchMap(CLAIM.ID);
        var named = first.stream()
                .map(claim -> "claim " + claim + " "
                        + Optional.<Record>ofNullable(known.get(claim))
                                .map(row -> why(row, otherwise))
                                .orElse("is not of this dossier"));
        var more = left.size() > MOST ? Stream.of(left.size() - MOST + " more") : Stream.<String>empty();
        return Stream.concat(named, more).toList();
    }

    private static String why(Record row, String otherwise) {
        if (row.get(CLAIM.WITHDRAWN_AT) != null) {
            return "is withdrawn";
        }
        var into = row.get(CLAIM.MERGED_INTO);
        return into == null ? otherwise : "became one with claim " + into;
    }
}
