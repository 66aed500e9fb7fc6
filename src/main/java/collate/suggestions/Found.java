package collate.suggestions;

import collate.core.compare.pair.Count;
import collate.core.compare.pair.Outcome;
import collate.core.compare.pair.Places;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Reason.Weight;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.Stated;
import collate.db.Sums;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question worth asking about two claims. It reads the same from either side.
 *
 * @param from of a revision the newer claim, else the one that came first
 * @param reasons a line each, as {@link Reason#line} writes them
 * @param passages sum of both passages
 * @param matter so that what is asked of a figure in the headline is known again in the first sentence
 */
record Found(
        long from,
        long to,
        Relation relation,
        Outcome outcome,
        double strength,
        String reasons,
        String passages,
        Matter matter) {

    /**
     * What is asked about.
     *
     * @param sum of both figures and their articles; of other claims, of both claims
     * @param place of the figures, if one of them names it
     * @param day of their harm, if one of them gives it
     */
    record Matter(String sum, String place, Optional<LocalDate> day) {
        static Matter of(Side first, Stated here, Side second, Stated there) {
            if (here instanceof Count mine && there instanceof Count theirs) {
                var place = Places.name(mine.place());
                return new Matter(
                        Found.sum(figure(mine), figure(theirs)),
                        place.isEmpty() ? Places.name(theirs.place()) : place,
                        mine.day().or(theirs::day));
            }
            return new Matter(Found.sum("claim " + first.claim(), "claim " + second.claim()), "", Optional.empty());
        }

        private static String figure(Count count) {
            return count.harm() + " " + count.figure().lowest() + " "
                    + count.figure().highest() + " in "
                    + new TreeSet<>(count.source().articles());
        }

        /** Whether both may ask about one: no figure of the one is of another place or day than those of the other. */
        boolean isAlike(Matter other) {
            return sum.equals(other.sum)
                    && (place.isEmpty() || other.place.isEmpty() || place.equals(other.place))
                    && (day.isEmpty() || other.day.isEmpty() || day.equals(other.day));
        }
    }

    /** Of all reasons, in UTF-16 code units. */
    static final int LONGEST = 4_000;
    /** What stands twice in one article is asked after all that another article says. */
    private static final double IN_ONE_ARTICLE = 0.5;

    static Optional<Found> of(Side here, Side there) {
        var first = here.claim() < there.claim() ? here : there;
        var second = first == here ? there : here;
        return first.comparedWith(second).map(result -> found(first, second, result));
    }

    private static Found found(Side first, Side second, Side.Result result) {
        var finding = result.finding();
        var relation = Relation.of(finding, result.here(), result.there());
        var turned = relation == Relation.SUPERSEDES && !finding.newer();
        var reasons = Stream.concat(finding.reasons().stream(), placed(first, second))
                .map(Reason::line)
                .collect(Collectors.joining("\n"));
        return new Found(
                turned ? second.claim() : first.claim(),
                turned ? first.claim() : second.claim(),
                relation,
                finding.outcome(),
                finding.rank() * (result.isInOneArticle() && finding.outcome() == Outcome.SAME ? IN_ONE_ARTICLE : 1),
                reasons.substring(0, Math.min(LONGEST, reasons.length())),
                sum(first.passage(), second.passage()),
                Matter.of(first, result.here(), second, result.there()));
    }

    private static Stream<Reason> placed(Side first, Side second) {
        return Stream.of(first, second)
                .filter(Side::placed)
                .map(side -> new Reason(
                        Weight.NEUTRAL,
                        "claim " + side.claim() + " names no place itself: its article does, with the same figure"));
    }

    /** Whichever of them comes first. */
    private static String sum(String one, String other) {
        var inOrder = one.compareTo(other) <= 0;
        return Sums.sha256(inOrder ? one + "\n" + other : other + "\n" + one);
    }

    boolean isAbout(long one, long other) {
        return (from == one && to == other) || (from == other && to == one);
    }
}
