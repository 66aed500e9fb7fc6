package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Figure;
import collate.core.claim.Kind;
import collate.core.claim.Label;
import collate.core.claim.Values;
import collate.web.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of claims as pages and the record write them. */
public final class FieldWords {
    private FieldWords() {}

    /** 1400 as "1,400", 2023-10-07 as "7 Oct 2023", at_least as "at least"; empty stays empty. */
    public static String of(Values values, Field field) {
        return of(field, values.text(field));
    }

    public static String of(Field field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case CHOICE -> choices(field).getOrDefault(text, text);
            case NUMBER -> Wording.number(Long.parseLong(text));
            case DAY -> Wording.day(java.time.LocalDate.parse(text));
            case WORDS, SPAN -> text;
        };
    }

    /** As the record keeps it: of a span also the words, as offsets alone tell a reader nothing. */
    static String recorded(Values values, Field field, String text) {
        var words = of(values, field);
        return field == Field.SPAN ? words + " “" + Label.words(values.span().of(text)) + "”" : words;
    }

    /** What may be chosen, each with its words. */
    public static Map<String, String> choices(Field field) {
        var all = new LinkedHashMap<String, String>();
        switch (field) {
            case HARM -> {
                all.put("killed", "Killed");
                all.put("injured", "Injured");
                all.put("missing", "Missing");
                all.put("captured", "Captured");
                all.put("displaced", "Displaced");
                all.put("ill", "Ill");
                all.put("rescued", "Rescued");
            }
            case QUALIFIER -> {
                all.put("exactly", "exactly");
                all.put("about", "about");
                all.put("at_least", "at least");
                all.put("more_than", "more than");
                all.put("at_most", "at most");
                all.put("less_than", "fewer than");
                all.put("between", "between");
            }
            case MANNER -> {
                all.put("direct", "direct: in quotation marks");
                all.put("mixed", "mixed: partly in quotation marks");
                all.put("indirect", "indirect: in the article’s words");
            }
            case CUMULATIVE -> {
                all.put("false", "one incident");
                all.put("true", "a running total");
            }
            case ATTRIBUTED -> {
                all.put("false", "the article says it itself");
                all.put("true", "the article says that somebody said it");
            }
            default -> throw new IllegalArgumentException(field + " is not chosen");
        }
        return all;
    }

    /** "1,400 and no upper bound". */
    public static String bounds(Figure figure) {
        var min = figure.min();
        var max = figure.max();
        if (min == null && max == null) {
            return "";
        }
        if (min == null) {
            return "no lower bound, up to " + Wording.number(java.util.Objects.requireNonNull(max));
        }
        if (max == null) {
            return Wording.number(min) + " and no upper bound";
        }
        return min.equals(max) ? "" : Wording.number(min) + " to " + Wording.number(max);
    }

    /** "23 Oct 2023", "23 Oct 2023 to 25 Oct 2023"; empty when no day is known. */
    static String days(Values values) {
        var first = of(values, Field.FIRST_ON);
        var last = of(values, Field.LAST_ON);
        return first.equals(last) || last.isEmpty() ? first : first + " to " + last;
    }

    /** The type of its input; what was typed and is no day must not be lost in a day's input. */
    public static String input(Field field, String typed) {
        return field.type() == Field.Type.DAY && typed.matches("|\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
    }

    /** A sentence under the name of a field; empty when it needs none. */
    public static String hint(Field field) {
        return switch (field) {
            case MIN -> "Empty when the words give none: “up to 30”.";
            case MAX -> "Empty when the words give none: “at least 1,400”.";
            case QUALIFIER_WORDS -> "The article’s own: “at least”, “some”.";
            case HAPPENED_ON -> "Of a running total the day it was given for.";
            case FIRST_ON, LAST_ON -> "Both empty when no day is meant.";
            case TIMEX -> "As TIMEX3 writes it: 2023-10-23, 2023-W42.";
            case LABEL -> "One line. It follows the values unless you change it.";
            default -> "";
        };
    }

    /** "Toll". */
    public static String kind(Kind kind) {
        return switch (kind) {
            case TOLL -> "Toll";
            case QUOTE -> "Quote";
            case DATE -> "Date";
            case STATEMENT -> "Statement";
        };
    }

    /** The name of a field above its input. */
    public static String label(Field field) {
        return switch (field) {
            case MIN -> "Lower bound";
            case MAX -> "Upper bound";
            case QUALIFIER -> "How the figure is meant";
            case HARM -> "What befell them";
            case CUMULATIVE -> "The figure counts";
            case RESPONSIBLE -> "Held responsible";
            case SAID_BY -> "Attributed to";
            case TIMEX -> "Value (TIMEX3)";
            case VALUE_WORDS -> "Of these words, those that carry the value";
            case LABEL -> "Name in lists";
            default ->
                Character.toUpperCase(field.words().charAt(0)) + field.words().substring(1);
        };
    }
}
