package collate.core.extract.origin;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Ground;
import collate.core.claim.Quote;
import collate.core.claim.Statement;
import collate.core.claim.Toll;
import collate.core.text.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whom a claim rests on where it stands.
 *
 * @param words the article's own for it
 * @param source who that is; empty when the words name nobody: "officials"
 * @param why in words, for the checker
 */
public record Resting(String words, Optional<SourceName> source, Optional<Span> place, String why) {

    private static final String SPEAKS_FOR = "for whom the one who says it speaks";

    /** Empty when the text says nothing of it. */
    public static Optional<Resting> of(Claim claim, Sources sources, String text) {
        return switch (claim) {
            case Toll toll -> toll.saidBy().map(words -> stated(toll, words, sources, text));
            case Quote quote ->
                Carried.by(quote, text)
                        .filter(carried -> !sources.isOwn(carried.words().of(text)))
                        .or(() -> Carried.spoken(quote, sources::isBody))
                        .map(carried -> carried(carried, sources, text).ofSpeaker(quote, text))
                        .or(() -> quote.speaker()
                                .flatMap(name -> spokenFor(name, quote.value().start(), sources, text)));
            case Dated dated -> Carried.given(dated.value(), text).map(carried -> carried(carried, sources, text));
            case Statement statement ->
                Carried.given(statement.span(), text).map(carried -> carried(carried, sources, text));
        };
    }

    /** What a spokesman says is his body's: "navy spokesman Ivan Holm", "Holm". */
    private static Optional<Resting> spokenFor(String name, int at, Sources sources, String text) {
        return sources.spokesperson(name, at)
                .map(one -> new Resting(
                        one.words().of(text), Optional.of(one.body()), Optional.of(one.words()), SPEAKS_FOR));
    }

    private static Resting stated(Toll toll, String words, Sources sources, String text) {
        var place = toll.grounds().stream()
                .filter(ground -> ground.field().equals("said by"))
                .flatMap(ground -> ground.words().stream())
                .min(Comparator.comparingInt(Span::start));
        var at = place.map(Span::start).orElse(toll.span().start());
        return spokenFor(words, at, sources, text)
                .orElseGet(() -> new Resting(words, sources.meant(words, at), place, "who states the figure"));
    }

    private static Resting carried(Carried carried, Sources sources, String text) {
        var words = carried.words().of(text);
        return new Resting(
                words, sources.meant(words, carried.words().start()), Optional.of(carried.words()), carried.why());
    }

    /** A ministry that nobody is said to own is the speaking minister's. */
    private Resting ofSpeaker(Quote quote, String text) {
        var owned = source.flatMap(ministry -> Ministers.ministry(ministry, quote, text));
        return owned.isPresent() ? new Resting(words, owned, place, why) : this;
    }

    /** As a reason that is kept with the claim. */
    public Ground ground() {
        var who = source.map(SourceName::name)
                .filter(name -> !words.contains(name))
                .map(name -> ": " + name)
                .orElse(source.isPresent() ? "" : ": whose they are is not said");
        return new Ground("origin", place, why + who);
    }
}
