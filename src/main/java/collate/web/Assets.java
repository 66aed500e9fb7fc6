package collate.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Style sheets, scripts, icons and fonts. Their addresses carry one checksum over all of them, so a browser may keep them for
 * ever and relative links between them hold.
 */
public final class Assets {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");
    private static final int SUM_LENGTH = 12;

    private static final Map<String, byte[]> FILES = load();
    private static final String SUM = sum(FILES);

    private Assets() {}

    /** The address of a file under web/static: {@code app.css}, {@code js/main.js}, {@code icons.svg}. */
    public static String url(String name) {
        return "/assets/" + SUM + "/" + name;
    }

    static void serve(Context ctx) {
        var name = ctx.path().replaceFirst("^/assets/[^/]*/", "");
        var bytes = FILES.get(name);
        if (bytes == null) {
            throw new NotFoundResponse();
        }
        ctx.contentType(Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1))));
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.result(bytes);
    }

    private static Map<String, byte[]> load() {
        try {
            var files = new TreeMap<String, byte[]>();
            var root =
                    Objects.requireNonNull(Assets.class.getResource("/static")).toURI();
            if (root.getScheme().equals("jar")) {
                try (var jar = jar(root)) {
                    read(jar.getPath("/static"), files);
                }
            } else {
                read(Path.of(root), files);
            }
            files.put("app.css", styles(files));
            files.put(
                    "htmx.js",
                    Objects.requireNonNull(Assets.class.getResourceAsStream(HTMX))
                            .readAllBytes());
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileSystem jar(URI root) throws IOException {
        return FileSystems.newFileSystem(root, Map.of());
    }

    private static void read(Path root, Map<String, byte[]> files) throws IOException {
        try (var walk = Files.walk(root)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                if (TYPES.containsKey(name.substring(name.lastIndexOf('.') + 1))) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    /** All of css/, in the order of the file names. */
    private static byte[] styles(Map<String, byte[]> files) {
        var all = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".css")) {
                all.writeBytes(bytes);
                all.write('\n');
            }
        });
        return all.toByteArray();
    }

    private static String sum(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, SUM_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
