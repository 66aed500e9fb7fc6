package collate.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The cell in the focus lays beside the claim what its article states. */
@OnBothDatabases
class MatrixFocusTest {
    @AutoClose
    private final House house;

    MatrixFocusTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void figuresOfOneSentenceAreToldApartAndThoseOfTheSameHarmComeFirst() {
        var marta = house.signedIn("marta");
        var story = Story.begun(marta);
        var wire = story.article(
                "Valley Wire", "2024-10-09", "At least 1,400 people were killed in Arden, officials said.");
        var hill = story.article(
                "Hill Herald",
                "2024-10-09",
                "Some 70 people were injured and 12 people were killed in Arden, the mayor said.");
        var matrix = "/dossiers/" + story.dossier() + "/matrix";
        var killed = marta.get(matrix)
                .page()
                .select("a.cell[data-article=" + wire + "][data-stated]")
                .attr("data-claim");
        var page = marta.get(matrix + "?cell=" + killed + "-" + hill).page();
        assertThat(page.select("aside li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Killed: 12 people, Arden"),
                        then -> assertThat(then).startsWith("Injured: some 70 people, Arden"));
    }
}
