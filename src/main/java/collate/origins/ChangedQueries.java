package collate.origins;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.TOLL;

import collate.core.claim.Figure;
import collate.core.claim.Label;
import collate.core.compare.pair.Count;
import collate.core.compare.pair.Revisions;
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
import org.jooq.Record;

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
        return Revisions.of(given).stream()
                .map(row -> changed(row, counts, all, links))
                .toList();
    }

    private Map<Long, Count> counts(String origin, Map<Long, Statement> statements) {
        return sql.selectFrom(TOLL)
                .where(TOLL.CLAIM_ID.in(statements.keySet()))
                .orderBy(TOLL.CLAIM_ID)
                .fetchMap(
                        TOLL.CLAIM_ID,
                        row -> count(row, source(origin, Objects.requireNonNull(statements.get(row.getClaimId())))));
    }

    private static Source source(String origin, Statement statement) {
        return new Source(
                statement.places().stream().map(Statement.Place::article).collect(Collectors.toSet()),
                statement.places().stream()
                        .flatMap(place -> place.published().stream())
                        .min(java.time.LocalDate::compareTo),
                Set.of(origin));
    }

    private static Count count(Record row, Source source) {
        return new Count(
                row.get(TOLL.HARM),
                new Figure(
                        row.get(TOLL.MIN_COUNT),
                        row.get(TOLL.MAX_COUNT),
                        row.get(TOLL.QUALIFIER),
                        row.get(TOLL.QUALIFIER_WORDS)),
                row.get(TOLL.POPULATION),
                row.get(TOLL.PLACE),
                Optional.ofNullable(row.get(TOLL.HAPPENED_ON)),
                row.get(TOLL.CUMULATIVE),
                row.get(TOLL.RESPONSIBLE),
                source);
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

    private static Changed changed(
            Revisions row, Map<Long, Count> counts, Map<Long, Statement> statements, Map<Ends, String> links) {
        var stages = new ArrayList<Changed.Stage>();
        for (var step : row.steps()) {
            var before = stages.isEmpty()
                    ? Optional.<Revisions.Step>empty()
                    : Optional.of(stages.getLast().step());
            var link = before.map(older -> new Changed.Link(confirmed(step, older, links)));
            stages.add(new Changed.Stage(step, places(step, statements), link));
        }
        var first = Objects.requireNonNull(
                counts.get(row.steps().getFirst().claims().getFirst()));
        return new Changed(what(row, first, counts), List.copyOf(stages), event(row, statements));
    }

    private static Optional<String> confirmed(Revisions.Step newer, Revisions.Step older, Map<Ends, String> links) {
        return newer.claims().stream()
                .flatMap(from -> older.claims().stream().map(to -> new Ends(from, to)))
                .flatMap(ends -> Optional.ofNullable(links.get(ends)).stream())
                .findFirst();
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
