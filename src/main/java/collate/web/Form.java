package collate.web;

import collate.core.review.Refusal;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody typed into a form, and what is wrong with it. Nothing typed is lost when it comes back. */
public record Form(Map<String, List<String>> values, List<Refusal> refusals) {
    public static final Form EMPTY = new Form(Map.of(), List.of());

    public static Form of(Context ctx) {
        return new Form(ctx.formParamMap(), List.of());
    }

    /** A form filled with what is stored. */
    public static Form filled(Map<String, String> values) {
        var lists = new HashMap<String, List<String>>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Form(lists, List.of());
    }

    public Form refused(List<Refusal> why) {
        var all = new ArrayList<>(refusals);
        all.addAll(why);
        return new Form(values, List.copyOf(all));
    }

    public Form refused(String field, String why) {
        return refused(List.of(new Refusal(field, why)));
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** What was typed, empty when the field was not sent. Line ends are \n, as browsers send \r\n; a character
     * that no text has, and PostgreSQL refuses, is left out. */
    public String value(String field) {
        var given = values.getOrDefault(field, List.of());
        return given.isEmpty() ? "" : given.getFirst().replace("\r\n", "\n").replace("\u0000", "");
    }

    /** What was typed without white space around it; empty when there is none. */
    public Optional<String> text(String field) {
        return Optional.of(value(field).strip()).filter(text -> !text.isEmpty());
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean holds(String field, String value) {
        return all(field).contains(value);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** A whole number; empty when it is none. */
    public Optional<Long> number(String field) {
        try {
            return text(field).map(typed -> Long.valueOf(typed.replace(",", "").replace(" ", "")));
        } catch (NumberFormatException notNumber) {
            return Optional.empty();
        }
    }

    /** The sentence beside a field; empty when nothing is wrong with it. */
    public String problem(String field) {
        return refusals.stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Refusal::why)
                .findFirst()
                .orElse("");
    }
}
