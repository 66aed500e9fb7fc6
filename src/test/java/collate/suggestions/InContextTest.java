package collate.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Both claims of a question where they stand. */
@OnBothDatabases
class InContextTest {
    @AutoClose
    private final Archive archive;

    private final SuggestionRecord question;

    InContextTest(TestDatabase on) {
        archive = new Archive(on);
        var first = archive.article("Valley Wire", "2024-10-09", """
                Rain fell on the hills.

                The river rose for two days. Officials of the valley said 1,400 people were killed in Arden on 7 October 2024. Bells rang.
                """);
        var second = archive.article(
                "Coast Paper", "2024-10-09", "The coast guard said 900 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        question = archive.between(
                archive.claim(first, Kind.TOLL, "1,400"),
                archive.claim(second, Kind.TOLL, "900"),
                Relation.CONTRADICTS);
    }

    private String path() {
        return "/suggestions/" + question.getId() + "/context";
    }

    private static Element card(Document list, long question) {
        return list.expectFirst("#s" + question);
    }

    @Test
    void aQuestionShowsBothClaimsInTheirParagraphsAndIsAnsweredThere() {
        var ines = archive.ines;
        var list = ines.get("/suggestions").page();
        var link = card(list, question.getId()).expectFirst("a[href^=" + path() + "]");
        assertThat(link.text()).startsWith("Both in context");
        var page = ines.get(link.attr("href")).page();
        assertThat(page.select(".sg-q blockquote").eachText())
                .containsExactly(
                        "The river rose for two days. Officials of the valley said 1,400 people were killed in Arden on 7 October 2024. Bells rang.",
                        "The coast guard said 900 people were killed in Arden on 7 October 2024.");
        assertThat(page.select(".sg-q blockquote b.val").eachText()).containsExactly("1,400", "900");
        assertThat(page.expectFirst("form.sg-act input[name=back]").attr("value"))
                .isEqualTo(card(list, question.getId())
                        .expectFirst("input[name=back]")
                        .attr("value"));
    }

    @Test
    void whatWasAnsweredMeanwhileSaysSoAndNoStrangeAddressIsLedBackTo() {
        archive.judge(archive.ines, question, "rejected");
        var page = archive.ines.get(path() + "?back=https://example.org/").page();
        assertThat(page.select("form.sg-act")).isEmpty();
        assertThat(page.text()).contains("As it stands: Contradicts, rejected, by Ines Varga");
        assertThat(page.select("main a[href^=https]")).isEmpty();
        assertThat(archive.ines.get("/suggestions/999/context").status()).isEqualTo(404);
    }

    @Test
    void aHeadlineStandsWithTheWordsBelowIt() {
        var headed = archive.article("Hill Post", "2024-10-09", """
                Flood kills 1,400 people in Arden on 7 October 2024

                By Tilda Rask

                The valley was under water for two days, officials said. Nobody slept.

                Bells rang.
                """);
        var other = archive.article(
                "Selm Post", "2024-10-09", "The hill patrol said 900 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        var asked = archive.between(
                archive.claim(headed, Kind.TOLL, "1,400"),
                archive.claim(other, Kind.TOLL, "900"),
                Relation.CONTRADICTS);
        assertThat(archive.ines
                        .get("/suggestions/" + asked.getId() + "/context")
                        .page()
                        .select(".sg-q blockquote")
                        .eachText())
                .contains("Flood kills 1,400 people in Arden on 7 October 2024 By Tilda Rask"
                        + " The valley was under water for two days, officials said. Nobody slept.");
    }
}
