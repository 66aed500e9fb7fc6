package collate.suggestions;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.COMPARISON_DUE;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.SUGGESTION;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import collate.claims.Articles;
import collate.claims.MergedQueries;
import collate.claims.Question;
import collate.claims.RelatedPanel;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Nearest;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Relation;
import collate.core.text.Span;
import collate.db.Stands;
import collate.db.schema.tables.Appearance;
import collate.db.schema.tables.Person;
import collate.web.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Reads questions with both claims' words: a few statements, however many questions. */
public final class QuestionQueries {
    private static final Person SPEAKER = PERSON.as("speaker");
    private static final Person ADDRESSEE = PERSON.as("addressee");
    private static final Field<Boolean> STATED = field(Stands.appearance()).as("stated");
    private static final Appearance LAST = APPEARANCE.as("last");
    /** How many parts the article breaks a quote into. */
    private static final Field<Short> PARTS = field(select(max(LAST.PART))
                    .from(LAST)
                    .where(LAST.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                    .and(LAST.TEXT_ID.eq(APPEARANCE.TEXT_ID)))
            .as("parts");

    private static final int MOST = 60;
    private static final int MOST_PASSAGES = 12;

    private final DSLContext sql;

    public QuestionQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** What a claim, and the claims that are one with it, have to do with others. */
    public RelatedPanel related(long claim) {
        var members = MergedQueries.members(sql, List.of(claim));
        var questions =
                questions(AboutQueries.about(members), MOST, 0, SUGGESTION.STRENGTH.desc(), SUGGESTION.ID).stream()
                        .filter(question -> !isWithin(question, members))
                        .map(question ->
                                question.from(!members.contains(question.here().claim())))
                        .toList();
        var due = sql.fetchExists(COMPARISON_DUE, COMPARISON_DUE.CLAIM_ID.eq(claim));
        return new RelatedPanel(due, questions, merged(claim));
    }

    private static boolean isWithin(Question question, Set<Long> members) {
        return members.contains(question.here().claim())
                && members.contains(question.there().claim());
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
        var claims = rows.stream()
                .flatMap(row -> Stream.of(row.get(SUGGESTION.FROM_CLAIM), row.get(SUGGESTION.TO_CLAIM)))
                .collect(Collectors.toSet());
        var sides = sides(claims);
        var apart = apart(rows.stream()
                .filter(QuestionQueries::isJoined)
                .flatMap(row -> Stream.of(row.get(SUGGESTION.FROM_CLAIM), row.get(SUGGESTION.TO_CLAIM)))
                .collect(Collectors.toSet()));
        apart.forEach((claim, own) -> own.addAll(own.isEmpty() ? sides.getOrDefault(claim, List.of()) : List.of()));
        return rows.stream()
                .map(row -> question(row, isJoined(row) ? apart : sides))
                .toList();
    }

    private static boolean isJoined(Record row) {
        return row.get(SUGGESTION.RELATION) == Relation.SAME && row.get(SUGGESTION.JUDGEMENT) == Judgement.CONFIRMED;
    }

    /** Of claims that became one what each said itself, so that one joining can be told from the next. */
    private Map<Long, List<Question.Side>> apart(Collection<Long> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        var own = JoinedQueries.own(sql, claims);
        var places = places(APPEARANCE.ID.in(
                        own.values().stream().flatMap(Set::stream).toList()))
                .intoMap(APPEARANCE.ID);
        var apart = new HashMap<Long, List<Question.Side>>();
        own.forEach((claim, ids) -> apart.put(
                claim,
                ids.stream()
                        .map(id -> side(Objects.requireNonNull(places.get(id)), claim))
                        .collect(Collectors.toCollection(ArrayList::new))));
        return apart;
    }

    private static Question question(Record row, Map<Long, List<Question.Side>> sides) {
        var heres = Objects.requireNonNull(sides.get(row.get(SUGGESTION.FROM_CLAIM)));
        var theres = Objects.requireNonNull(sides.get(row.get(SUGGESTION.TO_CLAIM)));
        var nearest = Nearest.of(words(heres), words(theres));
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
                heres.get(nearest.here()),
                theres.get(nearest.there()),
                false);
    }

