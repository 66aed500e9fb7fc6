package collate.suggestions;

import static collate.db.Appearances.inArticles;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import collate.core.claim.Kind;
import collate.core.compare.pair.Pair;
import collate.core.compare.pair.Relation;
import collate.db.Stands;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;

/**
 * In which order open questions are asked: first what cannot both hold, as a deadline does not wait for it, then what was revised,
 * then what two stories tell, then what copies repeat. {@link Urgency} has the order, and these are its conditions.
 */
final class UrgencyQueries {
    /** What is asked, the most urgent first; what copies state word for word stands before {@link #OTHER_DAY}. */
    enum Urgency {
        /** Two origins contradict each other, and one of them is a party to the conflict. */
        PARTY_CONTRADICTED,
        CONTRADICTED,
        /** By its own origin, or within one story, by a copy that words it otherwise. */
        REVISED,
        /** By two stories, in the same sense. */
        TOLD_TWICE,
        /** Days that contradict each other. */
        OTHER_DAY,
        /** Within one story; and of dates, which agree as soon as two articles tell of one day. */
        REPEATED,
        /** By nothing that the rules know. */
        UNDECIDED
    }

    /** @param urgent how many of all come before what copies state word for word */
    record Totals(long all, long urgent) {}

    private UrgencyQueries() {}

    static Totals totals(DSLContext sql, Condition which, Set<Long> sides) {
        return sql.select(count(), count().filterWhere(urgency(sides).lt(Urgency.OTHER_DAY.ordinal())))
                .from(SUGGESTION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(SUGGESTION.FROM_CLAIM))
                .where(which)
                .fetchSingle(row -> new Totals(row.value1(), row.value2()));
    }

    /**
     * The most urgent first; of one urgency the surest.
     *
     * @param sides the origins that are on a party's side
     */
    static OrderField<?>[] order(Set<Long> sides) {
        return new OrderField<?>[] {urgency(sides), SUGGESTION.STRENGTH.desc(), SUGGESTION.ID};
    }

    private static Field<Integer> urgency(Set<Long> sides) {
        var isContradiction = SUGGESTION.RELATION.eq(Relation.CONTRADICTS);
        return case_().when(SUGGESTION.STRENGTH.le(Pair.LIKELY), Urgency.UNDECIDED.ordinal())
                .when(CLAIM.KIND.eq(Kind.DATE).and(isContradiction), Urgency.OTHER_DAY.ordinal())
                .when(CLAIM.KIND.eq(Kind.DATE), Urgency.REPEATED.ordinal())
                .when(isContradiction.and(isOfAParty(sides)), Urgency.PARTY_CONTRADICTED.ordinal())
                .when(isContradiction.and(isOfTwoStories()), Urgency.CONTRADICTED.ordinal())
                .when(isContradiction.or(SUGGESTION.RELATION.eq(Relation.SUPERSEDES)), Urgency.REVISED.ordinal())
                .when(isOfTwoStories(), Urgency.TOLD_TWICE.ordinal())
                .else_(Urgency.REPEATED.ordinal());
    }

    /** Whether the two have more than one origin, of which one is a party to the conflict, or on the side of one. */
    private static Condition isOfAParty(Set<Long> sides) {
        return exists(selectOne()
                .from(inArticles())
                .join(ORIGIN)
                .on(ORIGIN.ID.eq(Stands.origin()))
                .where(APPEARANCE.CLAIM_ID.in(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM))
                .and(Stands.appearance())
                .having(countDistinct(ORIGIN.ID).gt(1))
                .and(max(when(ORIGIN.ID.in(sides), 1).else_(0)).eq(1)));
    }

    /** Whether an article of the one is another than one of the other, and no copy of it. */
    private static Condition isOfTwoStories() {
        var here = APPEARANCE.as("appears_here");
        var there = APPEARANCE.as("appears_there");
        var mine = ARTICLE.as("told_here");
        var theirs = ARTICLE.as("told_there");
        return exists(selectOne()
                .from(here)
                .join(mine)
                .on(mine.ID.eq(here.ARTICLE_ID))
                .join(there)
                .on(there.CLAIM_ID.eq(SUGGESTION.TO_CLAIM))
                .join(theirs)
                .on(theirs.ID.eq(there.ARTICLE_ID))
                .where(here.CLAIM_ID.eq(SUGGESTION.FROM_CLAIM))
                .and(mine.ID.ne(theirs.ID))
                .and(mine.FAMILY_ID.isNull().or(theirs.FAMILY_ID.isNull()).or(mine.FAMILY_ID.ne(theirs.FAMILY_ID)))
                .and(Stands.appearance(here))
                .and(Stands.appearance(there)));
    }
}
