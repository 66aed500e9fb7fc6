package collate.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an article does with a claim. Silence is somebody's word; {@link #NOT_READ} means that nobody has looked. */
public enum Does {
    SAYS("says", "Says it", "says", "dot"),
    DIFFERS("differs", "Differs, no contradiction", "differs", "wave"),
    CONTRADICTS("contradicts", "Contradicts", "contra", "neq"),
    SILENT("silent", "Read, silent", "silent", "minus"),
    NOT_READ("not read", "Not read", "unread", "open");

    private final String word;
    private final String choice;
    private final String css;
    private final String icon;

    Does(String word, String choice, String css, String icon) {
        this.word = word;
        this.choice = choice;
        this.css = css;
        this.icon = icon;
    }

    /** "silent", as the cell says it. */
    public String word() {
        return word;
    }

    /** "Read, silent", as the form asks it. */
    public String choice() {
        return choice;
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }

    public boolean isRead() {
        return this != NOT_READ;
    }

    static Optional<Does> of(String name) {
        return Arrays.stream(values())
                .filter(does -> does.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
