package collate.cli;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Quote;
import collate.core.claim.Statement;
import collate.core.claim.Toll;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claims of one text as the one line that {@code collate extract --jsonl} writes and the measuring scripts read. */
final class ArticleJson {
    private ArticleJson() {}

    static Map<String, @Nullable Object> of(Object id, List<Claim> claims) {
        var quotes = new ArrayList<Map<String, @Nullable Object>>();
        var dates = new ArrayList<Map<String, @Nullable Object>>();
        var casualties = new ArrayList<Map<String, @Nullable Object>>();
        for (var claim : claims) {
            switch (claim) {
                case Quote quote -> quote.spans().forEach(span -> quotes.add(quote(quote, span)));
                case Dated dated -> dates.add(date(dated));
                case Toll toll -> casualties.add(casualty(toll));
                case Statement _ -> {}
            }
        }
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("id", id);
        line.put("quotes", quotes);
        line.put("dates", dates);
        line.put("casualties", casualties);
        return line;
    }

    /** An utterance of several parts is a quote for each, as the development sets have it. */
    private static Map<String, @Nullable Object> quote(Quote quote, Span span) {
        var line = placed(span);
        line.put("kind", ClaimJson.lower(quote.manner()));
        line.put("speaker", quote.speaker().orElse(null));
        line.put("mention", quote.mention().orElse(null));
        line.put("cue", quote.cue().orElse(null));
        quote.addressee().ifPresent(addressee -> line.put("addressee", addressee));
        line.put("confidence", quote.confidence());
        line.put("rule", quote.rule());
        return line;
    }

    private static Map<String, @Nullable Object> date(Dated dated) {
        var line = placed(dated.value());
        line.put("type", dated.type().name());
        line.put("value", dated.timex());
        line.put("basis", dated.basis());
        line.put("rule", dated.rule());
        return line;
    }

    private static Map<String, @Nullable Object> casualty(Toll toll) {
        var line = placed(toll.value());
        line.put("kind", HarmWords.of(toll.harm()));
        line.put("min", toll.figure().min());
        line.put("max", toll.figure().max());
        line.put("qualifier", toll.figure().words());
        toll.population().ifPresent(population -> line.put("population", population));
        toll.saidBy().ifPresent(saidBy -> line.put("attribution", saidBy));
        toll.place().ifPresent(place -> line.put("place", place));
        line.put("rule", toll.rule());
        return line;
    }

    private static Map<String, @Nullable Object> placed(Span span) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("start", span.start());
        line.put("end", span.end());
        return line;
    }
}
