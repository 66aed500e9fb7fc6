import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A first night without an audience: starts the jar on throw-away data, looks at its pages and ends it, so that the JVM
 * can note down which classes a start needs. Arguments: the jar, the cache to make, options of the JVM.
 */
public class Rehearsal {
    private static final Pattern ADDRESS = Pattern.compile("http://[\\w.]+:\\d+");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]*)");
    private static final Pattern SAMPLE = Pattern.compile("name=\"sign_in\" value=\"([^\"]+)");
    private static final int PAGES = 60;
    private static final int PATIENCE_SECONDS = 120;

    public static void main(String[] args) throws Exception {
        var cache = Path.of(args[1]);
        var unfinished = Path.of(cache + ".unfinished");
        var data = Files.createTempDirectory("collate-rehearsal");
        var process = start(Path.of(args[0]), unfinished, List.of(args).subList(2, args.length), data);
        try {
            visit(address(process));
            process.toHandle().destroy(); // the process itself would also close the pipe it still writes to
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && Files.exists(unfinished)) {
                Files.move(unfinished, cache);
            }
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(unfinished);
            delete(data);
        }
    }

    private static Process start(Path jar, Path cache, List<String> options, Path data) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar.toString()));
        command.addAll(List.of("serve", "--demo", "--port", "0", "--data", data.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
    }

    /** What it prints is read to the end, by the side, lest it waits for a reader. */
    private static String address(Process process) throws IOException {
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(line);
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.startVirtualThread(() -> lines.lines().forEach(System.out::println));
                return address.group();
            }
        }
        throw new IOException("it ended without an address");
    }

    /** Signs in as a sample reviewer and follows links, so that a new page needs no line here. */
    private static void visit(String address) throws Exception {
        var builder = HttpClient.newBuilder().cookieHandler(new CookieManager());
        try (var client = builder.followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var door = get(client, address + "/sign-in");
            var form = "form_token=" + first(TOKEN, door) + "&sign_in=" + first(SAMPLE, door);
            var request = HttpRequest.newBuilder(URI.create(address + "/sign-in/sample"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
            System.out.println(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode());
            crawl(client, address);
        }
    }

    private static void crawl(HttpClient client, String address) throws Exception {
        var pages = new ArrayList<>(List.of("/"));
        for (var at = 0; at < Math.min(pages.size(), PAGES); at++) {
            LINK.matcher(get(client, address + pages.get(at)))
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !pages.contains(link))
                    .forEach(pages::add);
        }
    }

    private static String get(HttpClient client, String url) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        System.out.println(answer.statusCode() + " " + url);
        return answer.body();
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
