package collate.core.extract.quote;

import collate.core.claim.Ground;
import collate.core.claim.Quote;
import collate.core.claim.Quote.Manner;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what the rules found into quotes with resolved names and the grounds for them. */
final class Attribution {
    private static final Set<String> HANGING = Set.of("for", "of", "about", "against", "on", "to", "at", "as");

    private final Story story;
    private final Naming naming;
    private final Channels channels;
    private final Map<Mention, Named> known = new HashMap<>();

    Attribution(Story story, Cast cast) {
        this.story = story;
        channels = new Channels(story);
        naming = new Naming(story, cast);
    }

    List<Quote> quotes(List<Found> finds) {
        finds.stream()
                .map(Found::speaker)
                .filter(mention -> mention != null)
                .distinct()
                .sorted(Comparator.comparingInt(Mention::first))
                .forEach(mention -> known.put(mention, naming.of(mention)));
        var inReadingOrder = finds.stream()
                .sorted(Comparator.comparingInt(Found::first).thenComparingInt(Found::last))
                .toList();
        return Utterance.of(inReadingOrder).stream().map(this::quote).toList();
    }

    private Quote quote(Utterance utterance) {
        var found = utterance.first();
        var named = found.speaker() == null ? Named.NOBODY : known.getOrDefault(found.speaker(), Named.NOBODY);
        return new Quote(
                read(found),
                words(found),
                utterance.goesOn().stream().map(this::words).toList(),
                found.manner(),
                named.name(),
                words(found.speaker()),
                Optional.of(named.role()).filter(role -> !role.isEmpty()),
                found.saying() == null
                        ? Optional.empty()
                        : addressee(found.saying().addressee()),
                found.saying() == null ? Optional.empty() : channels.of(found.saying()),
                Optional.empty(),
                found.cue() < 0 ? Optional.empty() : Optional.of(story.tokens.word(found.cue())),
                found.confidence(),
                found.rule(),
                grounds(found, named));
    }

    /** Only somebody with a name, or a known audience: "his counterpart" stays words of the text. */
    private Optional<String> addressee(@Nullable Mention told) {
        return told == null ? Optional.empty() : naming.named(told).or(() -> Audience.of(told, story));
    }

    /** From where it can be read: what opens with a preposition hangs on its verb. */
    private Span read(Found found) {
        var saying = found.saying();
        var hangs = saying != null
                && found.manner() != Manner.DIRECT
                && saying.verb() < found.first()
                && story.sameSentence(saying.verb(), found.first())
                && story.tokens.is(found.first(), HANGING);
        return hangs && saying != null ? story.tokens.span(saying.verb(), found.last()) : words(found);
    }

    private Span words(Found found) {
        return story.tokens.span(found.first(), found.last());
    }

    private Optional<String> words(@Nullable Mention mention) {
        return mention == null ? Optional.empty() : Optional.of(mention.words(story));
    }

    private List<Ground> grounds(Found found, Named named) {
        var grounds = new ArrayList<Ground>();
        if (found.speaker() != null) {
            grounds.add(new Ground("speaker", named.words(), named.reason()));
        }
        if (found.saying() != null && found.saying().addressee() != null) {
            var told = found.saying().addressee();
            var words = story.tokens.span(told.first(), told.last());
            grounds.add(new Ground("addressee", Optional.of(words), "named after the word of saying"));
        }
        if (found.cue() >= 0) {
            grounds.add(
                    new Ground("cue", Optional.of(story.tokens.span(found.cue(), found.cue())), "the word of saying"));
        }
        return List.copyOf(grounds);
    }
}
