package collate.matrix;

import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Copies of one wire story are one column, which is their source's: what a copy alone says is called so. */
@OnBothDatabases
class MatrixOfCopiesTest {
    private static final String STORY = """
            ARDEN (Valley Wire) - A bus carrying orchard workers left the mountain road above Arden late on Monday and fell into the gorge, the road police said.

            The Clinic of Saint Bruno said it had received 15 injured passengers, %s of whom had died by morning.

            Rescuers with ropes worked through the night in heavy sleet, and a crane is to lift the wreck today if the wind allows it.

            The bus belonged to a small firm from the valley that has driven pickers to the upper orchards for thirty years without an accident, its owner told reporters at the depot.
            """;

    @AutoClose
    private final House house;

    private final Visitor marta;
    private final Story story;
    private final long dossier;
    private final long source;
    private final long copy;

    MatrixOfCopiesTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        story = Story.begun(marta);
        dossier = story.dossier();
        source = article("Valley Wire", STORY.formatted("four"));
        copy = article("Coast Paper", STORY.formatted("five"));
    }

    private long article(String publisher, String text) {
        return story.article(publisher, "2024-10-09", text);
    }

    private long claim(String label) {
        return house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(CLAIM.LABEL.startsWith(label))
                .fetchOne(CLAIM.ID);
    }

    private String matrix() {
        return "/dossiers/" + dossier + "/matrix";
    }

    private static String cell(Document page, long claim, long article) {
        return page.select("a.cell[data-claim=" + claim + "][data-article=" + article + "]")
                .text();
    }

    @Test
    void whatACopyAloneSaysIsCalledSo() {
        var four = claim("Killed: 4");
        var five = claim("Killed: 5");
        var page = marta.get(matrix()).page();
        assertThat(page.select("thead th a").eachText()).containsExactly("A-" + source);
        assertThat(cell(page, four, source)).isEqualTo("says");
        assertThat(cell(page, five, source)).isEqualTo("a copy says");
        var focused = marta.get(matrix() + "?cell=" + five + "-" + copy).page();
        assertThat(focused.select("#cell").text()).isEqualTo("Claim " + five + " in A-" + source);
        assertThat(focused.select("#copy").text())
                .contains("A-" + copy + ", a copy", "Nobody has said what A-" + source + " itself does with it.");
        assertThat(focused.select("input[name=does][checked]").attr("value")).isEqualTo("NOT_READ");
        assertThat(marta.get(matrix() + ".csv").text()).contains("a copy says");
    }

    @Test
    void whatTheSourceDoesIsJudgedBesideIt() {
        var five = claim("Killed: 5");
        marta.post(
                matrix() + "?cell=" + five + "-" + source,
                "claim",
                "" + five,
                "article",
                "" + source,
                "does",
                "CONTRADICTS");
        var page = marta.get(matrix() + "?cell=" + five + "-" + source).page();
        assertThat(cell(page, five, source)).isEqualTo("contradicts; a copy says");
        assertThat(page.select("#copy").text()).contains("A-" + source + " itself does not.");
        assertThat(marta.get(matrix() + "?rows=contradicted").page().select("a.cell.contra"))
                .hasSize(1);
    }
}
