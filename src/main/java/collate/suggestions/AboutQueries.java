package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Which questions are about given claims. */
final class AboutQueries {
    private AboutQueries() {}

    /** Of which one side or the other is among the claims; as a union, because H2 reads all questions for an "or". */
    static Condition about(Collection<Long> claims) {
        var one = SUGGESTION.as("one");
        var other = SUGGESTION.as("other");
        return SUGGESTION.ID.in(select(one.ID)
                .from(one)
                .where(one.FROM_CLAIM.in(claims))
                .union(select(other.ID).from(other).where(other.TO_CLAIM.in(claims))));
    }

    /** The same, looked up beforehand: for many claims, as H2 may ask the union anew for each question. */
    static Condition aboutAny(DSLContext tx, Collection<Long> claims) {
        var ids = tx.select(SUGGESTION.ID)
                .from(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.in(claims))
                .union(select(SUGGESTION.ID).from(SUGGESTION).where(SUGGESTION.TO_CLAIM.in(claims)))
                .fetch(SUGGESTION.ID);
        return SUGGESTION.ID.in(ids);
    }
}
