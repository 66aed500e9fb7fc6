package collate.testkit;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Files of every format that is read, made from words. */
public final class MadeFiles {
    private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final int LINES = 44;

    private MadeFiles() {}

    public static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Pages with a running head and a number, a headline in larger type, and paragraphs broken into lines of a width. */
    public static byte[] pdf(String headline, List<String> paragraphs) {
        return pdf(headline, paragraphs, 1);
    }

    /** @param columns 1 or 2 */
    public static byte[] pdf(String headline, List<String> paragraphs, int columns) {
        try (var file = new PDDocument()) {
            var lines = lines(paragraphs, columns == 1 ? 450 : 215);
            var number = 1;
            for (var from = 0; from < lines.size(); from += LINES * columns, number++) {
                var page = new PDPage();
                file.addPage(page);
                try (var content = new PDPageContentStream(file, page)) {
                    write(content, 9, 72, 760, "The Alder Bulletin");
                    write(content, 9, 300, 30, Integer.toString(number));
                    if (from == 0) {
                        write(content, 20, 72, 730, headline);
                    }
                    for (var i = from; i < Math.min(lines.size(), from + LINES * columns); i++) {
                        var column = (i - from) / LINES;
                        write(content, SIZE, 72 + column * 240, 700 - (i - from) % LINES * LEADING, lines.get(i));
                    }
                }
            }
            return bytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(PDPageContentStream content, float size, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(PLAIN, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static List<String> lines(List<String> paragraphs, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ")) {
                if (PLAIN.getStringWidth(line + " " + word) / 1000 * SIZE > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            lines.add("");
        }
        return lines;
    }

    private static byte[] bytes(PDDocument file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    public static byte[] lockedPdf(String words) {
        try (var file = org.apache.pdfbox.Loader.loadPDF(pdf("Locked", List.of(words)))) {
            file.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return bytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A page that is a picture of words. */
    public static byte[] scan(List<String> lines) {
        var picture = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        for (var i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 120, 200 + i * 60);
        }
        pen.dispose();
        try (var file = new PDDocument()) {
            var page = new PDPage();
            file.addPage(page);
            try (var content = new PDPageContentStream(file, page)) {
                content.drawImage(LosslessFactory.createFromImage(file, picture), 0, 0, 612, 792);
            }
            return bytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] docx(String title, List<String> paragraphs) {
        var body = new StringBuilder(
                "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>" + escaped(title) + "</w:t></w:r></w:p>");
        paragraphs.forEach(words -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(escaped(words))
                .append("</w:t></w:r></w:p>"));
        return docx(body.toString());
    }

    /** @param body what stands in w:body */
    public static byte[] docx(String body) {
        return word(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>");
    }

    /** @param document all of word/document.xml */
    public static byte[] word(String document) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        files.put("word/document.xml", utf8(document));
        files.put(
                "docProps/core.xml",
                utf8(
                        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                                + "<dc:creator>Rosa Lind</dc:creator><dcterms:created>2023-10-24T08:00:00Z</dcterms:created></cp:coreProperties>"));
        return zip(files);
    }

    public static byte[] odt(String title, List<String> paragraphs) {
        var body = new StringBuilder("<text:h text:outline-level=\"1\">" + escaped(title) + "</text:h>");
        paragraphs.forEach(
                words -> body.append("<text:p>").append(escaped(words)).append("</text:p>"));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        files.put(
                "content.xml",
                utf8(
                        "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" xmlns:table=\"urn:tb\"><office:body><office:text>"
                                + body + "</office:text></office:body></office:document-content>"));
        files.put(
                "meta.xml",
                utf8(
                        "<office:document-meta xmlns:office=\"urn:o\" xmlns:meta=\"urn:m\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta>"
                                + "<meta:initial-creator>Rosa Lind</meta:initial-creator><meta:creation-date>2023-10-24T08:00:00</meta:creation-date>"
                                + "</office:meta></office:document-meta>"));
        return zip(files);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    public static byte[] mail(String subject, List<String> paragraphs) {
        return utf8("From: Rosa Lind <rosa@example.org>\r\nTo: desk@example.org\r\nSubject: " + subject
                + "\r\nDate: Tue, 24 Oct 2023 09:00:00 +0200\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + String.join("\r\n\r\n", paragraphs) + "\r\n");
    }

    /** Office programs look for their kind in a first file that is not packed. */
    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.setLevel(file.getKey().equals("mimetype") ? 0 : 6);
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** As a browser saves a page in one file. */
    public static byte[] savedPage(String address, String html) {
        return utf8("From: <Saved by Blink>\r\nSnapshot-Content-Location: " + address + "\r\nSubject: x\r\n"
                + "Date: Thu, 2 Nov 2023 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"BB\"\r\n\r\n--BB\r\n"
                + "Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: " + address
                + "\r\n\r\n" + html.replace("\n", "\r\n") + "\r\n--BB--\r\n");
    }

    /** A response record for each page, each packed by itself. */
    public static byte[] warc(Map<String, byte[]> pages, String type) {
        var bytes = new ByteArrayOutputStream();
        try (var warc = new WarcWriter(java.nio.channels.Channels.newChannel(bytes), WarcCompression.GZIP)) {
            for (var page : pages.entrySet()) {
                var http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse(type), page.getValue())
                        .build();
                warc.write(new WarcResponse.Builder(URI.create(page.getKey()))
                        .date(Instant.parse("2023-10-24T10:00:00Z"))
                        .body(http)
                        .build());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
