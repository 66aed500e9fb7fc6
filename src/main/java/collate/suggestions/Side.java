package collate.suggestions;

import collate.core.compare.pair.Assertion;
import collate.core.compare.pair.Count;
import collate.core.compare.pair.Day;
import collate.core.compare.pair.Finding;
import collate.core.compare.pair.Outcome;
import collate.core.compare.pair.Pair;
import collate.core.compare.pair.Source;
import collate.core.compare.pair.Stated;
import collate.core.compare.pair.Traits;
import collate.core.compare.pair.Utterance;
import collate.core.review.Standing;
import collate.db.Sums;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A claim as it is compared.
 *
 * @param live false when it is withdrawn, has gone into another, or stands in older texts only
 * @param renderings one for each wording in which it appears
 * @param wordings the words of each rendering
 * @param passage its first words and their article, by which it is known again if it is found anew
 * @param placed whether it names no place itself, and is compared by the one that its article names with the same figure
 */
record Side(
        long claim,
        long dossier,
        Standing standing,
        boolean live,
        List<Stated> renderings,
        List<String> wordings,
        String passage,
        boolean placed) {
    /** What came of the two renderings that are nearest. */
    record Result(Finding finding, Stated here, Stated there) {
        boolean isToldReplaced() {
            return finding.outcome() == Outcome.REVISION && Pair.isOneReplaced(here, there);
        }

        boolean isInOneArticle() {
            return here.source().addsNoArticle(there.source());
        }
    }

    /** One that was read. */
    static Side of(long claim, Map<Long, Side> sides) {
        return Objects.requireNonNull(sides.get(claim), () -> "claim " + claim + " was not read");
    }

    /** What it states in these words, if it is compared by them. */
    Optional<Stated> rendering(String words) {
        var at = wordings.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(renderings.get(at));
    }

    Set<Long> traits() {
        return traits(Traits::of);
    }

    Set<Long> traitsToLookFor() {
        return traits(Traits::near);
    }

    private Set<Long> traits(Function<Stated, Set<String>> of) {
        var all = new LinkedHashSet<Long>();
        renderings.forEach(rendering -> of.apply(rendering).forEach(trait -> all.add(number(trait))));
        return all;
    }

    /** Should two traits ever fall together, two claims more are compared, and found to have nothing in common. */
    private long number(String trait) {
        return Long.parseUnsignedLong(Sums.sha256(dossier + " " + trait).substring(0, 16), 16);
    }

    /** Whether both give the same figure, place, day, speaker and whatever else is no words of an article. */
    boolean saysAsMuchAs(Side other) {
        return live
                && other.live
                && !renderings.isEmpty()
                && !other.renderings.isEmpty()
                && values().equals(other.values());
    }

    /** Without the place that only its article names: a copy that dropped its headline says no less of its own. */
    private Stated values() {
        return switch (renderings.getFirst()) {
            case Count count -> (placed ? count.in("") : count).from(Source.UNKNOWN);
            case Utterance quote ->
                new Utterance(quote.speaker(), quote.addressee(), quote.day(), quote.channel(), "", Source.UNKNOWN);
            case Day date -> new Day(date.first(), date.last(), "", Source.UNKNOWN);
            case Assertion _ -> new Assertion("", Source.UNKNOWN);
        };
    }

    /**
     * The nearest two renderings, those first of which an article says that one replaced the other; nothing when they are not worth a
     * question.
     */
    Optional<Result> comparedWith(Side other) {
        return renderings.stream()
                .flatMap(here ->
                        other.renderings.stream().map(there -> new Result(Pair.compare(here, there), here, there)))
                .max(Comparator.comparing(Result::isToldReplaced)
                        .thenComparingDouble(result -> result.finding().rank()))
                .filter(result -> Pair.isWorthAsking(result.finding(), result.here(), result.there()));
    }
}
