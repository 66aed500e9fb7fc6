package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.ChainCheck;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What people said of a claim, beside its words, holds for the claim that it became one with, and is its own again after a split. */
@OnBothDatabases
class MergedClaimsTest {
    @AutoClose
    private final Archive archive;

    private final long paper;
    /** The older one, that stays. */
    private final long stays;

    private final long goes;
    private final long other;

    MergedClaimsTest(TestDatabase on) {
        archive = new Archive(on);
        var wire = archive.article(
                "Valley Wire",
                "2024-10-09",
                "Officials of the valley said 1,400 people were killed in Arden on 7 October 2024.");
        var hill = archive.article(
                "Hill Herald",
                "2024-10-09",
                "The death toll in Arden stands at 1,400 people killed on 7 October 2024, the valley’s officials said.");
        paper = archive.article(
                "Coast Paper", "2024-10-09", "The coast guard said 900 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        stays = archive.claim(wire, Kind.TOLL, "1,400");
        goes = archive.claim(hill, Kind.TOLL, "1,400");
        other = archive.claim(paper, Kind.TOLL, "900");
    }

    private SuggestionRecord contradiction(long claim) {
        return archive.sql()
                .fetchSingle(
                        SUGGESTION,
                        SUGGESTION
                                .FROM_CLAIM
                                .in(claim, other)
                                .and(SUGGESTION.TO_CLAIM.in(claim, other))
                                .and(SUGGESTION.RELATION.eq(Relation.CONTRADICTS)));
    }

    private SuggestionRecord merged() {
        var same = archive.between(stays, goes, Relation.SAME);
        assertThat(archive.judge(archive.marta, same, "confirmed").status()).isEqualTo(303);
        archive.house.compared();
        assertThat(archive.sql().fetchSingle(CLAIM, CLAIM.ID.eq(goes)).getMergedInto())
                .isEqualTo(stays);
        return same;
    }

    private String related(long claim) {
        return archive.ines.get("/claims/" + claim).page().select("#related").text();
    }

    private boolean isAsked(long claim) {
        return archive.sql()
                .fetchExists(
                        SUGGESTION,
                        SUGGESTION
                                .FROM_CLAIM
                                .in(claim, other)
                                .and(SUGGESTION.TO_CLAIM.in(claim, other))
                                .and(SUGGESTION.RELATION.eq(Relation.CONTRADICTS))
                                .and(SUGGESTION.JUDGEMENT.eq(Judgement.SUGGESTED)));
    }

    private String event(String name, long... claims) {
        var listed = java.util.Arrays.stream(claims).mapToObj(Long::toString).toList();
        return archive.marta
                .post("/events", "dossier", "" + archive.dossier, "name", name, "claims", String.join(",", listed))
                .location();
    }

    private List<Long> events(long claim) {
        return archive.sql()
                .select(EVENT_CLAIM.EVENT_ID)
                .from(EVENT_CLAIM)
                .where(EVENT_CLAIM.CLAIM_ID.eq(claim))
                .orderBy(EVENT_CLAIM.EVENT_ID)
                .fetch(EVENT_CLAIM.EVENT_ID);
    }

    private static long number(String location) {
        return Long.parseLong(location.replaceAll("\\D*(\\d+).*", "$1"));
    }

    @Test
    void aSearchNamesTheArticleWhoseWordsItShows() {
        merged();
        Until.holds(() -> found("toll+stands").contains("death toll in Arden stands"));
        assertThat(found("toll+stands")).contains("Hill Herald, 9 Oct 2024. 2 articles");
        assertThat(found("officials+%22people+were+killed%22")).contains("Valley Wire, 9 Oct 2024. 2 articles");
    }

    private String found(String words) {
        return archive.ines.get("/search?in=claims&q=" + words).text();
    }

    @Test
    void aConfirmedLinkIsTheOneClaimsAndIsNotAskedOnceMore() {
        archive.judge(archive.ines, contradiction(goes), "confirmed");
        var same = merged();
        assertThat(isAsked(stays)).as("the twin question is answered").isFalse();
        assertThat(related(stays)).contains("Contradicts, confirmed").contains("Ines Varga");
        assertThat(related(other))
                .contains("Contradicts, confirmed")
                .contains("Claim " + stays)
                .doesNotContain("Claim " + goes);
        var matrix =
                archive.ines.get("/dossiers/" + archive.dossier + "/matrix").page();
        assertThat(matrix.text()).contains("contradicts");
        var set = archive.marta.post(
                "/claim-sets", "dossier", "" + archive.dossier, "name", "Arden", "claims", "" + other);
        assertThat(archive.marta.get(set.location()).status()).isEqualTo(200);

        archive.takeBack(archive.jun, same.getId());
        archive.house.compared();
        assertThat(isAsked(stays)).as("of the claim that is alone again").isTrue();
        assertThat(related(goes)).contains("Contradicts, confirmed");
        assertThat(related(stays)).doesNotContain("Contradicts, confirmed");
    }

    @Test
    void aNoAboutAClaimThatWentIntoAnotherIsNotAskedOfThatOne() {
        archive.judge(archive.ines, contradiction(goes), "rejected");
        merged();
        assertThat(isAsked(stays)).isFalse();
    }

    @Test
    void anUnsureAnswerAboutItIsAskedOfTheOneClaim() {
        archive.judge(archive.ines, contradiction(goes), "unsure");
        merged();
        assertThat(isAsked(stays)).as("nobody can answer the old one").isTrue();
    }

    @Test
    void theEventKeepsTheFigureAndASplitGivesEachItsOwn() {
        var flood = event("Flood", goes);
        var same = merged();
        assertThat(archive.ines.get(flood).text()).contains("1,400");
        assertThat(archive.ines.get(flood).page().select("main a[href=/claims/" + stays + "]"))
                .isNotEmpty();
        archive.house.clock().pass(Duration.ofMinutes(5));
        var water = event("High water", stays);

        var split = archive.takeBack(archive.jun, same.getId());
        assertThat(archive.jun.get(split.location()).text()).contains("It stays in 1 event that both were put into.");
        assertThat(events(goes)).containsExactly(number(flood), number(water));
        assertThat(events(stays)).containsExactly(number(water));
        assertThat(archive.ines.get("/record?dossier=" + archive.dossier).text())
                .contains("claim " + goes + " became one with it")
                .contains("claim " + goes + " is its own again");
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }

    @Test
    void whatAnArticleDoesWithItIsReadOnce() {
        var judged = archive.ines.post(
                "/dossiers/" + archive.dossier + "/matrix",
                "claim",
                "" + goes,
                "article",
                "" + paper,
                "does",
                "SILENT");
        assertThat(judged.status()).as(judged.text()).isEqualTo(303);
        var same = merged();
        assertThat(archive.ines
                        .get("/dossiers/" + archive.dossier + "/matrix.csv")
                        .body())
                .containsPattern("(?m)^" + stays + ",.*silent");
        archive.takeBack(archive.jun, same.getId());
        var apart =
                archive.ines.get("/dossiers/" + archive.dossier + "/matrix.csv").body();
        assertThat(apart).containsPattern("(?m)^" + goes + ",.*silent");
        assertThat(apart).doesNotContainPattern("(?m)^" + stays + ",.*silent");
    }

    @Test
    void theOtherClaimSaysThatItIsWithdrawn() {
        archive.judge(archive.ines, contradiction(stays), "confirmed");
        archive.marta.post("/claims/" + other + "/withdrawals", "withdrawn_why", "a misprint");
        assertThat(related(stays)).contains("withdrawn: a misprint");
    }

    @Test
    void anAnswerToAQuestionThatIsGoneSaysSoAndWhatWasAnswered() {
        var question = contradiction(stays);
        archive.marta.post("/claims/" + other + "/withdrawals", "withdrawn_why", "a misprint");
        archive.house.compared();
        var answer = archive.ines.post(
                "/suggestions/" + question.getId() + "/judgements",
                "judgement",
                "confirmed",
                "version",
                "" + question.getVersion(),
                "claims",
                stays + ".1.1," + other + ".1.1",
                "back",
                "/suggestions?dossier=" + archive.dossier);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.text())
                .contains("This is asked no more")
                .contains("you answered “Confirmed”")
                .contains("Claim " + other + ": Marta Sousa withdrew it: a misprint.");
    }

    @Test
    void whatLiesUnderAClaimThatWasMergedAwayLeadsToTheOneItIsNowAndLosesNothingTyped() {
        merged();
        for (var under : List.of("edit", "links/new", "events")) {
            var led = archive.ines.get("/claims/" + goes + "/" + under);
            assertThat(led.location()).as(under).isEqualTo("/claims/" + stays);
        }
        assertThat(archive.ines.get("/claims/" + stays).text())
                .contains("Claim " + goes + " is one with this claim now.");

        var sent = archive.ines.post("/claims/" + goes + "/edit", "version", "1", "population", "people of the valley");
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.page().select("h1").text()).isEqualTo("Claim " + goes + " became one with claim " + stays);
        assertThat(sent.page().select("main dl").text()).isEqualTo("population people of the valley");
        assertThat(sent.page().select("main a.btn.primary").attr("href")).isEqualTo("/claims/" + stays);
        assertThat(archive.ines.get("/claims/" + stays + "/edit").status()).isEqualTo(200);
    }
}
