package collate.families;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.COPY_PAIR;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.FAMILY_RULING;
import static collate.db.schema.Tables.FURNITURE;
import static collate.db.schema.Tables.SIGNATURE_ANCHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.inline;

import collate.index.Facet;
import collate.index.Filter;
import collate.index.Group;
import collate.index.Question;
import collate.index.Search;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields before each run
class FamilyPagesTest {
    @Parameter
    TestDatabase on;

    private House house;
    private Visitor ines;
    private long dossier;

    @BeforeParameterizedClassInvocation
    void open() {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    @AfterParameterizedClassInvocation
    void close() {
        house.close();
    }

    @BeforeEach
    void openADossier() {
        var opened = house.signedIn("marta").post("/dossiers", "name", "Harbour");
        dossier = Long.parseLong(opened.location().replaceAll("\\D", ""));
    }

    @Test
    void aCutCopyIsFoundAsItComesInAndSaysWhatItTookAndWhatItLeft() {
        var wire = add("Wire", Wire.STORY);
        var paper = add("Paper", Wire.CUT);
        assertThat(add("Other", Wire.ANOTHER)).isPositive();
        var family = family(paper);
        assertThat(family(wire)).isEqualTo(family);
        var page = ines.get("/families/" + family);
        assertThat(page.text())
                .contains(
                        "One story in 2 articles",
                        "Agence France-Presse, credited by article " + wire,
                        "75 %: 3 of 4 sentences",
                        "3 sentences cut, 1 sentence added");
        assertThat(page.page().select(".kinship ins").text()).contains("our reporter at the quay");
        assertThat(page.page().select(".kinship del").eachText()).hasSize(3);
        assertThat(ines.get("/articles/" + paper).text())
                .contains(
                        "One of 2 copies of one wire story",
                        "origin Agence France-Presse",
                        "All that names nobody else here rests on Agence France-Presse, as the wire story does")
                .doesNotContain("No origin is known for the article as a whole");
        assertThat(ines.get("/dossiers/" + dossier).text())
                .contains("3 articles, 2 stories", "one of 2 copies", "3 articles, ");
        var list = ines.get("/dossiers/" + dossier + "/families").page();
        assertThat(list.select("tbody a[href=/families/" + family + "]")).hasSize(1);
        assertThat(list.select("tbody").text()).contains("Agence France-Presse");
        assertThat(list.select("nav.views a[aria-current]").text()).isEqualTo("Families");
    }

    @Test
    void ofArticlesOfOneDayTheOneThatCreditsAnAgencyIsTheSource() {
        var paper = add("Paper", Wire.STORY.replace("PORT SELWYN (AFP) - ", "") + "\n\n" + Wire.ANOTHER);
        var wire = add("Wire", Wire.STORY);
        var page = ines.get("/families/" + family(wire)).page();
        assertThat(page.select("[aria-labelledby=members] tr:has(.tag)").text())
                .contains("Article " + wire, "Seems the source", "Agence France-Presse");
        assertThat(ines.get("/articles/" + paper).text())
                .contains("In article " + wire + " stand ", " % of the words of article " + paper);
    }

    @Test
    void whatAPersonSplitsIsNotJoinedAgainAndCanBeUndone() {
        var wire = add("Wire", Wire.STORY);
        var paper = add("Paper", Wire.CUT);
        var family = family(wire);
        var refused = split(family, paper, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why this article is no copy");
        assertThat(split(family, paper, "Its own reporter was there").status()).isEqualTo(303);
        assertThat(family(paper)).isZero();
        assertThat(split(family, paper, "Twice").status()).isEqualTo(409);
        add("Third", Wire.STORY.replace("four crates", "4 crates"));
        assertThat(family(paper)).isZero();
        var later = family(wire);
        assertThat(later).isPositive();
        assertThat(ines.get("/record?dossier=" + dossier).text()).contains("split off", "Its own reporter was there");
        var ruling = house.sql()
                .fetchSingle(FAMILY_RULING, FAMILY_RULING.DOSSIER_ID.eq(dossier))
                .getId();
        assertThat(ines.get("/families/" + family).text()).contains("Decided by people", "Its own reporter was there");
        assertThat(ines.post("/family-rulings/" + ruling + "/undoings").status())
                .isEqualTo(303);
        assertThat(family(paper)).isEqualTo(later);
        assertThat(ines.post("/family-rulings/" + ruling + "/undoings").status())
                .isEqualTo(404);
    }

    @Test
    void aStoryThatWasSplitIsTheSameAgainWithTheOriginThatAPersonGaveIt() {
        var wire = add("Wire", Wire.STORY);
        var paper = add("Paper", Wire.CUT);
        var family = family(wire);
        var named = ines.post(
                "/families/" + family + "/origins", "origin", "Northwire", "origin_why", "Its editor told us.");
        assertThat(named.status()).isEqualTo(303);
        split(family, paper, "Its own reporter was there");
        var list = "/dossiers/" + dossier + "/families";
        assertThat(ines.get(list).text()).contains("No copies yet", "split off article " + paper);
        assertThat(ines.get("/record?dossier=" + dossier).text()).contains("origin of its story", "Northwire");
        var undo = ines.get(list).page().expectFirst("form[action$=/undoings]").attr("action");
        assertThat(ines.post(undo).status()).isEqualTo(303);
        assertThat(family(paper)).isEqualTo(family);
        assertThat(ines.get("/families/" + family).text()).contains("Northwire", "Its editor told us.");
    }

    @Test
    void aPersonJoinsWhatNoRuleWould() {
        var wire = add("Wire", Wire.STORY);
        var other = add("Other", Wire.ANOTHER);
        assertThat(family(other)).isZero();
        assertThat(ines.get("/articles/" + other + "/families/new").text())
                .contains("Of which article is this a copy?");
        var joined = ines.post(
                "/articles/" + other + "/families", "other", "" + wire, "join_why", "A translation of the wire");
        assertThat(joined.status()).isEqualTo(303);
        assertThat(family(other)).isEqualTo(family(wire)).isPositive();
        assertThat(ines.get(joined.location()).text()).contains("joined", "A translation of the wire");
        var unchosen = ines.post("/articles/" + other + "/families", "other", "", "join_why", "A translation");
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(unchosen.text()).contains("Choose the article that is a copy.");
        assertThat(unchosen.page().select("#other option[selected]")).isEmpty();
        var elsewhere = ines.post("/articles/" + other + "/families", "other", "1", "join_why", "No");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.text()).contains("Choose another article of the same dossier.");
    }

    @Test
    void theOriginThatAPersonSetsStays() {
        var wire = add("Wire", Wire.STORY);
        add("Paper", Wire.CUT);
        var family = family(wire);
        assertThat(ines.post("/families/" + family + "/origins", "origin", "Port authority")
                        .status())
                .isEqualTo(422);
        var set = ines.post(
                "/families/" + family + "/origins", "origin", "Port authority", "origin_why", "Its own release");
        assertThat(set.status()).isEqualTo(303);
        add("Third", Wire.STORY.replace("four crates", "4 crates"));
        assertThat(ines.get("/families/" + family).text())
                .contains("One story in 3 articles", "Port authority, set by Ines", "Its own release");
    }

    @Test
    void readersSeeFamiliesAndChangeNothing() {
        add("Wire", Wire.STORY);
        var family = family(add("Paper", Wire.CUT));
        assertThat(house.stranger().get("/families/" + family).status()).isNotEqualTo(200);
        assertThat(ines.get("/families/99999").status()).isEqualTo(404);
        assertThat(ines.get("/families/x").status()).isEqualTo(404);
    }

    @Test
    void theOrderInWhichArticlesComeInDoesNotChangeTheFamilies() {
        var texts = Wire.morning();
        var first = partition(texts, IntStream.range(0, texts.size()).boxed().toList());
        for (var seed = 1; seed <= 3; seed++) {
            openADossier();
            var order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            assertThat(partition(texts, order)).as("order " + order).isEqualTo(first);
        }
    }

    @Test
    void aSentenceUnderEveryStoryOfAnOutletIsRememberedAndMakesNoCopies() {
        var chance = new Random(11);
        var line =
                "Our newsletter brings the harbour and all of its boats to your door each morning before the gulls wake you.";
        var stories = IntStream.range(0, 8)
                .mapToObj(number -> add("Gull " + number, Wire.story(chance, number) + "\n" + line))
                .toList();
        var anchors = house.sql().fetchCount(FURNITURE, FURNITURE.DOSSIER_ID.eq(dossier));
        assertThat(anchors).isOne();
        assertThat(stories).allSatisfy(article -> assertThat(family(article)).isZero());
        var pairs = house.sql()
                .fetchCount(COPY_PAIR, COPY_PAIR.ARTICLE_ID.in(stories).or(COPY_PAIR.OTHER_ID.in(stories)));
        assertThat(pairs).isZero();
    }

    /** Otherwise each article that comes in reads what is kept of all others of its dossier. */
    @Test
    void anArticlesLikesAreLookedUpByNumber() {
        var asked = house.sql()
                .select(SIGNATURE_ANCHOR.ARTICLE_ID)
                .from(SIGNATURE_ANCHOR)
                .where(SIGNATURE_ANCHOR.DOSSIER_ID.eq(1L))
                .and(SIGNATURE_ANCHOR.ANCHOR.in(inline(5), inline(6), inline(7)));
        if (house.sql().dialect() == SQLDialect.H2) {
            assertThat(house.sql().explain(asked).plan()).contains(": anchor IN(5, 6, 7)");
        }
    }

    @Test
    void copiesThatComeInAtOnceAreOneFamily() {
        var sent = Stream.of("One", "Two", "Three", "Four")
                .map(name -> CompletableFuture.runAsync(() ->
                        add(name, Wire.STORY + "\n\nThis line only stands in the paper that is called " + name + ".")))
                .toList();
        sent.forEach(CompletableFuture::join);
        var families = house.sql()
                .select(ARTICLE.FAMILY_ID)
                .from(ARTICLE)
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .fetchSet(ARTICLE.FAMILY_ID);
        assertThat(families).hasSize(1).doesNotContainNull();
    }

    @Test
    void whenAFamilysOriginChangesByItselfSearchKnowsItOfTheMembersThatStayed() {
        var wire = add("Wire", Wire.STORY);
        var paper = add("Paper", Wire.CUT);
        add("Third", Wire.CUT.replace("our reporter at the quay", "our woman at the quay"));
        var family = family(wire);
        var agency = house.sql().fetchSingle(FAMILY, FAMILY.ID.eq(family)).getOriginId();
        Until.holds(
                () -> !stated(paper, agency).isEmpty() && !stated(wire, agency).isEmpty());
        assertThat(split(family, wire, "Written by themselves").status()).isEqualTo(303);
        assertThat(family(paper)).as("it stays where it was").isEqualTo(family);
        Until.holds(() -> stated(paper, agency).isEmpty());
        assertThat(ines.get("/record?dossier=" + dossier).text()).contains("edited", "Written by themselves");
    }

    /** Claims of an article that search finds under an origin. */
    private List<Long> stated(long article, long origin) {
        var narrowed = List.<Filter>of(Filter.Is.of(Facet.ARTICLE, article), Filter.Is.of(Facet.ORIGIN, origin));
        return house.index()
                .top(new Search(Question.of(""), narrowed), Group.CLAIMS, Search.Order.BEST, 0, 50)
                .ids();
    }

    @Test
    void copiesOfOneStoryAreOneOriginOfAClaim() {
        var wire = add("Wire", Wire.STORY);
        var paper = add("Paper", Wire.CUT);
        var claim = house.sql()
                .select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(wire))
                .limit(1)
                .fetchSingle(APPEARANCE.CLAIM_ID);
        house.sql()
                .update(APPEARANCE)
                .set(APPEARANCE.CLAIM_ID, claim)
                .where(APPEARANCE.ARTICLE_ID.eq(paper))
                .execute();
        assertThat(ines.get("/claims/" + claim).page().select("#appearances").text())
                .contains("2 articles, 1 origin (copies of one story)", "Origin: Agence France-Presse");
        assertThat(split(family(paper), paper, "Its own reporter was there").status())
                .isEqualTo(303);
        assertThat(ines.get("/claims/" + claim).page().select("#appearances").text())
                .as("the wire credits an agency, the paper that was split off credits nobody")
                .contains("2 articles, 1 origin (1 names none) Wire", "origin unknown")
                .doesNotContain("copies of one story");
    }

