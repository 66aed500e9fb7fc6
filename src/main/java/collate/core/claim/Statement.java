package collate.core.claim;

import collate.core.text.Span;
import java.util.List;

/** Any other assertion, selected by a person. */
public record Statement(Span span, String rule, List<Ground> grounds) implements Claim {
    @Override
    public Span value() {
        return span;
    }
}
