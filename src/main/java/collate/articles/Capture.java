package collate.articles;

/**
 * Bytes as received.
 *
 * @param charset how they were decoded
 * @param fileName without any path; empty when the text was typed or pasted
 */
public record Capture(byte[] bytes, String mediaType, String charset, String fileName) {}
