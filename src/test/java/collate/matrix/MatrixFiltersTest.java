package collate.matrix;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The filters of the matrix say how many rows each leaves, and leave as many, though few claims are looked at for it. */
@OnBothDatabases
class MatrixFiltersTest {
    @AutoClose
    private final House house;

    private final Visitor marta;
    private final Story story;
    private final String matrix;

    MatrixFiltersTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        story = Story.begun(marta);
        matrix = "/dossiers/" + story.dossier() + "/matrix";
    }

    private List<Long> tolls() {
        return house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(story.dossier()))
                .and(CLAIM.KIND.eq(Kind.TOLL))
                .orderBy(CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    private void judge(long claim, long article, String does) {
        assertThat(marta.post(matrix, "claim", "" + claim, "article", "" + article, "does", does)
                        .status())
                .isEqualTo(303);
    }

    private List<String> chips(String query) {
        return marta.get(matrix + query).page().select("a.chip").eachText();
    }

    @Test
    void chipsCountTheRowsThatTheyLeave() {
        var wire = story.article("Valley Wire", "2024-10-08", "At least 1,400 people were killed in Arden.");
        var paper = story.article("Coast Paper", "2024-10-08", "Some 900 people were injured in Arden.");
        judge(tolls().getFirst(), paper, "CONTRADICTS");
        judge(tolls().getLast(), wire, "SILENT");
        assertThat(chips(""))
                .startsWith("All 2", "Contradicted 1", "Differing 0", "Silent 1", "Not read 0", "Tolls only 2");
        assertThat(chips("?rows=silent")).contains("All 2", "Silent 1", "Tolls only 1", "Quotes only 0");
        assertThat(chips("?kind=quote")).contains("All 0", "Contradicted 0", "Tolls only 2", "Quotes only 0");
        var third = story.article("Hill Herald", "2024-10-08", "Nobody was hurt in Arden.");
        assertThat(chips("")).contains("Not read 2");
        judge(tolls().getFirst(), third, "DIFFERS");
        assertThat(chips("")).contains("Not read 1", "Differing 1");
        assertThat(marta.get(matrix + "?rows=unread")
                        .page()
                        .select("tbody th a")
                        .eachAttr("href"))
                .containsExactly("/claims/" + tolls().getLast());
    }

    @Test
    void rowsSayInHowManyArticlesAndOnHowManyOriginsTheyRest() {
        story.article(
                "Valley Wire",
                "2024-10-08",
                "At least 1,400 people were killed in Arden, the Health Ministry said. Some 70 people were injured.");
        var page = marta.get(matrix).page();
        assertThat(page.select(".told").eachText())
                .containsExactly("1 article, 1 origin", "1 article, no origin named");
        for (var row : page.select("tbody tr")) {
            var claim = row.expectFirst("th a").attr("href");
            assertThat(marta.get(claim).page().select("#appearances .more").text())
                    .as(claim)
                    .isEqualTo(row.select(".told").text());
        }
    }

    @Test
    void filtersLeaveWhatReadingAllClaimsWouldLeave() {
        var wire = story.article(
                "Valley Wire", "2024-10-08", "At least 1,400 people were killed in Arden. Officials hid.");
        story.article("Coast Paper", "2024-10-08", "Some 900 people were injured in Arden. Then 12 people drowned.");
        var third =
                story.article("Hill Herald", "2024-10-08", "“We counted 31 dead in Tarn,” Ada Lund said on Monday.");
        var tolls = tolls();
        judge(tolls.get(1), wire, "DIFFERS");
        judge(tolls.get(1), third, "SILENT");
        house.sql()
                .insertInto(CLAIM_LINK)
                .set(CLAIM_LINK.FROM_CLAIM, tolls.get(0))
                .set(CLAIM_LINK.TO_CLAIM, tolls.get(2))
                .set(CLAIM_LINK.FROM_NOW, tolls.get(0))
                .set(CLAIM_LINK.TO_NOW, tolls.get(2))
                .set(CLAIM_LINK.RELATION, "CONTRADICTS")
                .set(CLAIM_LINK.JUDGEMENT, "CONFIRMED")
                .set(CLAIM_LINK.JUDGED_BY, 1L)
                .set(CLAIM_LINK.JUDGED_AT, OffsetDateTime.of(2024, 11, 3, 9, 0, 0, 0, ZoneOffset.UTC))
                .execute();
        marta.post(
                "/articles/" + wire + "/texts", "text", "At least 1,600 people were killed in Arden. Officials hid.");
        Until.holds(() -> house.index().dossiers().isPresent());
        var queries = new MatrixQueries(house.sql(), house.index());
        var columns = queries.columns(story.dossier());
        for (var rows : List.of("contradicted", "differing", "silent", "unread")) {
            var sight = new Sight(story.dossier(), rows, Optional.of(Kind.TOLL), Optional.empty(), false, 1, 1);
            var census = new CensusQueries(house.sql(), house.index()).of(sight, columns);
            var read = queries.allRows(queries.claims(sight), columns).stream()
                    .filter(row -> row.count(sight.wanted().orElseThrow()) > 0)
                    .map(Row::claim)
                    .toList();
            assertThat(read).as(rows).isNotEmpty();
            assertThat(queries.claims(sight, census)).as(rows).isEqualTo(read);
            assertThat(census.count(sight)).as(rows).isEqualTo(read.size());
        }
    }

    @Test
    void ofMoreArticlesThanAPageThoseThatContradictComeFirst() {
        for (var number = 1; number <= 14; number++) {
            story.article(
                    "Paper " + number, "2024-10-08", "At least 1,4" + (number + 10) + " people were killed in Arden.");
        }
        var columns = new MatrixQueries(house.sql(), house.index()).columns(story.dossier());
        var last = columns.getLast().article();
        judge(tolls().getFirst(), last, "CONTRADICTS");
        var page = marta.get(matrix + "?rows=contradicted").page();
        assertThat(page.select("thead th a").getFirst().text()).isEqualTo("A-" + last);
        assertThat(page.select("a.cell.contra")).hasSize(1);
        assertThat(page.text()).contains("Articles that do what you filter by come first.");
        assertThat(marta.get(matrix).page().select("thead th a").getFirst().text())
                .isEqualTo("A-" + columns.getFirst().article());
    }
}
