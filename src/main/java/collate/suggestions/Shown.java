package collate.suggestions;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A claim as the form showed it whose answer this is.
 *
 * @param readTo the newest record entry that the form's page could show
 */
record Shown(long claim, int version, long readTo) {
    private static final Pattern ONE = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.(\\d{1,18})");

    /** The two of a question, as {@link collate.claims.Question#seen} writes them; none from a form that is none of ours. */
    static List<Shown> of(String field) {
        return Stream.of(field.split(","))
                .map(ONE::matcher)
                .filter(one -> one.matches())
                .limit(2)
                .map(one -> new Shown(
                        Long.parseLong(one.group(1)), Integer.parseInt(one.group(2)), Long.parseLong(one.group(3))))
                .toList();
    }
}
