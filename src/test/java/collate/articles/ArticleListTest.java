package collate.articles;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields before each run
class ArticleListTest {
    private static final int ARTICLES = 63;

    @Parameter
    TestDatabase on;

    private House house;
    private Visitor ines;
    private String dossier;

    /** The first has a claim; those after it copy its row, and 12 of them are one story. */
    @BeforeParameterizedClassInvocation
    void open() {
        house = House.open(on);
        ines = house.signedIn("ines");
        dossier = house.signedIn("marta").post("/dossiers", "name", "Harbour").location();
        var first = ines.post(
                        "/articles",
                        "dossier",
                        dossier.replaceAll("\\D", ""),
                        "headline",
                        "Story 1",
                        "text",
                        "MIRNA: Police said on Tuesday that 3 people died when a crane fell in the harbour.")
                .location();
        var row = house.sql().fetchSingle(ARTICLE, ARTICLE.ID.eq(Long.valueOf(first.replaceAll("\\D", ""))));
        var family = house.sql()
                .insertInto(FAMILY, FAMILY.DOSSIER_ID, FAMILY.BASIS, FAMILY.MADE_AT)
                .values(row.getDossierId(), "", row.getAddedAt())
                .returning(FAMILY.ID)
                .fetchSingle()
                .getId();
        for (var number = 2; number <= ARTICLES; number++) {
            var copy = row.copy();
            copy.setHeadline("Story " + number);
            copy.setFamilyId(number % 5 == 0 ? family : null);
            copy.attach(house.sql().configuration());
            copy.insert();
        }
    }

    @AfterParameterizedClassInvocation
    void close() {
        house.close();
    }

    private List<String> headlines(String list) {
        return ines.get(list).page().select("tr[data-walk] a.strong").eachText();
    }

    @Test
    void aLongListShowsItsNewestStoriesAndLeadsToTheOthers() {
        var page = ines.get(dossier).page();
        assertThat(page.select(".head p b").text()).startsWith("63 articles, ");
        assertThat(page.select("#articles + .more").text()).isEqualTo("63 articles, 52 stories");
        assertThat(headlines(dossier)).startsWith("Story 63", "Story 62", "Story 61", "Story 60", "Story 55");
        assertThat(page.select("nav[aria-label='Pages of stories']").text())
                .contains("1 to 50 of 52 stories", "Next", "Last")
                .doesNotContain("Previous");
        var next = page.expectFirst("a[rel=next]").attr("href");
        assertThat(next).isEqualTo(dossier + "?page=2");
        assertThat(headlines(next)).containsExactly("Story 2", "Story 1");
        assertThat(ines.get(next).page().expectFirst("a[rel=prev]").attr("href"))
                .isEqualTo(dossier);
    }

    @Test
    void copiesStandTogetherTheNewestTenOfThem() {
        assertThat(headlines(dossier).subList(3, 14))
                .containsExactly(
                        "Story 60",
                        "Story 55",
                        "Story 50",
                        "Story 45",
                        "Story 40",
                        "Story 35",
                        "Story 30",
                        "Story 25",
                        "Story 20",
                        "Story 15",
                        "Story 59");
        assertThat(ines.get(dossier)
                        .page()
                        .select("tr:contains(Story 60) a.small")
                        .text())
                .isEqualTo("one of 12 copies");
    }

    @Test
    void eachArticleSaysItsClaimsOnWhateverPageItStands() {
        var row = ines.get(dossier + "?page=2").page().expectFirst("tr:contains(Story 1)");
        assertThat(row.select("td.num").text()).isNotEqualTo("0");
        assertThat(ines.get("/articles?page=2")
                        .page()
                        .select("tr:contains(Story 1) td[data-l=Claims]")
                        .text())
                .isEqualTo(row.select("td.num").text());
    }

    @Test
    void aPageThatIsNoneIsTheNearest() {
        assertThat(headlines(dossier + "?page=99")).isEqualTo(headlines(dossier + "?page=2"));
        assertThat(headlines(dossier + "?page=-1")).isEqualTo(headlines(dossier));
        assertThat(headlines(dossier + "?page=x")).isEqualTo(headlines(dossier));
    }
}
