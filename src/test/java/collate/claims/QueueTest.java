package collate.claims;

import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.index.Question;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The queue: its filters stand in the address. */
@OnBothDatabases
class QueueTest {
    @AutoClose
    private final Story story;

    QueueTest(TestDatabase on) {
        story = new Story(on);
    }

    private static List<Long> claims(Visitor.Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return page.page().select("tr[data-walk] a.plain[href^=/claims/]").eachAttr("href").stream()
                .map(href -> Long.parseLong(href.replaceAll("\\D", "")))
                .toList();
    }

    private List<Long> queue(String query) {
        return claims(story.ines.get("/queue" + query));
    }

    @Test
    void filtersByKindArticleWordsAndSpeaker() {
        var toll = story.toll();
        var quote = story.add(
                story.wire,
                "quote",
                "“We will rebuild every house,” said Mayor",
                "manner",
                "direct",
                "speaker",
                "Tilda Ann Rask");
        var article = "&article=" + story.wire;
        assertThat(queue("?kind=toll" + article)).contains(toll).doesNotContain(quote);
        assertThat(queue("?kind=quote" + article)).contains(quote).doesNotContain(toll);
        assertThat(queue("?article=" + story.paper)).isNotEmpty().doesNotContain(toll, quote);
        assertThat(queue("?q=REBUILD+every")).contains(quote).doesNotContain(toll);
        assertThat(queue("?q=100%25")).isEmpty();
        var speaker = story.ines
                .get("/queue")
                .page()
                .select("select[name=speaker] option:contains(Tilda Ann)")
                .val();
        assertThat(queue("?speaker=" + speaker)).containsExactly(quote);
        var page = story.ines.get("/queue?kind=toll" + article).page();
        assertThat(page.select("a.chip.on").text()).contains("Toll").contains("Article: Valley Wire");
        assertThat(page.select("a.chip.on[href*=kind]"))
                .as("each chip takes its own filter away")
                .hasSize(1);
    }

    @Test
    void findsWordsAsTheSearchPageReadsThem() {
        var toll = story.toll();
        var wire = "&article=" + story.wire;
        Until.holds(() -> queue("?q=fourteen+hundred" + wire).contains(toll));
        assertThat(queue("?q=killed+1400" + wire)).contains(toll);
        assertThat(queue("?q=toll:1500..2000" + wire)).isEmpty();
        assertThat(queue("?q=fourteen+hundred&kind=quote")).isEmpty();
    }

    @Test
    void filtersByStandingVerdictAndWhoIsOnTurn() {
        var toll = story.toll();
        assertThat(queue("?standing=open&article=" + story.wire)).contains(toll);
        story.sign(story.jun, toll);
        assertThat(queue("?standing=in-review")).containsExactly(toll);
        assertThat(queue("?standing=open&article=" + story.wire)).doesNotContain(toll);
        var marta = story.house.signedIn("marta");
        assertThat(claims(marta.get("/queue?needs=anyone"))).contains(toll);
        assertThat(claims(story.jun.get("/queue?needs=anyone")))
                .as("who has signed waits for nothing")
                .doesNotContain(toll);
        assertThat(queue("?needs=anyone")).as("who entered it may not sign it").doesNotContain(toll);
        story.sign(marta, toll);
        assertThat(queue("?standing=decided&verdict=attributed")).containsExactly(toll);
        assertThat(queue("?standing=decided&verdict=false")).isEmpty();
        assertThat(queue("?article=" + story.wire)).doesNotContain(toll);
        assertThat(queue("?standing=all&article=" + story.wire)).contains(toll);
    }

    @Test
    void filtersByWhoHasTakenIt() {
        var toll = story.toll();
        var page = story.jun.get("/queue?article=" + story.wire);
        var form = page.page().expectFirst("form[action=/claims/" + toll + "/assignment] button");
        story.jun.post("/claims/" + toll + "/assignment", "account", form.attr("value"));
        assertThat(claims(story.jun.get("/queue?assigned=me"))).containsExactly(toll);
        assertThat(queue("?assigned=me")).isEmpty();
        assertThat(queue("?assigned=nobody&article=" + story.wire)).doesNotContain(toll);
    }

