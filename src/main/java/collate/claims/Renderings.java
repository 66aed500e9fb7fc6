package collate.claims;

import collate.core.compare.Marked;
import collate.core.review.Independence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An utterance as articles print it, passage by passage.
 *
 * @param passages each with the wordings that articles give it
 */
public record Renderings(List<List<Rendering>> passages) {
    public Renderings {
        passages = List.copyOf(passages);
    }

    /**
     * One wording of a passage.
     *
     * @param articles those that print just these words
     * @param words the articles' own, parts that they break put together, with what differs from the passage's first rendering marked
     */
    public record Rendering(List<Printed> articles, Marked words) {}

    /**
     * An article, and whom its report rests on.
     *
     * @param older why its newest text does not have the words, where somebody kept them on an older one
     */
    public record Printed(
            long article, String name, Optional<Long> family, Optional<Carrier> origin, Optional<String> older) {}

    /** An origin that words came by. */
    public record Carrier(long id, String name, boolean party) {}

    /** In how many ways the passage is rendered that is rendered in most. */
    public int wordings() {
        return passages.stream().mapToInt(List::size).max().orElse(0);
    }

    /** A line for each passage and article. */
    public Stream<Printed> printed() {
        return passages.stream().flatMap(List::stream).flatMap(one -> one.articles().stream());
    }

    /** As the claim's own page counts: copies of one story are one, whatever they name. */
    public Told told() {
        return Told.of(stands());
    }

    /** For counting over many quotes at once. */
    public List<Independence.Stand> stands() {
        return printed()
                .map(one ->
                        new Independence.Stand(one.origin().map(Carrier::id), one.family(), Optional.of(one.article())))
                .toList();
    }
}
