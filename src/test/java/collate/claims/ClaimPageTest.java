package collate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page of one claim. */
@OnBothDatabases
class ClaimPageTest {
    @AutoClose
    private final Story story;

    ClaimPageTest(TestDatabase on) {
        story = new Story(on);
    }

    private String related(long claim) {
        story.house.compared();
        return story.ines
                .get("/claims/" + claim)
                .page()
                .select("section[aria-labelledby=rel]")
                .text();
    }

    @Test
    void showsTheWordsInTheirParagraphAndWhatTheySay() {
        var claim = story.toll();
        var page = story.ines.get("/claims/" + claim);
        assertThat(page.page().select("h1").text()).isEqualTo("Killed: at least 1,400 people, Arden");
        assertThat(page.page().select(".crumb").text())
                .contains("Valley Wire, 9 Oct 2024")
                .endsWith("Claim " + claim);
        assertThat(page.page().select("blockquote.ctx").text())
                .isEqualTo(
                        "The valley woke to sirens. Officials of the valley said at least 1,400 people were killed near Arden on 7 October.");
        assertThat(page.page().select("mark.c.toll b.val").text()).isEqualTo("at least 1,400");
        assertThat(page.text())
                .contains("1 article, 1 origin")
                .contains("(1,400 and no upper bound)")
                .contains("Origin: Officials of the valley")
                .contains("set by Ines Varga")
                .contains("Ines Varga added");
    }

    @Test
    void relatesFiguresOfOtherArticlesThatAgreeAndSaysWhy() {
        var claim = story.toll();
        var same = story.add(
                story.paper,
                "toll",
                "Some 1,400 people died near Arden, it",
                "harm",
                "killed",
                "min",
                "1400",
                "max",
                "1400",
                "qualifier",
                "about",
                "qualifier_words",
                "some",
                "cumulative",
                "false",
                "population",
                "townspeople");
        var hurt = story.add(
                story.paper,
                "toll",
                "it said, and 90 were",
                "harm",
                "injured",
                "min",
                "90",
                "max",
                "90",
                "qualifier",
                "exactly",
                "cumulative",
                "false");
        assertThat(related(claim))
                .contains("Claim " + same + ", Coast Paper")
                .contains("both may hold: at least 1,400 and some 1,400 overlap")
                .contains("population: “people”, “townspeople”")
                .doesNotContain("Claim " + hurt + ",");
        story.ines.post("/claims/" + same + "/withdrawals", "withdrawn_why", "Entered twice.");
        assertThat(related(claim)).doesNotContain("Claim " + same + ",");
    }

    @Test
    void theSameSpeakerWithOtherWordsIsNoRelation() {
        var here =
                story.add(story.wire, "quote", "will rebuild every house", "manner", "direct", "speaker", "Tilda Rask");
        var there = story.add(story.paper, "quote", "was warned in time", "manner", "direct", "speaker", "Tilda Rask");
        assertThat(related(here)).doesNotContain("Claim " + there + ",");
    }

    @Test
    void relatesDatesOfTheSameDay() {
        var here = story.add(story.wire, "date", "near Arden on 7 October", "first_on", "2024-10-07", "last_on", "");
        var there = story.add(
                story.paper, "date", "near Arden, it said", "first_on", "2024-10-07", "last_on", "2024-10-07");
        var other = story.add(story.paper, "date", "90 were hurt", "first_on", "2024-10-08", "last_on", "2024-10-08");
        assertThat(related(here))
                .contains("Claim " + there + ",")
                .contains("same day: 7 Oct 2024")
                .doesNotContain("Claim " + other + ",");
    }

    @Test
    void theSameWordsInItsOwnArticleCorroborateNothing() {
        var statement = story.add(story.wire, "statement", "The bridge was closed");
        story.add(story.wire, "statement", "The bridge was closed ");
        assertThat(related(statement))
                .contains("word for word the same")
                .contains("both stand in one article: no corroboration");
        assertThat(story.ines.get("/claims/" + statement).text()).contains("1 article, no origin named");
    }

    @Test
    void previousAndNextGoThroughTheArticleInReadingOrder() {
        var late = story.add(story.wire, "statement", "closed 😀 for a week");
        var early = story.add(story.wire, "statement", "The valley woke");
        assertThat(story.ines.get("/claims/" + early).page().select("a[data-key=k]"))
                .isEmpty();
        var at = early;
        for (var steps = 0; at != late; steps++) {
            assertThat(steps).isLessThan(20);
            var next = story.ines.get("/claims/" + at).page().expectFirst("a[data-key=j]");
            at = Long.parseLong(next.attr("href").replaceAll("\\D", ""));
        }
        assertThat(story.ines.get("/claims/" + late).page().select("a[data-key=j]"))
                .isEmpty();
    }

    @Test
    void aSealedReviewShowsInTheRecordOnlyAsSealed() {
        var claim = story.toll();
        story.sign(story.jun, claim);
        var record = story.house
                .signedIn("marta")
                .get("/claims/" + claim)
                .page()
                .select(".hist")
                .text();
        assertThat(record).contains("Sealed").doesNotContain("Jun Park").doesNotContain("attributed");
        assertThat(story.jun.get("/claims/" + claim).page().select(".hist").text())
                .contains("Jun Park signed");
    }

    @Test
    void thereIsNothingUnderAnUnknownNumber() {
        assertThat(story.ines.get("/claims/999999").status()).isEqualTo(404);
        assertThat(story.ines.get("/claims/abc").status()).isEqualTo(404);
        assertThat(story.ines.get("/claims/999999/edit").status()).isEqualTo(404);
        assertThat(story.ines
                        .post("/claims/999999/withdrawals", "withdrawn_why", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWithdrawnClaimLeavesTheListsButNotItsPage() {
        var claim = story.toll();
        var path = "/claims/" + claim + "/withdrawals";
        assertThat(story.ines.post(path, "withdrawn_why", " ").status()).isEqualTo(422);
        assertThat(story.ines.get("/queue?article=" + story.wire).body()).contains("/claims/" + claim + "\"");
        story.ines.post(path, "withdrawn_why", "Not a claim <b>");
        assertThat(story.ines.get("/queue?standing=all&article=" + story.wire).body())
                .doesNotContain("/claims/" + claim + "\"");
        assertThat(story.ines.get("/claims/" + claim).text())
                .contains("Withdrawn 22 Nov 2026")
                .contains("Not a claim <b>");
        story.jun.post("/claims/" + claim + "/restorations");
        assertThat(story.ines.get("/queue?article=" + story.wire).body()).contains("/claims/" + claim + "\"");
        assertThat(story.ines.get("/claims/" + claim).text()).contains("Jun Park put back");
    }
}
