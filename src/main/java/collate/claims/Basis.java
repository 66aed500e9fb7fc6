package collate.claims;

import collate.core.claim.Values;
import collate.core.text.Span;
import java.util.Optional;

/**
 * What one value of a claim rests on, as stored.
 *
 * @param words of the article, empty when it rests on none
 * @param setBy who set the value by hand; empty for a rule's find
 */
public record Basis(String field, String words, Optional<Span> span, String reason, Optional<String> setBy) {

    /** “at least 1,400”, 690–704; the rule's reason. */
    public String said() {
        var where = span.map(at -> ", " + Values.spanText(at)).orElse("");
        return (words.isEmpty() ? "" : "“" + words + "”" + where + (reason.isEmpty() ? "" : "; ")) + reason;
    }
}
