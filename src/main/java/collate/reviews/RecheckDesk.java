package collate.reviews;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.REVIEW;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import collate.core.review.Footing;
import collate.core.review.Signing;
import collate.core.review.So;
import collate.core.review.Voice;
import collate.core.review.Voices;
import collate.db.Stands;
import collate.record.Actor;
import collate.record.Recorder;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Asks again whether claims may be called verified, after something under them changed: an origin became a party, two became
 * one. No verdict is moved: where it holds no longer, its reviews go stale with the reason, and their authors decide.
 */
public final class RecheckDesk {
    private final StalenessDesk staleness;

    public RecheckDesk(Clock clock, Recorder recorder) {
        this.staleness = new StalenessDesk(clock, recorder);
    }

    /**
     * Inside the caller's transaction, after the change.
     *
     * @param what changed, as it goes on after a colon: "“Arden ministry” is a party to the conflict now"
     * @return how many claims must be signed anew
     */
    public int recheck(DSLContext tx, Collection<Long> claims, String what, Actor by) {
        var stale = 0;
        for (var claim : signedAsVerified(tx, CLAIM.ID.in(claims))) {
            var held = HoldDesk.hold(tx, claim);
            var why = against(tx, held);
            if (why.isPresent()) {
                staleness.changed(tx, claim, what + "; " + why.get(), by);
                stale++;
            }
        }
        return stale;
    }

    /** Claims that somebody signed as verified and that rest on one of these origins, or on who speaks for one as a party. */
    public List<Long> restingOn(DSLContext tx, Collection<Long> origins) {
        var dossiers = select(ORIGIN.DOSSIER_ID).from(ORIGIN).where(ORIGIN.ID.in(origins));
        var spoken = heard(
                tx,
                CLAIM.DOSSIER_ID.in(dossiers),
                voice -> voice.party()
                        .filter(party -> origins.contains(party.id()))
                        .isPresent());
        return Stream.concat(signedAsVerified(tx, CLAIM.ID.in(FootingDesk.claimsOn(origins))).stream(), spoken.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Claims of a dossier that somebody signed as verified and that this person says. */
    public List<Long> saidBy(DSLContext tx, long dossier, String name) {
        return heard(tx, CLAIM.DOSSIER_ID.eq(dossier), voice -> voice.who().equals(name));
    }

    private static List<Long> heard(DSLContext tx, Condition which, Predicate<Voice> isOne) {
        return tx
                .select(CLAIM.ID, CLAIM.DOSSIER_ID)
                .from(CLAIM)
                .where(CLAIM.ID.in(signedAsVerified(tx, which)))
                .fetchGroups(CLAIM.DOSSIER_ID, CLAIM.ID)
                .entrySet()
                .stream()
                .flatMap(claims -> VoicesQueries.voices(tx, claims.getKey(), claims.getValue()).entrySet().stream())
                .filter(claim -> claim.getValue().places().stream().anyMatch(isOne))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Long> signedAsVerified(DSLContext tx, Condition which) {
        return tx.select(CLAIM.ID)
                .from(CLAIM)
                .where(which)
                .and(Stands.claim())
                .and(exists(selectOne()
                        .from(REVIEW)
                        .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                        .and(counts())))
                .orderBy(CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    private static Condition counts() {
        return REVIEW.SO.eq(So.VERIFIED).and(REVIEW.REPLACED_BY.isNull()).and(REVIEW.STALE_AT.isNull());
    }

    /** In the words of the rule; whoever wrote why it is verified all the same has answered it. */
    private static Optional<String> against(DSLContext tx, Held held) {
        Footing footing = FootingDesk.footing(tx, held);
        return tx
                .select(REVIEW.OVERRIDE_WHY)
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(held.id()))
                .and(counts())
                .orderBy(REVIEW.ID)
                .fetch(REVIEW.OVERRIDE_WHY)
                .stream()
                .flatMap(override -> Signing.againstVerified(held.policy(), footing, override).stream())
                .map(refusal -> refusal.field().equals("override")
                        ? footing.rest() == Voices.Rest.NOBODY
                                ? "nobody who is known says so"
                                : "only parties to the conflict say so"
                        : "this dossier asks for " + held.policy().origins() + " independent origins, "
                                + footing.origins() + " known")
                .findFirst();
    }
}
