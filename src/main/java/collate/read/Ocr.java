package collate.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Recognises the words in pictures of pages by Tesseract's command line, when it is installed; a page at a time, with a limit.
 *
 * @param program Tesseract's own file
 */
public record Ocr(Path program, Duration perPage) {
    private static final int MOST_PAGES = 40;
    private static final float DOTS_PER_INCH = 300;
    private static final int LARGEST_SIDE = 5_000;

    /** Where the shell would find it. */
    public static Optional<Ocr> installed() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve("tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Ocr(program, Duration.ofSeconds(60)));
    }

    /** All pages, a blank line between. */
    String text(PDDocument file) throws IOException, Unreadable {
        if (file.getNumberOfPages() > MOST_PAGES) {
            throw new Unreadable("There is no text in this PDF, and at most " + MOST_PAGES
                    + " pages of pictures are recognised. Split it, and add the part that matters.");
        }
        var renderer = new PDFRenderer(file);
        var text = new StringBuilder();
        for (var page = 0; page < file.getNumberOfPages(); page++) {
            var box = file.getPage(page).getCropBox();
            var dots = Math.min(DOTS_PER_INCH, LARGEST_SIDE * 72 / Math.max(box.getWidth(), box.getHeight()));
            text.append(page(renderer.renderImageWithDPI(page, dots, ImageType.GRAY)))
                    .append("\n\n");
        }
        if (Draft.isEmpty(text.toString())) {
            throw new Unreadable(
                    "There is no text in this PDF, and none could be recognised in its pictures. Type or paste its words.");
        }
        return text.toString().strip();
    }

    private String page(BufferedImage picture) throws IOException, Unreadable {
        var folder = Files.createTempDirectory("collate-ocr");
        try {
            ImageIO.write(picture, "png", folder.resolve("page.png").toFile());
            var run = new ProcessBuilder(program.toString(), "page.png", "words")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            finish(run);
            return Decoding.clean(Files.readString(folder.resolve("words.txt"), StandardCharsets.UTF_8))
                    .strip();
        } finally {
            for (var name : new String[] {"page.png", "words.txt", "log"}) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        }
    }

    private void finish(Process run) throws Unreadable {
        try {
            if (!run.waitFor(perPage.toMillis(), TimeUnit.MILLISECONDS)) {
                run.destroyForcibly().waitFor();
                throw new Unreadable("There is no text in this PDF, and recognising a page took longer than "
                        + perPage.toSeconds() + " seconds. Type or paste its words.");
            }
            if (run.exitValue() != 0) {
                throw new Unreadable(
                        "There is no text in this PDF, and Tesseract could not recognise any. Type or paste its words.");
            }
        } catch (InterruptedException stop) {
            run.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Unreadable("Recognising the words was stopped. Add the file once more.");
        }
    }
}
