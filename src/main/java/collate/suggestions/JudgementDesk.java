package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;

import collate.claims.DueDesk;
import collate.claims.MergedQueries;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.Moments;
import collate.db.schema.tables.records.ClaimRecord;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.Recorder;
import collate.reviews.ContradictionDesk;
import collate.web.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TransactionalCallable;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jspecify.annotations.Nullable;

/** Keeps what people answer. A yes merges or links; each answer can be taken back; an answer on an outdated question is refused. */
final class JudgementDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final LinkDesk links;
    private final MergeDesk merges;
    private final ClosedDesk closed;
    private final ContradictionDesk contradictions;

    JudgementDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.links = new LinkDesk(recorder);
        this.merges = new MergeDesk(clock, recorder);
        this.closed = new ClosedDesk(recorder);
        this.contradictions = new ContradictionDesk(clock);
    }

    /** What became of an answer. */
    sealed interface Outcome {
        /** @param words what was done, for the page */
        record Done(String words) implements Outcome {}

        /** Somebody answered while the form was open; nothing was written. */
        record Overtaken() implements Outcome {}

        /** One of the two claims says something else than the form showed; nothing was written. */
        record Changed() implements Outcome {}

        record Refused(String why) implements Outcome {}

        /** The question is asked no more; nothing was written. */
        record Gone() implements Outcome {}
    }

    /**
     * @param seen the version of the question that the person saw
     * @param shown both claims, as the person saw them
     */
    Outcome judge(long id, int seen, List<Shown> shown, Judgement judgement, Actor by) {
        return patiently(tx -> {
            var row = locked(tx.dsl(), id);
            if (row == null) {
                return new Outcome.Gone();
            }
            if (row.getVersion() != seen || row.getJudgement() == Judgement.CONFIRMED) {
                return new Outcome.Overtaken();
            }
            return isAsShown(tx.dsl(), row, shown) ? answer(tx.dsl(), row, judgement, by) : new Outcome.Changed();
        });
    }

    /** Of one that went, the answer is refused for that. */
    private static boolean isAsShown(DSLContext tx, SuggestionRecord row, List<Shown> shown) {
        return areAsShown(MergeDesk.locked(tx, List.of(row.getFromClaim(), row.getToClaim())), shown);
    }

    static boolean areAsShown(List<ClaimRecord> claims, List<Shown> shown) {
        return claims.stream()
                .allMatch(claim -> isGone(claim)
                        || shown.stream()
                                .anyMatch(one -> one.claim() == claim.getId() && one.version() == claim.getVersion()));
    }

    private static boolean isGone(ClaimRecord claim) {
        return claim.getWithdrawnAt() != null || claim.getMergedInto() != null;
    }

    /** The row is locked by the caller, and no yes. */
    Outcome answer(DSLContext tx, SuggestionRecord row, Judgement judgement, Actor by) {
        return answer(tx, row, judgement, by, Optional.empty());
    }

    /** @param why in the words of who answers, where these were asked for */
    Outcome answer(DSLContext tx, SuggestionRecord row, Judgement judgement, Actor by, Optional<String> why) {
        var claims = MergeDesk.locked(tx, List.of(row.getFromClaim(), row.getToClaim()));
        if (claims.stream().anyMatch(JudgementDesk::isGone)) {
            return new Outcome.Refused("One of the two claims was withdrawn or has become one with another meanwhile.");
        }
        var hindrance = merging(row, judgement)
                ? merges.hindrance(tx, claims.getFirst(), claims.getLast())
                : Optional.<String>empty();
        return hindrance.isPresent()
                ? new Outcome.Refused(hindrance.get())
                : new Outcome.Done(keep(tx, row, claims, judgement, by, why));
    }

    /** Once more, should the same claims be compared at this very moment and the database let the comparison go first. */
    <T> T patiently(TransactionalCallable<T> answer) {
        try {
            return sql.transactionResult(answer);
        } catch (DataAccessException overtaken) {
            if (overtaken.sqlStateClass() != SQLStateClass.C40_TRANSACTION_ROLLBACK) {
                throw overtaken;
            }
            return sql.transactionResult(answer);
        }
    }

    private static boolean merging(SuggestionRecord row, Judgement judgement) {
        return judgement == Judgement.CONFIRMED && row.getRelation() == Relation.SAME;
    }

    private String keep(
            DSLContext tx,
            SuggestionRecord row,
            List<ClaimRecord> claims,
            Judgement judgement,
            Actor by,
            Optional<String> why) {
        links.record(tx, row, row.getJudgement(), judgement, by, why);
        overIfContradiction(tx, row);
        row.setJudgement(judgement);
        row.setJudgedBy(by.account().orElseThrow());
        row.setJudgedAt(Moments.now(clock));
        row.setVersion(row.getVersion() + 1);
        row.store();
        if (merging(row, judgement)) {
            var one = merges.merge(tx, claims.getFirst(), claims.getLast(), row.getId(), by);
            return one.words() + closed.tell(tx, one.kept(), one.merged(), by);
        }
        if (judgement == Judgement.CONFIRMED) {
            links.link(tx, row);
        }
        return switch (judgement) {
            case CONFIRMED ->
                "Linked: " + RelationWords.link(row.getRelation()).toLowerCase(java.util.Locale.ROOT) + ".";
            case REJECTED -> "No. It is not asked again.";
            case UNSURE -> "Kept as unsure.";
            case SUGGESTED -> "";
        };
    }

    private void overIfContradiction(DSLContext tx, SuggestionRecord row) {
        if (row.getRelation() == Relation.CONTRADICTS || row.getRelation() == Relation.SUPERSEDES) {
            contradictions.over(tx, row.getFromClaim());
            contradictions.over(tx, row.getToClaim());
        }
    }

    /** Takes an answer back: merged claims are split, a link goes, the question waits again. */
    Outcome takeBack(long id, int seen, Actor by) {
        return patiently(tx -> {
            var row = locked(tx.dsl(), id);
            if (row == null) {
                return new Outcome.Gone();
            }
            if (row.getVersion() != seen || row.getJudgement() == Judgement.SUGGESTED) {
                return new Outcome.Overtaken();
            }
            var words = undo(tx.dsl(), row, by);
            links.record(tx.dsl(), row, row.getJudgement(), Judgement.SUGGESTED, by, Optional.empty());
            row.setJudgement(Judgement.SUGGESTED);
            row.setJudgedBy(null);
            row.setJudgedAt(null);
            row.setVersion(row.getVersion() + 1);
            row.store();
            return new Outcome.Done(words);
        });
    }

    private String undo(DSLContext tx, SuggestionRecord row, Actor by) {
        if (row.getJudgement() != Judgement.CONFIRMED) {
            return "Taken back. The question waits again.";
        }
        if (row.getRelation() == Relation.SAME) {
            return merges.split(tx, row.getId(), by)
                    .map(JudgementDesk::back)
                    .orElse("Taken back. The question waits again.");
        }
        links.unlink(tx, row);
        DueDesk.due(
                tx,
                MergedQueries.roots(tx, List.of(row.getFromClaim(), row.getToClaim()))
                        .values());
        return row.getByHand()
                ? "The link is taken back. About these two only what a rule asks is asked again."
                : "The link is taken back. The question waits again.";
    }

    private static String back(MergeDesk.Back back) {
        var events = back.events() == 0
                ? ""
                : " It stays in " + Wording.count(back.events(), "event", "events") + " that both were put into.";
        return "Split again: claim " + back.claim() + " is as it was." + events;
    }

    private static @Nullable SuggestionRecord locked(DSLContext tx, long id) {
        return tx.selectFrom(SUGGESTION).where(SUGGESTION.ID.eq(id)).forUpdate().fetchOne();
    }
}
