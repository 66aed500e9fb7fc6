package collate.core.text;

import java.util.Optional;

/**
 * Page furniture in a text: hidden in reading, left out of search and extraction, never deleted.
 *
 * @param rule the rule that recognised it
 * @param repaired what garbled characters were meant to say, for mojibake only; may be an empty string
 */
public record Noise(Span span, String rule, Optional<String> repaired) {
    static Noise of(Span span, String rule) {
        return new Noise(span, rule, Optional.empty());
    }
}
