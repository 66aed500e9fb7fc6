package collate.core.extract;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Quote;
import collate.core.claim.Quote.Manner;
import collate.core.claim.Statement;
import collate.core.claim.Toll;
import collate.core.extract.date.DateRules;
import collate.core.extract.toll.TollWords;
import java.util.List;

/**
 * Of all that the rules find, what a desk is asked to sign: nobody checks "recently", "for hours" or a dateline, reported speech without a
 * certain speaker costs more time than it is worth, and a figure is signed as a toll, with who states it, if it is a whole one.
 */
public final class Reviewable {
    /** The rules give less to verbs that tell of a stance rather than of words: "supports", "sought", "proposed". */
    private static final double SURE = 0.8;

    private static final int FEWEST_LETTERS = 20;

    private Reviewable() {}

    /** In the order given. */
    public static List<Claim> of(List<Claim> found) {
        return found.stream().filter(claim -> isOne(claim, found)).toList();
    }

    private static boolean isOne(Claim claim, List<Claim> found) {
        return switch (claim) {
            case Toll toll -> isWhole(toll);
            case Statement _ -> true;
            case Dated dated ->
                happened(dated) && (dated.from().isPresent() || dated.timex().startsWith("XXXX"));
            case Quote quote -> quote.manner() != Manner.INDIRECT || isSure(quote) && !statesToll(quote, found);
        };
    }

    /** The day of writing is nothing that happened. */
    private static boolean happened(Dated dated) {
        return !dated.rule().equals(DateRules.DATELINE);
    }

    private static boolean isSure(Quote quote) {
        return quote.speaker().isPresent()
                && quote.confidence() >= SURE
                && quote.span().length() >= FEWEST_LETTERS;
    }

    /** "Six more bodies" and "nine of them seriously" are no tolls that anybody states. */
    private static boolean isWhole(Toll toll) {
        return !TollWords.PARTS.contains(toll.rule());
    }

    private static boolean statesToll(Quote quote, List<Claim> found) {
        return found.stream()
                .anyMatch(claim -> claim instanceof Toll toll
                        && isWhole(toll)
                        && toll.value().overlaps(quote.span()));
    }
}
