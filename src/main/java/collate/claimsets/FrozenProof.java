package collate.claimsets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a claim of a frozen file stands on, by the names that the file gives it; words that are not known are null. */
record FrozenProof(
        List<Origin> origins,
        List<Appearance> appearances,
        List<Evidence> evidence,
        List<Review> reviews,
        List<Link> links) {

    record Origin(String name, boolean party) {}

    /** @param orphaned why its words stand in no text that counts; null where they do */
    record Appearance(
            Article article,
            List<Selector> selector,
            @Nullable Origin origin,
            @Nullable String orphaned) {
        /** The words as the article has them. */
        Selector quote() {
            return selector.getFirst();
        }
    }

    /** Of the two kinds of the Web Annotation model only the one by words has any. */
    record Selector(
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix) {}

    record Article(
            long id,
            String headline,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String published,
            String captureSha256) {}

    record Evidence(
            String url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String words,
            String stance,
            @Nullable String sha256) {}

    record Review(
            String reviewer,
            @Nullable String saidWords,
            @Nullable String reasons,
            String signedAt) {}

    /** @param direction "to" where this claim is the one that supports, contradicts or supersedes; else "from" */
    record Link(String relation, String direction, long claim, String label) {}
}
