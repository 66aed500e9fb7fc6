package collate.intake;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.RECORD_CHAIN;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Sent;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Handing in many articles, and what the page of the batch says of each. */
@OnBothDatabases
class BatchPagesTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};

    @AutoClose
    private final House house;

    private final Visitor ines;

    BatchPagesTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    private Document done(long batch) {
        Batches.awaitEnd(house.sql(), batch);
        return ines.get("/batches/" + batch).page();
    }

    private static List<String> rows(Document page) {
        return page.select("#batch tbody tr").eachText();
    }

    @Test
    void eachFileBecomesWhatItIsAndTheRestGoesOn() {
        var files = new ArrayList<>(Batches.articles("Norhaven", 2));
        files.add(Sent.of("copy.txt", new String(files.getFirst().bytes(), Charset.forName("UTF-8"))));
        files.add(new Sent("photo.txt", PICTURE));
        files.add(Sent.of("undated.txt", "Ferry strike\n\nThe union said 3 people were injured last week.\n"));
        var page = done(Batches.handIn(ines, files));
        var first = house.sql().fetchSingle(ARTICLE, ARTICLE.HEADLINE.eq("Norhaven, report 1"));
        assertThat(rows(page))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains("Norhaven-1.txt", "Harbour Gazette", "Added as A-" + first.getId())
                                .contains("8 May 2024"),
                        row -> assertThat(row).contains("Norhaven-2.txt", "Added as A-"),
                        row -> assertThat(row)
                                .contains("Already here", "same text as A-" + first.getId() + ", nothing added"),
                        row -> assertThat(row).contains("Cannot be read", "This is a picture", "Remove"),
                        row -> assertThat(row).contains("Date missing", "Save", "Unknown"));
        assertThat(page.select("#batch [role=status]").text())
                .isEqualTo("3 added, 1 already here, 1 failed. Of the added, 1 still needs a date.");
        assertThat(page.select("#batch svg.meter rect").eachAttr("class"))
                .containsExactly("m-ok", "m-wait", "m-known", "m-bad");
        assertThat(page.select("#batch svg.meter rect").eachAttr("width"))
                .containsExactly("40.0%", "20.0%", "20.0%", "20.0%");
        assertThat(page.select("#batch-needs h2").text()).isEqualTo("2 of 5 files need you");
        assertThat(page.select("#batch-needs a").eachText())
                .satisfiesExactly(
                        need -> assertThat(need).startsWith("photo.txt: This is a picture"),
                        need -> assertThat(need).isEqualTo("undated.txt has no publication date: enter one"));
        assertThat(page.select("#batch").attr("hx-trigger")).isEmpty();
    }

    @Test
    void theBytesAreGivenBackAsTheyWere() {
        var bytes = "Ein Text mit äöü – lang genug.".getBytes(Charset.forName("windows-1252"));
        done(Batches.handIn(ines, List.of(new Sent("../../etc/report.txt", bytes))));
        var capture = house.sql().fetchSingle(CAPTURE, CAPTURE.FILE_NAME.eq("report.txt"));
        var sent = ines.get("/captures/" + capture.getId());
        assertThat(sent.response().body()).isEqualTo(bytes);
        assertThat(sent.response().headers().firstValue("X-Sha256")).contains(capture.getSha256());
    }

    @Test
    void whatIsSaidOfAllGoesBeforeWhatEachSays() {
        var batch = Batches.handIn(
                ines, Batches.articles("Eastmere", 1), "published", "2024-05-09", "publisher", "Inland Post");
        assertThat(rows(done(batch)))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Inland Post", "9 May 2024 set by Ines Varga"));
    }

    @Test
    void aMissingDateIsEnteredRightThereOrSaidToBeUnknown() {
        var batch = Batches.handIn(
                ines,
                List.of(
                        Sent.of("one.txt", "Fire at the mill\n\nOfficials said 4 people died on Monday.\n"),
                        Sent.of("two.txt", "Fire at the dock\n\nOfficials said 6 people died on Monday.\n")));
        var forms = done(batch).select("form[action$=/published]").eachAttr("action");
        assertThat(forms).hasSize(2);
        assertThat(ines.post(forms.getFirst(), "day", "2024-02-31").status()).isEqualTo(422);
        assertThat(ines.post(forms.getFirst(), "day", "2024-05-08").status()).isEqualTo(303);
        assertThat(ines.post(forms.getLast(), "unknown", "yes").status()).isEqualTo(303);
        house.signedIn("jun").post(forms.getFirst(), "day", "2024-05-01");
        var page = done(batch);
        assertThat(rows(page).getFirst()).as("the first to say it").contains("8 May 2024", "set by Ines Varga");
        assertThat(rows(page).getLast()).contains("not known");
        assertThat(page.select("#batch-needs section")).isEmpty();
        var article = page.select("tbody a[href^=/articles/]").getFirst().attr("href");
        assertThat(ines.get(article).text()).contains("“Monday” = 6 May 2024");
    }

    @Test
    void aStatedDayThatCannotBeIsSaidBesideTheItem() {
        var batch = Batches.handIn(
                ines,
                List.of(
                        Sent.of(
                                "old.txt",
                                "---\npublished: 1020-03-14\n---\nFire at the weir\n\nOfficials said 4 people died on Monday.\n"),
                        Sent.of(
                                "none.jsonl",
                                "{\"published\": \"2023-02-31\", \"text\": \"Officials said 9 people died on Monday.\"}\n")));
        var rows = rows(done(batch));
        assertThat(rows.getFirst())
                .contains("Date missing", "It says 14 Mar 1020 (file): before 1800, so it is not believed.");
        assertThat(rows.getLast())
                .contains("“published” of the JSON says “2023-02-31”, a day that does not exist.", "Only 7 words");
    }

    @Test
    void aTextThatIsHereIsNamedWithALink() {
        var text = "Fire at the lock. Officials said 3 people died on Monday.";
        var there = ines.post("/articles", "dossier", "1", "text", text).location();
        assertThat(ines.get(there).page().select(".note").text()).contains("Only 11 words: it may be a stub");
        assertThat(ines.post("/articles", "dossier", "1", "text", "]>&x;").text())
                .contains("Only 1 word of text was found, and no sentence; paste the article’s text instead.");
        var again = ines.post("/articles", "dossier", "1", "text", text);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#text-problem a").attr("href")).isEqualTo(there);
    }

    @Test
    void aDayThatTheTextNamesAsItsOwnIsOfferedAndNotTaken() {
        var text =
                "Envoys meet in Tarnholm\n\nTARNHOLM, Oct. 24 (Sample Wire) - Envoys met on Monday, and 4 people were injured."
                        + "\n\nThe strike began on October 7, 2023.\n";
        var batch = Batches.handIn(ines, List.of(Sent.of("talks.txt", text)));
        var page = done(batch);
        assertThat(rows(page).getFirst())
                .contains(
                        "Date missing",
                        "24 Oct 2023",
                        "dateline “Oct. 24” with the year of “October 7, 2023” in the text");
        var article = page.select("#batch tbody a[href^=/articles/]").attr("href");
        assertThat(ines.get(article).text()).contains("No published date");
        assertThat(ines.get(article).page().select("#known button").eachText())
                .contains("It was published on this day");
        ines.post(page.select("#batch tbody form[action$=/published]").attr("action"), "day", "2023-10-25");
        assertThat(ines.get(article).text()).contains("Published Wed 25 Oct 2023", "24 Oct 2023 dateline");
        assertThat(ines.get(article).page().select("#known button").eachText())
                .as("once a person has dated it")
                .isEmpty();
    }

    @Test
    void anotherFileIsTakenInPlaceOfOneThatCannotBeRead() {
        var batch = Batches.handIn(ines, List.of(new Sent("a.txt", PICTURE), new Sent("b.txt", PICTURE)));
        var page = done(batch);
        var instead = Batches.articles("Oldport", 1).getFirst();
        var replacing = page.select("form[action$=/file]").getFirst().attr("action");
        assertThat(ines.upload(replacing, List.of(instead)).status()).isEqualTo(303);
        assertThat(ines.post(page.select("form[action$=/removal]").getLast().attr("action"))
                        .status())
                .isEqualTo(303);
        assertThat(rows(done(batch)))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Oldport-1.txt", "Added as A-"));
        assertThat(ines.upload(replacing, List.of(instead)).status()).isEqualTo(303);
        assertThat(rows(done(batch))).hasSize(1);
    }

    @Test
    void aFileOverTheLimitIsRefusedAloneAndNotKept() {
        var files = new ArrayList<>(Batches.articles("Westbrook", 1));
        files.add(new Sent("huge.txt", "words ".repeat(3_500_000).getBytes(Charset.forName("UTF-8"))));
        var before = house.sql().fetchCount(CAPTURE_BYTES);
        assertThat(rows(done(Batches.handIn(ines, files))))
                .anySatisfy(row -> assertThat(row).contains("Westbrook-1.txt", "Added as"))
                .anySatisfy(row -> assertThat(row).contains("huge.txt", "20 MB at most; this one has 21.0 MB"));
        assertThat(house.sql().fetchCount(CAPTURE_BYTES)).isEqualTo(before + 1);
    }

    @Test
    void jsonLinesBecomeAnArticleEach() {
        var lines = """
                {"headline": "Bridge closed", "publisher": "Canal News", "published": "2024-05-08", "text": "Police said 2 people were injured on Tuesday."}
                not json
                {"headline": "Bridge open", "published": "2024-05-09", "text": "Police said nobody was hurt on Tuesday."}
                """;
        var page = done(Batches.handIn(ines, List.of(Sent.of("export.jsonl", lines))));
        assertThat(rows(page))
                .satisfiesExactly(
                        row -> assertThat(row).contains("export.jsonl", "Opened"),
                        row -> assertThat(row).contains("export.jsonl › line 1", "Canal News", "Added as"),
                        row -> assertThat(row).contains("line 2", "Line 2 is not JSON"),
                        row -> assertThat(row).contains("line 3", "Added as"));
    }

    @Test
    void daysThatAPageStatesAreOfferedWithTheirBasisAndTakenWithOneClick() {
        var html = "<html><head><meta property='article:published_time' content='2024-06-22'><link rel='canonical'"
                + " href='https://paper.example.org/2023/10/24/pit'></head><body><h1>Pit collapses</h1><p>Police said 3 people died in"
                + " the pit, and that the search went on through the night and the next day.</p></body></html>";
        var batch = done(Batches.handIn(ines, List.of(Sent.of("pit.html", html))));
        var location = batch.select("tbody a[href^=/articles/]").getFirst().attr("href");
        var known = ines.get(location).page().select("#known");
        assertThat(known.text())
                .contains("meta article:published_time", "date in the address", "The document also states 24 Oct 2023");
        var answer = ines.post(
                location + "/details", "version", "1", "published", "2023-10-24", "details_why", "date in the address");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(ines.get(location).text()).contains("Tue 24 Oct 2023, basis: set by Ines Varga");
        assertThat(ines.post(location + "/details", "version", "1", "headline", "X")
                        .status())
                .isEqualTo(409);
        assertThat(ines.post(location + "/details", "version", "2", "headline", " ")
                        .status())
                .isEqualTo(422);
        assertThat(ines.post(location + "/details", "version", "2", "headline", "Pit gave way", "publisher", "Paper")
                        .status())
                .isEqualTo(303);
        assertThat(ines.get(location).page().select("h1").text()).isEqualTo("Pit gave way");
    }

    @Test
    void whatAnArchiveHoldsStandsUnderItAndAPageThatContradictsItselfIsInDoubt() {
        var page = "<html><head><meta property='article:published_time' content='2024-06-22'><link rel='canonical'"
                + " href='https://paper.example.org/2023/10/24/mine'></head><body><h1>Mine floods</h1><p>Police said 3 people died in"
                + " the mine on Monday, and that the pumps had failed twice before.</p></body></html>";
        var lines = "{\"headline\": \"Mine floods\", \"html\": " + quoted(page) + "}\n"
                + "{\"headline\": \"Pumps fail\", \"text\": \"Police said nobody was hurt.\"}\n";
        var batch = Batches.handIn(
                ines,
                List.of(
                        Sent.of("export.jsonl", lines),
                        Batches.articles("Fenwick", 1).getFirst()));
        var rows = done(batch).select("#batch tbody tr");
        assertThat(rows.select(".mono").eachText())
                .containsExactly("export.jsonl", "export.jsonl › line 1", "export.jsonl › line 2", "Fenwick-1.txt");
        assertThat(rows.get(1).text())
                .contains("Date in doubt", "The document also states 24 Oct 2023 (date in the address)");
        assertThat(rows.get(1).select("button[name=day]").eachText()).contains("24 Oct 2023", "22 Jun 2024");
        var article = rows.get(1).select("a[href^=/articles/]").attr("href");
        assertThat(ines.get(article).text()).contains("“Monday” = not resolved yet");
        assertThat(rows.get(1).select("form:has([type=date]) button[name=day]"))
                .as("Enter in a typed day presses the first button of its form")
                .isEmpty();
        var choose = rows.get(1).select("form:has(button[name=day])").attr("action");
        assertThat(ines.post(choose, "day", "2023-10-24").status()).isEqualTo(303);
        assertThat(ines.get("/batches/" + batch).text()).contains("Date saved").doesNotContain("Somebody was quicker");
        assertThat(ines.get(article).text()).contains("“Monday” = 23 Oct 2023");
        ines.post(choose, "day", "2024-06-22");
        assertThat(ines.get("/batches/" + batch).text()).contains("Somebody was quicker");
        assertThat(ines.get(article).text()).contains("“Monday” = 23 Oct 2023");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\\\"") + "\"";
    }

    @Test
    void aHandfulOfFilesNearTheLimitComesIn() {
        var text = "The river rose again and nobody was hurt.\n\n".repeat(40_000);
        var large = (text + "x".repeat(19_900_000 - text.length())).getBytes(Charset.forName("UTF-8"));
        var files = new ArrayList<Sent>();
        for (var number = 0; number < 4; number++) {
            files.add(new Sent("large-" + number + ".txt", large));
        }
        files.addAll(Batches.articles("Marlow", 1));
        assertThat(rows(done(Batches.handIn(ines, files))))
                .hasSize(5)
                .anySatisfy(row -> assertThat(row).contains("large-3.txt", "A text may have 2 MB at most"))
                .anySatisfy(row -> assertThat(row).contains("Marlow-1.txt", "Added as"));
    }

    @Test
    void aStoppedBatchWaitsUntilItIsResumed() {
        var batch = new long[1];
        house.sql()
                .transaction(
                        tx -> { // holding the record keeps the first article from being finished
                            tx.dsl()
                                    .selectFrom(RECORD_CHAIN)
                                    .where(RECORD_CHAIN.DOSSIER_ID.eq(1L))
                                    .forUpdate()
                                    .fetch();
                            batch[0] = Batches.handIn(ines, Batches.articles("Lowfield", 5));
                            Until.holds(() -> Batches.count(house.sql(), batch[0], ItemState.WORKING) > 0);
                            assertThat(ines.get("/batches/" + batch[0])
                                            .page()
                                            .select("#batch")
                                            .attr("hx-trigger"))
                                    .isEqualTo("every 2s");
                            assertThat(ines.post("/batches/" + batch[0] + "/stop")
                                            .status())
                                    .isEqualTo(303);
                        });
        var stopped = done(batch[0]);
        assertThat(stopped.select("#batch [role=status]").text())
                .contains("added, ", "stopped", "Stopped until it is resumed.");
        var left = Batches.count(house.sql(), batch[0], ItemState.STOPPED);
        assertThat(left).isBetween(1, 4);
        assertThat(ines.post("/batches/" + batch[0] + "/resumption").status()).isEqualTo(303);
        assertThat(done(batch[0]).select("#batch [role=status]").text()).isEqualTo("5 added.");
    }

    @Test
    void undoingWithdrawsWithAReasonAndLeavesWhatOthersWorkedOn() {
        var batch = Batches.handIn(ines, Batches.articles("Greyhill", 3));
        var page = done(batch);
        var articles = page.select("tbody a[href^=/articles/]").eachAttr("href");
        var claim = ines.get("/queue?batch=" + batch)
                .page()
                .select("tbody a[href^=/claims/]")
                .getFirst()
                .attr("href");
        house.signedIn("jun").post(claim + "/remarks", "remark", "Which quay?");
        assertThat(ines.post("/batches/" + batch + "/undoing", "why", " ").status())
                .isEqualTo(422);
        assertThat(ines.post("/batches/" + batch + "/undoing", "why", "wrong dossier")
                        .status())
                .isEqualTo(303);
        Until.holds(() -> Batches.count(house.sql(), batch, ItemState.UNDONE) >= 2);
        assertThat(rows(done(batch)).getFirst()).contains("Stays: somebody has worked on its claims.");
        assertThat(ines.get("/articles").page().select("tbody a").eachAttr("href"))
                .contains(articles.getFirst())
                .doesNotContain(articles.get(1), articles.get(2));
        assertThat(ines.get("/record?dossier=1").text()).contains("wrong dossier");
        assertThat(ines.get(articles.get(1)).page().select("#withdrawn").text()).contains("wrong dossier");
        var again = Batches.handIn(ines, Batches.articles("Greyhill", 3));
        assertThat(done(again).select("#batch [role=status]").text()).isEqualTo("2 added, 1 already here.");
    }

    @Test
    void whatIsSetApartIsCountedInTheNewestText() {
        var text = "Fire at the wharf\n\nOfficials said 4 people died.\n\nAdvertisement\n";
        var batch = Batches.handIn(ines, List.of(Sent.of("wharf.txt", text)));
        var article = done(batch).select("#batch tbody a[href^=/articles/]").attr("href");
        assertThat(rows(done(batch)).getFirst()).contains("1 × advertisement set apart as noise");
        assertThat(ines.post(article + "/texts", "text", text.replace("Officials", "Divers"))
                        .status())
                .isEqualTo(303);
        assertThat(rows(done(batch)).getFirst()).contains("1 × advertisement set apart as noise");
    }

    @Test
    void aWithdrawnArticleTakesNoClaimAndGivesNoneBack() {
        var batch = Batches.handIn(ines, Batches.articles("Emberwick", 1));
        var article = done(batch).select("tbody a[href^=/articles/]").attr("href");
        var card = ines.get(article).page().select(".card .v").attr("href");
        assertThat(ines.get(article).page().select("a.no, form.pop")).isNotEmpty();
        ines.post("/batches/" + batch + "/undoing", "why", "wrong dossier");
        Until.holds(() -> Batches.count(house.sql(), batch, ItemState.UNDONE) == 1);

        assertThat(ines.get(article).page().select("a.no, form.pop, form[action$=unmarking]"))
                .isEmpty();
        assertThat(ines.get(article).text()).doesNotContain("add from selection");
        assertThat(ines.get(article + "/claims/new?paragraph=1").location()).isEqualTo(article);
        var added = ines.post(article + "/claims", "kind", "statement", "start", "0", "end", "9");
        assertThat(added.status()).isEqualTo(422);
        assertThat(added.text()).contains("This article is withdrawn, so no claim can be added to it.");

        assertThat(ines.get(card).page().select("form[action$=restorations]")).isEmpty();
        assertThat(ines.get(card).page().select("#withdrawn").text()).contains("it cannot be put back");
        var back = ines.post(card + "/restorations");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text()).contains("Its article is withdrawn, so the claim cannot be put back.");
        assertThat(ines.get(card).page().select("#withdrawn")).isNotEmpty();

        assertThat(ines.get(article + "/texts").page().select("textarea")).isEmpty();
        var text = ines.post(article + "/texts", "text", "Quite another story: 12 people were killed, police said.");
        assertThat(text.status()).isEqualTo(422);
        assertThat(text.text()).contains("This article is withdrawn, so it takes no new text.");
    }

    @Test
    void theReviewButtonLeadsToTheClaimsOfTheBatch() {
        var batch = Batches.handIn(ines, Batches.articles("Stonebay", 2));
        var link = done(batch).select("#batch-review");
        assertThat(link.text()).matches("Review \\d+ new claims");
        assertThat(link.attr("href")).isEqualTo("/queue?batch=" + batch);
        var claims = ines.get(link.attr("href")).page().select("main tbody tr").eachText();
        assertThat(claims).isNotEmpty().allMatch(row -> row.contains("Harbour Gazette"));
    }

    @Test
    void theDeskSaysWhatOfMyBatchesNeedsMe() {
        var batch = Batches.handIn(ines, List.of(new Sent("photo.txt", PICTURE)));
        done(batch);
        assertThat(ines.get("/").text()).contains("1 item that you handed in for", "Open batch " + batch);
        assertThat(house.signedIn("jun").get("/").text()).doesNotContain("Open batch " + batch);
    }

    @Test
    void severalPeopleHandInTheSameAtOnce() {
        var files = Batches.articles("Farwick", 12);
        var token = house.signedIn("jun");
        var batches = Stream.of(ines, token, house.signedIn("marta"), house.signedIn("ines"))
                .map(who -> CompletableFuture.supplyAsync(() -> Batches.handIn(who, files)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        batches.forEach(batch -> Batches.awaitEnd(house.sql(), batch));
        assertThat(house.sql().fetchCount(ARTICLE, ARTICLE.HEADLINE.like("Farwick, report %")))
                .isEqualTo(12);
        assertThat(batches.stream()
                        .mapToInt(batch -> Batches.count(house.sql(), batch, ItemState.ADDED))
                        .sum())
                .isEqualTo(12);
        assertThat(house.sql()
                        .fetchCount(
                                BATCH_ITEM,
                                BATCH_ITEM.BATCH_ID.in(batches).and(BATCH_ITEM.STATE.eq(ItemState.KNOWN.name()))))
                .isEqualTo(36);
    }

    @Test
    void whatAnAddressCarriesOnlyFillsTheForm() {
        var before = house.sql().fetchCount(ARTICLE);
        var page = ines.get("/articles/new?url=https://example.org/a&title=Mill+fire&text=Two+people+died.")
                .page();
        assertThat(page.select("#text").val()).isEqualTo("Two people died.");
        assertThat(page.select("#headline").val()).isEqualTo("Mill fire");
        assertThat(page.select("#url").val()).isEqualTo("https://example.org/a");
        assertThat(house.sql().fetchCount(ARTICLE)).isEqualTo(before);
        assertThat(house.sql().fetchCount(BATCH)).isZero();
        assertThat(ines.get("/articles/new?way=bookmarklet")
                        .page()
                        .select("a[href^=javascript:]")
                        .attr("href"))
                .contains(house.url() + "/articles/new?");
    }

    @Test
    void formsThatLackSomethingComeBackWithWhatWasTyped() {
        var answer = ines.upload("/batches/files", List.of(), "dossier", "1", "publisher", "Hill Courier");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#file-problem").text()).isEqualTo("Choose a file, or several.");
        assertThat(answer.page().select("#publisher").val()).isEqualTo("Hill Courier");
        assertThat(house.sql().fetchCount(BATCH)).isZero();
    }
}
