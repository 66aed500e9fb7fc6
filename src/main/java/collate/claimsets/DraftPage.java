package collate.claimsets;

import collate.core.claim.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is about to be frozen.
 *
 * @param base the newest version of the set that this becomes a version of; empty for a new set
 * @param decided all claims of the dossier that have a verdict
 */
public record DraftPage(
        Dossier dossier, Optional<Base> base, Wanted wanted, Optional<Kind> kind, List<DraftClaim> decided) {
    /** Whose claims they are. */
    public record Dossier(long id, String name) {}

    /**
     * An earlier version.
     *
     * @param members versions of its claims by their ids
     */
    public record Base(long set, String name, int number, Map<Long, Integer> members) {}

    public List<DraftClaim> claims() {
        return claims(wanted, kind);
    }

    /** How many a filter would show. */
    public int count(Wanted wanted, Optional<Kind> kind) {
        return claims(wanted, kind).size();
    }

    private List<DraftClaim> claims(Wanted wanted, Optional<Kind> kind) {
        return decided.stream()
                .filter(claim -> wanted.takes(claim.verdict()))
                .filter(claim -> kind.isEmpty() || kind.get() == claim.kind())
                .toList();
    }

    public String url(Wanted wanted, Optional<Kind> kind) {
        var whose = base.map(set -> "set=" + set.set()).orElse("dossier=" + dossier.id());
        return "/claim-sets/new?" + whose + "&verdict=" + wanted.inUrl()
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
