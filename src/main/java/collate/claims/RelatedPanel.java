package collate.claims;

import collate.core.compare.pair.Relation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a claim has to do with others.
 *
 * @param due whether it waits to be compared
 * @param questions read from this claim, the likeliest first
 * @param merged the claims that are one with it
 */
public record RelatedPanel(boolean due, List<Question> questions, List<Merged> merged) {

    /**
     * A claim that became one with this.
     *
     * @param question by whose answer, to split them again
     * @param reviews how many stay with it
     */
    public record Merged(
            long claim, String label, long question, int version, int reviews, String by, OffsetDateTime at) {}

    /** Questions under one heading. */
    public record Group(String heading, List<Question> questions) {}

    public List<Group> groups() {
        return Stream.of(
                        group("Perhaps the same", Relation.SAME),
                        group("Says otherwise", Relation.CONTRADICTS),
                        group("Later or earlier figure of one origin", Relation.SUPERSEDES),
                        group("May both hold", Relation.SUPPORTS, Relation.COMPATIBLE),
                        group("Not comparable, and why", Relation.CONTEXT))
                .filter(group -> !group.questions().isEmpty())
                .toList();
    }

    private Group group(String heading, Relation... relations) {
        var which = List.of(relations);
        return new Group(
                heading,
                questions.stream()
                        .filter(question -> which.contains(question.relation()))
                        .toList());
    }
}
