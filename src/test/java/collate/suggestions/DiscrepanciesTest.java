package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The desk shows what was lately found to contradict something, until somebody judges it. */
@OnBothDatabases
class DiscrepanciesTest {
    @AutoClose
    private final Archive archive;

    private final long ministry;
    private final long guard;

    DiscrepanciesTest(TestDatabase on) {
        archive = new Archive(on);
        var wire = archive.article(
                "Valley Wire",
                "2024-10-09",
                "Officials of the valley said 1,400 people were killed in Arden on 7 October 2024.");
        var paper = archive.article(
                "Coast Paper", "2024-10-09", "The coast guard said 900 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        ministry = archive.claim(wire, Kind.TOLL, "1,400");
        guard = archive.claim(paper, Kind.TOLL, "900");
    }

    private String shown() {
        return archive.ines.get("/").page().select("[aria-labelledby=differ]").text();
    }

    @Test
    void bothFiguresStandSideBySideWithTheReason() {
        assertThat(shown())
                .startsWith("Latest discrepancies")
                .contains("1,400", "Valley Wire, 9 Oct 2024, Officials of the valley")
                .contains("perhaps contradicts")
                .contains("900", "Coast Paper, 9 Oct 2024, The coast guard")
                .contains("Same harm: killed;", "only one can hold: ");
        var judged = archive.ines.get("/").page().select("[aria-labelledby=differ] a:contains(Judge it)");
        assertThat(judged.attr("href")).matches("/claims/(" + ministry + "|" + guard + ")#related");
    }

    @Test
    void whatIsWithdrawnContradictsNothingEvenBeforeItIsComparedAnew() {
        archive.sql()
                .update(CLAIM)
                .set(CLAIM.WITHDRAWN_AT, OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC))
                .set(CLAIM.WITHDRAWN_WHY, "a misprint")
                .where(CLAIM.ID.eq(guard))
                .execute();
        assertThat(archive.between(ministry, guard, Relation.CONTRADICTS).getJudgement())
                .isEqualTo(Judgement.SUGGESTED);
        assertThat(shown()).isEmpty();
    }

    @Test
    void theNewestThreeOfBothRelationsComeFirst() {
        archive.article(
                "Northern Post",
                "2024-10-11",
                "Officials of the valley said 1,600 people were killed in Arden on 7 October 2024.");
        archive.article(
                "Southern Post",
                "2024-10-12",
                "The coast guard said 800 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        var shown = archive.ines.get("/").page().select("[aria-labelledby=differ] li");
        assertThat(shown).hasSize(3);
        assertThat(shown.eachText()).noneMatch(words -> words.contains("Valley Wire") && words.contains("Coast Paper"));
        assertThat(shown.text()).contains("supersedes").contains("contradicts");
    }

    @Test
    void whereTheTextNamesNobodyTheLineNamesTheAgencyThatTheArticleRestsOn() {
        var article = archive.article(
                "Hill Post",
                "2024-10-09",
                "ARDEN, Oct 9 (Reuters) - In Arden 700 people were killed on 7 October 2024.");
        archive.house.compared();
        assertThat(shown()).contains("Hill Post, 9 Oct 2024, Reuters").doesNotContain("no origin named");
        assertThat(archive.ines.get("/articles/" + article).text())
                .contains("Reuters")
                .doesNotContain("no origin named");
    }

    @Test
    void whereNoOriginIsNamedTheLineSaysSoWithinItsSentence() {
        archive.article("Hill Post", "2024-10-09", "In Arden 700 people were killed on 7 October 2024.");
        archive.house.compared();
        assertThat(shown()).contains("Hill Post, 9 Oct 2024, no origin named");
    }

    @Test
    void whatIsJudgedIsShownNoMore() {
        var question = archive.between(ministry, guard, Relation.CONTRADICTS);
        assertThat(archive.judge(archive.jun, question, "rejected").status()).isEqualTo(303);
        assertThat(shown()).doesNotContain("1,400");
        archive.takeBack(archive.jun, question.getId());
        assertThat(shown()).contains("1,400");
    }
}
