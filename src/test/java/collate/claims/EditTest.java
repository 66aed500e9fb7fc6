package collate.claims;

import static collate.db.schema.Tables.RECORD_ENTRY;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TOLL;
import static collate.db.schema.Tables.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import collate.record.ChainCheck;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Correcting what a claim says. */
@OnBothDatabases
class EditTest {
    private static final String EVIL = "<script>alert('x')</script><b>\"&amp;";

    @AutoClose
    private final Story story;

    EditTest(TestDatabase on) {
        story = new Story(on);
    }

    private List<String> recorded(long claim) {
        return story.house
                .sql()
                .selectFrom(RECORD_ENTRY)
                .where(RECORD_ENTRY.SUBJECT_KIND.eq("claim"))
                .and(RECORD_ENTRY.SUBJECT_ID.eq(claim))
                .and(RECORD_ENTRY.ACTION.eq("edited"))
                .orderBy(RECORD_ENTRY.NUMBER)
                .fetch(row -> row.getField() + ": " + row.getOldWords() + " > " + row.getNewWords() + " ("
                        + row.getWhy() + ")");
    }

    @Test
    void eachChangedValueIsRecordedWithOldAndNewAndRaisesTheVersion() {
        var claim = story.toll();
        story.house.clock().pass(Duration.ofMinutes(5));
        var answer = story.edit(
                story.jun,
                claim,
                "min",
                "1,200",
                "max",
                "1200",
                "qualifier",
                "about",
                "qualifier_words",
                "around",
                "why",
                "Revised.");
        assertThat(answer.location()).isEqualTo("/claims/" + claim);
        assertThat(recorded(claim))
                .containsExactly(
                        "version: 1 > 2 (Revised.)",
                        "min: 1,400 > 1,200 (Revised.)",
                        "max:  > 1,200 (Revised.)",
                        "qualifier: at least > about (Revised.)",
                        "qualifier as written: at least > around (Revised.)");
        assertThat(story.version(claim)).isEqualTo(2);
        var page = story.ines.get("/claims/" + claim);
        assertThat(page.page().select("h1").text()).isEqualTo("Killed: around 1,200 people, Arden");
        assertThat(page.page().expectFirst(".hist li").text())
                .contains("Jun Park edited")
                .contains("min: 1,400 1,200")
                .contains("“Revised.”");
        assertThat(page.page().select(".hist del").eachText()).contains("1,400");
        assertThat(page.page().select(".hist ins").eachText()).contains("1,200");
        assertThat(page.text()).contains("set by Jun Park: “Revised.”");
        assertThat(new ChainCheck(story.house.sql()).findings())
                .allMatch(finding -> finding.broken().isEmpty());
    }

    @Test
    void aFigureThatItsWordsDoNotHoldIsSavedAndDoubtedBesideIt() {
        var claim = story.toll();
        assertThat(story.ines.get("/claims/" + claim).text()).doesNotContain("the rules read");
        assertThat(story.edit(story.jun, claim, "min", "1,200").status()).isEqualTo(303);
        var doubt = "In “at least 1,400” the rules read at least 1,400.";
        assertThat(story.ines
                        .get("/claims/" + claim)
                        .page()
                        .select(".fields .tag.wait")
                        .text())
                .isEqualTo(doubt);
        var form = story.ines.get("/claims/" + claim + "/edit").page();
        assertThat(form.select("#min-doubt").text()).isEqualTo(doubt);
        assertThat(form.select("#min").attr("aria-describedby")).contains("min-doubt");
        assertThat(form.select("#max-doubt")).isEmpty();
    }

    @Test
    void aChangedValueMakesReviewsStaleAndPutsTheirAuthorOnTurn() {
        var claim = story.toll();
        story.sign(story.jun, claim);
        assertThat(story.ines.get("/claims/" + claim + "/edit").text()).contains("1 signed review goes stale");
        story.edit(story.ines, claim, "place", "Arden Vale");
        assertThat(story.house
                        .sql()
                        .select(REVIEW.STALE_WHY)
                        .from(REVIEW)
                        .where(REVIEW.CLAIM_ID.eq(claim))
                        .fetch(REVIEW.STALE_WHY))
                .containsExactly("place changed from Arden to Arden Vale");
        assertThat(story.house
                        .sql()
                        .select(TURN.WHY)
                        .from(TURN)
                        .where(TURN.CLAIM_ID.eq(claim))
                        .and(TURN.ANSWERED_AT.isNull())
                        .fetch(TURN.WHY))
                .anyMatch(why -> why.contains("Your review went stale: place changed from Arden to Arden Vale"));
        assertThat(story.jun.get("/queue?standing=stale").text())
                .contains("Arden Vale")
                .contains("review again");
    }

    @Test
    void newWordsMakeReviewsStaleToo() {
        var claim = story.toll();
        story.sign(story.jun, claim);
        story.edit(story.ines, claim, "words", "Officials of the valley said at least 1,400 people were killed");
        assertThat(story.house
                        .sql()
                        .fetchCount(REVIEW, REVIEW.CLAIM_ID.eq(claim).and(REVIEW.STALE_AT.isNotNull())))
                .isEqualTo(1);
        var mark = story.ines.get("/claims/" + claim).page().expectFirst("mark.c");
        assertThat(mark.text()).isEqualTo("Officials of the valley said at least 1,400 people were killed");
        assertThat(mark.select("b.val").text()).isEqualTo("at least 1,400");
        assertThat(recorded(claim)).anyMatch(entry -> entry.startsWith("span: ") && entry.contains("“Officials of"));
    }

