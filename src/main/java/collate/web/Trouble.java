package collate.web;

/** What a page says when a request could not be met: what happened, then what to do. */
public record Trouble(int status, String heading, String words) {}
