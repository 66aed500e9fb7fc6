package collate.core.extract.quote;

import java.util.Optional;
import java.util.Set;

/** Those to whom much is said and who have no name of their own, or a body's: "reporters", "state television", "the Security Council". */
final class Audience {
    private static final Set<String> PLAIN =
            Set.of("reporters", "journalists", "parliament", "lawmakers", "legislators", "senators", "deputies");
    /** Which of them is told only by the words before: "state television". */
    private static final Set<String> OUTLETS = Set.of("television", "tv", "radio", "broadcaster");

    private static final Set<String> BODIES = Set.of(
            "council", "assembly", "parliament", "congress", "senate", "commission", "cabinet", "duma", "knesset");

    private Audience() {}

    /** As the text has it, without an article; nothing for one that the text leaves open ("a council", "his cabinet"). */
    static Optional<String> of(Mention told, Story story) {
        var head = told.head();
        var word = story.tokens.lower(head);
        if (told.several(story)) {
            return Optional.empty();
        }
        if (PLAIN.contains(word) && !story.name(head)) {
            return Optional.of(word);
        }
        var first = story.tokens.is(told.first(), "the") ? told.first() + 1 : told.first();
        var outlet = OUTLETS.contains(word) && head > first && story.tokens.is(head - 1, "state");
        if (outlet) {
            return Optional.of("state " + word);
        }
        return BODIES.contains(word) && story.name(head) && story.name(first)
                ? Optional.of(story.tokens.span(first, head).of(story.tokens.text()))
                : Optional.empty();
    }
}
