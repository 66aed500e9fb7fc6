package collate.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text: by their byte order mark, else as UTF-8 if they are, else as they declare if that fits, else by what their
 * statistics say. A declaration that the bytes belie is noticed.
 */
sealed interface Decoding {
    /**
     * Text with line ends \n and without a byte order mark.
     *
     * @param belied the declared character set, where the bytes are in another one
     */
    record Text(String text, String charset, Optional<String> belied) implements Decoding {
        Text(String text, String charset) {
            this(text, charset, Optional.empty());
        }
    }

    /** Why not, in words for the person. */
    record Refused(String why) implements Decoding {}

    Charset LATIN = Charset.forName("windows-1252");

    /** In bytes, of UTF-8. */
    int LONGEST_CHARACTER = 4;

    /** One unreadable character to so many other accented ones. */
    int FEW_LOST = 20;

    /** One control character to so many bytes. */
    int FEW_CONTROLS = 500;

    Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f\ufeff]");

    /** No language that is written in Latin letters has more accents in a text than this share of its bytes. */
    double MOST_ACCENTS = 0.25;

    static Decoding of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /** @param declared what a server, the page or a mail part says; names that are none count as nothing said */
    static Decoding of(byte[] bytes, Optional<String> declared) {
        var said = declared.flatMap(Decoding::named);
        var charset = charset(bytes, said);
        if (charset.isEmpty()) {
            return new Refused(
                    "This file is not text, or in an encoding that could not be recognised. Save it as UTF-8, or paste its text.");
        }
        var used = charset.get();
        var belied = said.filter(name -> !isAscii(bytes) && !means(name, used)).map(Charset::name);
        return new Text(clean(new String(bytes, used)), used.name(), belied);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Pages that say Latin-1 mean Windows-1252. */
    private static boolean means(Charset said, Charset used) {
        return used.equals(said)
                || used.equals(LATIN) && said.equals(StandardCharsets.ISO_8859_1)
                || used.name().startsWith("UTF-16") && said.name().startsWith("UTF-16");
    }

    private static boolean startsWith(byte[] bytes, String start) {
        var first = new String(bytes, 0, Math.min(bytes.length, start.length()), StandardCharsets.ISO_8859_1);
        return first.equals(start);
    }

    private static Optional<Charset> charset(byte[] bytes, Optional<Charset> said) {
        var marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        var wide = withoutMark(bytes);
        if (wide.isPresent()) {
            return wide;
        }
        if (said.filter(name -> name.name().startsWith("ISO-2022")).isPresent()) {
            return said;
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        if (isUtf8(bytes)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return said.filter(name -> isCredible(name, bytes))
                .map(name -> name.equals(StandardCharsets.ISO_8859_1) ? LATIN : name)
                .or(() -> Optional.of(detected(bytes)));
    }

    /** It decodes the bytes, and is not what programs declare that do not know. */
    private static boolean isCredible(Charset said, byte[] bytes) {
        var careless = said.equals(StandardCharsets.UTF_8)
                || said.equals(StandardCharsets.US_ASCII)
                || (said.equals(LATIN) || said.equals(StandardCharsets.ISO_8859_1)) && !isMostlyAscii(bytes);
        return !careless && new String(bytes, said).indexOf('\ufffd') < 0;
    }

    /** Also one that was cut off within a character, or has lost a few. */
    private static boolean isUtf8(byte[] bytes) {
        if (isValidUtf8(bytes, bytes.length) || isCutUtf8(bytes)) {
            return true;
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        var lost = 0;
        var others = 0;
        for (var i = 0; i < text.length(); i++) {
            lost += text.charAt(i) == '\ufffd' ? 1 : 0;
            others += text.charAt(i) > 0x7f ? 1 : 0;
        }
        return lost * FEW_LOST <= others - lost;
    }

    /** Whatever it holds, an unreadable character that somebody wrote down among it. */
    private static boolean isValidUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }

    /** Valid but for its last character, with others before it that are no ASCII. */
    private static boolean isCutUtf8(byte[] bytes) {
        for (var length = bytes.length - 1; length >= Math.max(0, bytes.length - LONGEST_CHARACTER + 1); length--) {
            if (isValidUtf8(bytes, length)) {
                return !isAscii(bytes, length);
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] bytes) {
        return isAscii(bytes, bytes.length);
    }

    private static boolean isAscii(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
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

    /** A nought, or more than a few of the characters that no text has. */
    private static boolean isBinary(byte[] bytes) {
        var controls = 0;
        for (var b : bytes) {
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls > 1 + bytes.length / FEW_CONTROLS;
    }

    /** What the statistics say; but letters that are mostly ASCII are of no other script than Latin. */
    private static Charset detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) && !isMostlyAscii(bytes) ? Charset.forName(name) : LATIN;
    }

    private static boolean isMostlyAscii(byte[] bytes) {
        var others = 0;
        for (var b : bytes) {
            others += b < 0 ? 1 : 0;
        }
        return others < bytes.length * MOST_ACCENTS;
    }

    /** Line ends \n, no byte order mark, no character that is none. */
    static String clean(String text) {
        return CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n'))
                .replaceAll("");
    }
}
