package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Values;
import collate.core.review.Refusal;
import collate.web.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed into the form of a claim, read field by field.
 *
 * @param values as {@link Values} has them; where a field is refused it holds what was typed and must not be used
 */
record Typed(Values values, List<Refusal> refusals) {

    /**
     * @param kept the values of fields that the form does not send
     * @param text of the article, in which the span must lie
     */
    static Typed of(Form form, Values kept, String text) {
        var no = new ArrayList<Refusal>();
        var values = kept;
        for (var field : Field.of(kept.kind())) {
            if (field != Field.SPAN && !form.all(field.key()).isEmpty()) {
                values = values.with(field, read(form, field, no));
            }
        }
        if (no.isEmpty()) {
            values = whole(values, no);
        }
        var span = new TypedSpan(form, kept.text(Field.SPAN), text);
        var found = span.span();
        found.refusal().ifPresent(no::add);
        values = values.with(Field.SPAN, found.text());
        return new Typed(carried(values, found, text, no), List.copyOf(no));
    }

    private static String read(Form form, Field field, List<Refusal> no) {
        var typed = form.value(field.key()).strip();
        if (typed.length() > field.longest()) {
            no.add(new Refusal(field.key(), "That is too long: " + field.longest() + " characters at most."));
            return typed;
        }
        return switch (field.type()) {
            case CHOICE -> choice(field, typed, no);
            case NUMBER -> number(form, field, typed, no);
            case DAY -> day(field, typed, no);
            case WORDS, SPAN -> typed;
        };
    }

    private static String choice(Field field, String typed, List<Refusal> no) {
        if (!FieldWords.choices(field).containsKey(typed)) {
            no.add(new Refusal(field.key(), "Choose one of the answers."));
        }
        return typed;
    }

    private static String number(Form form, Field field, String typed, List<Refusal> no) {
        if (typed.isEmpty()) {
            return "";
        }
        var number = form.number(field.key()).filter(count -> count >= 0);
        if (number.isEmpty()) {
            no.add(new Refusal(field.key(), "“" + typed + "” is no count of people. Write a whole number, as 1400."));
        }
        return number.map(Object::toString).orElse(typed);
    }

    private static String day(Field field, String typed, List<Refusal> no) {
        try {
            return typed.isEmpty() ? "" : LocalDate.parse(typed).toString();
        } catch (DateTimeException impossible) {
            no.add(new Refusal(field.key(), "“" + typed + "” is no day of the calendar. Write it as 2023-10-24."));
            return typed;
        }
    }

    /** What single fields cannot tell: bounds in order, days in order. */
    private static Values whole(Values values, List<Refusal> no) {
        return switch (values.kind()) {
            case TOLL -> Bounds.of(values, no);
            case DATE -> days(values, no);
            case QUOTE, STATEMENT -> values;
        };
    }

    private static Values days(Values values, List<Refusal> no) {
        var first = values.day(Field.FIRST_ON);
        var last = values.day(Field.LAST_ON);
        if (first.isEmpty() && last.isPresent()) {
            no.add(new Refusal(Field.FIRST_ON.key(), "Give the first day too, or leave both empty."));
        } else if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            no.add(new Refusal(Field.LAST_ON.key(), "The last day is before the first."));
        }
        return last.isEmpty() ? values.with(Field.LAST_ON, values.text(Field.FIRST_ON)) : values;
    }

    /** The words that carry the value must stay inside the claim's words. */
    private static Values carried(Values values, TypedSpan.Found found, String text, List<Refusal> no) {
        if (found.span().isEmpty() || !Field.of(values.kind()).contains(Field.VALUE_WORDS)) {
            return values;
        }
        var words = found.span().get().of(text);
        var value = values.text(Field.VALUE_WORDS);
        if (value.isEmpty()) {
            return values.with(Field.VALUE_WORDS, words);
        }
        if (!words.contains(value)) {
            no.add(new Refusal(
                    Field.VALUE_WORDS.key(),
                    "“" + value
                            + "” does not stand in the claim’s words. Give those of its words that carry the value."));
        }
        return values;
    }
}
