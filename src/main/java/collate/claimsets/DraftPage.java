package collate.claimsets;

import collate.core.claim.Kind;
import collate.core.review.Standing;
import collate.web.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is about to be frozen.
 *
 * @param base the newest version of the set that this becomes a version of; empty for a new set
 * @param event whose claims are put in; then these and those of the earlier version are all that there is to choose from
 * @param decided all claims of the dossier that have a verdict
 */
public record DraftPage(
        Dossier dossier,
        Optional<Base> base,
        Optional<FromEvent> event,
        Wanted wanted,
        Optional<Kind> kind,
        List<DraftClaim> decided) {
    /** Whose claims they are. */
    public record Dossier(long id, String name) {}

    /**
     * An earlier version.
     *
     * @param members versions of its claims by their ids
     */
    public record Base(long set, String name, int number, Map<Long, Integer> members) {}

    /**
     * An event of which somebody wants the claims in a set.
     *
     * @param ready those of its claims that have a verdict
     * @param waiting the others
     * @param sets of the dossier
     */
    public record FromEvent(long id, String name, List<Long> ready, List<Waiting> waiting, List<Set> sets) {
        private String says(int shown) {
            if (ready.isEmpty()) {
                return waiting.isEmpty()
                        ? "It holds no claim yet."
                        : "None of its claims has a verdict yet, so none can go in.";
            }
            var all = ready.size() + waiting.size();
            return ready.size() + " of its " + Wording.count(all, "claim", "claims")
                    + (ready.size() == 1 ? " has a verdict" : " have a verdict") + listed(shown)
                    + (waiting.isEmpty()
                            ? "All are ready."
                            : waiting.size() + (waiting.size() == 1 ? " is" : " are") + " not ready.");
        }

        private String listed(int shown) {
            if (shown == ready.size()) {
                return shown == 1 ? " and is listed below. " : " and are listed below. ";
            }
            var hidden = ready.size() - shown;
            return "; the filter shows " + (shown == 0 ? "none" : "" + shown) + " and hides " + hidden + ". ";
        }
    }

    /**
     * A claim without a verdict.
     *
     * @param signatures that count, of as many as are needed
     */
    public record Waiting(
            long id, Kind kind, String label, Standing standing, int signatures, int needed, boolean stale) {}

    /** A set by its name. */
    public record Set(long id, String name) {}

    public List<DraftClaim> claims() {
        return claims(wanted, kind);
    }

    /** "2 of its 3 claims have a verdict and are listed below. 1 is not ready."; of the event, as far as there is one. */
    public String says() {
        return event.map(from -> from.says((int) claims().stream()
                        .filter(claim -> from.ready().contains(claim.id()))
                        .count()))
                .orElse("");
    }

    /** Whether all that there is to choose from is listed. */
    public boolean isWhole() {
        return claims().size() == count(Wanted.ANY, Optional.empty());
    }

    /** Claims of the earlier version that the filter hides: they go into the next one all the same. */
    public List<DraftClaim> hidden() {
        var listed = claims();
        return decided.stream()
                .filter(claim -> base.isPresent() && base.get().members().containsKey(claim.id()))
                .filter(claim -> !listed.contains(claim))
                .toList();
    }

    /** How many a filter would show. */
    public int count(Wanted wanted, Optional<Kind> kind) {
        return claims(wanted, kind).size();
    }

    private List<DraftClaim> claims(Wanted wanted, Optional<Kind> kind) {
        return decided.stream()
                .filter(this::isOffered)
                .filter(claim -> wanted.takes(claim.verdict()))
                .filter(claim -> kind.isEmpty() || kind.get() == claim.kind())
                .toList();
    }

    private boolean isOffered(DraftClaim claim) {
        return event.isEmpty()
                || event.get().ready().contains(claim.id())
                || base.isPresent() && base.get().members().containsKey(claim.id());
    }

    /** The same for another set, or for a new one. */
    public String into(Optional<Set> set) {
        return "/claim-sets/new?" + set.map(one -> "set=" + one.id()).orElse("dossier=" + dossier.id())
                + event.map(from -> "&event=" + from.id()).orElse("");
    }

    /** Whether the set is the one that this becomes a version of. */
    public boolean isFor(Set set) {
        return base.filter(one -> one.set() == set.id()).isPresent();
    }

    public String url(Wanted wanted, Optional<Kind> kind) {
        var whose = base.map(set -> "set=" + set.set()).orElse("dossier=" + dossier.id());
        return "/claim-sets/new?" + whose
                + event.map(from -> "&event=" + from.id()).orElse("") + "&verdict=" + wanted.inUrl()
                + kind.map(one -> "&kind=" + one.name()).orElse("");
    }

    /** Where the form goes. */
    public String action() {
        return base.map(set -> "/claim-sets/" + set.set() + "/versions").orElse("/claim-sets");
    }

    public int number() {
        return base.map(set -> set.number() + 1).orElse(1);
    }

    /** What is new about a claim since the earlier version; empty when nothing is, or there is none. */
    public String news(DraftClaim claim) {
        if (base.isEmpty()) {
            return "";
        }
        var before = base.get().members().get(claim.id());
        return before == null ? "Added" : before == claim.version() ? "" : "Changed";
    }
}
