package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;

import collate.claims.MergedQueries;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Reason.Weight;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.Moments;
import collate.db.Sums;
import collate.db.schema.tables.records.ClaimRecord;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;

/** Links two claims as a person says: a question that nobody had asked, answered with yes at once, with that person's reason. */
final class HandLinkDesk {
    private static final String LINKED = "linked by ";

    private final Clock clock;
    private final JudgementDesk judgements;

    HandLinkDesk(Clock clock, JudgementDesk judgements) {
        this.clock = clock;
        this.judgements = judgements;
    }

    /**
     * What a person says of two claims.
     *
     * @param why in that person's words
     * @param shown both, as the form showed them
     */
    record Link(long here, long there, HandRelation relation, String why, List<Shown> shown) {
        long from() {
            return relation.from(here, there);
        }

        long to() {
            return from() == here ? there : here;
        }
    }

    JudgementDesk.Outcome link(Link link, Actor by) {
        return judgements.patiently(tx -> link(tx.dsl(), link, by));
    }

    /** A question before its claims, as every answer takes them. */
    private JudgementDesk.Outcome link(DSLContext tx, Link link, Actor by) {
        var known = known(tx, link);
        var claims = MergeDesk.locked(tx, List.of(link.here(), link.there()));
        if (!JudgementDesk.areAsShown(claims, link.shown())) {
            return new JudgementDesk.Outcome.Changed();
        }
        if (link.relation() == HandRelation.SAME
                && claims.getFirst().getKind() != claims.getLast().getKind()) {
            return new JudgementDesk.Outcome.Refused(
                    "These are claims of different kinds, which cannot be one claim. Choose another relation.");
        }
        var answered = answered(tx, link);
        if (answered.isPresent()) {
            return new JudgementDesk.Outcome.Refused("That was answered before: "
                    + RelationWords.of(answered.get()).toLowerCase(Locale.ROOT)
                    + ". It is shown above; whoever thinks otherwise takes that answer back first.");
        }
        var asked = known.or(() -> known(tx, link));
        var row = asked.orElseGet(() -> asked(tx, link, claims));
        row.setReasons(reasons(row, link, by));
        var outcome = judgements.answer(tx, row, Judgement.CONFIRMED, by, Optional.of(link.why()));
        if (asked.isEmpty() && !(outcome instanceof JudgementDesk.Outcome.Done)) {
            row.delete();
        }
        return outcome;
    }

    private static Optional<SuggestionRecord> known(DSLContext tx, Link link) {
        return tx.selectFrom(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.eq(link.from()))
                .and(SUGGESTION.TO_CLAIM.eq(link.to()))
                .and(SUGGESTION.RELATION.eq(link.relation().relation()))
                .forUpdate()
                .fetchOptional();
    }

    /** Of the same two, or of claims that went into them; that each supersedes the other holds once. */
    private static Optional<Judgement> answered(DSLContext tx, Link link) {
        var from = MergedQueries.members(tx, List.of(link.from()));
        var to = MergedQueries.members(tx, List.of(link.to()));
        var there = SUGGESTION.FROM_CLAIM.in(from).and(SUGGESTION.TO_CLAIM.in(to));
        var back = SUGGESTION.FROM_CLAIM.in(to).and(SUGGESTION.TO_CLAIM.in(from));
        var isRevision = link.relation().relation() == Relation.SUPERSEDES;
        return tx.select(SUGGESTION.JUDGEMENT)
                .from(SUGGESTION)
                .where(SUGGESTION.RELATION.eq(link.relation().relation()))
                .and(SUGGESTION.JUDGEMENT.in(Judgement.CONFIRMED, Judgement.REJECTED))
                .and(there.or(isRevision ? back.and(SUGGESTION.JUDGEMENT.eq(Judgement.CONFIRMED)) : back))
                .limit(1)
                .fetchOptional(SUGGESTION.JUDGEMENT);
    }

    private SuggestionRecord asked(DSLContext tx, Link link, List<ClaimRecord> claims) {
        var row = tx.newRecord(SUGGESTION);
        row.setDossierId(claims.getFirst().getDossierId());
        row.setFromClaim(link.from());
        row.setToClaim(link.to());
        row.setRelation(link.relation().relation());
        row.setStrength(1.0);
        row.setReasons("");
        row.setPassages(Sums.sha256("by hand: " + link.from() + ", " + link.to()));
        row.setMatter(Sums.sha256("by hand: " + link.from() + ", " + link.to()));
        row.setPlace("");
        row.setByHand(true);
        row.setMadeAt(Moments.now(clock));
        tx.insertInto(SUGGESTION)
                .set(row)
                .onConflict(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, SUGGESTION.RELATION)
                .doNothing()
                .execute();
        return known(tx, link).orElseThrow();
    }

    /** The person's own before those that a rule had given. */
    private static String reasons(SuggestionRecord row, Link link, Actor by) {
        var own = new Reason(Weight.FOR, LINKED + by.name() + ": " + link.why()).line();
        var all = row.getReasons().isEmpty() ? own : own + "\n" + row.getReasons();
        return all.substring(0, Math.min(Found.LONGEST, all.length()));
    }

    /** Whether a reason, as it is stored, is that of who linked the two by hand. */
    static boolean isOwn(String line) {
        return Reason.of(line).words().startsWith(LINKED);
    }
}
