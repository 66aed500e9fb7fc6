package collate.reviews;

import java.util.Locale;

/** Somebody who signs in, as others see them. */
public record Colleague(long id, String name) {

    /** First letters of first and last name. */
    public String initials() {
        var names = name.strip().split("\\s+");
        var last = names.length > 1 ? names[names.length - 1].substring(0, 1) : "";
        return (names[0].substring(0, 1) + last).toUpperCase(Locale.ROOT);
    }
}
