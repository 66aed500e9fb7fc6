package collate.core.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * Page furniture in a text: hidden in reading, left out of search and extraction, never deleted.
 *
 * @param rule the rule that recognised it
 * @param repaired what garbled characters were meant to say, for mojibake only; may be an empty string
 */
public record Noise(Span span, String rule, Optional<String> repaired) {
    /** Lines that stand on every page of a printed article. */
    public static final String RUNNING_HEAD = "running-head";

    static final String MOJIBAKE = "mojibake";

    static Noise of(Span span, String rule) {
        return new Noise(span, rule, Optional.empty());
    }

    /** What a rule takes for noise, as reviewers read it: "agency credit". Of a rule that is no more, nothing better than "noise" is known. */
    public static String words(String rule) {
        return switch (rule) {
            case MOJIBAKE -> "garbled character";
            case RUNNING_HEAD -> "running head or foot";
            default ->
                Arrays.stream(FurnitureLine.values())
                        .filter(line -> line.ruleName().equals(rule))
                        .findFirst()
                        .map(line -> line.words)
                        .orElse("noise");
        };
    }
}
