package collate.core.claim;

import collate.core.text.Span;
import java.util.List;

/** Something an article asserts that a reviewer could check, tied to the words that assert it. */
public sealed interface Claim permits Toll, Dated, Quote, Statement {

    /** All the words that state the claim. */
    Span span();

    /** The words that carry its value, inside {@link #span()}: "at least 1,400" of a toll, the words of a quote. */
    Span value();

    /** The rule file that found it, such as {@code "verb-and-count"}; empty when a person entered it. */
    String rule();

    /** For each value, the words it rests on and why. */
    List<Ground> grounds();
}
