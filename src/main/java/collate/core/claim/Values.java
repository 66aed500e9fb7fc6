package collate.core.claim;

import collate.core.text.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All that a claim says, field by field, as text: a number without grouping, a day as 2023-10-07, a constant by its name in lower
 * case; empty where it says nothing. Two versions of a claim are compared, merged and recorded in this form.
 */
public record Values(Kind kind, Map<Field, String> texts) {
    public Values {
        texts = Map.copyOf(texts);
    }

    public static Values none(Kind kind) {
        return new Values(kind, Map.of());
    }

    public List<Field> fields() {
        return Field.of(kind);
    }

    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    public Optional<String> words(Field field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    public Optional<Long> number(Field field) {
        return words(field).map(Long::valueOf);
    }

    public Optional<LocalDate> day(Field field) {
        return words(field).map(LocalDate::parse);
    }

    public boolean yes(Field field) {
        return text(field).equals("true");
    }

    public <E extends Enum<E>> E constant(Field field, Class<E> type) {
        return Enum.valueOf(type, text(field).toUpperCase(Locale.ROOT));
    }

    public Figure figure() {
        return new Figure(
                number(Field.MIN).orElse(null),
                number(Field.MAX).orElse(null),
                constant(Field.QUALIFIER, Qualifier.class),
                text(Field.QUALIFIER_WORDS));
    }

    public Span span() {
        var ends = text(Field.SPAN).split("–", 2);
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** As {@link #span} reads it. */
    public static String spanText(Span span) {
        return span.start() + "–" + span.end();
    }

    public Values with(Field field, String text) {
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(texts);
        all.put(field, text);
        return new Values(kind, all);
    }

    public List<Field> changedFrom(Values before) {
        return fields().stream()
                .filter(field -> !text(field).equals(before.text(field)))
                .toList();
    }
}