    private Set<Set<Integer>> partition(List<String> texts, List<Integer> order) {
        var families = new TreeMap<String, Set<Integer>>();
        for (var place : order) {
            add("Paper " + place, texts.get(place));
        }
        for (var row : house.sql().fetch(ARTICLE, ARTICLE.DOSSIER_ID.eq(dossier))) {
            var family = row.getFamilyId() == null ? "alone " + row.getId() : "family " + row.getFamilyId();
            families.computeIfAbsent(family, _ -> new TreeSet<>())
                    .add(Integer.valueOf(row.getPublisher().replace("Paper ", "")));
        }
        return Set.copyOf(families.values());
    }

    private Visitor.Answer split(long family, long article, String why) {
        return ines.post("/families/" + family + "/splits", "article", "" + article, "why", why);
    }

    private long add(String publisher, String text) {
        var answer = ines.post(
                "/articles",
                "dossier",
                "" + dossier,
                "headline",
                "From " + publisher,
                "publisher",
                publisher,
                "published",
                "2024-10-09",
                "text",
                text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return Long.parseLong(answer.location().replaceAll("\\D*(\\d+).*", "$1"));
    }

    /** Its family's number; 0 for none. */
    private long family(long article) {
        var family = house.sql().fetchSingle(ARTICLE, ARTICLE.ID.eq(article)).getFamilyId();
        return family == null ? 0 : family;
    }
}
