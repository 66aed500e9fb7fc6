package collate.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The matrix of an event has the articles that have to do with its claims; the others are a link away. */
@OnBothDatabases
class MatrixOfEventTest {
    @AutoClose
    private final House house;

    private final Visitor marta;
    private final Story story;
    private final long wire;
    private final long elsewhere;
    private final long claim;
    private final String matrix;

    MatrixOfEventTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        story = Story.begun(marta);
        wire = story.article(
                "Valley Wire", "2024-10-09", "At least 1,400 people were killed in Arden, officials said.");
        elsewhere = story.article("Coast Paper", "2024-10-09", "Nine people were injured in Velmar, a hospital said.");
        claim = Long.parseLong(marta.get("/dossiers/" + story.dossier() + "/matrix")
                .page()
                .select("a.cell[data-article=" + wire + "][data-stated]")
                .attr("data-claim"));
        var event = marta.post("/events", "dossier", "" + story.dossier(), "name", "Flood", "claims", "" + claim)
                .location();
        matrix = "/dossiers/" + story.dossier() + "/matrix?event=" + event.replaceAll("\\D", "");
    }

    private static List<String> columns(Document page) {
        return page.select("thead th a").eachText();
    }

    @Test
    void anArticleOfAnotherStoryIsNoColumnAndNothingToReadNext() {
        var page = marta.get(matrix).page();
        assertThat(columns(page)).containsExactly("A-" + wire);
        assertThat(page.select(".head .mute").text()).contains("1 claim, 1 of 2 articles");
        assertThat(page.select("a[data-key=n]")).isEmpty();
        assertThat(page.select("tbody td.num").text()).isEqualTo("1 of 1");
        assertThat(marta.get(matrix.replace("/matrix", "/matrix.csv")).text()).doesNotContain("Coast Paper");
    }

    @Test
    void allArticlesAreALinkAwayAndOneThatSomebodyReadForItStays() {
        var all = marta.get(matrix).page().select(".head .mute a").attr("href");
        assertThat(columns(marta.get(all).page())).containsExactly("A-" + wire, "A-" + elsewhere);
        var next = marta.get(all).page().select("a[data-key=n]").attr("href");
        assertThat(next).isEqualTo(all + "&cell=" + claim + "-" + elsewhere);
        marta.post(next, "claim", "" + claim, "article", "" + elsewhere, "does", "SILENT");
        assertThat(columns(marta.get(matrix).page())).containsExactly("A-" + wire, "A-" + elsewhere);
        assertThat(marta.get(all).page().select(".head .mute a").attr("href")).isEqualTo(matrix);
    }
}
