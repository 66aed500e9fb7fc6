package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.COMPARISON_DUE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import collate.claims.FieldWords;
import collate.claims.Question;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.reviews.ChangesQueries;
import collate.reviews.PartyQueries;
import collate.suggestions.SuggestionsPage.Tally;
import collate.web.Chip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads the questions of a dossier. */
final class SuggestionQueries {
    private static final int NEWEST = 8;

    private final DSLContext sql;
    private final QuestionQueries questions;
    private final CopyQueries copies;

    SuggestionQueries(DSLContext sql) {
        this.sql = sql;
        this.questions = new QuestionQueries(sql);
        this.copies = new CopyQueries(sql);
    }

    /** The dossier in which most lately something was asked; else the newest. */
    Optional<Long> dossier() {
        return sql.select(SUGGESTION.DOSSIER_ID)
                .from(SUGGESTION)
                .where(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .orderBy(SUGGESTION.ID.desc())
                .limit(1)
                .fetchOptional(SUGGESTION.DOSSIER_ID)
                .or(() -> sql.select(DOSSIER.ID)
                        .from(DOSSIER)
                        .where(DOSSIER.WITHDRAWN_AT.isNull())
                        .orderBy(DOSSIER.ID.desc())
                        .limit(1)
                        .fetchOptional(DOSSIER.ID));
    }

    Optional<SuggestionsPage> page(SuggestionFilter filter) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(filter.dossier()))
                .fetchOptional(DOSSIER.NAME)
                .map(name -> page(filter, name));
    }

    Optional<Question> question(long id) {
        return questions.questions(SUGGESTION.ID.eq(id), 1, 0, SUGGESTION.ID).stream()
                .findFirst();
    }

    /** As they stand now; those that are there. */
    List<Question> questions(List<Long> ids) {
        return questions.questions(SUGGESTION.ID.in(ids), ids.size(), 0, SUGGESTION.ID);
    }

    /** What was done to claims since they were shown, one entry each; of one to which nothing was done, nothing. */
    List<OvertakenPage.Change> changes(List<Shown> shown) {
        return shown.stream()
                .map(one -> new OvertakenPage.Change(one.claim(), ChangesQueries.since(sql, one.claim(), one.readTo())))
                .toList();
    }

    /** Of a page beyond the last, as when the last question on it is answered, the last. */
    private SuggestionsPage page(SuggestionFilter asked, String name) {
        var gathered = copies.gathered(asked.dossier());
        var which = which(asked, gathered.single(asked.kind()));
        var sides = PartyQueries.of(sql, asked.dossier()).ofAllOrigins().keySet();
        var totals = UrgencyQueries.totals(sql, which, sides);
        var total = totals.all();
        var stories = asked.asksOfCopies() ? gathered.stories(asked.kind()) : List.<Long>of();
        var last = SuggestionsPage.pages(totals, stories.size());
        var filter = asked.page() > last ? asked.on(last) : asked;
        var rows = questions.questions(
                which, SuggestionsPage.ROWS, (filter.page() - 1) * SuggestionsPage.ROWS, UrgencyQueries.order(sides));
        var judged = SUGGESTION.DOSSIER_ID.eq(filter.dossier()).and(SUGGESTION.JUDGED_BY.isNotNull());
        var all = filter.alike() || filter.judgement() != Judgement.SUGGESTED
                ? total
                : total(which(filter.withAlike(true), gathered.single(filter.kind())));
        return new SuggestionsPage(
                filter,
                name,
                stories.size() + total,
                all - total,
                due(filter.dossier()),
                chips(filter, gathered),
                kinds(filter, gathered),
                stories.size(),
                totals.urgent(),
                copies(filter, stories, totals.urgent()),
                filter.asksOfCopies() ? gathered.alone() : Map.of(),
                rows,
                questions.questions(judged, NEWEST, 0, SUGGESTION.JUDGED_AT.desc(), SUGGESTION.ID.desc()),
                tallies(filter.dossier()));
    }

    /** They begin on the page on which what is more urgent ends. */
    private List<CopyQuestion> copies(SuggestionFilter filter, List<Long> stories, long urgent) {
        var page = filter.page() - SuggestionsPage.pageOfCopies(urgent);
        if (page < 0) {
            return List.of();
        }
        var before = (long) page * SuggestionsPage.STORIES;
        return stories.stream()
                .skip(before)
                .limit(SuggestionsPage.STORIES)
                .flatMap(
                        family -> copies.question(family, filter.kind(), urgent + stories.indexOf(family) + 1).stream())
                .toList();
    }

    /** What cannot be compared is shown when it is asked for: nobody needs to judge it. */
    private static Condition which(SuggestionFilter filter, Set<Long> single) {
        var unasked = filter.relation().isEmpty() && filter.judgement() == Judgement.SUGGESTED;
        return wide(filter, single).and(unasked ? SUGGESTION.RELATION.ne(Relation.CONTEXT) : noCondition());
    }

    private static Condition wide(SuggestionFilter filter, Set<Long> single) {
        var every = every(filter);
        if (filter.judgement() != Judgement.SUGGESTED) {
            return every.and(EarlierYesQueries.isAsked());
        }
        return every.and(CopyQueries.byItself(single)).and(filter.alike() ? noCondition() : AlikeQueries.oneOfAlike());
    }

    private static Condition every(SuggestionFilter filter) {
        return SUGGESTION
                .DOSSIER_ID
                .eq(filter.dossier())
                .and(SUGGESTION.JUDGEMENT.eq(filter.judgement()))
                .and(filter.relation().map(SUGGESTION.RELATION::eq).orElseGet(() -> noCondition()))
                .and(filter.kind().map(CLAIM.KIND::eq).orElseGet(() -> noCondition()));
    }

    private long total(Condition which) {
        return sql.select(count())
                .from(SUGGESTION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(SUGGESTION.FROM_CLAIM))
                .where(which)
                .fetchSingle()
                .value1();
    }

    private long due(long dossier) {
        return sql.select(count())
                .from(COMPARISON_DUE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(COMPARISON_DUE.CLAIM_ID))
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .fetchSingle()
                .value1();
    }

    private List<Chip> chips(SuggestionFilter filter, Gathered gathered) {
        var open = filter.with(Optional.empty());
        var single = gathered.single(filter.kind());
        var stories = gathered.stories(filter.kind()).size();
        var counts = sql.select(SUGGESTION.RELATION, count())
                .from(SUGGESTION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(SUGGESTION.FROM_CLAIM))
                .where(wide(open, single))
                .groupBy(SUGGESTION.RELATION)
                .fetchMap(SUGGESTION.RELATION, row -> row.value2().longValue());
        if (stories > 0) {
            counts.merge(Relation.SAME, (long) stories, Long::sum);
        }
        var all = new ArrayList<Chip>();
        var total = stories + total(which(open, single));
        var isOpen = filter.judgement() == Judgement.SUGGESTED;
        all.add(new Chip(
                "To judge", "", total, open.url(), isOpen && filter.relation().isEmpty()));
        for (var relation : Relation.values()) {
            var link = filter.with(Optional.of(relation));
            var on = filter.relation().equals(Optional.of(relation));
            if (on || counts.containsKey(relation)) {
                all.add(new Chip(
                        RelationWords.of(relation),
                        RelationWords.icon(relation),
                        counts.getOrDefault(relation, 0L),
                        link.url(),
                        on));
            }
        }
        var unsure = filter.judged(Judgement.UNSURE);
        all.add(new Chip(
                "Unsure",
                "unknown",
                total(which(unsure, single)),
                unsure.url(),
                filter.judgement() == Judgement.UNSURE));
        return all;
    }

    private List<Chip> kinds(SuggestionFilter filter, Gathered gathered) {
        var any = filter.of(Optional.empty());
        var counts = sql.select(CLAIM.KIND, count())
                .from(SUGGESTION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(SUGGESTION.FROM_CLAIM))
                .where(which(any, gathered.singleOfItsKind()))
                .groupBy(CLAIM.KIND)
                .fetchMap(CLAIM.KIND, row -> row.value2().longValue());
        if (filter.asksOfCopies()) {
            Arrays.stream(Kind.values())
                    .filter(kind -> !gathered.stories(Optional.of(kind)).isEmpty())
                    .forEach(kind -> counts.merge(
                            kind, (long) gathered.stories(Optional.of(kind)).size(), Long::sum));
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> counts.containsKey(kind) || filter.kind().equals(Optional.of(kind)))
                .map(kind -> {
                    var on = filter.kind().equals(Optional.of(kind));
                    var link = on ? any : filter.of(Optional.of(kind));
                    return new Chip(
                            FieldWords.kind(kind),
                            kind.name().toLowerCase(Locale.ROOT),
                            counts.getOrDefault(kind, 0L),
                            link.url(),
                            on);
                })
                .toList();
    }

    private List<Tally> tallies(long dossier) {
        return sql.select(
                        SUGGESTION.RELATION,
                        answered(Judgement.CONFIRMED),
                        answered(Judgement.REJECTED),
                        answered(Judgement.UNSURE))
                .from(SUGGESTION)
                .where(SUGGESTION.DOSSIER_ID.eq(dossier))
                .and(SUGGESTION.JUDGED_BY.isNotNull())
                .and(SUGGESTION.BY_HAND.isFalse())
                .groupBy(SUGGESTION.RELATION)
                .orderBy(SUGGESTION.RELATION)
                .fetch(row -> new Tally(RelationWords.of(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    private static org.jooq.Field<Integer> answered(Judgement judgement) {
        return count().filterWhere(SUGGESTION.JUDGEMENT.eq(judgement));
    }
}
