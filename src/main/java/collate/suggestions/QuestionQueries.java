package collate.suggestions;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.COMPARISON_DUE;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import collate.claims.MergedQueries;
import collate.claims.Question;
import collate.claims.RelatedPanel;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Nearest;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Relation;
import collate.suggestions.SideWordsQueries.Passage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads questions with both claims' words: a few statements, however many questions. */
public final class QuestionQueries {
    private static final int MOST = 60;

    private final DSLContext sql;
    private final SideWordsQueries words;

    public QuestionQueries(DSLContext sql) {
        this.sql = sql;
        this.words = new SideWordsQueries(sql);
    }

    /** What a claim, and the claims that are one with it, have to do with others. */
    public RelatedPanel related(long claim) {
        var members = MergedQueries.members(sql, List.of(claim));
        var all = questions(AboutQueries.about(members), MOST, 0, SUGGESTION.STRENGTH.desc(), SUGGESTION.ID);
        var questions = all.stream()
                .filter(question -> !isWithin(question, members) && !isAskedOtherwise(question, all))
                .map(question -> question.from(!members.contains(question.here().claim())))
                .toList();
        var due = sql.fetchExists(COMPARISON_DUE, COMPARISON_DUE.CLAIM_ID.eq(claim));
        return new RelatedPanel(due, questions, merged(claim));
    }

    private static boolean isWithin(Question question, Set<Long> members) {
        return members.contains(question.here().claim())
                && members.contains(question.there().claim());
    }

    private static boolean isAskedOtherwise(Question question, List<Question> all) {
        return question.isNobodys()
                && all.stream()
                        .filter(other -> claims(other).equals(claims(question)) && other.relation() != Relation.CONTEXT)
                        .anyMatch(other -> other.isNobodys()
                                ? other.id() > question.id()
                                : other.judgement() != Judgement.REJECTED);
    }

    private List<RelatedPanel.Merged> merged(long claim) {
        var reviews = field(selectCount().from(REVIEW).where(REVIEW.CLAIM_ID.eq(CLAIM.ID)));
        return sql.select(
                        CLAIM.ID,
                        CLAIM.LABEL,
                        SUGGESTION.ID,
                        SUGGESTION.VERSION,
                        reviews,
                        ACCOUNT.NAME,
                        CLAIM_MERGE.MERGED_AT)
                .from(CLAIM_MERGE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(CLAIM_MERGE.MERGED_CLAIM))
                .join(SUGGESTION)
                .on(SUGGESTION.ID.eq(CLAIM_MERGE.SUGGESTION_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIM_MERGE.MERGED_BY))
                .where(CLAIM_MERGE.KEPT_CLAIM.eq(claim))
                .and(CLAIM_MERGE.SPLIT_AT.isNull())
                .orderBy(CLAIM_MERGE.ID)
                .fetch(row -> new RelatedPanel.Merged(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** Two claims of which nothing need have been asked, as a question whether they are one; of two kinds, as one about nothing. */
    Question unasked(Kind kind, long one, long other) {
        var sides = words.sides(List.of(one, other));
        var heres = Objects.requireNonNull(sides.get(one));
        var theres = Objects.requireNonNull(sides.get(other));
        var nearest = Nearest.of(
                heres.stream().map(Passage::words).toList(),
                theres.stream().map(Passage::words).toList());
        var there = theres.get(nearest.there());
        var question = new Question(
                0,
                0,
                kind,
                kind == there.kind() ? Relation.SAME : Relation.CONTEXT,
                Judgement.SUGGESTED,
                Optional.empty(),
                List.of(),
                heres.get(nearest.here()).side(),
                there.side(),
                false,
                "");
        return question.with(AnewQueries.of(sql, question));
    }

    List<Question> questions(Condition which, int most, int after, OrderField<?>... order) {
        var rows = sql.select(SUGGESTION.asterisk(), CLAIM.KIND, ACCOUNT.NAME)
                .from(SUGGESTION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(SUGGESTION.FROM_CLAIM))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SUGGESTION.JUDGED_BY))
                .where(which)
                .orderBy(order)
                .limit(after, most)
                .fetch();
        var roots = MergedQueries.roots(
                sql,
                rows.stream()
                        .flatMap(row -> Stream.of(row.get(SUGGESTION.FROM_CLAIM), row.get(SUGGESTION.TO_CLAIM)))
                        .toList());
        var claims = Set.copyOf(roots.values());
        var before = EarlierYesQueries.of(sql, claims);
        var passages = PassageQueries.of(
                sql,
                rows.stream()
                        .filter(row -> !isJoined(row))
                        .map(row -> row.into(SUGGESTION))
                        .toList(),
                roots);
        var sides = words.sides(claims);
        roots.forEach((claim, root) -> sides.putIfAbsent(claim, sides.getOrDefault(root, List.of())));
        var apart = words.apart(rows.stream()
                .filter(QuestionQueries::isJoined)
                .flatMap(row -> Stream.of(row.get(SUGGESTION.FROM_CLAIM), row.get(SUGGESTION.TO_CLAIM)))
                .collect(Collectors.toSet()));
        apart.forEach((claim, own) -> own.addAll(own.isEmpty() ? sides.getOrDefault(claim, List.of()) : List.of()));
        return rows.stream()
                .map(row -> question(row, isJoined(row) ? apart : sides, passages))
                .map(question -> question.isNobodys()
                        ? question
                        : question.after(before.getOrDefault(claims(question), List.of())))
                .map(question -> question.with(AnewQueries.of(sql, question)))
                .toList();
    }

    /** As they are now, but for those that became one. */
    private static ClaimPair claims(Question question) {
        return ClaimPair.of(question.here().claim(), question.there().claim());
    }

    private static boolean isJoined(Record row) {
        return row.get(SUGGESTION.RELATION) == Relation.SAME && row.get(SUGGESTION.JUDGEMENT) == Judgement.CONFIRMED;
    }

    private static Question question(Record row, Map<Long, List<Passage>> sides, PassageQueries passages) {
        var heres = Objects.requireNonNull(sides.get(row.get(SUGGESTION.FROM_CLAIM)));
        var theres = Objects.requireNonNull(sides.get(row.get(SUGGESTION.TO_CLAIM)));
        var shown = passages.of(row.into(SUGGESTION), heres, theres);
        var answer = Optional.<@Nullable String>ofNullable(row.get(ACCOUNT.NAME))
                .map(name -> new Question.Answer(name, row.get(SUGGESTION.JUDGED_AT)));
        return new Question(
                row.get(SUGGESTION.ID),
                row.get(SUGGESTION.VERSION),
                row.get(CLAIM.KIND),
                row.get(SUGGESTION.RELATION),
                row.get(SUGGESTION.JUDGEMENT),
                answer,
                row.get(SUGGESTION.REASONS).lines().map(Reason::of).toList(),
                heres.get(shown.here()).side(),
                theres.get(shown.there()).side(),
                false,
                "");
    }
}