    @Test
    void aNewNameMakesNothingStale() {
        var claim = story.toll();
        story.sign(story.jun, claim);
        story.edit(story.ines, claim, "label", "The valley’s own count");
        assertThat(story.version(claim)).isEqualTo(1);
        assertThat(story.house
                        .sql()
                        .fetchCount(REVIEW, REVIEW.CLAIM_ID.eq(claim).and(REVIEW.STALE_AT.isNull())))
                .isEqualTo(1);
        assertThat(story.ines.get("/claims/" + claim).page().select("h1").text())
                .isEqualTo("The valley’s own count");
        story.edit(story.ines, claim, "place", "Arden Vale");
        assertThat(story.ines.get("/claims/" + claim).page().select("h1").text())
                .as("a name given by hand does not follow the values")
                .isEqualTo("The valley’s own count");
    }

    private void refused(long claim, String why, String kept, String... fields) {
        var answer = story.edit(story.ines, claim, fields);
        assertThat(answer.status()).as(why).isEqualTo(422);
        assertThat(answer.text()).contains(why);
        assertThat(answer.body()).as("what was typed is kept").contains(kept);
        assertThat(story.version(claim)).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedInWordsAndNothingTypedIsLost() {
        var claim = story.toll();
        refused(claim, "“2023-02-30” is no day of the calendar", "2023-02-30", "happened_on", "2023-02-30");
        refused(claim, "“many” is no count of people", "many", "min", "many");
        refused(claim, "“-3” is no count of people", "-3", "min", "-3");
        refused(
                claim,
                "Give a lower bound, an upper bound or both.",
                "vale of tears",
                "min",
                "",
                "place",
                "vale of tears");
        refused(claim, "The upper bound is below the lower one.", "\"9\"", "max", "9", "qualifier", "between");
        refused(claim, "have no upper bound: leave it empty", "\"2000\"", "max", "2000");
        refused(claim, "need an upper bound", "", "qualifier", "at_most");
        refused(claim, "An exact figure is one number", "1500", "max", "1500", "qualifier", "exactly");
        refused(claim, "Choose one of the answers.", "", "harm", "scared");
        refused(claim, "300 characters at most", "", "place", "x".repeat(301));
        refused(claim, "The words must stand in the article", "99999", "end", "99999");
        refused(claim, "holds no words", "", "start", "60", "end", "50");
        refused(claim, "holds no words", "", "start", "60", "end", "60");
        refused(claim, "These words do not stand in the article", "never written", "words", "words never written");
        refused(claim, "does not stand in the claim’s words", "90", "value_words", "90");
        assertThat(recorded(claim)).isEmpty();
    }

    @Test
    void oneNumberFillsBothBoundsOfAnExactFigure() {
        var claim = story.toll();
        story.edit(story.ines, claim, "min", "1400", "max", "", "qualifier", "exactly", "qualifier_words", "");
        assertThat(story.house
                        .sql()
                        .select(TOLL.MIN_COUNT, TOLL.MAX_COUNT)
                        .from(TOLL)
                        .where(TOLL.CLAIM_ID.eq(claim))
                        .fetchSingle()
                        .intoList())
                .containsExactly(1400L, 1400L);
    }

    @Test
    void markupInEveryFieldIsShownAsText() {
        var claim = story.toll();
        story.edit(
                story.ines,
                claim,
                "qualifier_words",
                EVIL,
                "population",
                EVIL,
                "place",
                EVIL,
                "responsible",
                EVIL,
                "said_by",
                EVIL,
                "label",
                EVIL,
                "why",
                EVIL);
        var quote = story.add(
                story.wire, "quote", "“We will rebuild every house,” said", "manner", "direct", "speaker", EVIL);
        story.edit(story.ines, quote, "role", EVIL, "addressee", EVIL, "channel", EVIL, "label", EVIL, "why", EVIL);
        for (var path : List.of(
                "/claims/" + claim, "/claims/" + claim + "/edit", "/claims/" + quote, "/queue?article=" + story.wire)) {
            var page = story.ines.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("<script>alert");
            assertThat(page.page().select("script:not([src])")).isEmpty();
        }
        assertThat(story.ines.get("/claims/" + claim).text()).contains(EVIL);
        assertThat(story.ines.get("/claims/" + quote).text()).contains(EVIL);
        assertThat(story.ines.get("/queue?article=" + story.wire).text()).contains(EVIL);
    }

    @Test
    void aHalfCharacterIsTakenWhole() {
        var at = Story.WIRE.indexOf("😀");
        var claim = story.add(story.wire, "statement", "The bridge was closed");
        story.edit(story.ines, claim, "end", "" + (at + 1));
        assertThat(story.ines.get("/claims/" + claim).page().select("mark.c").text())
                .isEqualTo("The bridge was closed 😀");
    }
}