    @Test
    void ordersAndPages() {
        var first = story.add(story.wire, "statement", "The valley woke");
        story.house.clock().pass(Duration.ofHours(30));
        var last = story.add(story.wire, "statement", "The bridge was closed");
        assertThat(queue("?sort=new").getFirst()).isEqualTo(last);
        assertThat(queue("?kind=statement")).containsExactly(first, last);
        assertThat(queue("?kind=statement&sort=name")).containsExactly(last, first);
        var all = story.ines.get("/queue?standing=all").page();
        assertThat(all.select("tr[data-walk]")).hasSize(50);
        var next = all.expectFirst("a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/queue?page=2&standing=all");
        var second = story.ines.get(next);
        assertThat(claims(second))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(claims(story.ines.get("/queue?standing=all")));
        assertThat(story.ines
                        .get("/queue?kind=statement")
                        .page()
                        .select("td.ink-wait")
                        .text())
                .isEqualTo("1 d 6 h");
    }

    /** What the index counts is what the database counts, which answers while the index is behind or asked for an article. */
    @Test
    void theIndexAndTheDatabaseFindTheSame() {
        var toll = story.toll();
        story.sign(story.jun, toll);
        story.sign(story.house.signedIn("marta"), toll);
        story.add(story.wire, "statement", "The valley woke");
        Until.holds(() -> story.house.index().claims(Question.of(""), List.of()).isPresent());
        var queue = new QueueQueries(story.house.sql());
        var indexed = new QueueIndex(story.house.index());
        for (var asked : List.of(
                Map.of("q", "valley"),
                Map.of("q", "killed", "standing", "all"),
                Map.of("q", "killed", "standing", "decided", "verdict", "attributed"),
                Map.of("q", "the", "kind", "quote", "sort", "new"),
                Map.of("q", "the", "dossier", "1", "standing", "open"))) {
            var filter = new QueueFilter(asked);
            var words = new WordQueries(story.house.index()).hold(filter.get("q"));
            assertThat(indexed.counts(filter).orElseThrow())
                    .as("%s", asked)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(queue.counts(filter, words, 1));
            assertThat(queue.rows(indexed.page(filter).orElseThrow(), filter))
                    .as("%s", asked)
                    .isNotEmpty()
                    .isEqualTo(queue.rows(filter, words, 1));
        }
        assertThat(indexed.page(new QueueFilter(Map.of("q", "valley", "article", "" + story.wire))))
                .as("only the database knows what an article held once")
                .isEmpty();
    }

    /** More of them than the embedded database takes in one array. */
    @Test
    void wordsThatStandInAHundredThousandClaimsAreFound() {
        var toll = story.toll();
        var claims =
                LongStream.rangeClosed(1, 200_000).map(id -> id + 1_000_000).toArray();
        claims[150_000] = toll;
        var found = WordQueries.found(claims);
        assertThat(story.house
                        .sql()
                        .select(CLAIM.ID)
                        .from(found.claims())
                        .where(found.that())
                        .fetch(CLAIM.ID))
                .containsExactly(toll);
    }

    @Test
    void countsStandBesideTheFiltersAndNonsenseIsLeftOut() {
        story.add(story.wire, "statement", "The valley woke");
        var page = story.ines
                .get("/queue?kind=nonsense&article=x&page=-3&standing=%3Cb%3E")
                .page();
        assertThat(page.select("a.chip:contains(Statement) .n").text()).isEqualTo("1");
        assertThat(page.select("tr[data-walk]")).isNotEmpty();
        assertThat(story.ines.get("/queue?q=" + "nothing+like+this").text())
                .contains("No claim fits all these filters.");
        assertThat(story.ines.get("/queue?page=999").status()).isEqualTo(200);
    }
}
