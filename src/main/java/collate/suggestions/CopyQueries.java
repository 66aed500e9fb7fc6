package collate.suggestions;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.Articles;
import collate.claims.Question;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.db.Stands;
import collate.db.schema.tables.Article;
import collate.db.schema.tables.Claim;
import collate.db.schema.tables.records.SuggestionRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.ResultQuery;

/** Reads what is asked at once about the copies of a story. */
final class CopyQueries {
    /** So many joins are asked about in one form; of more the others wait until these are answered. */
    private static final int MOST = 60;

    private static final Article HERE = ARTICLE.as("here");
    private static final Claim OTHER = CLAIM.as("other_claim");

    private final DSLContext sql;
    private final QuestionQueries questions;

    CopyQueries(DSLContext sql) {
        this.sql = sql;
        this.questions = new QuestionQueries(sql);
    }

    /** Of a dossier, however many questions: a row for each family and kind. */
    Gathered gathered(long dossier) {
        return new Gathered(tallies(sql, dossier)
                .fetch(mapping((family, kind, alone, count, newest) ->
                        new Gathered.Tally(family, kind, alone, count, newest))));
    }

    static ResultQuery<Record5<Long, Kind, Boolean, Integer, Long>> tallies(DSLContext sql, long dossier) {
        return sql.select(HERE.FAMILY_ID, CLAIM.KIND, SUGGESTION.ASKED_ALONE, count(), max(SUGGESTION.ID))
                .from(SUGGESTION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(SUGGESTION.FROM_CLAIM))
                .join(OTHER)
                .on(OTHER.ID.eq(SUGGESTION.TO_CLAIM))
                .join(HERE)
                .on(HERE.ID.eq(SUGGESTION.FROM_ARTICLE))
                .where(SUGGESTION.DOSSIER_ID.eq(dossier))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .and(isOfOneStory())
                .and(Stands.claim())
                .and(Stands.claim(OTHER))
                .groupBy(HERE.FAMILY_ID, CLAIM.KIND, SUGGESTION.ASKED_ALONE);
    }

    /** Asked by itself: not in the words of copies, or somebody wanted it so, or the only one of its story. */
    static Condition byItself(Collection<Long> single) {
        return SUGGESTION
                .FROM_ARTICLE
                .isNull()
                .or(SUGGESTION.ASKED_ALONE.isTrue())
                .or(SUGGESTION.ID.in(single))
                .or(not(isOfOneStory()));
    }

    /** Looks up each article by its id: with a join, H2 reads all of a family for each question, PostgreSQL all families. */
    private static Condition isOfOneStory() {
        return coalesce(familyOf(SUGGESTION.FROM_ARTICLE), -1L).eq(coalesce(familyOf(SUGGESTION.TO_ARTICLE), -2L));
    }

    private static Field<Long> familyOf(Field<Long> article) {
        return field(select(ARTICLE.FAMILY_ID).from(ARTICLE).where(ARTICLE.ID.eq(article)));
    }

    /**
     * The open questions about claims that stand word for word in two copies of a story, asked at once or one by one; none about a
     * claim that was withdrawn or became one with another since it was compared.
     */
    static Condition ofStory(DSLContext sql, long family) {
        return inStory(sql, family)
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .and(stands(SUGGESTION.FROM_CLAIM))
                .and(stands(SUGGESTION.TO_CLAIM));
    }

    static Condition stands(Field<Long> claim) {
        return exists(selectOne().from(OTHER).where(OTHER.ID.eq(claim)).and(Stands.claim(OTHER)));
    }

