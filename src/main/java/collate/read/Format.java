package collate.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What bytes are, told by the bytes alone. */
enum Format {
    PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text"),
    ZIP("application/zip"),
    GZIP("application/gzip"),
    WARC("application/warc"),
    MAIL("message/rfc822"),
    SAVED_PAGE("multipart/related"),
    MAILBOX("application/mbox"),
    JSON("application/json"),
    HTML("text/html"),
    TEXT("text/plain"),
    OTHER("application/octet-stream");

    /** As much as is looked at. */
    static final int LOOKED_AT = 16_384;

    /** An archive without files begins with its end. */
    private static final String EMPTY_ZIP = "PK\u0005\u0006";

    private static final Pattern HEADER = Pattern.compile(
            "(?im)^(?:from|to|date|subject|mime-version|received|message-id|content-type|return-path):[ \\t]*\\S");

    /** What mail programs write and people do not. */
    private static final Pattern SENT = Pattern.compile("(?im)^(?:mime-version|received|message-id|return-path):");

    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,70}:[ \\t].*");

    private static final Pattern TAGS =
            Pattern.compile("(?i)<(?:!doctype html|html|head|body|article|main|div|p|h1)\\b");

    private static final Pattern LINES = Pattern.compile("(?i).*\\.(?:jsonl|ndjson)");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether several documents lie in it, which are read one after the other. */
    boolean holdsMany() {
        return this == ZIP || this == GZIP || this == WARC || this == MAILBOX || this == JSON;
    }

    /** What a file that is named as JSON lines and reads as plain text holds is lines that are broken, and no article. */
    static Format of(byte[] start, String fileName) {
        var format = of(start);
        return format == TEXT && LINES.matcher(fileName).matches() ? JSON : format;
    }

    /** @param start the first bytes, {@link #LOOKED_AT} or all */
    static Format of(byte[] start) {
        var head = new String(start, 0, Math.min(start.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return zipped(head);
        }
        if (head.startsWith(EMPTY_ZIP)) {
            return ZIP;
        }
        if (head.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (head.startsWith("WARC/")) {
            return WARC;
        }
        // Some programs write a few bytes before it
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return PDF;
        }
        return Refusals.isKnown(head) ? OTHER : text(head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head);
    }

    /** By the first file in the archive, which each office program begins with. */
    private static Format zipped(String head) {
        if (head.length() < 30) {
            return ZIP;
        }
        var length = head.charAt(26) | head.charAt(27) << 8;
        var first = head.substring(30, Math.min(head.length(), 30 + length));
        if (first.equals("mimetype")) {
            var isOther = head.contains("application/") && !head.contains("vnd.oasis.opendocument.text");
            return isOther ? OTHER : OPEN_DOCUMENT;
        }
        var office = first.equals("[Content_Types].xml")
                || first.startsWith("_rels/")
                || first.startsWith("docProps/")
                || first.startsWith("word/");
        return office ? WORD : ZIP;
    }

    private static Format text(String head) {
        var start = head.stripLeading();
        if (start.startsWith("From ") && HEADER.matcher(start).find()) {
            return MAILBOX;
        }
        if (start.startsWith("{\"") || start.matches("(?s)[\\[{]\\s*[{\"].*")) {
            return JSON;
        }
        var lower = start.toLowerCase(Locale.ROOT);
        if (FIELD.matcher(start).lookingAt()
                && headers(start) > 1
                && SENT.matcher(start).find()) {
            return lower.contains("multipart/related")
                            && (lower.contains("snapshot-content-location") || lower.contains("saved by"))
                    ? SAVED_PAGE
                    : MAIL;
        }
        if (start.startsWith("<?xml")) {
            return HTML;
        }
        return start.startsWith("<") && TAGS.matcher(start).find() ? HTML : TEXT;
    }

    private static long headers(String start) {
        var end = start.replace("\r", "").indexOf("\n\n");
        return HEADER.matcher(end < 0 ? start : start.replace("\r", "").substring(0, end))
                .results()
                .count();
    }
}
