package collate.read;

import collate.core.text.Noise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: lines by where they stand, columns one after the other, paragraphs joined, running heads set apart. */
final class Pdf {
    private static final String BROKEN =
            "This PDF is broken or cut off. Get it again, or print it to a new PDF, and try once more.";
    private static final int MOST_PAGES = 1_000;
    /** In bytes: where the marks of a PDF’s end stand. */
    private static final int END = 4_096;
    /** Fewer letters a page than this are stamps on a picture of a text. */
    private static final int FEW_LETTERS = 25;

    private Pdf() {}

    static Draft read(byte[] bytes, Optional<Ocr> ocr) throws Unreadable {
        if (isCut(bytes)) {
            throw new Unreadable(BROKEN);
        }
        try (var file = Loader.loadPDF(new RandomAccessReadBuffer(bytes), IOUtils.createTempFileOnlyStreamCache())) {
            if (file.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable("This PDF has " + file.getNumberOfPages() + " pages; at most " + MOST_PAGES
                        + " are read. Split it, and add the part that matters.");
            }
            return read(file, ocr);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("This PDF is locked with a password. Save it without one, and try again.");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable(BROKEN);
        }
    }

    /** Without its end nothing says where its parts are, and what can be guessed reads like letters thrown about. */
    private static boolean isCut(byte[] bytes) {
        var from = Math.max(0, bytes.length - END);
        var end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return !end.contains("%%EOF") && !end.contains("startxref");
    }

    private static Draft read(PDDocument file, Optional<Ocr> ocr) throws IOException, Unreadable {
        var pages = new PdfLines(file).pages();
        var letters = pages.stream()
                .flatMap(List::stream)
                .mapToInt(line ->
                        (int) line.text().chars().filter(Character::isLetter).count())
                .sum();
        if (letters < FEW_LETTERS * Math.max(1, Math.min(4, pages.size()))) {
            return scanned(file, ocr);
        }
        var running = RunningLines.of(pages);
        var text = PdfParagraphs.text(running.rest());
        var draft = new Draft().text(text).tail(running.running(), Noise.RUNNING_HEAD);
        headline(running.rest()).ifPresent(words -> draft.headline(words, "largest words on the first page"));
        return facts(file, draft);
    }

    private static Draft scanned(PDDocument file, Optional<Ocr> ocr) throws IOException, Unreadable {
        if (ocr.isEmpty()) {
            throw new Unreadable(
                    "There is no text in this PDF: it needs OCR. Install Tesseract on this machine, or type or paste its words.");
        }
        var draft = new Draft().text(Wrapped.joined(ocr.get().text(file)));
        draft.note("These words were recognised in a picture of a text (OCR): check each figure against the original.");
        return facts(file, draft);
    }

    private static Draft facts(PDDocument file, Draft draft) {
        var about = file.getDocumentInformation();
        draft.headline(OfficeFacts.titled(words(about.getTitle())), "title in the PDF’s properties");
        draft.author(words(about.getAuthor()), "author in the PDF’s properties");
        Optional.ofNullable(about.getCreationDate())
                .map(date -> date.toInstant().atZone(date.getTimeZone().toZoneId()))
                .ifPresent(date -> draft.day(
                        new WrittenDay(date.toLocalDate(), Optional.of(date.toInstant())).published(Days.FILE_MADE)));
        Optional.ofNullable(about.getModificationDate())
                .map(date -> date.toInstant().atZone(date.getTimeZone().toZoneId()))
                .ifPresent(date -> draft.day(new WrittenDay(date.toLocalDate(), Optional.of(date.toInstant()))
                        .as(DayCandidate.Role.MODIFIED, "changed date in the PDF’s properties")));
        var language = file.getDocumentCatalog().getLanguage();
        return language == null ? draft : draft.language(language, "language in the PDF’s properties");
    }

    private static String words(String value) {
        return value == null ? "" : value;
    }

    /** The lines in a type clearly larger than most of the first page's. */
    private static Optional<String> headline(List<List<PdfLines.Line>> pages) {
        var first = pages.isEmpty() ? List.<PdfLines.Line>of() : pages.getFirst();
        var largest = first.stream().mapToDouble(PdfLines.Line::size).max().orElse(0);
        var usual = PdfParagraphs.median(first.stream().map(PdfLines.Line::size).toList());
        if (largest < usual * 1.2) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        for (var line : first) {
            if (line.size() > largest * 0.95) {
                words.add(line.text());
            }
        }
        var headline = String.join(" ", words);
        return headline.length() < 8 || headline.length() > 300 ? Optional.empty() : Optional.of(headline);
    }
}
