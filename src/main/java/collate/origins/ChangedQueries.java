package collate.origins;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.SUGGESTION;
import static collate.db.schema.Tables.TOLL;

import collate.claims.CountQueries;
import collate.core.claim.Label;
import collate.core.compare.pair.Count;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Revisions;
import collate.core.compare.pair.Scales;
import collate.core.compare.pair.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Reads how the figures of an origin changed. */
final class ChangedQueries {
    private final DSLContext sql;

    ChangedQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** @param origin any name for it: all that it states shares it */
    List<Changed> changed(String origin, List<Statement> statements) {
        var all = statements.stream().collect(Collectors.toMap(Statement::claim, Function.identity()));
        var counts = counts(origin, all);
        var links = links(counts.keySet());
        var given = counts.entrySet().stream()
                .map(entry -> new Revisions.Given(entry.getKey(), entry.getValue()))
                .toList();
        var confirmed = links.keySet().stream()
                .map(ends -> new Scales.Link(ends.newer(), ends.older()))
                .collect(Collectors.toSet());
        var asked = asked(counts.keySet(), Judgement.SUGGESTED, Judgement.UNSURE);
        var denied = asked(counts.keySet(), Judgement.REJECTED);
        return Revisions.of(given, confirmed).stream()
                .map(row -> changed(row, counts, all, new Answers(links, denied, asked)))
                .toList();
    }

    private Map<Long, Count> counts(String origin, Map<Long, Statement> statements) {
        return sql.select(CLAIM.ID)
                .select(CountQueries.FIELDS)
                .from(TOLL)
                .join(CLAIM)
                .on(CLAIM.ID.eq(TOLL.CLAIM_ID))
                .where(TOLL.CLAIM_ID.in(statements.keySet()))
                .orderBy(TOLL.CLAIM_ID)
                .fetchMap(
                        CLAIM.ID,
                        row -> CountQueries.count(
                                row, source(origin, Objects.requireNonNull(statements.get(row.get(CLAIM.ID))))));
    }

    private static Source source(String origin, Statement statement) {
        return new Source(
                statement.places().stream().map(Statement.Place::article).collect(Collectors.toSet()),
                statement.places().stream()
                        .flatMap(place -> place.published().stream())
                        .min(java.time.LocalDate::compareTo),
                Set.of(origin));
    }

    private record Ends(long newer, long older) {}

    /** By whom which figure was confirmed to replace which. */
    private Map<Ends, String> links(Collection<Long> claims) {
        var all = new HashMap<Ends, String>();
        sql.select(CLAIM_LINK.FROM_NOW, CLAIM_LINK.TO_NOW, ACCOUNT.NAME)
                .from(CLAIM_LINK)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIM_LINK.JUDGED_BY))
                .where(CLAIM_LINK.RELATION.eq("SUPERSEDES"))
                .and(CLAIM_LINK.JUDGEMENT.eq("CONFIRMED"))
                .and(CLAIM_LINK.FROM_NOW.in(claims))
                .and(CLAIM_LINK.TO_NOW.in(claims))
                .orderBy(CLAIM_LINK.ID)
                .forEach(row -> all.put(new Ends(row.value1(), row.value2()), row.value3()));
        return all;
    }

    private Set<Ends> asked(Collection<Long> claims, Judgement... judgements) {
        return sql.select(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM)
                .from(SUGGESTION)
                .where(SUGGESTION.JUDGEMENT.in(judgements))
                .and(SUGGESTION.FROM_CLAIM.in(claims))
                .and(SUGGESTION.TO_CLAIM.in(claims))
                .fetchSet(row -> new Ends(row.value1(), row.value2()));
    }

    /** What people made of a figure and the one before it. */
    private record Answers(Map<Ends, String> confirmed, Set<Ends> denied, Set<Ends> asked) {
        Changed.Link link(Revisions.Step newer, Revisions.Step older) {
            var ends = newer.claims().stream()
                    .flatMap(from -> older.claims().stream().map(to -> new Ends(from, to)))
                    .toList();
            return new Changed.Link(
                    ends.stream()
                            .flatMap(one -> Optional.ofNullable(confirmed.get(one)).stream())
                            .findFirst(),
                    ends.stream().anyMatch(denied::contains),
                    ends.stream()
                            .filter(one -> asked.contains(one) || asked.contains(new Ends(one.older(), one.newer())))
                            .map(Ends::newer)
                            .findFirst());
        }
    }

    private static Changed changed(
            Revisions row, Map<Long, Count> counts, Map<Long, Statement> statements, Answers answers) {
        var stages = new ArrayList<Changed.Stage>();
        for (var step : row.steps()) {
            var before = stages.isEmpty()
                    ? Optional.<Revisions.Step>empty()
                    : Optional.of(stages.getLast().step());
            var link = before.map(older -> answers.link(step, older));
            stages.add(new Changed.Stage(step, places(step, statements), link));
        }
        var first = Objects.requireNonNull(
                counts.get(row.steps().getFirst().claims().getFirst()));
        return new Changed(what(row, first, counts), List.copyOf(stages), event(row, statements));
    }

    private static List<Statement.Place> places(Revisions.Step step, Map<Long, Statement> statements) {
        return step.claims().stream()
                .flatMap(claim -> Objects.requireNonNull(statements.get(claim)).places().stream())
                .toList();
    }

    /** The harm, and the first word for whom and where that any of the figures has. */
    private static String what(Revisions row, Count first, Map<Long, Count> counts) {
        var all = row.steps().stream()
                .flatMap(step -> step.claims().stream())
                .map(claim -> Objects.requireNonNull(counts.get(claim)))
                .toList();
        var harm = first.harm().name();
        return Stream.of(
                        Stream.of(harm.charAt(0) + harm.substring(1).toLowerCase(java.util.Locale.ROOT)),
                        all.stream().map(Count::population),
                        all.stream().map(Count::place))
                .flatMap(words -> words.filter(word -> !word.isBlank()).limit(1))
                .map(Label::words)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Statement.InEvent> event(Revisions row, Map<Long, Statement> statements) {
        return row.steps().stream()
                .flatMap(step -> step.claims().stream())
                .flatMap(claim -> Objects.requireNonNull(statements.get(claim)).events().stream())
                .findFirst();
    }
}
