package collate.articles;

import collate.read.Original;

/**
 * Bytes as received.
 *
 * @param charset how they were decoded
 * @param fileName without any path; empty when the text was typed or pasted
 */
public record Capture(byte[] bytes, String mediaType, String charset, String fileName) {
    public static Capture of(Original original) {
        return new Capture(original.bytes(), original.mediaType(), original.charset(), original.fileName());
    }
}
