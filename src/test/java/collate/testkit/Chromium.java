package collate.testkit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a Chromium is on this machine: one from packages, or the one that Playwright installed. */
final class Chromium {
    private Chromium() {}

    static Path find(String playwrights) {
        return Stream.concat(fromPackages(), Stream.of(Path.of(playwrights)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium; ./collate test installs it when none is there."));
    }

    private static Stream<Path> fromPackages() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
    }
}
