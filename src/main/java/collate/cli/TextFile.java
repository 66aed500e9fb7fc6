package collate.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads a text file in UTF-8, or refuses it with the reason. */
final class TextFile {
    private TextFile() {}

    static String read(String name) {
        var path = path(name);
        if (Files.isDirectory(path)) {
            throw new Refusal(name + " is a directory, not a text file.");
        }
        if (!Files.exists(path)) {
            throw new Refusal("There is no file " + name + ".");
        }
        return decoded(name, bytes(name, path));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new Refusal(name + " is not a file name.");
        }
    }

    private static byte[] bytes(String name, Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (AccessDeniedException _) {
            throw new Refusal(name + " may not be read.");
        } catch (IOException | OutOfMemoryError _) {
            throw new Refusal(name + " could not be read.");
        }
    }

    private static String decoded(String name, byte[] bytes) {
        for (var b : bytes) {
            if (b == 0) {
                throw new Refusal(name + " is a binary file or UTF-16, not UTF-8 text.");
            }
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Refusal(name + " is not UTF-8 text.");
        }
    }
}
