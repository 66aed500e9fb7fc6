package collate.read;

import static collate.testkit.MadeFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import collate.testkit.MadeFiles;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final List<String> STORY = List.of(
            "At least 12 people died when a ferry sank off Port Alder on Monday, the coast guard said, in the worst accident at sea that the"
                    + " island has known in a decade.",
            "“We heard the horn once and then nothing,” said Marek Dolan, a fisherman who brought nine of the passengers ashore.",
            "The ministry said that 41 passengers were still missing late in the evening, among them two children from Elm Quay.");

    private static final String HEADLINE = "Ferry sinks off Port Alder";
    private static final LocalDate DAY = LocalDate.of(2023, 10, 24);

    record Made(String format, String mediaType, byte[] bytes) {
        @Override
        public String toString() {
            return format;
        }
    }

    static List<Made> files() {
        return List.of(
                new Made("pdf", "application/pdf", MadeFiles.pdf(HEADLINE, STORY)),
                new Made("docx", Format.WORD.mediaType(), MadeFiles.docx(HEADLINE, STORY)),
                new Made("odt", Format.OPEN_DOCUMENT.mediaType(), MadeFiles.odt(HEADLINE, STORY)),
                new Made("eml", "message/rfc822", MadeFiles.mail(HEADLINE, STORY)),
                new Made(
                        "html",
                        "text/html",
                        utf8("<html><body><h1>" + HEADLINE + "</h1><p>" + String.join("</p><p>", STORY) + "</p>")),
                new Made("txt", "text/plain", utf8(HEADLINE + "\n\n" + String.join("\n\n", STORY))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsReadByItsContentWhateverItIsCalled(Made file) {
        for (var name : List.of("story." + file.format(), "story.docx", "story.pdf", "story")) {
            var item = (Item.Readable) only(Received.file(name, file.bytes()));
            assertThat(item.document().text().split("\n+")).containsAll(STORY);
            assertThat(item.document().headline().words()).isEqualTo(HEADLINE);
            assertThat(item.original().mediaType()).isEqualTo(file.mediaType());
            assertThat(item.original().bytes()).isSameAs(file.bytes());
        }
    }

    @Test
    void propertiesOfAFileAreItsLastWitnesses() {
        var document = read("a.docx", MadeFiles.docx(HEADLINE, STORY));
        assertThat(document.author()).isEqualTo(new Stated("Rosa Lind", "author in the file’s properties"));
        assertThat(document.published()).isEmpty();
        assertThat(document.days()).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo(DAY);
            assertThat(day.basis()).isEqualTo("day on which the file was made");
        });
        assertThat(document.headline()).isEqualTo(new Stated(HEADLINE, "title in the Word file"));
    }

    @Test
    void whatWasDeletedInAWordFileIsNotRead() {
        var body =
                "<w:p><w:r><w:t>Police said twelve </w:t></w:r><w:del><w:r><w:delText>hundred </w:delText></w:r></w:del><w:ins><w:r><w:t>people died.</w:t></w:r></w:ins>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Harbour</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
                        + "<w:t>Dead</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        assertThat(read("a.docx", MadeFiles.docx(body)).text())
                .isEqualTo("Police said twelve people died.\n\nHarbour  | Dead");
    }

    @Test
    void aPdfIsJoinedIntoParagraphsOverItsPages() {
        var story = IntStream.range(0, 40)
                .mapToObj(i -> "Item " + i + ": " + STORY.get(i % 3))
                .toList();
        var document = read("a.pdf", MadeFiles.pdf(HEADLINE, story));
        assertThat(document.text().split("\n\n")).containsAll(story);
        assertThat(document.noise())
                .extracting(noise -> noise.rule() + ": " + noise.span().of(document.text()))
                .contains("running-head: The Alder Bulletin", "running-head: 1", "running-head: 2");
        assertThat(document.text().indexOf("The Alder Bulletin"))
                .isGreaterThan(document.text().indexOf("Item 39"));
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        var story = IntStream.range(0, 18)
                .mapToObj(i -> "Item " + i + ": " + STORY.get(i % 3))
                .toList();
        assertThat(read("a.pdf", MadeFiles.pdf(HEADLINE, story, 2)).text().split("\n\n"))
                .containsAll(story);
    }

    @Test
    void brokenWordsArePutTogether() {
        assertThat(Wrapped.join("a harbour mas-", "ter said", "")).isEqualTo("a harbour master said");
        assertThat(Wrapped.join("their self-", "defence", "")).isEqualTo("their self-defence");
        assertThat(Wrapped.join("a cease-", "fire held", "the cease-fire was")).isEqualTo("a cease-fire held");
        assertThat(Wrapped.join("from Monday -", "they said", "")).isEqualTo("from Monday - they said");
    }

    @Test
    void aScanNeedsOcr() {
        var scan = MadeFiles.scan(STORY);
        assertThat(new Documents(Optional.empty()).in(Received.file("scan.pdf", scan)))
                .containsExactly(
                        new Item.Refused(
                                "scan.pdf",
                                "There is no text in this PDF: it needs OCR. Install Tesseract on this machine, or type or paste its words."));
    }

    @Test
    void aScanIsRecognisedWhereTesseractIsInstalled() {
        assumeTrue(Ocr.installed().isPresent());
        var scan = MadeFiles.scan(
                List.of("Two people died when the bridge fell,", "the mayor of Elm Quay said on Monday."));
        var document = read("scan.pdf", scan);
        assertThat(document.text()).contains("Two people died when the bridge fell");
        assertThat(document.notes()).anySatisfy(note -> assertThat(note).contains("OCR"));
    }

    @Test
    void linesOfAWrappedTextAreJoined() {
        var wrapped = """
                At least twelve people died when a ferry sank off Port Alder on Monday,
                the coast guard said, in the worst accident at sea that the island has
                known in a decade.

                The ministry said that 41 passengers were still missing late in the
                evening, among them two children from Elm Quay, and that divers would go
                down again at first light, provided that the wind drops by then and that
                the harbour master agrees.
                """;
        assertThat(read("a.txt", utf8(wrapped)).text().strip().split("\n\n"))
                .hasSize(2)
                .allSatisfy(paragraph -> assertThat(paragraph).doesNotContain("\n"));
        var verse = "Short lines\nof a verse\nstay as they are\nwritten by hand\nand not joined\nat all\nby anybody";
        assertThat(read("b.txt", utf8(verse)).text()).isEqualTo(verse);
    }

    @Test
    void aMailGivesItsBestBodyAndWhatIsAttached() {
        var mail =
                "Return-Path: <x@example.org>\r\nFrom: =?utf-8?q?Rosa_L=C3=ADnd?= <rosa@example.org>\r\nSubject: Fwd: "
                        + HEADLINE
                        + "\r\nDate: Tue, 24 Oct 2023 09:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=XX\r\n\r\n--XX\r\n"
                        + "Content-Type: multipart/alternative; boundary=YY\r\n\r\n--YY\r\nContent-Type: text/plain\r\n\r\nSee the web version.\r\n--YY\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body><h1>Newsletter</h1><p>"
                        + String.join("</p><p>", STORY)
                        + "</p></body></html>\r\n--YY--\r\n--XX\r\nContent-Type: text/plain; name=\"note.txt\"\r\n"
                        + "Content-Disposition: attachment; filename=\"note.txt\"\r\n\r\nThree people were hurt.\r\n--XX--\r\n";
        var items = new Documents().in(Received.file("news.eml", utf8(mail)));
        assertThat(items).extracting(Item::name).containsExactly("news.eml", "news.eml › note.txt");
        var document = ((Item.Readable) items.getFirst()).document();
        assertThat(document.text().split("\n+")).containsAll(STORY);
        assertThat(document.headline()).isEqualTo(new Stated(HEADLINE, "subject of the mail"));
        assertThat(document.author().words()).isEqualTo("Rosa Línd");
        assertThat(document.published().orElseThrow().basis()).isEqualTo("Date header of the mail");
        assertThat(((Item.Readable) items.get(1)).document().text()).startsWith("Three people were hurt.");
    }

    @Test
    void aSavedPageIsReadAsThePage() {
        var saved = MadeFiles.savedPage("https://wire.example.org/2023/10/24/ferry", Layouts.TABLE_OF_FIGURES.html());
        var item = (Item.Readable) only(Received.file("page.mhtml", saved));
        assertThat(item.document().text().split("\n+")).containsAll(Layouts.STORY);
        assertThat(item.document().url().words()).isEqualTo("https://wire.example.org/2023/10/24/ferry");
        assertThat(item.document().published().orElseThrow().day()).isEqualTo(DAY);
        assertThat(item.document().published().orElseThrow().against()).isEmpty();
    }

    @Test
    void aMailboxIsCutIntoItsMails() {
        var box = new String(MadeFiles.mail("One", STORY), java.nio.charset.StandardCharsets.UTF_8);
        var bytes = utf8("From rosa@example.org Tue Oct 24 09:00:00 2023\r\n" + box
                + "\r\nFrom tom@example.org Tue Oct 24 09:00:00 2023\r\n"
                + box.replace("Subject: One", "Subject: Two"));
        assertThat(new Documents().in(Received.file("box.mbox", bytes)))
                .extracting(item -> item.name() + ": "
                        + ((Item.Readable) item).document().headline().words())
                .containsExactly("box.mbox › 1: One", "box.mbox › 2: Two");
    }

    @Test
    void anArchiveGivesEachOfItsFilesWithItsOwnBytes() {
        var files = new TreeMap<String, byte[]>();
        files().forEach(file -> files.put("folder/story." + file.format(), file.bytes()));
        files.put("folder/logo.png", new byte[] {1});
        files.put("inner.zip", MadeFiles.zip(Map.of("deep.txt", utf8("Deep in it, three people died."))));
        files.put("song.bin", new byte[] {0, 1, 2, 3});
        var items = new Documents().in(Received.file("all.zip", MadeFiles.zip(files)));
        assertThat(items).hasSize(8);
        assertThat(items).filteredOn(Item.Readable.class::isInstance).hasSize(7);
        assertThat(items)
                .extracting(Item::name)
                .contains("all.zip › inner.zip › deep.txt", "all.zip › folder/story.pdf");
    }

    @Test
    void aWebArchiveGivesItsPagesWithTheirAddresses() {
        var pages = new TreeMap<String, byte[]>();
        pages.put("https://wire.example.org/a", utf8(Layouts.TABLE_OF_FIGURES.html()));
        pages.put("https://wire.example.org/b", utf8(Layouts.DIVS_ONLY.html()));
        pages.put("https://wire.example.org/robots.txt", utf8("User-agent: *"));
        for (var name : List.of("crawl.warc.gz", "crawl")) {
            var items = new Documents().in(Received.file(name, MadeFiles.warc(pages, "text/html")));
            assertThat(items)
                    .extracting(item -> ((Item.Readable) item).document().url())
                    .containsExactly(
                            new Stated("https://wire.example.org/a", "the address it was fetched from"),
                            new Stated("https://wire.example.org/b", "the address it was fetched from"));
        }
    }

    @Test
    void aPackedFileIsUnpacked() {
        var item =
                (Item.Readable) only(Received.file("story.txt.gz", MadeFiles.gzip(utf8(String.join("\n\n", STORY)))));
        assertThat(item.document().text().split("\n+")).containsAll(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'headline':'H','text':'Two people died.','published':'2023-10-24','url':'https://x.example.org/a','publisher':'P','author':'A'}",
                "{'title':'H','maintext':'Two people died.','date_publish':'2023-10-24 09:00:00','url':'https://x.example.org/a','source_domain':'P','authors':['A']}",
                "{'title':'H','content':'Two people died.','timestamp':1698134400,'link':'https://x.example.org/a','source':{'name':'P'},'creator':'A'}",
                "{'title':'H','content_html':'<p>Two people died.</p>','date_published':'2023-10-24T09:00:00Z','url':'https://x.example.org/a','site':'P','author':{'name':'A'}}"
            })
    void aJsonLineIsAnArticle(String line) {
        var json = line.replace('\'', '"') + "\n{\"broken\n{\"title\":\"no text\"}\n";
        var items = new Documents().in(Received.file("export.jsonl", utf8(json)));
        assertThat(items).hasSize(3);
        var document = ((Item.Readable) items.getFirst()).document();
        assertThat(document.text()).isEqualTo("Two people died.");
        assertThat(List.of(
                        document.headline().words(),
                        document.publisher().words(),
                        document.author().words(),
                        document.url().words(),
                        document.published().orElseThrow().day().toString()))
                .containsExactly("H", "P", "A", "https://x.example.org/a", "2023-10-24");
        assertThat(items.get(1))
                .isInstanceOfSatisfying(
                        Item.Refused.class, item -> assertThat(item.why()).startsWith("Line 2 is not JSON."));
        assertThat(items.get(2))
                .isEqualTo(new Item.Refused("export.jsonl › line 3", "Line 3 has no text: name it \"text\"."));
    }

    @Test
    void anArrayOfObjectsIsAsGood() {
        var items = new Documents()
                .in(Received.file(
                        "a.json", utf8("[ {\"text\": \"One man died.\"},\n {\"text\": \"Two men died.\"} ]")));
        assertThat(items)
                .extracting(item ->
                        new String(((Item.Readable) item).original().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .containsExactly("{\"text\": \"One man died.\"}", "{\"text\": \"Two men died.\"}");
    }

    @Test
    void garbledWordsAreRepairedOnShow() {
        var document = read("a.txt", utf8("ROME: The mayor donâ€™t agree."));
        assertThat(document.text()).isEqualTo("ROME: The mayor don’t agree.");
        assertThat(document.repairs())
                .extracting(repair -> repair.garbled() + " → " + repair.span().of(document.text()))
                .isEqualTo(Collections.singletonList("â€™ → ’"));
    }

    @Test
    void theServersEncodingIsHeardAndDoubted() {
        var text = "В результате взрыва погибли двенадцать человек.";
        var bytes = text.getBytes(java.nio.charset.Charset.forName("KOI8-R"));
        var item = (Item.Readable) only(new Received(
                bytes, "a.txt", "text/plain; charset=koi8-r", Optional.of(URI.create("https://x.example.org/a"))));
        assertThat(item.document().text()).isEqualTo(text);
        var belied =
                (Item.Readable) only(new Received(utf8(text), "a.txt", "text/plain; charset=koi8-r", Optional.empty()));
        assertThat(belied.document().notes())
                .contains("It says that it is written in KOI8-R, but it is in UTF-8 and was read so.");
    }

    private static Item only(Received received) {
        var items = new Documents().in(received);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static Document read(String name, byte[] bytes) {
        return ((Item.Readable) only(Received.file(name, bytes))).document();
    }
}
