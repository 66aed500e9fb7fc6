package collate.core.extract;

import collate.core.claim.Claim;
import collate.core.extract.date.DateRules;
import collate.core.extract.quote.English;
import collate.core.extract.quote.QuoteRules;
import collate.core.extract.quote.SaidOn;
import collate.core.extract.toll.TollRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the quotes, tolls and dates that an article states, in reading order. In another language than English only what is
 * universal: words in quotation marks, of nobody, and days in digits. Safe for use by many threads.
 */
public final class Extractor {

    /** Never fails: a text that no rule understands has no claims. */
    public List<Claim> claimsIn(Reading given) {
        var tokens = Tokens.of(given);
        var english = English.reads(tokens, given);
        var reading = given.in(english ? "en" : given.language().orElse(Reading.UNKNOWN));
        var claims = new ArrayList<Claim>();
        var dates = new DateRules().in(tokens, reading);
        claims.addAll(SaidOn.in(tokens, new QuoteRules().in(tokens, reading), dates));
        claims.addAll(dates);
        if (english) {
            claims.addAll(new TollRules().in(tokens, dates, reading.reference()));
        }
        claims.sort(Comparator.comparing(Claim::span));
        return List.copyOf(claims);
    }
}
