package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;

import collate.claims.Question;
import collate.core.compare.pair.Relation;
import collate.core.review.Standing;
import collate.db.schema.tables.records.ClaimRecord;
import java.util.List;
import org.jooq.DSLContext;

/** Reads what a yes would do to the reviews of two claims, so that it can be said before. */
final class AnewQueries {
    private static final String STAYS = " stays, with the words and links of both: ";

    private AnewQueries() {}

    /**
     * "Claim 24 is decided: not said. It stays, with the words and links of both: its 2 signatures go stale, and it is signed anew.";
     * empty where a yes makes no review stale, and rests none.
     */
    static String of(DSLContext sql, Question question) {
        var claims = List.of(question.here(), question.there());
        var rows = claims.stream().anyMatch(AnewQueries::isReviewed)
                        && question.isOpen()
                        && question.relation() == Relation.SAME
                ? sql.fetch(
                        CLAIM,
                        CLAIM.ID.in(claims.stream().map(Question.Side::claim).toList()))
                : List.<ClaimRecord>of();
        if (rows.size() < 2) {
            return "";
        }
        var outlook = OutlookQueries.of(sql, rows.getFirst(), rows.getLast());
        var kept = outlook.kept().getId().equals(question.here().claim()) ? question.here() : question.there();
        var merged = kept == question.here() ? question.there() : question.here();
        return isReviewed(kept) && OutlookQueries.staleReviews(sql, outlook)
                ? anew(kept, merged)
                : resting(kept, merged);
    }

    private static String anew(Question.Side kept, Question.Side merged) {
        var stale = signatures(kept.state().signatures()) + " stale";
        return isReviewed(merged)
                ? is(kept) + "; claim " + merged.claim() + " is "
                        + merged.state().words() + ". Claim " + kept.claim() + STAYS + stale + ", those of claim "
                        + merged.claim() + " rest with it, and it is signed anew."
                : is(kept) + ". It" + STAYS + stale + ", and it is signed anew.";
    }

    private static String signatures(int given) {
        return given == 1 ? "its signature goes" : "its " + given + " signatures go";
    }

    private static String resting(Question.Side kept, Question.Side merged) {
        return isReviewed(merged)
                ? is(merged) + ". Claim " + kept.claim() + " stays, and only what is signed of it counts: "
                        + kept.state().words() + "."
                : "";
    }

    private static boolean isReviewed(Question.Side side) {
        return side.state().standing() != Standing.OPEN;
    }

    private static String is(Question.Side side) {
        return "Claim " + side.claim() + " is " + side.state().words();
    }
}
