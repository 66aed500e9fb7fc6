package collate.claimsets;

import collate.core.claim.Kind;
import collate.core.review.Independence;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Voices;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it leaves the house.
 *
 * @param values of its kind, by the names that the files give them
 * @param override why it is verified although only parties say so, or nobody who is known; empty if there is none
 * @param voices on whose word it rests that it is so
 * @param enteredBy a person's name; empty for a rule's find
 */
record ClaimContents(
        long id,
        int version,
        Kind kind,
        String label,
        boolean attributed,
        Map<String, @Nullable Object> values,
        Optional<Said> said,
        Optional<So> so,
        String override,
        Voices voices,
        String rule,
        String enteredBy,
        List<Appearance> appearances,
        List<Evidence> evidence,
        List<Review> reviews,
        List<Link> links) {

    /** The primary source that an appearance or a source link rests on. */
    record Origin(long id, String name, boolean party) {}

    /** The article of an appearance, and which text of it the offsets count in. */
    record Source(
            long id,
            String headline,
            String publisher,
            String author,
            String url,
            String language,
            String published,
            String publishedBasis,
            String captureSha256,
            int textVersion,
            String textSha256) {}

    /**
     * Where a claim is stated.
     *
     * @param points the words' place in Unicode code points, as Web Annotation counts
     * @param units the same in UTF-16 code units
     * @param value the place of the words that carry the value, in UTF-16 code units
     * @param counts false where only an older text of the article has the words, and nobody kept them there
     */
    record Appearance(
            Source source,
            String exact,
            String prefix,
            String suffix,
            Place points,
            Place units,
            Place value,
            Optional<Origin> origin,
            Optional<Long> family,
            String orphaned,
            boolean counts) {

        /** The words that carry the value. */
        String valueWords() {
            return exact.substring(value.start() - units.start(), value.end() - units.start());
        }
    }

    /** Half-open. */
    record Place(int start, int end) {}

    /** A source link. */
    record Evidence(
            String url,
            String title,
            String publisher,
            String words,
            String stance,
            String sha256,
            Optional<Origin> origin) {}

    /** A signature that counts. */
    record Review(
            String reviewer,
            Optional<Said> said,
            String saidWords,
            Optional<So> so,
            String reasons,
            String override,
            OffsetDateTime signedAt) {}

    /**
     * What somebody confirmed that this claim has to do with another.
     *
     * @param from whether this claim is the one that supports, contradicts or supersedes
     * @param claim the other, as it is now if it went into one
     */
    record Link(
            String relation,
            boolean from,
            long claim,
            String label,
            String reasons,
            String confirmedBy,
            OffsetDateTime confirmedAt) {}

    private Stream<Appearance> counted() {
        return appearances.stream().filter(Appearance::counts);
    }

    long articles() {
        return counted().map(place -> place.source().id()).distinct().count();
    }

    /** How many are independent: copies of one story, and all that names one origin, are one. */
    int independent() {
        return Independence.origins(Stream.concat(
                        counted()
                                .map(place -> new Independence.Stand(
                                        place.origin().map(Origin::id),
                                        place.family(),
                                        Optional.of(place.source().id()))),
                        evidence.stream()
                                .map(link ->
                                        new Independence.Stand(link.origin().map(Origin::id))))
                .toList());
    }

    /** Each once, by name. */
    List<Origin> origins() {
        return Stream.concat(
                        counted().map(Appearance::origin), evidence.stream().map(Evidence::origin))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Origin::name).thenComparing(Origin::id))
                .toList();
    }
}
