package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.MergedQueries;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Reason.Weight;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.schema.tables.records.SuggestionRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Reads what somebody said yes to before one of the two claims was changed. It is nobody's answer now: where something else is
 * asked of the two, it is said there, and not asked besides.
 */
final class EarlierYesQueries {
    private EarlierYesQueries() {}

    private static Condition isNobodys() {
        return SUGGESTION.JUDGEMENT.eq(Judgement.UNSURE).and(SUGGESTION.JUDGED_BY.isNull());
    }

    /** Of questions that are unsure those that somebody can answer, one of each two claims. */
    static Condition isAsked() {
        var other = SUGGESTION.as("other");
        var ofTheSame = other.FROM_CLAIM
                .eq(SUGGESTION.FROM_CLAIM)
                .and(other.TO_CLAIM.eq(SUGGESTION.TO_CLAIM))
                .or(other.FROM_CLAIM.eq(SUGGESTION.TO_CLAIM).and(other.TO_CLAIM.eq(SUGGESTION.FROM_CLAIM)));
        var instead = other.JUDGED_BY
                .isNotNull()
                .or(other.JUDGEMENT.eq(Judgement.SUGGESTED))
                .or(other.ID.gt(SUGGESTION.ID));
        return DSL.not(isNobodys())
                .or(notExists(selectOne()
                                .from(other)
                                .where(ofTheSame)
                                .and(other.ID.ne(SUGGESTION.ID))
                                .and(other.JUDGEMENT.ne(Judgement.REJECTED))
                                .and(other.RELATION.ne(Relation.CONTEXT))
                                .and(instead))
                        .andNot(exists(selectOne()
                                .from(CLAIM)
                                .where(CLAIM.ID.in(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM))
                                .and(CLAIM.MERGED_INTO.isNotNull()))));
    }

    /** Of any two of these claims, for those who are asked about them. */
    static Map<ClaimPair, List<Reason>> of(DSLContext sql, Set<Long> claims) {
        var members = MergedQueries.members(sql, claims);
        var found = sql.selectFrom(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.in(members))
                .and(SUGGESTION.TO_CLAIM.in(members))
                .and(isNobodys())
                .orderBy(SUGGESTION.ID)
                .fetch();
        var roots = MergedQueries.roots(
                sql,
                found.stream()
                        .flatMap(row -> Stream.of(row.getFromClaim(), row.getToClaim()))
                        .toList());
        return found.stream()
                .collect(Collectors.groupingBy(
                        row -> ClaimPair.of(
                                roots.getOrDefault(row.getFromClaim(), row.getFromClaim()),
                                roots.getOrDefault(row.getToClaim(), row.getToClaim())),
                        Collectors.mapping(EarlierYesQueries::reason, Collectors.toList())));
    }

    private static Reason reason(SuggestionRecord row) {
        var relation = RelationWords.of(row.getRelation()).toLowerCase(Locale.ROOT);
        return new Reason(
                Weight.NEUTRAL,
                relation + ", answered before: " + Reason.of(row.getReasons()).words());
    }
}
