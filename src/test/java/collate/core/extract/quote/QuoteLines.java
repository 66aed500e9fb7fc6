package collate.core.extract.quote;

import collate.core.claim.Quote;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the quotes of a text as lines that a test can read: manner, speaker, words, rule. */
final class QuoteLines {
    private QuoteLines() {}

    static List<Quote> quotes(String text) {
        var reading = Reading.of(text);
        return new QuoteRules().in(Tokens.of(reading), reading);
    }

    static List<String> lines(String text) {
        return quotes(text).stream()
                .map(quote -> "%s %s: %s [%s]"
                        .formatted(
                                quote.manner(),
                                quote.speaker().orElse("-"),
                                quote.spans().stream()
                                        .map(span -> span.of(text))
                                        .collect(Collectors.joining(" / ")),
                                quote.rule()))
                .toList();
    }

    static List<String> speakers(String text) {
        return quotes(text).stream().map(quote -> quote.speaker().orElse("-")).toList();
    }
}
