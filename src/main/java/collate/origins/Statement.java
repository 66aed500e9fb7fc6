package collate.origins;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One claim that an origin is made to make, with each place that has it from there.
 *
 * @param alone whether no other origin stands behind the claim
 * @param overridden whether somebody wrote why it is verified although only parties say so
 */
public record Statement(
        long claim,
        Kind kind,
        String label,
        State state,
        boolean alone,
        boolean overridden,
        List<Place> places,
        List<InEvent> events) {

    /** An event that the claim is in. */
    public record InEvent(long id, String name) {}

    /** How far the claim is, as the mark in a list draws it. */
    public record State(
            Standing standing, Optional<Said> said, Optional<So> so, int signatures, int needed, boolean stale) {}

    /**
     * Where it stands.
     *
     * @param words the article's own; of a quote that it breaks all parts, with " … " between
     * @param named how the article names the origin there; empty when its credit or its family does
     * @param family the wire story that the article is a copy of, if any
     */
    public record Place(
            long article,
            String articleName,
            String publisher,
            Optional<LocalDate> published,
            Optional<Long> family,
            String words,
            String named) {
        String story() {
            return family.map(id -> "family " + id).orElse("article " + article);
        }
    }

    /** An article with its copies, which are counted and not listed. */
    public record Printed(Place place, int copies) {}

    /** Each article once, copies of one story with their first. */
    public List<Printed> printed() {
        var stories = new LinkedHashMap<String, List<Place>>();
        places.forEach(place ->
                stories.computeIfAbsent(place.story(), _ -> new ArrayList<>()).add(place));
        return stories.values().stream()
                .map(story -> new Printed(
                        story.getFirst(),
                        (int) story.stream().map(Place::article).distinct().count() - 1))
                .toList();
    }

    /** The ways in which its articles name the origin, each once. */
    public List<String> namedAs() {
        return places.stream()
                .map(Place::named)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
