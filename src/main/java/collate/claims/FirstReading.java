package collate.claims;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Field;
import collate.core.claim.Figure;
import collate.core.claim.Kind;
import collate.core.claim.Quote;
import collate.core.claim.Toll;
import collate.core.claim.Values;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.core.text.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the rules make of words that a person has picked, to fill the form of a new claim with. */
final class FirstReading {
    private final ArticleText article;
    private final Span picked;

    FirstReading(ArticleText article, Span picked) {
        this.article = article;
        this.picked = picked;
    }

    Values of(Kind kind) {
        var found = found(kind);
        var texts = found.map(FirstReading::texts).orElseGet(() -> alone(kind));
        if (Field.of(kind).contains(Field.VALUE_WORDS)) {
            texts.put(
                    Field.VALUE_WORDS,
                    found.map(Claim::value)
                            .filter(picked::covers)
                            .orElse(picked)
                            .of(article.body()));
        }
        return new Values(kind, texts);
    }

    /** Whether they find a claim of this kind at all; else what is read is a beginning only. */
    boolean finds(Kind kind) {
        return found(kind).isPresent();
    }

    /** The claim of this kind that shares most of its value with the picked words. */
    private Optional<Claim> found(Kind kind) {
        var end = Passage.context(article.body(), picked).end();
        var noise = article.noise().stream()
                .filter(furniture -> furniture.end() <= end)
                .toList();
        var reading = new Reading(article.body().substring(0, end), article.reference(), noise);
        return new Extractor()
                .claimsIn(reading).stream()
                        .filter(claim -> ClaimIntakeDesk.kind(claim) == kind
                                && claim.value().overlaps(picked))
                        .max(Comparator.comparingInt(this::shared));
    }

    private int shared(Claim claim) {
        var value = claim.value();
        return Math.min(value.end(), picked.end()) - Math.max(value.start(), picked.start());
    }

    private Map<Field, String> alone(Kind kind) {
        return switch (kind) {
            case TOLL -> figure();
            case QUOTE ->
                texts(Map.of(Field.MANNER, picked.of(article.body()).matches("(?s)[\"“„«].*") ? "direct" : "indirect"));
            case DATE -> new EnumMap<>(Field.class);
            case STATEMENT -> texts(Map.of(Field.ATTRIBUTED, "false"));
        };
    }

    private Map<Field, String> figure() {
        return FigureRead.in(picked.of(article.body()))
                .map(FirstReading::figure)
                .orElseGet(() -> texts(Map.of(Field.QUALIFIER, "exactly")));
    }

    private static Map<Field, String> figure(Figure figure) {
        var texts = new EnumMap<Field, String>(Field.class);
        put(texts, Field.MIN, Optional.ofNullable(figure.min()));
        put(texts, Field.MAX, Optional.ofNullable(figure.max()));
        put(texts, Field.QUALIFIER, Optional.of(figure.qualifier()));
        put(texts, Field.QUALIFIER_WORDS, Optional.of(figure.words()));
        return texts;
    }

    private static Map<Field, String> texts(Claim claim) {
        return switch (claim) {
            case Toll toll -> texts(toll);
            case Quote quote -> texts(quote);
            case Dated dated -> texts(dated);
            case collate.core.claim.Statement _ -> new EnumMap<>(Field.class);
        };
    }

    private static Map<Field, String> texts(Toll toll) {
        var texts = figure(toll.figure());
        put(texts, Field.HARM, Optional.of(toll.harm()));
        put(texts, Field.POPULATION, toll.population());
        put(texts, Field.PLACE, toll.place());
        put(texts, Field.HAPPENED_ON, toll.day());
        put(texts, Field.CUMULATIVE, Optional.of(toll.cumulative()));
        put(texts, Field.RESPONSIBLE, toll.responsible());
        put(texts, Field.SAID_BY, toll.saidBy());
        return texts;
    }

    private static Map<Field, String> texts(Quote quote) {
        var texts = new EnumMap<Field, String>(Field.class);
        put(texts, Field.SPEAKER, quote.speaker());
        put(texts, Field.ROLE, quote.role());
        put(texts, Field.ADDRESSEE, quote.addressee());
        put(texts, Field.CHANNEL, quote.channel());
        put(texts, Field.SAID_ON, quote.saidOn());
        put(texts, Field.MANNER, Optional.of(quote.manner()));
        return texts;
    }

    private static Map<Field, String> texts(Dated dated) {
        var texts = new EnumMap<Field, String>(Field.class);
        put(texts, Field.FIRST_ON, dated.from());
        put(texts, Field.LAST_ON, dated.to().or(dated::from));
        put(texts, Field.TIMEX, Optional.of(dated.timex()));
        put(texts, Field.HAPPENING, dated.happening());
        return texts;
    }

    private static Map<Field, String> texts(Map<Field, String> some) {
        return new EnumMap<>(some);
    }

    private static void put(Map<Field, String> texts, Field field, Optional<?> found) {
        found.map(FirstReading::text)
                .map(text -> ClaimIntakeDesk.cut(text, field.longest()))
                .ifPresent(text -> texts.put(field, text));
    }

    private static String text(Object found) {
        return switch (found) {
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case LocalDate day -> day.toString();
            default -> found.toString();
        };
    }
}
