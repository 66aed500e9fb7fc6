package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;

import collate.claims.MergedQueries;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Tells which open contradictions and revisions a merge closes: of two claims that stand in the same articles from then on, one says
 * nothing against the other any more. Nobody should look for such a question in vain.
 */
final class ClosedDesk {
    private final Recorder recorder;

    ClosedDesk(Recorder recorder) {
        this.recorder = recorder;
    }

    /** After a merge, before its claims are compared anew. A sentence for whoever merged; empty where nothing is closed. */
    String tell(DSLContext tx, long kept, long merged, Actor by) {
        var closed = closed(tx, kept);
        var why = "claim " + merged + " became one with claim " + kept;
        closed.forEach(row -> {
            record(tx, row, row.getFromClaim(), row.getToClaim(), why, by);
            record(tx, row, row.getToClaim(), row.getFromClaim(), why, by);
        });
        return closed.isEmpty()
                ? ""
                : closed.stream()
                        .map(row -> "claim " + row.getFromClaim() + " " + verb(row) + " claim " + row.getToClaim())
                        .collect(Collectors.joining(", ", " Asked no more since they are one: ", "."));
    }

    private static List<SuggestionRecord> closed(DSLContext tx, long kept) {
        var members = MergedQueries.members(tx, List.of(kept));
        var open = tx.selectFrom(SUGGESTION)
                .where(AboutQueries.aboutAny(tx, members))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .and(SUGGESTION.RELATION.in(Relation.CONTRADICTS, Relation.SUPERSEDES))
                .orderBy(SUGGESTION.ID)
                .fetch();
        var claims = open.stream()
                .flatMap(row -> Stream.of(row.getFromClaim(), row.getToClaim()))
                .collect(Collectors.toSet());
        var roots = MergedQueries.roots(tx, claims);
        var sides =
                open.isEmpty() ? Map.<Long, Side>of() : SideQueries.sides(tx, with(kept, Set.copyOf(roots.values())));
        return open.stream()
                .filter(row -> {
                    var other = members.contains(row.getFromClaim()) ? row.getToClaim() : row.getFromClaim();
                    return isClosed(kept, roots.getOrDefault(other, other), sides);
                })
                .toList();
    }

    private static Set<Long> with(long kept, Set<Long> others) {
        var all = new HashSet<>(others);
        all.add(kept);
        return all;
    }

    /** What is one claim now was answered by that; of one that is withdrawn nothing is asked. */
    private static boolean isClosed(long kept, long other, Map<Long, Side> sides) {
        var here = Side.of(kept, sides);
        var there = Side.of(other, sides);
        return kept != other
                && here.live()
                && there.live()
                && Found.of(here, there)
                        .filter(found ->
                                found.relation() == Relation.CONTRADICTS || found.relation() == Relation.SUPERSEDES)
                        .isEmpty();
    }

    private static String verb(SuggestionRecord row) {
        return RelationWords.of(row.getRelation()).toLowerCase(Locale.ROOT);
    }

    private void record(DSLContext tx, SuggestionRecord row, long claim, long other, String why, Actor by) {
        var change = Change.of("closed a question of", "claim", claim)
                .value(verb(row) + ": claim " + other, RelationWords.of(Judgement.SUGGESTED), "Asked no more");
        recorder.write(tx, row.getDossierId(), by, change.because(why));
    }
}
