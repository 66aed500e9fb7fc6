package collate.reviews;

import collate.core.review.Refusal;
import collate.web.Form;
import collate.web.Wording;
import java.util.Arrays;
import java.util.List;

/** How much fits into a field. */
final class Limits {
    private Limits() {}

    /** @param longest in UTF-16 code units, as long as its column */
    record Limit(String field, int longest) {}

    static List<Refusal> refusals(Form form, Limit... limits) {
        return Arrays.stream(limits)
                .filter(limit -> form.value(limit.field()).length() > limit.longest())
                .map(limit -> new Refusal(limit.field(), sentence(form, limit)))
                .toList();
    }

    private static String sentence(Form form, Limit limit) {
        return "These are " + Wording.number(form.value(limit.field()).length()) + " characters; "
                + Wording.number(limit.longest()) + " fit. Shorten it.";
    }

    /** To fit a column, with an ellipsis where something is left out; never through a surrogate pair. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return words.substring(0, end) + "…";
    }
}
