package collate.claims;

import collate.core.review.Independence;
import collate.core.text.Span;
import collate.reviews.ReviewPanel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim alone: its words, what they say, where they stand, what else is claimed, and what was done to it.
 *
 * @param review what was judged, as far as this reader may see it
 * @param previous the claim before it in its article, if any
 * @param next the claim after it in its article, if any
 */
public record ClaimPage(
        ClaimHead head,
        Passage passage,
        List<Row> rows,
        List<Appearance> appearances,
        RelatedPanel related,
        List<Entry> history,
        ReviewPanel review,
        Optional<Long> previous,
        Optional<Long> next) {

    /**
     * One thing that the article says.
     *
     * @param note what it means in our words
     * @param party whether it names a party to the conflict
     * @param link where all of the same are, empty for none
     * @param doubt why the value may be wrong, empty for nothing
     */
    public record Row(
            String name, String value, String note, boolean party, String link, List<Basis> how, String doubt) {
        Row(String name, String value, String note, boolean party, String link, List<Basis> how) {
            this(name, value, note, party, link, how, "");
        }
    }

    /**
     * One place where it is stated.
     *
     * @param orphaned why the article’s newest text does not have the words, if so
     * @param counts false for such, unless somebody kept them on their old text
     * @param part which part of a quote that the article breaks; 1 for whatever stands in one piece
     */
    public record Appearance(
            long id,
            long article,
            String name,
            Span span,
            String originWords,
            Optional<Origin> origin,
            Optional<Long> family,
            Optional<String> orphaned,
            boolean counts,
            long text,
            int part) {}

    public record Origin(long id, String name, boolean party) {}

    private Stream<Appearance> counted() {
        return appearances.stream().filter(Appearance::counts);
    }

    public long articles() {
        return counted().map(Appearance::article).distinct().count();
    }

    public long origins() {
        return Independence.origins(stands());
    }

    /** How many of the origins are parties to the conflict. */
    public long parties() {
        return counted()
                .flatMap(appearance -> appearance.origin().stream())
                .filter(Origin::party)
                .map(Origin::id)
                .distinct()
                .count();
    }

    private List<Independence.Stand> stands() {
        return counted()
                .map(appearance -> new Independence.Stand(
                        appearance.origin().map(Origin::id), appearance.family(), Optional.of(appearance.article())))
                .toList();
    }

    /** "3 articles, 1 origin and 1 by evidence"; copies of one story are one, whatever they name. */
    public String spread() {
        if (articles() == 0) {
            return "no article says it now";
        }
        return Told.of(stands()).words()
                + (articles() > 1 && Independence.isOneStory(stands()) ? " (copies of one story)" : "")
                + (byEvidence() == 0 ? "" : " and " + byEvidence() + " by evidence");
    }

    /** How many origins only source links name; with those of its articles they are what a claim set counts. */
    private long byEvidence() {
        return review.evidence().stream()
                .filter(link -> !link.sameOrigin())
                .flatMap(link -> Stream.ofNullable(link.origin()))
                .distinct()
                .count();
    }

    /** Whether this is another place in an article that was listed before, and not a further part of the same quote. */
    public boolean isAgain(Appearance appearance) {
        if (appearance.part() > 1 || !appearance.counts()) {
            return false;
        }
        var first = counted()
                .filter(other -> other.article() == appearance.article())
                .findFirst();
        return first.isPresent() && first.get() != appearance;
    }
}
