package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.Suggestion;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;

/** Which of several questions that come to the same is asked. */
final class AlikeQueries {
    private AlikeQueries() {}

    /** One of those about the same two figures, and of those about a claim and what copies make of it. */
    static Condition oneOfAlike() {
        return firstOfItsMatter().and(firstOfItsCopies());
    }

    /**
     * About each two figures of the same articles, place and day one question, the strongest, until it is answered; and none
     * whether they contradict each other where one origin may have given both: a headline leaves out whose figure it is.
     */
    static Condition firstOfItsMatter() {
        var other = SUGGESTION.as("other");
        var before = other.JUDGEMENT
                .ne(Judgement.SUGGESTED)
                .or(other.STRENGTH.gt(SUGGESTION.STRENGTH))
                .or(other.STRENGTH.eq(SUGGESTION.STRENGTH).and(other.ID.lt(SUGGESTION.ID)));
        return notExists(selectOne()
                .from(other)
                .where(other.MATTER.eq(SUGGESTION.MATTER))
                .and(other.RELATION
                        .eq(SUGGESTION.RELATION)
                        .and(before)
                        .or(SUGGESTION
                                .RELATION
                                .eq(Relation.CONTRADICTS)
                                .and(other.RELATION.eq(Relation.SUPERSEDES))
                                .and(other.JUDGEMENT.ne(Judgement.REJECTED))))
                .and(other.PLACE.eq(SUGGESTION.PLACE).or(other.PLACE.eq("")).or(SUGGESTION.PLACE.eq("")))
                .and(other.HAPPENED_ON
                        .eq(SUGGESTION.HAPPENED_ON)
                        .or(other.HAPPENED_ON.isNull())
                        .or(SUGGESTION.HAPPENED_ON.isNull())));
    }

    /**
     * What is asked of a claim is not asked of a copy of it as well, as long as whether they are one is open: a yes to that makes
     * both questions one, and a no brings the second back.
     */
    private static Condition firstOfItsCopies() {
        return SUGGESTION
                .FROM_ARTICLE
                .isNotNull()
                .or(not(isOfACopy(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM))
                        .and(not(isOfACopy(SUGGESTION.TO_CLAIM, SUGGESTION.FROM_CLAIM)))
                        .and(SUGGESTION
                                .RELATION
                                .in(Relation.SAME, Relation.CONTEXT)
                                .or(not(isCrossed()))));
    }

    /** A figure with the copy of another, where the other is asked about with the copy of the first: whatever is asked, of the same two. */
    private static Condition isCrossed() {
        var first = SUGGESTION.as("crossed");
        var mine = SUGGESTION.as("copied");
        var theirs = SUGGESTION.as("copied_too");
        var fromIsCopied = mine.FROM_CLAIM
                .eq(SUGGESTION.FROM_CLAIM)
                .and(theirs.TO_CLAIM.eq(SUGGESTION.TO_CLAIM))
                .and(isBetween(first, mine.TO_CLAIM, theirs.FROM_CLAIM));
        var toIsCopied = mine.FROM_CLAIM
                .eq(SUGGESTION.TO_CLAIM)
                .and(theirs.TO_CLAIM.eq(SUGGESTION.FROM_CLAIM))
                .and(isBetween(first, mine.TO_CLAIM, theirs.FROM_CLAIM));
        return Stream.of(fromIsCopied, toIsCopied)
                .map(crossed -> exists(selectOne()
                        .from(mine)
                        .join(theirs)
                        .on(trueCondition())
                        .join(first)
                        .on(trueCondition())
                        .where(crossed)
                        .and(isOpenCopy(mine))
                        .and(isOpenCopy(theirs))
                        .and(first.RELATION.notIn(Relation.SAME, Relation.CONTEXT))
                        .and(first.ID.lt(SUGGESTION.ID))))
                .reduce(Condition::or)
                .orElseThrow();
    }

    private static Condition isOpenCopy(Suggestion copy) {
        return copy.RELATION
                .eq(Relation.SAME)
                .and(copy.JUDGEMENT.eq(Judgement.SUGGESTED))
                .and(copy.FROM_ARTICLE.isNotNull())
                .and(copy.ASKED_ALONE.isFalse());
    }

    /** Whether a claim is the copy of one of which the same is asked, or was, with the same other claim. */
    private static Condition isOfACopy(Field<Long> claim, Field<Long> asked) {
        var copy = SUGGESTION.as("copy");
        var first = SUGGESTION.as("first");
        return exists(selectOne()
                .from(copy)
                .join(first)
                .on(isBetween(first, copy.FROM_CLAIM, asked))
                .where(copy.TO_CLAIM.eq(claim))
                .and(isOpenCopy(copy))
                .and(first.RELATION.eq(SUGGESTION.RELATION)));
    }

    private static Condition isBetween(Suggestion question, Field<Long> one, Field<Long> other) {
        return question.FROM_CLAIM
                .eq(one)
                .and(question.TO_CLAIM.eq(other))
                .or(question.FROM_CLAIM.eq(other).and(question.TO_CLAIM.eq(one)));
    }
}
