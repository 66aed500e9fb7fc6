package collate.cli;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Ground;
import collate.core.claim.Quote;
import collate.core.claim.Statement;
import collate.core.claim.Toll;
import collate.core.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A claim with all its values as the JSON line that {@code collate extract FILE} prints. */
final class ClaimJson {
    private ClaimJson() {}

    /** In the order of writing; a value that the article does not give is null. */
    static Map<String, @Nullable Object> of(Claim claim, String text) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("kind", kind(claim));
        line.put("start", claim.span().start());
        line.put("end", claim.span().end());
        line.put("words", claim.span().of(text));
        switch (claim) {
            case Toll toll -> put(line, toll, text);
            case Dated dated -> put(line, dated, text);
            case Quote quote -> put(line, quote, text);
            case Statement _ -> {}
        }
        line.put("rule", claim.rule());
        line.put(
                "grounds",
                claim.grounds().stream().map(ground -> ground(ground, text)).toList());
        return line;
    }

    private static String kind(Claim claim) {
        return switch (claim) {
            case Toll _ -> "toll";
            case Dated _ -> "date";
            case Quote _ -> "quote";
            case Statement _ -> "statement";
        };
    }

    private static void put(Map<String, @Nullable Object> line, Toll toll, String text) {
        line.put("value", toll.value().of(text));
        line.put("harm", HarmWords.of(toll.harm()));
        line.put("min", toll.figure().min());
        line.put("max", toll.figure().max());
        line.put("qualifier", lower(toll.figure().qualifier()));
        line.put("population", toll.population().orElse(null));
        line.put("place", toll.place().orElse(null));
        line.put("day", toll.day().map(Object::toString).orElse(null));
        line.put("cumulative", toll.cumulative());
        line.put("responsible", toll.responsible().orElse(null));
        line.put("said_by", toll.saidBy().orElse(null));
    }

    private static void put(Map<String, @Nullable Object> line, Dated dated, String text) {
        line.put("value", dated.value().of(text));
        line.put("type", dated.type().name());
        line.put("timex", dated.timex());
        line.put("from", words(dated.from()));
        line.put("to", words(dated.to()));
        line.put("reference", words(dated.reference()));
        line.put("basis", dated.basis());
        line.put("happening", dated.happening().orElse(null));
    }

    private static void put(Map<String, @Nullable Object> line, Quote quote, String text) {
        line.put(
                "goes_on", quote.goesOn().stream().map(span -> part(span, text)).toList());
        line.put("manner", lower(quote.manner()));
        line.put("speaker", quote.speaker().orElse(null));
        line.put("mention", quote.mention().orElse(null));
        line.put("role", quote.role().orElse(null));
        line.put("addressee", quote.addressee().orElse(null));
        line.put("channel", quote.channel().orElse(null));
        line.put("said_on", quote.saidOn().map(Object::toString).orElse(null));
        line.put("cue", quote.cue().orElse(null));
        line.put("confidence", quote.confidence());
    }

    private static Map<String, Object> part(Span span, String text) {
        var line = new LinkedHashMap<String, Object>();
        line.put("start", span.start());
        line.put("end", span.end());
        line.put("words", span.of(text));
        return line;
    }

    private static Map<String, @Nullable Object> ground(Ground ground, String text) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("field", ground.field());
        line.put("start", ground.words().map(Span::start).orElse(null));
        line.put("end", ground.words().map(Span::end).orElse(null));
        line.put("words", ground.words().map(span -> span.of(text)).orElse(null));
        line.put("reason", ground.reason());
        return line;
    }

    private static @Nullable String words(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** All lines of one text, in reading order. */
    static List<Map<String, @Nullable Object>> lines(List<Claim> claims, String text) {
        return claims.stream().map(claim -> of(claim, text)).toList();
    }
}
