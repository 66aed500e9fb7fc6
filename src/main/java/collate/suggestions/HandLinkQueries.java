package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.Records.mapping;

import collate.claims.MergedQueries;
import collate.core.claim.Kind;
import collate.db.Stands;
import collate.db.schema.tables.records.ClaimRecord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** Reads the claim that somebody names to be linked with another. */
final class HandLinkQueries {
    /** "47", "claim 47", or the address of its page. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:claim\\s+|(?:https?://[^/\\s]+)?/claims/|#)?(\\d{1,18})(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    private final DSLContext sql;
    private final QuestionQueries questions;

    HandLinkQueries(DSLContext sql) {
        this.sql = sql;
        this.questions = new QuestionQueries(sql);
    }

    /** A claim that is to be linked. */
    record Here(long claim, String label, Kind kind, long dossier) {}

    /** What came of a name. */
    sealed interface Other {
        /** @param note that it went into the claim with this number; empty when it did not */
        record Known(long claim, String note) implements Other {}

        record Refused(String why) implements Other {}
    }

    Optional<Here> standing(long claim) {
        return sql.select(CLAIM.ID, CLAIM.LABEL, CLAIM.KIND, CLAIM.DOSSIER_ID)
                .from(CLAIM)
                .where(CLAIM.ID.eq(claim))
                .and(Stands.claim())
                .fetchOptional(mapping(Here::new));
    }

    Other other(Here here, String named) {
        var number = NAMED.matcher(named.strip());
        if (!number.matches()) {
            return new Other.Refused("Give the number of a claim, or paste the address of its page.");
        }
        var meant = Long.parseLong(number.group(1));
        var now = MergedQueries.root(sql, meant);
        return sql.selectFrom(CLAIM)
                .where(CLAIM.ID.eq(now))
                .fetchOptional()
                .map(there -> other(here, meant, there))
                .orElse(new Other.Refused("There is no claim " + meant + "."));
    }

    private Other other(Here here, long meant, ClaimRecord there) {
        if (there.getId() == here.claim()) {
            return new Other.Refused(
                    meant == here.claim()
                            ? "That is this claim itself."
                            : "Claim " + meant + " is one with this claim already.");
        }
        if (there.getDossierId() != here.dossier()) {
            return new Other.Refused("Claim " + meant + " is in another dossier, " + dossier(there)
                    + ". Only claims of one dossier are linked.");
        }
        if (there.getWithdrawnAt() != null) {
            return new Other.Refused(
                    "Claim " + there.getId() + " is withdrawn: " + there.getWithdrawnWhy() + ". Put it back first.");
        }
        return new Other.Known(
                there.getId(),
                meant == there.getId() ? "" : "Claim " + meant + " is one with claim " + there.getId() + " now.");
    }

    private String dossier(ClaimRecord claim) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(claim.getDossierId()))
                .fetchSingle(DOSSIER.NAME);
    }

    HandLinkPage page(Here here) {
        return new HandLinkPage(here.claim(), here.label(), Optional.empty(), "", List.of());
    }

    HandLinkPage page(Here here, Other.Known other) {
        var mine = MergedQueries.members(sql, List.of(here.claim()));
        var theirs = MergedQueries.members(sql, List.of(other.claim()));
        var between = SUGGESTION
                .FROM_CLAIM
                .in(mine)
                .and(SUGGESTION.TO_CLAIM.in(theirs))
                .or(SUGGESTION.FROM_CLAIM.in(theirs).and(SUGGESTION.TO_CLAIM.in(mine)));
        return new HandLinkPage(
                here.claim(),
                here.label(),
                Optional.of(questions.unasked(here.kind(), here.claim(), other.claim())),
                other.note(),
                questions.questions(between, 20, 0, SUGGESTION.STRENGTH.desc(), SUGGESTION.ID));
    }
}
