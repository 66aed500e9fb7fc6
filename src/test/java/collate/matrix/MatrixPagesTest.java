package collate.matrix;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.READING;
import static collate.db.schema.Tables.TOLL;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The matrix: what texts state is there, silence is somebody's word, and what nobody read is never counted as silent. */
@OnBothDatabases
class MatrixPagesTest {
    @AutoClose
    private final House house;

    private final Visitor marta;
    private final Story story;
    private final long dossier;
    private final long wire;
    private final long paper;
    private final String matrix;

    MatrixPagesTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        story = Story.begun(marta);
        dossier = story.dossier();
        wire = article("Valley Wire", "At least 1,400 people were killed in Arden on 7 October, officials said.");
        paper = article("Coast Paper", "Some 900 people were injured in Arden. Nobody knew how many had died there.");
        matrix = "/dossiers/" + dossier + "/matrix";
    }

    private long article(String publisher, String text) {
        return story.article(publisher, "2024-10-09", text);
    }

    private List<Long> tolls() {
        return house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(CLAIM.KIND.eq(Kind.TOLL))
                .orderBy(CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    private static String cell(Document page, long claim, long article) {
        return page.select("a.cell[data-claim=" + claim + "][data-article=" + article + "]")
                .text();
    }

    private Visitor.Answer judge(long claim, long article, String does) {
        return marta.post(
                matrix + "?cell=" + claim + "-" + article, "claim", "" + claim, "article", "" + article, "does", does);
    }

    @Test
    void textsSayWhatTheyStateAndNothingElseIsRead() {
        var page = marta.get(matrix).page();
        var killed = tolls().getFirst();
        var injured = tolls().getLast();
        assertThat(List.of(
                        cell(page, killed, wire),
                        cell(page, killed, paper),
                        cell(page, injured, wire),
                        cell(page, injured, paper)))
                .containsExactly("says", "not read", "not read", "says");
        assertThat(page.select("tbody td.num").eachText()).containsExactly("1 of 1", "1 of 1");
        assertThat(page.text()).contains("Dates are left out until you ask for them.");
        assertThat(marta.get(matrix + "?kind=date").text()).doesNotContain("Dates are left out");
    }

    @Test
    void silenceIsSomebodysWordAndCounts() {
        var killed = tolls().getFirst();
        var answer = judge(killed, paper, "SILENT");
        assertThat(answer.location()).isEqualTo(matrix + "?cell=" + killed + "-" + paper);
        var page = marta.get(answer.location()).page();
        assertThat(cell(page, killed, paper)).isEqualTo("silent");
        assertThat(page.select("tbody td.num").eachText().getFirst()).isEqualTo("1 of 2");
        assertThat(page.select("#cell").text()).isEqualTo("Claim " + killed + " in A-" + paper);
        assertThat(page.text()).contains("Read, silent: Marta Sousa");
        assertThat(marta.get("/record?dossier=" + dossier).text()).contains("in article " + paper);
    }

    @Test
    void whatAColleagueKeptMeanwhileIsReplacedByNobodyWhoHasNotSeenIt() {
        var killed = tolls().getFirst();
        var path = matrix + "?cell=" + killed + "-" + paper;
        var jun = house.signedIn("jun");
        var drawn = jun.get(path).page().expectFirst("input[name=drawn]").attr("value");
        house.clock().pass(Duration.ofSeconds(5));
        judge(killed, paper, "SILENT");
        String[] form = {"claim", "" + killed, "article", "" + paper, "does", "CONTRADICTS", "drawn", drawn};
        var late = jun.post(path, form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Marta Sousa kept “Read, silent” here while this page was open");
        assertThat(cell(late.page(), killed, paper)).isEqualTo("silent");
        assertThat(late.page().select("input[name=does][checked]").attr("value"))
                .isEqualTo("CONTRADICTS");
        form[7] = late.page().expectFirst("input[name=drawn]").attr("value");
        assertThat(jun.post(path, form).status()).isEqualTo(303);
        assertThat(cell(jun.get(path).page(), killed, paper)).isEqualTo("contradicts");
    }

    @Test
    void judgementIsTakenBackByNotRead() {
        var killed = tolls().getFirst();
        judge(killed, paper, "CONTRADICTS");
        assertThat(marta.get(matrix + "?rows=contradicted").page().select("a.cell.contra"))
                .hasSize(1);
        judge(killed, paper, "NOT_READ");
        assertThat(house.sql().fetchCount(READING)).isZero();
    }

    @Test
    void whatTheTextStatesCannotBeJudgedAway() {
        var killed = tolls().getFirst();
        var answer = judge(killed, wire, "SILENT");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("text states this claim");
        assertThat(marta.get(matrix + "?cell=" + killed + "-" + wire).page().select("form[data-cell]"))
                .isEmpty();
    }

    private void link(long from, long to, String relation) {
        house.sql()
                .insertInto(CLAIM_LINK)
                .set(CLAIM_LINK.FROM_CLAIM, from)
                .set(CLAIM_LINK.TO_CLAIM, to)
                .set(CLAIM_LINK.FROM_NOW, from)
                .set(CLAIM_LINK.TO_NOW, to)
                .set(CLAIM_LINK.RELATION, relation)
                .set(CLAIM_LINK.JUDGEMENT, "CONFIRMED")
                .set(CLAIM_LINK.JUDGED_BY, 1L)
                .set(CLAIM_LINK.JUDGED_AT, OffsetDateTime.of(2024, 11, 3, 9, 0, 0, 0, ZoneOffset.UTC))
                .execute();
    }

    @Test
    void confirmedContradictionShowsWhereTheOtherClaimStands() {
        var killed = tolls().getFirst();
        var injured = tolls().getLast();
        link(killed, injured, "CONTRADICTS");
        var page = marta.get(matrix).page();
        assertThat(cell(page, killed, paper)).isEqualTo("contradicts");
        assertThat(cell(page, injured, wire)).isEqualTo("contradicts");
        house.sql()
                .update(CLAIM)
                .set(CLAIM.WITHDRAWN_AT, OffsetDateTime.of(2024, 11, 4, 9, 0, 0, 0, ZoneOffset.UTC))
                .set(CLAIM.WITHDRAWN_WHY, "misread")
                .where(CLAIM.ID.eq(injured))
                .execute();
        assertThat(cell(marta.get(matrix).page(), killed, paper))
                .as("a withdrawn claim contradicts nothing")
                .isEqualTo("not read");
    }

    @Test
    void confirmedLinksOfFiguresThatMayBothHoldDiffer() {
        var killed = tolls().getFirst();
        var injured = tolls().getLast();
        for (var relation : List.of("COMPATIBLE", "SUPPORTS")) {
            link(killed, injured, relation);
            var page = marta.get(matrix + "?rows=differing&cell=" + killed + "-" + paper)
                    .page();
            assertThat(cell(page, killed, paper)).isEqualTo("differs");
            assertThat(cell(page, injured, wire)).isEqualTo("differs");
            assertThat(page.select("#cell").parents().text())
                    .contains("Differs, no contradiction: confirmed link to claim " + injured + ", "
                            + relation.toLowerCase(Locale.ROOT));
            assertThat(new String(marta.get(matrix + ".csv").response().body(), StandardCharsets.UTF_8))
                    .contains("says,differs");
            house.sql().deleteFrom(CLAIM_LINK).execute();
        }
        link(killed, injured, "COMPATIBLE");
        link(killed, injured, "CONTRADICTS");
        assertThat(cell(marta.get(matrix).page(), killed, paper))
                .as("what contradicts weighs more")
                .isEqualTo("contradicts");
    }

    @Test
    void whatSupportsWithTheVerySameFigureSaysIt() {
        var killed = tolls().getFirst();
        var injured = tolls().getLast();
        link(killed, injured, "SUPPORTS");
        var figure = house.sql().fetchSingle(TOLL, TOLL.CLAIM_ID.eq(killed));
        house.sql()
                .update(TOLL)
                .set(TOLL.HARM, figure.getHarm())
                .set(TOLL.MIN_COUNT, figure.getMinCount())
                .set(TOLL.MAX_COUNT, figure.getMaxCount())
                .where(TOLL.CLAIM_ID.eq(injured))
                .execute();
        assertThat(cell(marta.get(matrix).page(), killed, paper)).isEqualTo("says");
    }

    @Test
    void aLongHeadlineInPlaceOfAPublisherStaysWhole() {
        var headline = "Riverbank".repeat(40);
        marta.post("/articles", "dossier", "" + dossier, "headline", headline, "text", "Nobody was hurt in Arden.");
        assertThat(marta.get(matrix).page().select("thead .light").eachAttr("title"))
                .contains(headline);
    }

    @Test
    void nothingChosenAndStrangeCellsAreRefused() {
        assertThat(judge(tolls().getFirst(), paper, "").status()).isEqualTo(422);
        assertThat(judge(1, paper, "SILENT").status()).isEqualTo(409);
        assertThat(marta.get("/dossiers/98765/matrix").status()).isEqualTo(404);
    }

    private String event(String name, long claim) {
        var opened = marta.post("/events", "dossier", "" + dossier, "name", name, "claims", "" + claim);
        return opened.location();
    }

    @Test
    void claimsOfAWithdrawnEventSayThatItIs() {
        var event = event("Flood", tolls().getFirst());
        var address = matrix + "?event=" + Story.number(event);
        assertThat(marta.get(address).page().select("#withdrawn")).isEmpty();
        marta.post(event + "/withdrawals", "withdrawn_why", "Opened by mistake.");
        var page = marta.get(address).page();
        assertThat(page.select("#withdrawn").text())
                .startsWith("The event “Flood” was withdrawn ")
                .contains("Why: Opened by mistake.");
        assertThat(page.select("#withdrawn a").attr("href")).isEqualTo(event + "#withdrawn");
        assertThat(page.select("tbody tr")).hasSize(1);
    }

    @Test
    void claimsOfAMergedEventAreThoseOfTheOneItWentInto() {
        var first = event("Flood", tolls().getFirst());
        var second = event("Dam break", tolls().getLast());
        marta.post(first + "/merger", "into", "" + Story.number(second));
        assertThat(marta.get(matrix + "?rows=unread&event=" + Story.number(first))
                        .location())
                .isEqualTo(matrix + "?rows=unread&event=" + Story.number(second));
    }

    @Test
    void pagesOfClaimsGoOnWhereTheLastEnded() {
        for (var day = 1; day <= 22; day++) {
            article(
                    "Paper of day " + day,
                    "At least " + (day + 30) + " people were killed in Tarn" + day + ", and " + (day + 60)
                            + " were injured there, officials said.");
        }
        var first = marta.get(matrix).page();
        var second = marta.get(matrix + "?page=2").page();
        var shown = Stream.of(first, second)
                .flatMap(page -> page.select("tbody tr th a").stream())
                .map(link -> Story.number(link.attr("href")))
                .toList();
        assertThat(shown).isEqualTo(tolls()).hasSizeGreaterThan(40);
        assertThat(first.text()).contains(shown.size() + " claims, 24 articles");
        var queries = new MatrixQueries(house.sql(), house.index());
        Until.holds(() -> house.index().dossiers().isPresent());
        for (var kind : List.of(Optional.<Kind>empty(), Optional.of(Kind.DATE), Optional.of(Kind.TOLL))) {
            var sight = new Sight(dossier, "all", kind, Optional.empty(), false, 1, 1);
            assertThat(queries.claims(sight)).isNotEmpty().isEqualTo(queries.claimsRead(sight));
        }
    }

    @Test
    void csvHoldsTheSameCells() {
        judge(tolls().getFirst(), paper, "SILENT");
        var file = marta.get(matrix + ".csv");
        assertThat(new String(file.response().body(), StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .contains(
                        tolls().getFirst() + ",toll,\"Killed: at least 1,400 people, Arden, 7 Oct 2024\",says,silent");
    }
}
