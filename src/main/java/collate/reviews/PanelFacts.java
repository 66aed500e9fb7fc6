package collate.reviews;

import collate.core.review.Policy;
import collate.core.review.Role;
import collate.core.review.Signature;
import collate.core.review.Signing;
import collate.core.review.Standing;
import collate.web.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known of a claim's checking, whoever asks; {@link #panel} takes out what the one who asks must not see yet.
 *
 * @param heard on whose word it rests
 */
record PanelFacts(
        long claim,
        int version,
        long readTo,
        boolean attributed,
        Standing standing,
        Optional<Long> enteredBy,
        Optional<Long> assignedTo,
        Policy policy,
        VoicesQueries.Heard heard,
        List<GivenReview> reviews,
        List<Objection> disputes,
        List<EvidenceLink> evidence,
        List<Remark> talk,
        List<Colleague> colleagues) {

    ReviewPanel panel(SignedIn who, Instant now) {
        var open = isOpenTo(who.id());
        var counting = reviews.stream().filter(GivenReview::counts).toList();
        var seen = evidence.stream()
                .filter(link -> open || !link.withReview() || link.by().id() == who.id())
                .map(link -> link.party() || !heard.isPartys(link.id()) ? link : link.ofParty())
                .toList();
        return new ReviewPanel(
                claim,
                version,
                readTo,
                attributed,
                standing,
                policy,
                heard.voices(seen.stream().map(EvidenceLink::id).toList()),
                who.id(),
                refusal(who),
                open ? 0 : counting.size(),
                counting.size(),
                open ? reviews : reviews.stream().filter(by(who.id())).toList(),
                disputes.stream()
                        .map(dispute -> open || dispute.by().id() == who.id() ? dispute : dispute.sealed())
                        .toList(),
                seen,
                talk,
                assignedTo.flatMap(
                        id -> colleagues.stream().filter(one -> one.id() == id).findFirst()),
                colleagues,
                now);
    }

    private boolean isOpenTo(long reader) {
        return !policy.blind()
                || standing == Standing.DECIDED
                || reviews.stream().anyMatch(by(reader).and(GivenReview::counts));
    }

    private static Predicate<GivenReview> by(long account) {
        return review -> review.by().id() == account;
    }

    private Optional<String> refusal(SignedIn who) {
        if (!who.role().may(Role.REVIEWER)) {
            return Optional.of("You can read here; signing needs the role reviewer.");
        }
        var signatures = reviews.stream()
                .map(review -> new Signature(review.by().id(), review.answers(), !review.counts()))
                .toList();
        return Signing.barred(who.id(), enteredBy, signatures, standing);
    }
}
