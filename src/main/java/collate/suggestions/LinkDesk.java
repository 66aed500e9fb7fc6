package collate.suggestions;

import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.SUGGESTION;

import collate.claims.MergedQueries;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What an answer leaves on its two claims: the link, and an entry in the history of each. */
final class LinkDesk {
    /** In UTF-16 code units. */
    private static final int LONGEST_REASONS = 2_000;

    private final Recorder recorder;

    LinkDesk(Recorder recorder) {
        this.recorder = recorder;
    }

    void link(DSLContext tx, SuggestionRecord row) {
        tx.insertInto(CLAIM_LINK)
                .set(CLAIM_LINK.FROM_CLAIM, row.getFromClaim())
                .set(CLAIM_LINK.TO_CLAIM, row.getToClaim())
                .set(CLAIM_LINK.FROM_NOW, row.getFromClaim())
                .set(CLAIM_LINK.TO_NOW, row.getToClaim())
                .set(CLAIM_LINK.RELATION, row.getRelation().name())
                .set(CLAIM_LINK.JUDGEMENT, Judgement.CONFIRMED.name())
                .set(CLAIM_LINK.REASONS, cut(row.getReasons()))
                .set(CLAIM_LINK.JUDGED_BY, row.getJudgedBy())
                .set(CLAIM_LINK.JUDGED_AT, row.getJudgedAt())
                .onConflict(CLAIM_LINK.FROM_CLAIM, CLAIM_LINK.TO_CLAIM, CLAIM_LINK.RELATION)
                .doNothing()
                .execute();
        tx.deleteFrom(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.in(row.getFromClaim(), row.getToClaim()))
                .and(SUGGESTION.TO_CLAIM.in(row.getFromClaim(), row.getToClaim()))
                .and(SUGGESTION.RELATION.in(settledBy(row.getRelation())))
                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED))
                .execute();
    }

    /** What a yes to a question about two claims leaves nobody to ask: of what contradicts another, whether both may hold. */
    static Set<Relation> settledBy(Relation relation) {
        return switch (relation) {
            case CONTRADICTS, SUPERSEDES -> Set.of(Relation.COMPATIBLE, Relation.CONTEXT);
            case SUPPORTS, COMPATIBLE -> Set.of(Relation.CONTEXT);
            case SAME, CONTEXT -> Set.of();
        };
    }

    /** What a claim, and those that are one with it, had to do with others holds for it: after a merge, or a split. */
    static void holdFor(DSLContext tx, long claim) {
        var members = MergedQueries.members(tx, List.of(claim));
        tx.update(CLAIM_LINK)
                .set(CLAIM_LINK.FROM_NOW, claim)
                .where(CLAIM_LINK.FROM_CLAIM.in(members))
                .execute();
        tx.update(CLAIM_LINK)
                .set(CLAIM_LINK.TO_NOW, claim)
                .where(CLAIM_LINK.TO_CLAIM.in(members))
                .execute();
    }

    /** Gives the link the reasons that its question has now. */
    void giveReasons(DSLContext tx, SuggestionRecord row) {
        tx.update(CLAIM_LINK)
                .set(CLAIM_LINK.REASONS, cut(row.getReasons()))
                .where(linkOf(row))
                .execute();
    }

    void unlink(DSLContext tx, SuggestionRecord row) {
        tx.deleteFrom(CLAIM_LINK).where(linkOf(row)).execute();
    }

    private static Condition linkOf(SuggestionRecord row) {
        return CLAIM_LINK
                .FROM_CLAIM
                .eq(row.getFromClaim())
                .and(CLAIM_LINK.TO_CLAIM.eq(row.getToClaim()))
                .and(CLAIM_LINK.RELATION.eq(row.getRelation().name()));
    }

    private static String cut(String reasons) {
        return reasons.substring(0, Math.min(LONGEST_REASONS, reasons.length()));
    }

    /** @param why empty when a person answered: that is reason enough */
    void record(
            DSLContext tx, SuggestionRecord row, Judgement before, Judgement after, Actor by, Optional<String> why) {
        record(tx, row, row.getFromClaim(), row.getToClaim(), before, after, by, why);
        record(tx, row, row.getToClaim(), row.getFromClaim(), before, after, by, why);
    }

    private void record(
            DSLContext tx,
            SuggestionRecord row,
            long claim,
            long other,
            Judgement before,
            Judgement after,
            Actor by,
            Optional<String> why) {
        var field = RelationWords.of(row.getRelation()).toLowerCase(Locale.ROOT) + ": claim " + other;
        var change =
                Change.of("judged", "claim", claim).value(field, RelationWords.of(before), RelationWords.of(after));
        recorder.write(tx, row.getDossierId(), by, why.map(change::because).orElse(change));
    }
}
