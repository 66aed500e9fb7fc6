package collate.read;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes that came in, and what they came with.
 *
 * @param fileName with or without a path; empty when they have none
 * @param declaredType as a server or a form states it, such as "text/html; charset=utf-8"; empty when nobody does; never believed
 *     before the bytes
 * @param address where they were fetched from
 */
public record Received(byte[] bytes, String fileName, String declaredType, Optional<URI> address) {
    public static Received file(String fileName, byte[] bytes) {
        return new Received(bytes, fileName, "", Optional.empty());
    }

    /** What somebody typed or pasted. */
    public static Received pasted(String text) {
        return file("", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without any path, and no longer than its column. */
    public String bareName() {
        return bareName(fileName);
    }

    static String bareName(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() > 300 ? name.substring(name.length() - 300) : name;
    }
}