    private static List<String> words(List<Question.Side> sides) {
        return sides.stream().map(Question.Side::exact).limit(MOST_PASSAGES).toList();
    }

    /**
     * All passages of each that an article states now; older ones only where there are no others. Where a claim went into another
     * its words are among that one's now: its label stands for them.
     */
    private Map<Long, List<Question.Side>> sides(Collection<Long> claims) {
        var all = places(CLAIM.ID.in(claims)).intoGroups(CLAIM.ID);
        var sides = new HashMap<Long, List<Question.Side>>();
        all.forEach((claim, rows) -> {
            var now = rows.stream().filter(QuestionQueries::isStatedNow).toList();
            sides.put(
                    claim,
                    (now.isEmpty() ? rows : now)
                            .stream().map(row -> side(row, claim)).toList());
        });
        return sides;
    }

    private Result<Record> places(Condition which) {
        return sql.select()
                .select(
                        APPEARANCE.ID,
                        CLAIM.ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        ARTICLE.ID,
                        ARTICLE.PUBLISHER,
                        ARTICLE.HEADLINE)
                .select(ARTICLE.PUBLISHED_ON, APPEARANCE.PREFIX, APPEARANCE.EXACT, APPEARANCE.SUFFIX)
                .select(
                        APPEARANCE.PART,
                        PARTS,
                        APPEARANCE.SPAN_START,
                        APPEARANCE.VALUE_START,
                        STATED,
                        ARTICLE.WITHDRAWN_AT)
                .select(APPEARANCE.VALUE_END, SPEAKER.NAME, ADDRESSEE.NAME, TOLL.SAID_BY, DATED.FIRST_ON)
                .from(CLAIM)
                .leftJoin(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(QUOTE)
                .on(QUOTE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(SPEAKER)
                .on(SPEAKER.ID.eq(QUOTE.SPEAKER_ID))
                .leftJoin(ADDRESSEE)
                .on(ADDRESSEE.ID.eq(QUOTE.ADDRESSEE_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(DATED)
                .on(DATED.CLAIM_ID.eq(CLAIM.ID))
                .where(which)
                .orderBy(CLAIM.ID, APPEARANCE.ID)
                .fetch();
    }

    private static boolean isStatedNow(Record row) {
        return Boolean.TRUE.equals(row.get(STATED)) && row.get(ARTICLE.WITHDRAWN_AT) == null;
    }

    /** @param claim whose words they are, or were before it became one with another */
    private static Question.Side side(Record row, long claim) {
        var exact = row.get(APPEARANCE.EXACT);
        if (exact == null) {
            var label = row.get(CLAIM.LABEL);
            return new Question.Side(claim, 0, "", "", label, new Span(0, label.length()));
        }
        // "Monday" says nothing without the words around it
        var isDate = row.get(CLAIM.KIND) == Kind.DATE;
        var before = isDate ? Context.before(row.get(APPEARANCE.PREFIX)) : "";
        var after = isDate ? Context.after(row.get(APPEARANCE.SUFFIX)) : "";
        var start = row.get(APPEARANCE.SPAN_START) - before.length();
        return new Question.Side(
                claim,
                row.get(ARTICLE.ID),
                Articles.name(
                        row.get(ARTICLE.PUBLISHER),
                        row.get(ARTICLE.HEADLINE),
                        Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON))),
                detail(row),
                before + exact + after,
                new Span(row.get(APPEARANCE.VALUE_START) - start, row.get(APPEARANCE.VALUE_END) - start));
    }

    private static String detail(Record row) {
        return switch (row.get(CLAIM.KIND)) {
            case QUOTE -> {
                var speaker = row.get(SPEAKER.NAME);
                var addressee = row.get(ADDRESSEE.NAME);
                yield (speaker == null ? "speaker not named" : speaker)
                        + (addressee == null ? "" : " to " + addressee)
                        + (row.get(PARTS) > 1 ? ", part " + row.get(APPEARANCE.PART) + " of " + row.get(PARTS) : "");
            }
            case TOLL -> row.get(TOLL.SAID_BY).isEmpty() ? "no origin named" : row.get(TOLL.SAID_BY);
            case DATE -> row.get(DATED.FIRST_ON) == null ? "" : "= " + Wording.day(row.get(DATED.FIRST_ON));
            case STATEMENT -> "";
        };
    }
}
