package collate.core.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A value of a claim that a person can set; its {@link #words} name it on the page, in the record and in its ground. */
public enum Field {
    HARM("harm", Type.CHOICE, 10, Kind.TOLL),
    MIN("min", Type.NUMBER, 20, Kind.TOLL),
    MAX("max", Type.NUMBER, 20, Kind.TOLL),
    QUALIFIER("qualifier", Type.CHOICE, 10, Kind.TOLL),
    QUALIFIER_WORDS("qualifier as written", Type.WORDS, 60, Kind.TOLL),
    POPULATION("population", Type.WORDS, 300, Kind.TOLL),
    PLACE("place", Type.WORDS, 300, Kind.TOLL),
    HAPPENED_ON("event date", Type.DAY, 10, Kind.TOLL),
    CUMULATIVE("counted over", Type.CHOICE, 5, Kind.TOLL),
    RESPONSIBLE("responsible", Type.WORDS, 300, Kind.TOLL),
    SAID_BY("said by", Type.WORDS, 300, Kind.TOLL),
    SPEAKER("speaker", Type.WORDS, 200, Kind.QUOTE),
    ROLE("role", Type.WORDS, 300, Kind.QUOTE),
    ADDRESSEE("addressee", Type.WORDS, 200, Kind.QUOTE),
    CHANNEL("channel", Type.WORDS, 100, Kind.QUOTE),
    SAID_ON("said on", Type.DAY, 10, Kind.QUOTE),
    MANNER("manner", Type.CHOICE, 8, Kind.QUOTE),
    FIRST_ON("first day", Type.DAY, 10, Kind.DATE),
    LAST_ON("last day", Type.DAY, 10, Kind.DATE),
    TIMEX("value", Type.WORDS, 60, Kind.DATE),
    HAPPENING("what happened", Type.WORDS, 500, Kind.DATE),
    ATTRIBUTED("attributed", Type.CHOICE, 5, Kind.STATEMENT),
    /** Where its words stand: start, en dash, end. */
    SPAN("span", Type.SPAN, 30, Kind.values()),
    /** Of its words, those that carry the value. */
    VALUE_WORDS("value words", Type.WORDS, 500, Kind.TOLL, Kind.DATE),
    LABEL("label", Type.WORDS, 500, Kind.values());

    /** What may be typed into it. */
    public enum Type {
        CHOICE,
        NUMBER,
        DAY,
        WORDS,
        SPAN
    }

    private final String words;
    private final Type type;
    private final int longest;
    private final List<Kind> kinds;

    Field(String words, Type type, int longest, Kind... kinds) {
        this.words = words;
        this.type = type;
        this.longest = longest;
        this.kinds = List.of(kinds);
    }

    public static List<Field> of(Kind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind))
                .toList();
    }

    /** Its name in a form. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    public Type type() {
        return type;
    }

    /** In UTF-16 code units. */
    public int longest() {
        return longest;
    }

    /** Whether reviews rest on it: a new label changes nothing that was signed. */
    public boolean isGround() {
        return this != LABEL;
    }
}
