package collate.articles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Turns bytes into text: by their byte order mark, else as UTF-8 if they are, else by what their statistics say. */
sealed interface Decoding {
    /** Text with line ends \n and without a byte order mark. */
    record Text(String text, String charset) implements Decoding {}

    /** Why not, in words for the person. */
    record Refused(String why) implements Decoding {}

    /** First bytes of files that people take for text. */
    Map<String, String> BINARY = Map.of(
            "%PDF", "This is a PDF file. Copy its text and paste it; PDF files cannot be read yet.",
            "PK\u0003\u0004",
                    "This is a Word, OpenDocument or zip file. Save it as text or HTML first, or paste its text.",
            "\u00d0\u00cf\u0011\u00e0", "This is an old Word file. Save it as text or HTML first, or paste its text.",
            "{\\rtf", "This is an RTF file. Save it as text or HTML first, or paste its text.");

    String LATIN = "windows-1252";

    /** No language that is written in Latin letters has more accents in a text than this share of its bytes. */
    double MOST_ACCENTS = 0.25;

    static Decoding of(byte[] bytes) {
        var known = BINARY.entrySet().stream()
                .filter(kind -> startsWith(bytes, kind.getKey()))
                .findFirst();
        if (known.isPresent()) {
            return new Refused(known.get().getValue());
        }
        var charset = charset(bytes);
        if (charset.isEmpty()) {
            return new Refused(
                    "This file is not text, or in an encoding that could not be recognised. Save it as UTF-8, or paste its text.");
        }
        return decode(bytes, charset.get())
                .<Decoding>map(text -> new Text(clean(text), charset.get().name()))
                .orElseGet(() -> new Refused(
                        "This file is not whole as " + charset.get().name() + ". Save it as UTF-8 and try again."));
    }

    private static boolean startsWith(byte[] bytes, String start) {
        var first = new String(bytes, 0, Math.min(bytes.length, start.length()), StandardCharsets.ISO_8859_1);
        return first.equals(start);
    }

    private static Optional<Charset> charset(byte[] bytes) {
        var marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        var wide = withoutMark(bytes);
        if (wide.isPresent()) {
            return wide;
        }
        if (hasControls(bytes)) {
            return Optional.empty();
        }
        return decode(bytes, StandardCharsets.UTF_8).isPresent()
                ? Optional.of(StandardCharsets.UTF_8)
                : detected(bytes);
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, "\u00ef\u00bb\u00bf")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, "\u00ff\u00fe")) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, "\u00fe\u00ff") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 of mostly Latin letters has a nought in every second byte, all on the same side. */
    private static Optional<Charset> withoutMark(byte[] bytes) {
        var noughts = new int[2];
        for (var i = 0; i < bytes.length; i++) {
            noughts[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        var half = bytes.length / 2;
        if (bytes.length % 2 == 0 && noughts[1] > half * 0.6 && noughts[0] < half * 0.02) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        var big = bytes.length % 2 == 0 && noughts[0] > half * 0.6 && noughts[1] < half * 0.02;
        return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean hasControls(byte[] bytes) {
        for (var b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1a) {
                return true;
            }
        }
        return false;
    }

    /** What the statistics say; but letters that are mostly ASCII are of no other script than Latin. */
    private static Optional<Charset> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        var known = name != null && Charset.isSupported(name) && !isMostlyAscii(bytes);
        return Optional.of(Charset.forName(known ? name : LATIN));
    }

    private static boolean isMostlyAscii(byte[] bytes) {
        var others = 0;
        for (var b : bytes) {
            others += b < 0 ? 1 : 0;
        }
        return others < bytes.length * MOST_ACCENTS;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /** Line ends \n, no byte order mark, no character that is none. */
    static String clean(String text) {
        return text.replace("\ufeff", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\u0000", "")
                .replace('\f', '\n');
    }
}
