package collate.core.review;

/** The newest review of one person on one claim. */
public record Signature(long account, Answers answers, boolean stale) {}
