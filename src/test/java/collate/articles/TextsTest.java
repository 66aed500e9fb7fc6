package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.TOLL;
import static collate.db.schema.Tables.TURN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.select;

import collate.core.claim.Kind;
import collate.core.review.TurnReason;
import collate.index.Facet;
import collate.index.Filter;
import collate.index.Group;
import collate.index.Question;
import collate.index.Search;
import collate.record.Actor;
import collate.record.Recorder;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A new text of an article: nothing moves silently, nothing is lost. */
@OnBothDatabases
class TextsTest {
    private static final String FIRST = """
            Flood at Arden

            At least 1,400 people were killed in Arden on 7 October, officials of the valley said.

            “We will rebuild every house,” said Mayor Tilda Rask on Monday.

            Some 90 people were injured.""";

    @AutoClose
    private final House house;

    private final Visitor ines;
    private final long article;

    TextsTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
        article = Long.parseLong(ines.post(
                        "/articles",
                        "dossier",
                        "1",
                        "headline",
                        "Flood at Arden",
                        "publisher",
                        "Valley Wire",
                        "published",
                        "2024-10-09",
                        "text",
                        FIRST)
                .location()
                .replaceAll("\\D*(\\d+).*", "$1"));
    }

    private Visitor.Answer give(String text) {
        return ines.post("/articles/" + article + "/texts", "text", text);
    }

    private long toll(String words) {
        return house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(CLAIM.KIND.eq(Kind.TOLL))
                .and(APPEARANCE.EXACT.contains(words))
                .fetchAny(CLAIM.ID);
    }

    private List<String> words(long claim) {
        return house.sql()
                .select(APPEARANCE.EXACT)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.eq(claim))
                .fetch(APPEARANCE.EXACT);
    }

    private String spread(long claim) {
        return ines.get("/claims/" + claim)
                .page()
                .select("#appearances header .more")
                .text();
    }

    /** Claims that the search has under the article; the index follows within moments. */
    private boolean isFound(long claim) {
        var search = new Search(Question.of(""), List.of(Filter.Is.of(Facet.ARTICLE, "" + article)));
        return house.index()
                .top(search, Group.CLAIMS, Search.Order.BEST, 0, 50)
                .ids()
                .contains(claim);
    }

    private int waiting(long claim) {
        return house.sql()
                .fetchCount(
                        TURN,
                        TURN.CLAIM_ID
                                .eq(claim)
                                .and(TURN.REASON.eq(TurnReason.ORPHANED))
                                .and(TURN.ANSWERED_AT.isNull()));
    }

    private long orphan() {
        return house.sql()
                .select(CARRY.ID)
                .from(CARRY)
                .where(CARRY.HOW.eq("ORPHAN"))
                .fetchSingle(CARRY.ID);
    }

    @Test
    void typoElsewhereCarriesEveryClaimQuietly() {
        var toll = toll("1,400");
        var before = words(toll);
        assertThat(give(FIRST.replace("Flood at", "Floods at")).status()).isEqualTo(303);
        assertThat(words(toll)).isEqualTo(before);
        assertThat(waiting(toll)).isZero();
        var page = ines.get("/articles/" + article).page();
        assertThat(page.select("#c" + toll)).as("marked in the new text").isNotEmpty();
        assertThat(page.text()).contains("Floods at Arden");
        assertThat(ines.get("/articles/" + article + "/texts").text()).contains("differs from text 1 in 1 place.");
    }

    @Test
    void inAWithdrawnArticleNothingIsDecided() {
        give(FIRST.replace("1,400", "1,200"));
        var carry = orphan();
        var desk = new WithdrawalDesk(house.sql(), house.clock(), new Recorder(house.clock()), List.of());
        house.sql()
                .transaction(
                        tx -> assertThat(desk.withdraw(tx.dsl(), article, Optional.empty(), "Not ours", Actor.COLLATE))
                                .isEqualTo(WithdrawalDesk.Outcome.WITHDRAWN));
        assertThat(ines.get("/articles/" + article + "/texts").page().select("form[action$=/decision]"))
                .isEmpty();
        var answer = ines.post("/carries/" + carry + "/decision", "choice", "NEW_CLAIM");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("This article is withdrawn, so nothing is to be decided in it.");
    }

    /** Garbled characters are put right, and a stray one is noise, in a new text as in a first. */
    @Test
    void newTextIsReadAsAFirstOneIs() {
        var garbled = FIRST.replace("“We will rebuild every house,”", "â€œWe will rebuild every house,â€\u009d")
                + "\n\nUpdated: October 11, 2024\n\nThe café closed.".replace("é", "Ã©");
        assertThat(give(garbled).status()).isEqualTo(303);
        var page = ines.get("/articles/" + article).page();
        assertThat(page.select("#text").text()).contains("“We will rebuild every house,”", "The café closed.");
        assertThat(page.select("#known").text())
                .contains("Put right in the text", "Ã© → é")
                .contains("Fri 11 Oct 2024", "“updated” line of the text");
        assertThat(page.select(".para.noise").text()).contains("Updated: October 11, 2024");
    }

    @Test
    void newTextWaitsForTheDossierBeforeItTakesTheArticle() {
        var given = house.sql().transactionResult(tx -> {
            tx.dsl()
                    .selectOne()
                    .from(DOSSIER)
                    .where(DOSSIER.ID.eq(1L))
                    .forUpdate()
                    .fetch();
            var giving = CompletableFuture.supplyAsync(
                    () -> give(FIRST.replace("Flood at", "Floods at")).status());
            for (var look = 0; look < 20; look++) {
                Thread.sleep(20);
                assertThat(articlesFree()).isEqualTo(1);
            }
            assertThat(giving).isNotDone();
            return giving;
        });
        assertThat(given.join()).isEqualTo(303);
    }

    private int articlesFree() {
        return house.sql()
                .transactionResult(tx -> tx.dsl()
                        .selectOne()
                        .from(ARTICLE)
                        .where(ARTICLE.ID.eq(article))
                        .forUpdate()
                        .skipLocked()
                        .fetch()
                        .size());
    }

    @Test
    void changedFigureIsAnOrphanOnSomebodysTurn() {
        var toll = toll("1,400");
        var before = words(toll);
        var answer = give(FIRST.replace("1,400", "1,200"));
        assertThat(words(toll)).as("stays on the old text").isEqualTo(before);
        assertThat(waiting(toll)).isEqualTo(1);
        var page = ines.get(answer.location()).page();
        assertThat(page.select("#orphans").text()).contains("text changed: 1,400 → 1,200");
        assertThat(page.select(".dtext del").text()).contains("1,400");
        assertThat(page.select(".dtext ins").text()).contains("1,200");
        assertThat(ines.get("/claims/" + toll).text()).contains("Orphan").contains("1,400 → 1,200");
        assertThat(ines.get("/articles/" + article).page().select("#c" + toll)).isEmpty();
    }

    @Test
    void anOrphanIsLookedForInEveryLaterText() {
        var toll = toll("1,400");
        give(FIRST.replace("1,400", "1,200"));
        var first = orphan();
        var claims = house.sql().fetchCount(CLAIM);
        give("Corrected on Tuesday.\n\n" + FIRST.replace("1,400", "1,200"));
        assertThat(house.sql().fetchCount(CLAIM))
                .as("no second claim in its place")
                .isLessThanOrEqualTo(claims + 1);
        assertThat(waiting(toll)).isEqualTo(1);
        assertThat(ines.get("/articles/" + article).text()).contains("Texts, 1 to decide");
        assertThat(ines.get("/articles/" + article + "/texts?text=2")
                        .page()
                        .select("#orphans")
                        .text())
                .contains("Looked for again in the next text.")
                .doesNotContain("Same claim");
        assertThat(ines.post("/carries/" + first + "/decision", "choice", "CHANGED")
                        .status())
                .isEqualTo(409);
        assertThat(ines.post("/carries/" + orphan() + "/decision", "choice", "CHANGED")
                        .status())
                .isEqualTo(303);
        assertThat(words(toll)).singleElement().asString().contains("1,200");
        assertThat(ines.get("/articles/" + article).page().select("#c" + toll)).hasSize(1);
    }

    @Test
    void whoeverHasAnotherOrphanOfTheClaimToDecideStaysOnTurn() {
        var toll = toll("1,400");
        var jun = house.signedIn("jun");
        var second = "By our own reporter.\n\n" + FIRST;
        var other = jun.post("/articles", "dossier", "1", "published", "2024-10-09", "text", second)
                .location();
        var id = Long.parseLong(other.replaceAll("\\D*(\\d+).*", "$1"));
        house.sql()
                .update(APPEARANCE)
                .set(APPEARANCE.CLAIM_ID, toll)
                .where(APPEARANCE.ARTICLE_ID.eq(id))
                .and(APPEARANCE.EXACT.eq(words(toll).getFirst()))
                .and(APPEARANCE.CLAIM_ID.in(select(CLAIM.ID).from(CLAIM).where(CLAIM.KIND.eq(Kind.TOLL))))
                .execute();
        assertThat(words(toll)).hasSize(2);
        give(FIRST.replace("1,400", "1,200"));
        jun.post(other + "/texts", "text", second.replace("1,400", "1,300"));
        assertThat(waiting(toll)).as("one on turn for each article").isEqualTo(2);

        ines.post("/carries/" + orphanOf(article) + "/decision", "choice", "KEPT");
        assertThat(house.sql()
                        .select(TURN.WHY)
                        .from(TURN)
                        .where(TURN.CLAIM_ID.eq(toll))
                        .and(TURN.REASON.eq(TurnReason.ORPHANED))
                        .and(TURN.ANSWERED_AT.isNull())
                        .fetch(TURN.WHY))
                .singleElement()
                .asString()
                .contains("1,400 → 1,300");
        ines.post("/carries/" + orphanOf(id) + "/decision", "choice", "KEPT");
        assertThat(waiting(toll)).isZero();
    }

    private long orphanOf(long article) {
        return house.sql()
                .select(CARRY.ID)
                .from(CARRY)
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(CARRY.APPEARANCE_ID))
                .where(CARRY.HOW.eq("ORPHAN"))
                .and(APPEARANCE.ARTICLE_ID.eq(article))
                .fetchSingle(CARRY.ID);
    }

    @Test
    void claimsStandAgainWhenTheirWordsAreBack() {
        var toll = toll("1,400");
        var before = words(toll);
        var answer = give("Another story.\n\nThe ferry to Mirna was late, and nobody knows why.\n");
        assertThat(ines.get(answer.location()).page().select("#another").text())
                .contains("None of the words that claims stand on is in text 2");
        give(FIRST);
        assertThat(words(toll)).isEqualTo(before);
        assertThat(waiting(toll)).isZero();
        assertThat(ines.get("/articles/" + article).text()).doesNotContain("Texts, ");
        assertThat(ines.get("/articles/" + article).page().select("#c" + toll)).hasSize(1);
    }

    @Test
    void newClaimIsReadFromTheNewWords() {
        var toll = toll("1,400");
        give(FIRST.replace("1,400", "1,200"));
        ines.post("/carries/" + orphan() + "/decision", "choice", "NEW_CLAIM");
        var fresh = toll("1,200");
        assertThat(fresh).isNotEqualTo(toll);
        assertThat(waiting(toll)).isZero();
        assertThat(ines.get("/claims/" + fresh).text()).contains("1,200");
        assertThat(ines.get("/articles/" + article + "/texts")
                        .page()
                        .select("#orphans")
                        .text())
                .contains("another claim, Ines Varga");
    }

    @Test
    void newClaimBringsNoneOfItsNeighboursASecondTime() {
        give(FIRST.replace("1,400", "1,200"));
        var before = house.sql().fetchCount(CLAIM);
        ines.post("/carries/" + orphan() + "/decision", "choice", "NEW_CLAIM");
        assertThat(house.sql().fetchCount(CLAIM)).isEqualTo(before + 1);
    }

    @Test
    void sameClaimWithNewWordsMovesAndIsOnTheRecord() {
        var toll = toll("1,400");
        give(FIRST.replace("1,400", "1,200"));
        var answer = ines.post("/carries/" + orphan() + "/decision", "choice", "CHANGED");
        assertThat(answer.location()).matches("/claims/" + toll + "/edit\\?read=\\d+");
        assertThat(words(toll)).singleElement().asString().contains("1,200");
        assertThat(ines.get("/record?dossier=1").text()).contains("same claim, other words");
    }

    private Document editorOfNewWords(String was, String now) {
        give(FIRST.replace(was, now));
        return ines.get(ines.post("/carries/" + orphan() + "/decision", "choice", "CHANGED")
                        .location())
                .page();
    }

    @Test
    void newWordsLeadToTheEditorWithWhatTheyGive() {
        var toll = toll("1,400");
        var editor = editorOfNewWords("At least 1,400", "Exactly 1,200");
        assertThat(editor.select("#proposal").text())
                .contains("At least 1,400 people")
                .contains("Exactly 1,200 people")
                .contains("Lower bound: 1,400 → 1,200")
                .contains("Upper bound: nothing → 1,200")
                .contains("Of these words, those that carry the value: At least 1,400 → 1,200")
                .contains("nothing is saved until you save it");
        assertThat(editor.select("[name=min]").val()).isEqualTo("1200");
        assertThat(editor.select("[name=was_min]").val()).isEqualTo("1400");
        assertThat(bounds(toll)).as("not saved yet").isEqualTo(List.of(1400L));
        assertThat(save(editor).status()).isEqualTo(303);
        assertThat(bounds(toll)).isEqualTo(List.of(1200L, 1200L));
        assertThat(ines.get("/claims/" + toll).text()).contains("1,200");
    }

    @Test
    void whatAPersonCorrectedStandsWhereTheNewWordsSayNothingOther() {
        var toll = toll("1,400");
        house.sql()
                .update(TOLL)
                .set(TOLL.PLACE, "Ardenmouth")
                .where(TOLL.CLAIM_ID.eq(toll))
                .execute();
        var editor = editorOfNewWords("1,400", "1,200");
        assertThat(editor.select("[name=place]").val()).isEqualTo("Ardenmouth");
        assertThat(editor.select("#proposal").text()).doesNotContain("Ardenmouth");
        house.sql()
                .update(CLAIM)
                .set(CLAIM.VERSION, CLAIM.VERSION.plus(1))
                .where(CLAIM.ID.eq(toll))
                .execute();
        house.sql()
                .update(TOLL)
                .set(TOLL.MIN_COUNT, 1300L)
                .where(TOLL.CLAIM_ID.eq(toll))
                .execute();
        assertThat(save(editor).status()).as("somebody saved meanwhile").isEqualTo(409);
    }

    @Test
    void newWordsThatNobodyMovedProposeNothing() {
        var toll = toll("1,400");
        assertThat(ines.get("/claims/" + toll + "/edit?read=1").page().select("#proposal"))
                .isEmpty();
    }

    private List<Long> bounds(long claim) {
        return house.sql()
                .selectFrom(TOLL)
                .where(TOLL.CLAIM_ID.eq(claim))
                .fetchSingle(row -> Stream.of(row.getMinCount(), row.getMaxCount())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** The form as it is drawn. */
    private Visitor.Answer save(Document editor) {
        var form = editor.expectFirst("form[data-draft]");
        var fields = ((FormElement) form)
                .formData().stream()
                        .filter(field -> !field.key().equals("form_token"))
                        .flatMap(field -> Stream.of(field.key(), field.value()))
                        .toArray(String[]::new);
        return ines.post(form.attr("action"), fields);
    }

    @Test
    void wordsThatAreGoneAreTakenBackByTheArticle() {
        var toll = toll("90 people");
        give(FIRST.replace("\n\nSome 90 people were injured.", ""));
        var page = ines.get("/articles/" + article + "/texts").page();
        assertThat(page.select("#orphans button").eachAttr("value")).containsExactly("GONE", "KEPT");
        ines.post("/carries/" + orphan() + "/decision", "choice", "GONE");
        assertThat(ines.get("/claims/" + toll).text()).contains("taken back by the article");
        assertThat(ines.post("/carries/" + orphan() + "/decision", "choice", "KEPT")
                        .status())
                .as("decided once")
                .isEqualTo(409);
    }

    @Test
    void whatOnlyAnOlderTextSaysIsNoArticleAndNoOrigin() {
        var toll = toll("1,400");
        assertThat(spread(toll)).isEqualTo("1 article, 1 origin");
        Until.holds(() -> isFound(toll));
        give(FIRST.replace("1,400", "1,200"));
        assertThat(spread(toll)).isEqualTo("no article says it now");
        Until.holds(() -> !isFound(toll));
        assertThat(ines.get("/search?in=claims&q=fourteen+hundred+arden").text())
                .contains("Valley Wire, 9 Oct 2024. No article says it now");
    }

    @Test
    void whatAPersonKeepsOnTheOldTextCounts() {
        var toll = toll("1,400");
        give(FIRST.replace("1,400", "1,200"));
        ines.post("/carries/" + orphan() + "/decision", "choice", "KEPT");
        assertThat(spread(toll)).isEqualTo("1 article, 1 origin");
        assertThat(ines.get("/claims/" + toll).page().select("#appearances").text())
                .contains("An older text kept on the old text")
                .doesNotContain("Orphan");
        var matrix = ines.get("/dossiers/1/matrix?cell=" + toll + "-" + article);
        assertThat(matrix.text())
                .contains("Says it: Ines Varga kept the words, though the newest text has them no more")
                .doesNotContain("an earlier text said it");
        assertThat(matrix.page().select("a.cell[aria-current]").text())
                .as("as on the claim's page")
                .isEqualTo("says");
        assertThat(ines.post("/dossiers/1/matrix", "claim", "" + toll, "article", "" + article, "does", "SILENT")
                        .status())
                .isEqualTo(422);
        Until.holds(() -> isFound(toll));
    }

    @Test
    void newSentenceGivesNewClaimsAndOldOnesStayOne() {
        var before = house.sql().fetchCount(CLAIM);
        give(FIRST + "\n\nAnother 12 people were missing.");
        assertThat(house.sql().fetchCount(CLAIM)).isEqualTo(before + 1);
        assertThat(ines.get("/articles/" + article + "/texts/1").text()).doesNotContain("12 people");
    }

    @Test
    void sameTextAgainAndNothingAreRefused() {
        assertThat(give(FIRST).status()).isEqualTo(422);
        assertThat(give(" … ").status()).isEqualTo(422);
        assertThat(ines.get("/articles/" + article + "/texts").text()).contains("It has one text");
    }
}
