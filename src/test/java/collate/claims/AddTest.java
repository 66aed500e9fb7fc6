package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding a claim by its words. */
@OnBothDatabases
class AddTest {
    @AutoClose
    private final Story story;

    private final String path;

    AddTest(TestDatabase on) {
        story = new Story(on);
        path = "/articles/" + story.wire + "/claims";
    }

    private static long id(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return Long.parseLong(answer.location().replaceAll(".*focus=(\\d+).*", "$1"));
    }

    private String exact(long claim) {
        return story.house
                .sql()
                .select(APPEARANCE.EXACT)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.eq(claim))
                .fetchSingle(APPEARANCE.EXACT);
    }

    @Test
    void theFormShowsTheParagraphAndTakesItsFirstAndLastWord() {
        var form = story.ines.get(path + "/new?paragraph=2");
        assertThat(form.page().select("blockquote").text()).startsWith("“We will rebuild every house,” said Mayor");
        var first = Story.WIRE.indexOf("The bridge");
        var last = Story.WIRE.indexOf("closed") + "closed".length();
        assertThat(form.page()
                        .select("select[name=first] option[value=" + first + "]")
                        .text())
                .endsWith("The");
        var sent = Story.form(form, path, "kind", "statement", "first", "" + first, "last", "" + last);
        assertThat(exact(id(story.ines.post(path, sent)))).isEqualTo("The bridge was closed");
    }

    @Test
    void theExactWordsTypedAreFoundAgain() {
        var form = story.ines.get(path + "/new?paragraph=2");
        var sent = Story.form(form, path, "kind", "statement", "words", "closed 😀 for a week");
        assertThat(exact(id(story.ines.post(path, sent)))).isEqualTo("closed 😀 for a week");
        var lost = story.ines.post(path, Story.form(form, path, "words", "open for a week <b>"));
        assertThat(lost.status()).isEqualTo(422);
        assertThat(lost.text()).contains("These words do not stand in the article");
        assertThat(lost.page().select("textarea[name=words]").text()).isEqualTo("open for a week <b>");
    }

    @Test
    void aSpanOutsideTheTextEmptyOrReversedIsRefused() {
        refused("The words must stand in the article", "start", "0", "end", "100000");
        refused("holds no words", "start", "40", "end", "30");
        refused("holds no words", "start", "40", "end", "40");
        refused("holds no words", "start", "x", "end", "40");
        refused("holds no words", "start", "-4", "end", "40");
        refused("Say where the words begin and end", "start", "", "end", "");
        refused("only blanks", "start", "" + Story.WIRE.indexOf("\n\n"), "end", "" + (Story.WIRE.indexOf("\n\n") + 2));
        var unknown = story.ines.post(path, "kind", "rumour", "start", "0", "end", "9");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("Choose what kind of claim it is.");
    }

    private void refused(String why, String... span) {
        var fields = new String[] {"kind", "statement", span[0], span[1], span[2], span[3]};
        var answer = story.ines.post(path, fields);
        assertThat(answer.status()).as(why).isEqualTo(422);
        assertThat(answer.text()).contains(why);
    }

    @Test
    void claimsMayOverlapButNotRepeatEachOther() {
        story.add(story.wire, "statement", "The bridge was closed");
        story.add(story.wire, "statement", "bridge was closed 😀 for a week");
        var start = Story.WIRE.indexOf("The bridge was closed");
        var again = story.ines.post(
                path, "kind", "statement", "start", "" + start, "end", "" + (start + "The bridge was closed".length()));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("These words are a claim of this kind already");
    }

    @Test
    void aFigureIsReadFromTheWordsPicked() {
        var start = Story.PAPER.indexOf("90 were hurt");
        var answer = story.ines.post(
                "/articles/" + story.paper + "/claims", "kind", "TOLL", "start", "" + start, "end", "" + (start + 2));
        if (answer.status() == 422) {
            assertThat(answer.page().select("input[name=min]").val()).isEqualTo("90");
            assertThat(answer.page().select("input[name=max]").val()).isEqualTo("90");
        } else {
            assertThat(story.ines.get("/claims/" + id(answer)).text()).contains("90");
        }
    }

    @Test
    void aSelectionThatIsAskedAboutStaysSelected() {
        var whole = "The bridge was closed";
        assertThat(exact(id(answered(whole)))).isEqualTo(whole);
        var halfAWord = "he bridge was clos";
        assertThat(exact(id(answered(halfAWord)))).isEqualTo(halfAWord);
    }

    /** Selects words in which the rules read no figure, and says the figure when asked. */
    private Visitor.Answer answered(String words) {
        var start = Story.WIRE.indexOf(words);
        var asked = story.ines.post(path, "kind", "toll", "start", "" + start, "end", "" + (start + words.length()));
        assertThat(asked.status()).isEqualTo(422);
        return story.ines.post(
                path,
                Story.form(
                        asked,
                        path,
                        "harm",
                        "missing",
                        "min",
                        "3",
                        "max",
                        "3",
                        "qualifier",
                        "exactly",
                        "cumulative",
                        "false"));
    }

    @Test
    void whereTheRulesReadNoFigureItIsAskedFor() {
        var start = Story.WIRE.indexOf("The valley");
        var asked = story.ines.post(path, "kind", "toll", "start", "" + start, "end", "" + (start + 10));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("The rules cannot read how many people were harmed here");
        var sent = Story.form(
                asked,
                path,
                "harm",
                "missing",
                "min",
                "3",
                "qualifier",
                "at_least",
                "words",
                "The valley woke",
                "cumulative",
                "false");
        var claim = id(story.ines.post(path, sent));
        assertThat(story.ines.get("/claims/" + claim).page().select("h1").text())
                .isEqualTo("Missing: at least 3");
    }

    @ParameterizedTest
    @CsvSource({"ill, Ill, suspected cases", "rescued, Rescued, survivors"})
    void theIllAndTheRescuedAreEnteredAndFoundAndExported(String harm, String word, String whom) {
        var claim = story.add(
                story.wire,
                "toll",
                "The valley woke",
                "harm",
                harm,
                "min",
                "612",
                "max",
                "612",
                "qualifier",
                "exactly",
                "population",
                whom,
                "cumulative",
                "true");
        var page = story.ines.get("/claims/" + claim).page();
        assertThat(page.select("h1").text()).isEqualTo(word + ": 612 " + whom);
        var edit = story.ines.get("/claims/" + claim + "/edit").page();
        assertThat(edit.select("[name=harm] option[selected], [name=harm][checked]")
                        .val())
                .isEqualTo(harm);
        var search = "/search?q=" + whom.replace(" ", "+") + "&harm=" + harm;
        Until.holds(() -> story.ines.get(search).text().contains(word + ": 612 " + whom));
        assertThat(story.ines.get(search).text()).contains("Harm " + word);
        assertThat(story.ines
                        .get("/search?q=" + whom.replace(" ", "+") + "&harm=injured")
                        .text())
                .doesNotContain(word + ": 612 " + whom);
    }

    @Test
    void whoEntersAClaimIsItsFinder() {
        var claim = story.add(story.wire, "statement", "The bridge was closed");
        var row = story.house.sql().selectFrom(CLAIM).where(CLAIM.ID.eq(claim)).fetchSingle();
        assertThat(row.getEnteredBy()).isNotNull();
        assertThat(row.getRule()).isEmpty();
        assertThat(story.ines.get("/claims/" + claim).text()).contains("You entered this claim");
    }

    @Test
    void unknownArticlesAndParagraphsAreNotThere() {
        assertThat(story.ines.get("/articles/99999/claims/new?paragraph=1").status())
                .isEqualTo(404);
        assertThat(story.ines.get(path + "/new?paragraph=99").status()).isEqualTo(404);
        assertThat(story.ines.get(path + "/new?paragraph=0").status()).isEqualTo(404);
        assertThat(story.ines.get(path + "/new").status()).isEqualTo(200);
    }
}
