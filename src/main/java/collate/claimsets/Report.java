package collate.claimsets;

import collate.core.review.Policy;
import collate.core.review.So;
import collate.web.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A frozen version as a document to hand on; all of it is read from its JSON file, so that it never says anything else.
 *
 * @param version the version's own page
 * @param policy what the dossier asked for when it was frozen
 * @param reviewers all who signed any of its claims, by name
 * @param parts tolls by harm and place, quotes by speaker, then days and statements
 * @param sources numbered from 1, in the order in which the entries refer to them
 */
public record Report(
        VersionPage version, Policy policy, List<String> reviewers, List<Part> parts, List<SourceNote> sources) {

    /** Claims that belong together. */
    public record Part(String title, List<Entry> entries) {}

    /**
     * A claim with what it stands on.
     *
     * @param number from 1, through the whole report
     * @param passages each wording once
     * @param origins "Gaza health ministry, a party"
     * @param proofs the source links of its reviewers
     */
    public record Entry(
            int number,
            FrozenClaim claim,
            List<Passage> passages,
            List<String> origins,
            List<Proof> proofs,
            List<Tie> ties,
            List<Signature> signatures) {

        /** "3 articles, 1 origin: Gaza health ministry, a party". */
        public String stand() {
            return Wording.count(claim.articles(), "article", "articles") + ", "
                    + Wording.count(claim.origins(), "origin", "origins")
                    + (origins.isEmpty() ? "" : ": " + String.join("; ", origins));
        }

        /** "Ines Varga and Jun Park". */
        public String signers() {
            return joined(signatures.stream().map(Signature::name).toList());
        }

        /** Those who wrote why. */
        public List<Signature> reasoned() {
            return signatures.stream()
                    .filter(signature -> !signature.reasons().isEmpty())
                    .toList();
        }
    }

    /**
     * Words of one or several articles.
     *
     * @param before the words around them, where they alone would say little; empty where they do not
     */
    public record Passage(String before, String words, String after, List<Place> places) {}

    /**
     * An article that has the words.
     *
     * @param note the number of its source
     * @param name "Globe, 24 Oct 2023"
     * @param orphaned why the words stand in no text that counts; empty where they do
     */
    public record Place(int note, String name, String orphaned) {}

    /** A source link. @param stance "Supports" */
    public record Proof(String stance, int note, String name, String words) {}

    /**
     * What somebody confirmed that the claim has to do with another.
     *
     * @param words "Superseded by"
     * @param entry the number of the other; empty where it is not in this version
     */
    public record Tie(String words, Optional<Integer> entry, String label) {}

    /** @param day on which it was given, "24 Oct 2023" */
    public record Signature(String name, String day, String reasons, String saidWords) {}

    /** @param sha256 of what was captured; empty for a link that nobody captured */
    public record SourceNote(int number, String words, String url, String sha256) {}

    public boolean has(So so) {
        return version.count(so) > 0;
    }

    /** The foot of each printed page: nothing but letters and digits of ours stands in it. */
    static String foot(long set, VersionPage.Version version) {
        return "Claim set " + set + ", version " + version.number() + " · sha256 "
                + Wording.shortSum(version.jsonSha256());
    }

    /** "a, b and c". */
    static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
