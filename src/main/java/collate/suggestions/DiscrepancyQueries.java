package collate.suggestions;

import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.select;

import collate.claims.Question;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.reviews.Discrepancies;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Reads for the desk which figures, dates and words were lately found to contradict or to overtake each other. */
public final class DiscrepancyQueries implements Discrepancies {
    private static final int MOST = 3;

    private final DSLContext sql;
    private final QuestionQueries questions;

    public DiscrepancyQueries(DSLContext sql) {
        this.sql = sql;
        this.questions = new QuestionQueries(sql);
    }

    @Override
    public List<Discrepancy> newest() {
        var newest = Stream.of(Relation.CONTRADICTS, Relation.SUPERSEDES)
                .flatMap(relation -> newest(relation).stream())
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .toList();
        return questions.questions(SUGGESTION.ID.in(newest), MOST, 0, SUGGESTION.ID.desc()).stream()
                .map(DiscrepancyQueries::discrepancy)
                .toList();
    }

    /** Ordered by what is one for all too, so that the embedded database takes the index that ends with the newest. */
    private List<Long> newest(Relation relation) {
        return sql.select(SUGGESTION.ID)
                .from(SUGGESTION)
                .where(SUGGESTION.RELATION.eq(relation))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .and(SUGGESTION.ID.gt(0L))
                .and(AlikeQueries.oneOfAlike())
                .and(CopyQueries.stands(SUGGESTION.FROM_CLAIM))
                .and(CopyQueries.stands(SUGGESTION.TO_CLAIM))
                .and(SUGGESTION.DOSSIER_ID.notIn(
                        select(DOSSIER.ID).from(DOSSIER).where(DOSSIER.WITHDRAWN_AT.isNotNull())))
                .orderBy(SUGGESTION.RELATION.desc(), SUGGESTION.JUDGEMENT.desc(), SUGGESTION.ID.desc())
                .limit(MOST)
                .fetch(SUGGESTION.ID);
    }

    private static Discrepancy discrepancy(Question question) {
        return new Discrepancy(
                side(question, question.here()),
                side(question, question.there()),
                RelationWords.of(question.relation()).toLowerCase(Locale.ROOT),
                question.icon(),
                why(question.reasons()),
                "/claims/" + question.here().claim() + "#related");
    }

    /** "Same harm: killed; same day: 7 Oct 2023; only one can hold: 1,400 and 900." */
    private static String why(List<Reason> reasons) {
        var told = reasons.stream()
                .filter(reason -> reason.weight() != Reason.Weight.NEUTRAL)
                .map(Reason::words)
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "" : told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1) + ".";
    }

    private static Side side(Question question, Question.Side side) {
        var isValue = question.kind() == Kind.TOLL || question.kind() == Kind.DATE;
        var words = isValue ? side.value().of(side.exact()) : question.shortly(side);
        return new Side(side.claim(), words, side.where());
    }
}