    /** Whatever was answered. The articles are read before, so that both databases look the questions up by them. */
    static Condition inStory(DSLContext sql, long family) {
        var articles = sql.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.FAMILY_ID.eq(family))
                .fetch(ARTICLE.ID);
        return SUGGESTION.FROM_ARTICLE.in(articles).and(SUGGESTION.TO_ARTICLE.in(articles));
    }

    /** Those of these that somebody wanted asked one by one, and that are open still. */
    Set<Long> alone(List<Long> ids) {
        return sql.select(SUGGESTION.ID)
                .from(SUGGESTION)
                .where(SUGGESTION.ID.in(ids))
                .and(SUGGESTION.ASKED_ALONE.isTrue())
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .fetchSet(SUGGESTION.ID);
    }

    /** @param number of this question among all */
    Optional<CopyQuestion> question(long family, Optional<Kind> kind, long number) {
        var open = sql.select(SUGGESTION.fields())
                .from(SUGGESTION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(SUGGESTION.FROM_CLAIM))
                .where(ofStory(sql, family))
                .and(SUGGESTION.ASKED_ALONE.isFalse())
                .and(kind.map(CLAIM.KIND::eq).orElseGet(() -> noCondition()))
                .orderBy(SUGGESTION.ID)
                .fetchInto(SUGGESTION);
        var copied = Copied.of(
                open.map(row -> new Asked(row.getId(), row.getFromClaim(), row.getToClaim(), row.getRelation())),
                apart(family));
        var shown = asManyAsFit(copied);
        var asked = questions
                .questions(
                        SUGGESTION.ID.in(shown.stream()
                                .flatMap(one -> one.joins().stream())
                                .map(join -> join.question().id())
                                .toList()),
                        Integer.MAX_VALUE,
                        0,
                        SUGGESTION.ID)
                .stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        var rows = shown.stream().flatMap(one -> row(one, asked).stream()).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new CopyQuestion(family, number, papers(open), copied.size(), rows));
    }

    /** What somebody left out of the question, or answered with something else than yes. */
    private List<ClaimPair> apart(long family) {
        return sql.select(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM)
                .from(SUGGESTION)
                .where(inStory(sql, family))
                .and(SUGGESTION.JUDGEMENT.ne(Judgement.CONFIRMED))
                .and(SUGGESTION.JUDGEMENT.ne(Judgement.SUGGESTED).or(SUGGESTION.ASKED_ALONE.isTrue()))
                .fetch(mapping(ClaimPair::of));
    }

    private static List<Copied> asManyAsFit(List<Copied> all) {
        var fitting = new ArrayList<Copied>();
        var joins = 0;
        for (var one : all) {
            joins += one.joins().size();
            if (joins > MOST && !fitting.isEmpty()) {
                break;
            }
            fitting.add(one);
        }
        return fitting;
    }

    /** Nothing where all that is asked about the first was answered since its questions were read. */
    private static Optional<CopyQuestion.Row> row(Copied one, Map<Long, Question> asked) {
        var copies = one.joins().stream()
                .flatMap(join -> Optional.ofNullable(asked.get(join.question().id()))
                        .map(question -> CopyQuestion.Copy.of(question, join.copy()))
                        .stream())
                .sorted(Comparator.comparingLong(copy -> copy.side().claim()))
                .toList();
        return copies.stream()
                .filter(copy -> copy.other() == one.first())
                .findFirst()
                .map(copy -> new CopyQuestion.Row(CopyQuestion.Copy.of(copy.question(), one.first()), copies));
    }

    private List<CopyQuestion.Paper> papers(List<SuggestionRecord> questions) {
        return sql.select(ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE, ARTICLE.PUBLISHED_ON)
                .from(ARTICLE)
                .where(ARTICLE.ID.in(questions.stream()
                        .flatMap(row -> Stream.of(row.getFromArticle(), row.getToArticle()))
                        .collect(Collectors.toSet())))
                .orderBy(ARTICLE.PUBLISHED_ON.asc().nullsLast(), ARTICLE.ID)
                .fetch(mapping((id, publisher, headline, published) -> new CopyQuestion.Paper(
                        id, Articles.name(publisher, headline, Optional.ofNullable(published)))));
    }
}
