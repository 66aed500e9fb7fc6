package collate.core.extract.origin;

import collate.core.extract.origin.Spokespeople.Spokesperson;
import java.util.Optional;

/** Whom the words of one text mean for a source. */
public final class Sources {
    private final String text;
    private final Bodies bodies;
    private final Spokespeople spokespeople;
    private final SourceName publisher;

    public Sources(String text) {
        this(text, "");
    }

    /**
     * With who publishes the text.
     *
     * @param publisher as written; empty when nobody knows
     */
    public Sources(String text, String publisher) {
        this.publisher = SourceName.of(publisher);
        this.text = OwnWords.plain(text);
        this.bodies = new Bodies(text);
        this.spokespeople = new Spokespeople(text, bodies);
    }

    /**
     * Whom the words mean at a place in the text: themselves, the one body that the text names in full for them, or the one that they
     * speak for.
     *
     * @param at an offset in UTF-16 units; "the ministry" is looked for only before it
     */
    public Optional<SourceName> meant(String words, int at) {
        var named = ItsState.named(words, at, text).orElse(words);
        return spokesperson(words, at)
                .map(Spokesperson::body)
                .or(() -> bodies.meant(named, at))
                .map(source -> StateOfTown.of(source, text));
    }

    /** The body for which the one speaks who is named so at a place in the text; empty where it does not say that. */
    public Optional<SourceName> spokenFor(String name, int at) {
        return spokesperson(name, at).map(Spokesperson::body).map(body -> StateOfTown.of(body, text));
    }

    /** The one who speaks for a body, where the words are for one: "Holm". */
    Optional<Spokesperson> spokesperson(String words, int at) {
        return spokespeople.meant(words, at);
    }

    /** Whether a name is that of a body or a group, by itself or by what the text says beside it: "Valley Front". */
    boolean isBody(String name) {
        return bodies.isBody(name);
    }

    /** Whether the words are for the text's own publisher, who is no origin of what it reports: "told the Gazette". */
    boolean isOwn(String words) {
        var source = SourceName.of(words);
        return !source.key().isEmpty()
                && (source.key().equals(publisher.key())
                        || source.isShortOf(publisher)
                        || source.key().contains(" ") && publisher.key().startsWith(source.key() + " "));
    }
}
