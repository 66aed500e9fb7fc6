package collate.read;

import static collate.testkit.MadeFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.MadeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String STORY =
            "At least 12 people died when a ferry sank off Port Alder on Monday, the coast guard said.";

    @Test
    void anArchiveThatIsMadeToFillDisksIsNotUnpacked() {
        var bomb = MadeFiles.zip(Map.of("a.txt", new byte[24_000_000]));
        refused(
                "bomb.zip",
                bomb,
                "This archive unpacks to more than 200 times its size, as no article does; it was not read.");
        refused(
                "bomb.txt.gz",
                MadeFiles.gzip(new byte[24_000_000]),
                "This archive unpacks to more than 200 times its size, as no article does; it was not read.");
    }

    @Test
    void anArchiveInAnArchiveInAnArchiveIsLeftAlone() {
        var inner = MadeFiles.zip(Map.of("a.txt", utf8(STORY)));
        for (var i = 0; i < 5; i++) {
            inner = MadeFiles.zip(Map.of("inner.zip", inner));
        }
        refused("nested.zip", inner, "This archive lies too deep in others. Unpack it, and add what was in it.");
    }

    @Test
    void anArchiveOfMoreFilesThanAnybodyReadsIsStopped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < Budget.MOST_ITEMS + 10; i++) {
                zip.putNextEntry(new ZipEntry(i + ".css"));
                zip.closeEntry();
            }
        }
        refused(
                "many.zip",
                bytes.toByteArray(),
                "This archive holds more than 20000 files; no more of them were read. Split it, and add the parts.");
    }

    @Test
    void aNameThatLeadsOutOfTheArchiveIsRefusedAndTheRestIsRead() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("../../etc/passwd.txt", utf8(STORY));
        files.put("fine.txt", utf8(STORY));
        var items = in("slip.zip", MadeFiles.zip(files));
        assertThat(items.getFirst())
                .isEqualTo(new Item.Refused(
                        "slip.zip › ../../etc/passwd.txt",
                        "Its name leads out of the archive, as only a trick does; it was not read."));
        assertThat(items.get(1)).isInstanceOf(Item.Readable.class);
    }

    @Test
    void filesThatWereCutOffSayItAndKeepWhatCameBefore() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.txt", utf8(STORY));
        files.put("b.pdf", MadeFiles.pdf("B", List.of(STORY)));
        var zip = MadeFiles.zip(files);
        var items = in("cut.zip", Arrays.copyOf(zip, zip.length / 2));
        assertThat(items.getFirst()).isInstanceOf(Item.Readable.class);
        assertThat(items.getLast())
                .isEqualTo(
                        new Item.Refused(
                                "cut.zip",
                                "This archive is broken or cut off; one of its files was read. Get it again, and add it once more."));
        var pdf = MadeFiles.pdf("B", List.of(STORY));
        refused(
                "cut.pdf",
                Arrays.copyOf(pdf, 300),
                "This PDF is broken or cut off. Get it again, or print it to a new PDF, and try once more.");
        refused(
                "late.pdf",
                Arrays.copyOf(pdf, pdf.length - 60),
                "This PDF is broken or cut off. Get it again, or print it to a new PDF, and try once more.");
        var docx = MadeFiles.docx("B", List.of(STORY.repeat(400)));
        assertThat(in("cut.docx", Arrays.copyOf(docx, docx.length / 2)))
                .singleElement()
                .isInstanceOf(Item.Refused.class);
        var warc = MadeFiles.warc(
                Map.of("https://x.example.org/a", utf8("<html><body><p>" + STORY + "</p>")), "text/html");
        refused(
                "cut.warc.gz",
                Arrays.copyOf(warc, warc.length / 2),
                "This web archive is broken or cut off; nothing in it could be read. Get it again, and add it once more.");
        refused(
                "start.zip",
                Arrays.copyOf(zip, 40),
                "This archive is broken or cut off; nothing in it could be read. Get it again, and add it once more.");
        assertThat(in("cut.json", utf8("[{\"text\": \"" + STORY + "\"}, {\"text\": \"" + STORY + "\"}, {\"te"))
                        .getLast())
                .isEqualTo(
                        new Item.Refused(
                                "cut.json",
                                "This file is not whole as JSON; 2 of its objects were read. Get it again, and add it once more."));
    }

    @Test
    void anArchiveWithoutFilesSaysSo() {
        refused(
                "empty.zip",
                MadeFiles.zip(Map.of()),
                "There is no file in this zip. Pack it anew, or add the files themselves.");
    }

    @Test
    void lockedFilesSayThatTheyAreLocked() {
        refused(
                "locked.pdf",
                MadeFiles.lockedPdf(STORY),
                "This PDF is locked with a password. Save it without one, and try again.");
    }

    @Test
    void entitiesAreNeverResolved(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        var document = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Words &s; here</w:t></w:r></w:p></w:body></w:document>";
        refused(
                "a.docx",
                MadeFiles.word(document),
                "This Word file defines words of its own that may lead to other files (an XML entity), as only a trick does; it was not read. Paste its text instead.");
        var files = new LinkedHashMap<String, byte[]>();
        files.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        files.put("content.xml", utf8(document.replace("w:document", "w:body")));
        refused(
                "a.odt",
                MadeFiles.zip(files),
                "This OpenDocument file defines words of its own that may lead to other files (an XML entity), as only a trick does; it was not read. Paste its text instead.");
        refused(
                "plain.xml",
                utf8("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><r>&x;</r>"),
                "Only 1 word of text was found, and no sentence; paste the article’s text instead.");
        var page = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\">]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + STORY + " &s;</p></body></html>";
        assertThat(in("a.xhtml", utf8(page)).toString()).contains("Port Alder").doesNotContain("SECRET");
    }

    @Test
    void entitiesThatGrowAreNotGrown() {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append(
                "]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>");
        assertThat(in("a.docx", MadeFiles.word(laughs.toString())))
                .singleElement()
                .isInstanceOf(Item.Refused.class);
    }

    @Test
    void aPageNestedWithoutEndIsRead() {
        assertThat(in("deep.html", utf8("<div>".repeat(200_000) + "<p>" + STORY + "</p>"))
                        .toString())
                .contains("Port Alder");
        assertThat(in("spans.html", utf8("<html><body>" + "<b><i><span>".repeat(70_000) + STORY))
                        .toString())
                .contains("Port Alder");
        assertThat(in("tables.html", utf8("<html><body>" + "<table><tr><td>".repeat(60_000) + STORY))
                        .toString())
                .contains("Port Alder");
    }

    @Test
    void jsonNestedWithoutEndIsRefused() {
        assertThat(in("deep.jsonl", utf8("{\"text\":" + "[".repeat(200_000) + "\n")))
                .singleElement()
                .isInstanceOf(Item.Refused.class);
        var page = "<html><body><script type=\"application/ld+json\">" + "[".repeat(200_000) + "</script><p>" + STORY
                + "</p>";
        assertThat(in("deep.html", utf8(page)).toString()).contains("Port Alder");
    }

    @Test
    void aLineOfTwoMegabytesIsRead() {
        var line = (STORY + " ").repeat(22_000);
        assertThat(in("line.txt", utf8(line))).singleElement().isInstanceOf(Item.Readable.class);
        assertThat(in("line.html", utf8("<html><body><p>" + line + "</p>")))
                .singleElement()
                .isInstanceOf(Item.Readable.class);
        var doubtful = "Ã".repeat(900_000) + STORY;
        assertThat(in("odd.txt", utf8(doubtful))).singleElement().isInstanceOf(Item.Readable.class);
    }

    @Test
    void filesThatAreTooLargeAreRefusedBySize(@TempDir Path folder) throws IOException {
        var large = new byte[50_000_000];
        Arrays.fill(large, (byte) 'a');
        var why = "It has more than 20 MB, and no more is read. Take out pictures or split it, and try again.";
        refused("large.txt", large, why);
        var file = Files.write(folder.resolve("large.txt"), large);
        var items = new java.util.ArrayList<Item>();
        new Documents(Optional.empty()).read(file, items::add);
        assertThat(items).containsExactly(new Item.Refused("large.txt", why));
        refused(
                "long.txt",
                utf8((STORY + "\n").repeat(30_000)),
                "A text may have 2 MB at most; this one has 2.7 MB. Split it, and try again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n=This is a picture. Type or paste the words that it shows.",
                "{\\rtf1=This is an RTF file. Save it as .docx, PDF or text first, or paste its text.",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>=This is a feed and no article. Follow it as a feed, or add its articles one by one.",
                "Rar!\u001a=This is a RAR archive. Unpack it, and add what was in it."
            })
    void whatIsNoArticleIsNamed(String file) {
        var cut = file.lastIndexOf('=');
        refused(
                "file",
                file.substring(0, cut).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                file.substring(cut + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home News Sport",
                "{\"headline\": \"A long headline of a story that is not there\", \"text\": \"News about it\"}",
                "<html><body><main><h1>News</h1><p>Loading, please wait</p></main></body></html>"
            })
    void aFewWordsThatAreNoSentenceAreNoArticle(String file) {
        assertThat(in("few", utf8(file)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Refused.class,
                        item -> assertThat(item.why())
                                .matches(
                                        "Only \\d words of text were found, and no sentence; paste the article’s text instead."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said nobody was hurt.",
                "{\"text\": \"Police said nobody was hurt.\"}",
                "警方表示，爆炸造成至少十二人死亡，多人受伤，救援人员仍在现场搜寻。",
                "ตำรวจกล่าวว่ามีผู้เสียชีวิตอย่างน้อยสิบสองคนจากเหตุระเบิด",
                "Police said that nobody at all was hurt in the fire at the mill"
            })
    void aShortTextIsTakenAndFlaggedHoweverItComes(String file) {
        assertThat(in("short", utf8(file)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Readable.class,
                        item -> assertThat(item.document().notes())
                                .anyMatch(note -> note.matches(
                                        "Only \\d+ words: it may be a stub, or the beginning of a story\\. .*")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "<html><body><script>draw()</script></body></html>",
                "[]",
                "{}",
                "MIME-Version: 1.0\nSubject: x\n\n"
            })
    void whatHoldsNoWordsIsRefused(String file) {
        assertThat(in("empty", utf8(file))).allSatisfy(item -> assertThat(item).isInstanceOf(Item.Refused.class));
    }

    private static List<Item> in(String name, byte[] bytes) {
        return new Documents(Optional.empty()).in(Received.file(name, bytes));
    }

    private static void refused(String name, byte[] bytes, String why) {
        assertThat(in(name, bytes))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Refused.class, item -> assertThat(item.why()).isEqualTo(why));
    }
}
