package collate.claimsets;

import collate.core.review.Said;
import collate.core.review.So;
import collate.web.Wording;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A frozen version: what is in it, its files and their checksums, and what has changed since.
 *
 * @param shown the one of the versions that this page is about
 * @param changed its claims that are no longer as they were, in words
 * @param diff from the version before it; empty for the first
 */
public record VersionPage(
        long set,
        String name,
        long dossier,
        String dossierName,
        Version shown,
        List<Version> versions,
        List<FrozenClaim> claims,
        List<ChangedSince> changed,
        Optional<SetDiff> diff) {

    /** A frozen version as the list of versions has it; sizes in bytes. */
    public record Version(
            int number,
            OffsetDateTime frozenAt,
            String frozenBy,
            int claims,
            String jsonSha256,
            String csvSha256,
            long jsonSize,
            long csvSize) {}

    /** What happened to a claim after it was frozen. */
    public record ChangedSince(long claim, String label, String what) {}

    public String url() {
        return "/claim-sets/" + set + "/versions/" + shown.number();
    }

    public String fileName(String ending) {
        return FileName.of(name, shown.number(), ending);
    }

    public static String size(long bytes) {
        return bytes < 1_000 ? Wording.count(bytes, "byte", "bytes") : Wording.number((bytes + 500) / 1_000) + " kB";
    }

    public long count(Said said) {
        return claims.stream().filter(claim -> claim.said() == said).count();
    }

    public long count(So so) {
        return claims.stream().filter(claim -> claim.so() == so).count();
    }

    public List<Said> said() {
        return Arrays.stream(Said.values()).filter(said -> count(said) > 0).toList();
    }

    public List<So> so() {
        return Arrays.stream(So.values()).filter(so -> count(so) > 0).toList();
    }

    public long overrides() {
        return claims.stream().filter(claim -> !claim.override().isEmpty()).count();
    }

    public boolean isNewest() {
        return versions.stream().mapToInt(Version::number).max().orElse(0) == shown.number();
    }
}
