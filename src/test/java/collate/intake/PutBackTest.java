package collate.intake;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.select;

import collate.db.Stands;
import collate.index.Question;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Sent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was withdrawn, alone or with its batch, is put back and counts again as before. */
@OnBothDatabases
class PutBackTest {
    private static final String FIRE = """
            ---
            published: 2024-05-08
            publisher: %s
            ---
            Fire at Dunmere mill

            The fire at Dunmere began in the sorting hall shortly before four in the morning, the brigade said.

            Rescuers said 17 people were killed in Dunmere on Monday, and that all of them had worked on the night shift.

            Neighbours heard two dull blows and saw the roof of the northern wing sink into the yard.

            The owner of the mill said that the sprinklers had been looked at in March and found in order.

            A crane from the harbour lifted the beams away until well after midnight, lit by the lamps of the volunteers.
            """;

    @AutoClose
    private final House house;

    private final Visitor ines;
    private final Visitor jun;

    PutBackTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
        jun = house.signedIn("jun");
    }

    /** All that an article's coming and going changes for others. */
    private record Seen(
            List<String> articles,
            List<Long> claims,
            List<String> questions,
            List<String> families,
            List<String> found) {}

    private Seen seen() {
        house.compared();
        Until.holds(
                () -> house.index().claims(Question.of("dunmere"), List.of()).isPresent());
        var sql = house.sql();
        return new Seen(
                ines.get("/articles").page().select("main tbody a").eachAttr("href"),
                sql.select(CLAIM.ID)
                        .from(CLAIM)
                        .where(Stands.claim())
                        .orderBy(CLAIM.ID)
                        .fetch(CLAIM.ID),
                questions(),
                ines.get("/dossiers/1/families").page().select("main tbody tr").eachText(),
                ines.get("/search?q=dunmere")
                        .page()
                        .select("main article, main li, main tbody tr")
                        .eachText());
    }

    /** What is asked, and what was answered. */
    private List<String> questions() {
        house.compared();
        return house.sql()
                .selectFrom(SUGGESTION)
                .orderBy(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, SUGGESTION.RELATION)
                .fetch(row -> row.getFromClaim() + " " + row.getRelation() + " " + row.getToClaim() + " "
                        + row.getJudgement());
    }

    private List<Long> handIn(List<Sent> files) {
        var batch = Batches.handIn(ines, files);
        Batches.awaitEnd(house.sql(), batch);
        return house.sql()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .orderBy(ARTICLE.ID.desc())
                .limit(files.size())
                .fetch(ARTICLE.ID)
                .reversed();
    }

    private long claimOf(long article) {
        return house.sql()
                .selectFrom(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .orderBy(APPEARANCE.ID)
                .limit(1)
                .fetchSingle()
                .getClaimId();
    }

    private boolean isWithdrawn(long article) {
        return house.sql().fetchSingle(ARTICLE, ARTICLE.ID.eq(article)).getWithdrawnAt() != null;
    }

    @Test
    void anArticleComesBackWithAllThatWentWithIt() {
        var articles = handIn(List.of(
                Sent.of("gazette.txt", FIRE.formatted("Harbour Gazette")),
                Sent.of("courier.txt", FIRE.formatted("Hill Courier").replace("The owner of the mill", "Its owner"))));
        var copy = "/articles/" + articles.getLast();
        var before = seen();
        assertThat(before.families()).anyMatch(row -> row.contains("Dunmere"));
        assertThat(before.questions()).isNotEmpty();

        assertThat(ines.post(copy + "/withdrawals", "withdrawn_why", " ").status())
                .isEqualTo(422);
        assertThat(ines.post(copy + "/withdrawals", "withdrawn_why", "Taken down by the paper")
                        .status())
                .isEqualTo(303);
        var without = seen();
        assertThat(without.articles()).doesNotContain(copy);
        assertThat(without.families()).noneMatch(row -> row.contains("Dunmere"));
        assertThat(without.claims())
                .isSubsetOf(before.claims())
                .hasSizeLessThan(before.claims().size());
        assertThat(without.found()).hasSizeLessThan(before.found().size());
        assertThat(ines.get(copy).page().select("#withdrawn").text())
                .contains("Withdrawn", "by Ines Varga", "Why: Taken down by the paper", "Put back…");

        assertThat(ines.post(copy + "/restorations", "put_back_why", "").status())
                .isEqualTo(422);
        assertThat(ines.post(copy + "/restorations", "put_back_why", "It is online again")
                        .status())
                .isEqualTo(303);
        assertThat(seen()).isEqualTo(before);
        assertThat(ines.get(copy).page().select("#withdrawn")).isEmpty();
        assertThat(ines.get("/record?dossier=1").text())
                .contains("Taken down by the paper", "put back", "It is online again");
        assertThat(ines.post(copy + "/restorations", "put_back_why", "Once more")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whoAddedItOrAnEditorMayAndOthersAreToldWho() {
        var article = "/articles/" + handIn(Batches.articles("Eastmoor", 1)).getFirst();
        assertThat(jun.get(article).page().select("#withdraw form")).isEmpty();
        assertThat(jun.get(article).page().select("#withdraw").text())
                .contains("Only Ines Varga, who added it, or an editor can withdraw it.");
        var refused = jun.post(article + "/withdrawals", "withdrawn_why", "Mine");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Only Ines Varga, who added it, or an editor can do this.");

        var marta = house.signedIn("marta");
        assertThat(marta.post(article + "/withdrawals", "withdrawn_why", "Not ours")
                        .status())
                .isEqualTo(303);
        assertThat(jun.get(article).page().select("#withdrawn").text())
                .contains("Ines Varga, who added it, or Marta Sousa, who withdrew it, or an editor can put it back.");
        assertThat(jun.post(article + "/restorations", "put_back_why", "Mine").status())
                .isEqualTo(403);
        assertThat(ines.post(article + "/restorations", "put_back_why", "Ours").status())
                .isEqualTo(303);
    }

    @Test
    void anArticleWhoseClaimsSomebodyWorkedOnStays() {
        var article = handIn(Batches.articles("Westmoor", 1)).getFirst();
        jun.post("/claims/" + claimOf(article) + "/remarks", "remark", "Which quay?");
        var refused = ines.post("/articles/" + article + "/withdrawals", "withdrawn_why", "Not ours");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()
                        .select("#withdraw[open] .e, #withdrawn_why-problem")
                        .text())
                .contains("It stays: somebody has worked on its claims");
        assertThat(refused.page().select("#withdrawn_why").val()).isEqualTo("Not ours");
        assertThat(isWithdrawn(article)).isFalse();
    }

    @Test
    void aClaimWithdrawnForItselfStaysAway() {
        var article = handIn(Batches.articles("Southmoor", 1)).getFirst();
        var claim = claimOf(article);
        ines.post("/claims/" + claim + "/withdrawals", "withdrawn_why", "No figure");
        ines.post("/articles/" + article + "/withdrawals", "withdrawn_why", "x".repeat(1000));
        ines.post("/articles/" + article + "/restorations", "put_back_why", "Ours");
        assertThat(isWithdrawn(article)).isFalse();
        assertThat(house.sql()
                        .select(CLAIM.ID)
                        .from(CLAIM)
                        .where(CLAIM.WITHDRAWN_AT.isNotNull())
                        .and(CLAIM.ID.in(
                                select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.ARTICLE_ID.eq(article))))
                        .fetch(CLAIM.ID))
                .containsExactly(claim);
    }

    @Test
    void theSameTextDoesNotCountTwice() {
        var article = handIn(Batches.articles("Northmoor", 1)).getFirst();
        ines.post("/articles/" + article + "/withdrawals", "withdrawn_why", "Not ours");
        var again = handIn(Batches.articles("Northmoor", 1)).getFirst();
        var refused = ines.post("/articles/" + article + "/restorations", "put_back_why", "Ours");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Its very text came in meanwhile as article " + again);
        assertThat(isWithdrawn(article)).isTrue();
    }

    @Test
    void anUndoneBatchPutsBackWhatItTookAndNothingElse() {
        var files = Batches.articles("Middlemoor", 4);
        var batch = Batches.handIn(ines, files);
        Batches.awaitEnd(house.sql(), batch);
        var articles = ines.get("/batches/" + batch)
                .page()
                .select("#batch tbody a[href^=/articles/]")
                .eachAttr("href");
        assertThat(articles).hasSize(4);
        ines.post(articles.get(0) + "/withdrawals", "withdrawn_why", "Alone");
        assertThat(ines.get("/batches/" + batch)
                        .page()
                        .select("#batch [role=status]")
                        .text())
                .isEqualTo("3 added, 1 withdrawn.");

        assertThat(jun.get("/batches/" + batch).text()).contains("Ines Varga or an editor can undo this batch.");
        assertThat(jun.post("/batches/" + batch + "/undoing", "why", "Mine").status())
                .isEqualTo(403);
        ines.post("/batches/" + batch + "/undoing", "why", "Wrong dossier");
        assertThat(ines.get("/")
                        .page()
                        .select(".feed a[href=/batches/" + batch + "]")
                        .eachText())
                .contains("batch " + batch + " of China, Russia and the Israel–Hamas war");
        Until.holds(() -> Batches.count(house.sql(), batch, ItemState.UNDONE) == 4);
        ines.post(articles.get(1) + "/restorations", "put_back_why", "This one is ours");
        ines.post(articles.get(1) + "/withdrawals", "withdrawn_why", "It is not");
        ines.post(articles.get(2) + "/restorations", "put_back_why", "This one is ours");
        var undone = ines.get("/batches/" + batch).page();
        assertThat(undone.select("#batch [role=status]").text())
                .startsWith("1 added, 3 withdrawn. Undone by Ines Varga")
                .endsWith("Wrong dossier");
        assertThat(undone.select("#batch summary").eachText()).containsExactly("Put its articles back…");

        assertThat(jun.post("/batches/" + batch + "/restorations", "put_back_why", "Mine")
                        .status())
                .isEqualTo(403);
        assertThat(ines.post("/batches/" + batch + "/restorations", "put_back_why", " ")
                        .status())
                .isEqualTo(422);
        assertThat(ines.post("/batches/" + batch + "/restorations", "put_back_why", "It was right")
                        .status())
                .isEqualTo(303);
        Until.holds(() -> Batches.count(house.sql(), batch, ItemState.UNDONE) == 0);
        assertThat(articles.stream()
                        .map(path -> ines.get(path).page().select("#withdrawn").size()))
                .as("withdrawn for themselves, before or after")
                .containsExactly(1, 1, 0, 0);
        var back = ines.get("/batches/" + batch).page();
        assertThat(back.select("#batch [role=status]").text())
                .startsWith("2 added, 2 withdrawn.")
                .contains("Put back by Ines Varga")
                .doesNotContain("Stopped")
                .endsWith("It was right");
        assertThat(back.select("#batch summary").eachText()).containsExactly("Undo this batch");

        ines.post("/batches/" + batch + "/undoing", "why", "Wrong all the same");
        Until.holds(() -> Batches.count(house.sql(), batch, ItemState.UNDONE) == 4);
        assertThat(ines.get(articles.get(3)).page().select("#withdrawn").text()).contains("Wrong all the same");
    }

    @Test
    void ofManyLikeFiguresTheSameQuestionsComeBack() {
        var before = handIn(Batches.articles("Dunmoor", 12));
        var batch = Batches.handIn(ines, likeFigures("b", 60));
        Batches.awaitEnd(house.sql(), batch);
        var after = handIn(likeFigures("c", 12));
        var asked = questions();
        assertThat(asked).hasSizeGreaterThan(300);

        ines.post("/articles/" + before.getFirst() + "/withdrawals", "withdrawn_why", "Not ours");
        ines.post("/batches/" + batch + "/undoing", "why", "Wrong dossier");
        Until.holds(() -> Batches.count(house.sql(), batch, ItemState.UNDONE) == 60);
        assertThat(questions())
                .as("those that are left look at each other instead")
                .hasSizeBetween(150, asked.size() - 150);
        var last = "/articles/" + after.getLast();
        ines.post(last + "/withdrawals", "withdrawn_why", "Not ours");
        house.compared();
        ines.post("/batches/" + batch + "/restorations", "put_back_why", "It was right");
        ines.post(last + "/restorations", "put_back_why", "Ours");
        Until.holds(() -> Batches.count(house.sql(), batch, ItemState.UNDONE) == 0);
        house.compared();
        ines.post("/articles/" + before.getFirst() + "/restorations", "put_back_why", "Ours");
        assertThat(questions()).isEqualTo(asked);
    }

    /** So many short articles that count the dead of one fire, each a little otherwise. */
    private static List<Sent> likeFigures(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Sent.of(
                        name + number + ".txt",
                        "---\npublished: 2024-05-08\npublisher: Gazette " + name + number + "\n---\nReport " + name
                                + number + "\n\nRescuers said " + (number % 15 + 10)
                                + " people were killed in Dunmoor on Monday.\n"))
                .toList();
    }

    @Test
    void aWithdrawnArticleTakesNoDayAndIsJoinedWithNone() {
        var two = handIn(Batches.articles("Highmoor", 2));
        var article = "/articles/" + two.getFirst();
        var links = List.of(article + "/families/new", article + "/origins/new");
        assertThat(ines.get(article).page().select("a").eachAttr("href")).containsAll(links);
        ines.post(article + "/withdrawals", "withdrawn_why", "Not ours");
        var page = ines.get(article).page();
        assertThat(page.select("a").eachAttr("href")).doesNotContainAnyElementsOf(links);
        assertThat(page.select("form[action$=/reference]")).isEmpty();

        var day = ines.post(article + "/reference", "day", "2024-05-07", "version", "1");
        assertThat(day.status()).isEqualTo(422);
        assertThat(day.text()).contains("This article is withdrawn: its dates stay as they are until it is put back.");
        assertThat(ines.get(article + "/families/new").page().select("main form"))
                .isEmpty();
        var join = ines.post(article + "/families", "other", "" + two.getLast(), "join_why", "One story");
        assertThat(join.status()).isEqualTo(422);
        assertThat(join.text()).contains("This article is withdrawn: it is joined with no other until it is put back.");
    }
}
