package collate.core.compare.pair;

/** Any other assertion, in its words. */
public record Assertion(String words, Source source) implements Stated {}
