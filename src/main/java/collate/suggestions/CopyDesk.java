package collate.suggestions;

import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.SUGGESTION;

import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Keeps what people answer about the copies of a story at once: each ticked pair is joined as if it were answered by itself, what
 * was left out is asked by itself from now on.
 */
final class CopyDesk {
    private final DSLContext sql;
    private final JudgementDesk judgements;
    private final Recorder recorder;

    CopyDesk(DSLContext sql, JudgementDesk judgements, Recorder recorder) {
        this.sql = sql;
        this.judgements = judgements;
        this.recorder = recorder;
    }

    /** A pair as the form showed it, with a box. */
    record Seen(long question, int version, boolean ticked) {}

    /**
     * What became of an answer.
     *
     * @param joined pairs that are one claim now
     * @param already pairs with which that was done before
     * @param alone pairs that are asked by themselves now
     * @param unseen of these, pairs of the claims that the form showed for which it had no box
     * @param overtaken pairs that were answered, or say something else, since the form was shown; they stay as they are
     * @param why pairs could not be joined, each reason once
     */
    record Outcome(long joined, long already, long alone, long unseen, long overtaken, Set<String> why) {
        /** Somebody else was quicker, and nothing of this answer was left to be written. */
        boolean isOvertaken() {
            return !isWritten() && overtaken > 0;
        }

        private boolean isWritten() {
            return joined + alone > 0;
        }
    }

    Outcome join(long family, List<Seen> seen, Actor by) {
        return answer(family, by, tx -> new CopyJoinDesk(tx, judgements, family, seen).join(by));
    }

    /** All open pairs of the claims that the form showed, with a box or without; claims that it had no room for are asked at once. */
    Outcome askAlone(long family, List<Seen> seen, Actor by) {
        return answer(family, by, tx -> askAlone(tx, family, seen));
    }

    private Outcome answer(long family, Actor by, Function<DSLContext, Outcome> answer) {
        var dossier = dossier(family);
        return judgements.patiently(tx -> {
            var outcome = answer.apply(tx.dsl());
            record(tx.dsl(), dossier, family, outcome, by);
            return outcome;
        });
    }

    private static Outcome askAlone(DSLContext tx, long family, List<Seen> seen) {
        var claims = claims(tx, seen);
        var rows = locked(
                tx,
                CopyQueries.ofStory(tx, family)
                        .and(SUGGESTION.FROM_CLAIM.in(claims).or(SUGGESTION.TO_CLAIM.in(claims))));
        var shown = seen.stream().map(Seen::question).collect(Collectors.toSet());
        var already = rows.stream()
                .filter(row -> row.getAskedAlone() && shown.contains(row.getId()))
                .count();
        var alone = ids(rows, row -> !row.getAskedAlone());
        setAlone(tx, alone, true);
        var unseen = alone.stream().filter(id -> !shown.contains(id)).count();
        var overtaken = shown.size() - already - (alone.size() - unseen);
        return new Outcome(0, already, alone.size(), unseen, overtaken, Set.of());
    }

    /** Takes back that the pairs of a family are asked one by one. So many they are. */
    long askTogether(long family, Actor by) {
        var dossier = dossier(family);
        return judgements.patiently(tx -> {
            var rows = locked(tx.dsl(), CopyQueries.ofStory(tx.dsl(), family).and(SUGGESTION.ASKED_ALONE.isTrue()));
            setAlone(tx.dsl(), ids(rows, _ -> true), false);
            if (!rows.isEmpty()) {
                recorder.write(tx.dsl(), dossier, by, change(family, rows.size() + " asked together again"));
            }
            return (long) rows.size();
        });
    }

    private long dossier(long family) {
        return sql.select(FAMILY.DOSSIER_ID)
                .from(FAMILY)
                .where(FAMILY.ID.eq(family))
                .fetchOptional(FAMILY.DOSSIER_ID)
                .orElseThrow(NotFoundResponse::new);
    }

    private void record(DSLContext tx, long dossier, long family, Outcome outcome, Actor by) {
        if (outcome.isWritten()) {
            recorder.write(
                    tx,
                    dossier,
                    by,
                    change(family, outcome.joined() + " joined, " + outcome.alone() + " asked one by one"));
        }
    }

    private static Change change(long family, String what) {
        return Change.of("answered", "family", family).value("claims word for word in its copies", null, what);
    }

    /** The claims of the pairs, those that are there. */
    static Set<Long> claims(DSLContext tx, List<Seen> seen) {
        return tx
                .select(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM)
                .from(SUGGESTION)
                .where(SUGGESTION.ID.in(seen.stream().map(Seen::question).toList()))
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(row.value1(), row.value2()))
                .collect(Collectors.toSet());
    }

    /** Whether these pairs are asked one by one. A form that was shown before is outdated by it. */
    static void setAlone(DSLContext tx, List<Long> questions, boolean alone) {
        tx.update(SUGGESTION)
                .set(SUGGESTION.ASKED_ALONE, alone)
                .set(SUGGESTION.VERSION, SUGGESTION.VERSION.plus(1))
                .where(SUGGESTION.ID.in(questions))
                .execute();
    }

    static List<Long> ids(List<SuggestionRecord> rows, Predicate<SuggestionRecord> which) {
        return rows.stream().filter(which).map(SuggestionRecord::getId).toList();
    }

    /** In the order of their ids, so that two people never wait for each other. */
    static List<SuggestionRecord> locked(DSLContext tx, Condition which) {
        return tx.selectFrom(SUGGESTION)
                .where(which)
                .orderBy(SUGGESTION.ID)
                .forUpdate()
                .fetch();
    }
}
