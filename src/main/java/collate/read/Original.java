package collate.read;

/**
 * The bytes that a document was read from, as received.
 *
 * @param mediaType by their content
 * @param charset how they were decoded; empty for a format that carries its own
 * @param fileName without any path; empty when there is none
 */
public record Original(byte[] bytes, String mediaType, String charset, String fileName) {}
