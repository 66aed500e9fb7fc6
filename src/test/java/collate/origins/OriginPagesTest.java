package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static collate.db.schema.Tables.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Standing;
import collate.index.Facet;
import collate.index.Filter;
import collate.index.Group;
import collate.index.Question;
import collate.index.Search;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Origins from what articles say to their page, and what changes when people rename, merge, split and mark them. */
@OnBothDatabases
class OriginPagesTest {
    @AutoClose
    private final Newsroom news;

    private final long wire;
    private final long paper;
    private final long radio;

    OriginPagesTest(TestDatabase on) {
        news = new Newsroom(House.open(on));
        wire = news.article(
                "Valley Wire",
                "2024-10-08",
                "At least 1,400 people were killed in Arden on 7 October, Arden’s health ministry said.");
        paper = news.article(
                "Coast Paper",
                "2024-10-10",
                "The flood was the worst in years. The health ministry in Arden said 1,500 people were killed. The ministry said 30 people were injured.");
        radio = news.article(
                "Hill Radio",
                "2024-10-11",
                "Officials said 12 people were killed in the hills. Rescuers went on all night.");
    }

    @Test
    void oneMinistryIsOneOriginHoweverArticlesPutIt() {
        var origin = news.origin("Arden’s health ministry");
        assertThat(news.house.sql().fetchCount(ORIGIN, ORIGIN.DOSSIER_ID.eq(news.dossier)))
                .isEqualTo(1);
        assertThat(news.marta.get("/origins/" + origin).text())
                .contains("Made to say 3 claims, in 2 articles by 2 publishers. All of it counts as 1 origin.")
                .contains("The health ministry in Arden Coast Paper, 10 Oct 2024")
                .contains("The ministry Coast Paper, 10 Oct 2024");
        assertThat(news.marta.get("/origins/" + origin + "?group=article").text())
                .contains("Valley Wire, 8 Oct 2024")
                .contains("named as The ministry");
        assertThat(news.marta.get("/dossiers/" + news.dossier + "/origins").text())
                .contains("Of 2 claims no origin is known")
                .contains("1 origin");
    }

    @Test
    void anOriginThatNoClaimRestsOnIsLeftOutOfTheListUntilAskedFor() {
        news.ines.post("/articles/" + radio + "/origins", "name", "Hil Press Agency", "why", "Its credit line.");
        news.ines.post("/articles/" + radio + "/origins", "name", "Hill Press Agency", "why", "Mistyped.");
        var path = "/dossiers/" + news.dossier + "/origins";
        var page = news.marta.get(path).page();
        assertThat(page.select("tbody").text()).contains("Hill Press Agency").doesNotContain("Hil Press Agency");
        assertThat(page.select("#all").text()).isEqualTo("2 origins");
        var more = page.expectFirst("a[href$=?all=yes]");
        assertThat(more.text()).isEqualTo("show 1 that no claim rests on");
        assertThat(news.marta.get(more.attr("href")).text()).contains("Hil Press Agency", "hide 1 that no claim");
    }

    @Test
    void aQuoteThatTheArticleBreaksIsOnePlaceWithAllItsParts() {
        var article = news.article(
                "Bay News",
                "2024-10-11",
                "The river gates were looked at by lamp light.\n\n"
                        + "“The gates were opened far too late,” Mayor Tilda Rask said. “Nobody rang the bell of the mill.”");
        var origin = news.origin("Arden’s health ministry");
        var parts = news.house
                .sql()
                .update(APPEARANCE)
                .set(APPEARANCE.ORIGIN_ID, origin)
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(APPEARANCE.EXACT.startsWith("“"))
                .execute();
        assertThat(parts).isEqualTo(2);
        var claim = news.house
                .sql()
                .selectDistinct(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(APPEARANCE.EXACT.startsWith("“"))
                .fetchSingle(APPEARANCE.CLAIM_ID);
        // the index follows the record
        new Recorder(news.house.clock())
                .write(news.house.sql(), news.dossier, Actor.COLLATE, Change.of("edited", "claim", claim));
        for (var group : List.of("claim", "article")) {
            assertThat(news.marta
                            .get("/origins/" + origin + "?group=" + group)
                            .page()
                            .select(".src:contains(gates were opened)")
                            .eachText())
                    .as(group)
                    .containsExactly("“The gates were opened far too late,” … “Nobody rang the bell of the mill.”");
        }
    }

    @Test
    void whatAPaperWasToldItselfHasNoOrigin() {
        var told = "The mill stood under water. “The gates were opened far too late,” Tilda Rask told the Courier.";
        news.article("The Lowland Courier", "2024-10-11", told);
        assertThat(news.house.sql().fetchCount(ORIGIN, ORIGIN.NAME.contains("Courier")))
                .isZero();
        news.article("Bay News", "2024-10-12", told + " Nobody else came.");
        assertThat(news.house.sql().fetchCount(ORIGIN, ORIGIN.NAME.contains("Courier")))
                .isEqualTo(1);
    }

    @Test
    void unnamedOfficialsAreSaidToBeUnknownUntilSomebodyNamesThem() {
        var claim = news.claim(radio);
        assertThat(news.marta.get("/claims/" + claim).text())
                .contains("1 article, no origin named")
                .contains("“Officials”, of whom is not said");
        var path = news.marta
                .get("/claims/" + claim)
                .page()
                .expectFirst("a[href^=/appearances/]")
                .attr("href");
        assertThat(news.marta.get(path).text()).contains("The article says: “Officials”");
        var post = path.replace("/new", "");
        assertThat(news.ines
                        .post(post, "name", "officials", "why", "It says so.")
                        .status())
                .isEqualTo(422);
        assertThat(news.ines
                        .post(post, "name", "Arden civil defence", "why", "")
                        .status())
                .isEqualTo(422);
        assertThat(news.ines
                        .post(post, "name", "Arden civil defence", "why", "Their chief was on air before.")
                        .status())
                .isEqualTo(303);
        assertThat(news.marta.get("/claims/" + claim).text())
                .contains("1 article, 1 origin")
                .contains("Origin: Arden civil defence");
        assertThat(news.lastReason()).isEqualTo("Their chief was on air before.");
    }

    @Test
    void aPersonKnowsWhichUnionOrHospitalOfTheStoryIsMeant() {
        var path = "/appearances/" + appearance(radio) + "/origins";
        var first = news.ines
                .get(path + "/new")
                .page()
                .expectFirst("input[name=seen]")
                .attr("value");
        assertThat(news.ines
                        .post(path, "seen", first, "name", "Miners’ union", "why", "I rang.")
                        .status())
                .isEqualTo(303);
        assertThat(news.marta.get("/claims/" + news.claim(radio)).text()).contains("Miners’ union");
        var late = news.marta.post(path, "seen", first, "name", "City hospital", "why", "So I heard.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody set its origin to “Miners’ union” while this page was open");
        assertThat(late.page().select("input[name=name]").attr("value")).isEqualTo("City hospital");
        var seen = late.page().expectFirst("input[name=seen]").attr("value");
        assertThat(news.marta
                        .post(path, "seen", seen, "name", "City hospital", "why", "So I heard.")
                        .status())
                .isEqualTo(303);
        assertThat(news.ines
                        .post(path, "name", "two witnesses", "why", "It says so.")
                        .status())
                .as("whoever they are")
                .isEqualTo(422);
    }

    private long appearance(long article) {
        return news.house
                .sql()
                .select(APPEARANCE.ID)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.eq(news.claim(article)))
                .fetchSingle(APPEARANCE.ID);
    }

    @Test
    void anArticlesOriginStandsForAllThatNamesNobody() {
        assertThat(news.ines
                        .post("/articles/" + radio + "/origins", "name", "Hill Press Agency", "why", "Its credit line.")
                        .status())
                .isEqualTo(303);
        assertThat(news.marta.get("/articles/" + radio).text())
                .contains("rests on Hill Press Agency, set by Ines Varga: Its credit line.");
        var claim = news.marta.get("/claims/" + news.claim(radio));
        assertThat(claim.text()).contains("1 article, 1 origin");
        assertThat(news.marta
                        .get(claim.page().expectFirst("a[href^=/appearances/]").attr("href"))
                        .text())
                .contains("Now: Hill Press Agency.");
    }

    @Test
    void whatWasVerifiedIsSignedAnewWhenOnlyPartiesStateIt() {
        var claim = news.claim(wire);
        news.verify(claim);
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);
        var origin = news.origin("Arden’s health ministry");
        assertThat(news.ines
                        .post("/origins/" + origin + "/parties", "seen", "no", "party", "yes", "party_why", "x")
                        .status())
                .as("reviewers do not")
                .isEqualTo(403);
        assertThat(news.marta
                        .post("/origins/" + origin + "/parties", "seen", "yes", "party", "no", "party_why", "x")
                        .status())
                .as("somebody was quicker")
                .isEqualTo(409);
        var answer = news.marta.post(
                "/origins/" + origin + "/parties", "seen", "no", "party", "yes", "party_why", "It governs one bank.");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(news.standing(claim)).isEqualTo(Standing.OPEN);
        assertThat(news.house
                        .sql()
                        .select(REVIEW.STALE_WHY)
                        .from(REVIEW)
                        .where(REVIEW.CLAIM_ID.eq(claim))
                        .fetch(REVIEW.STALE_WHY))
                .hasSize(2)
                .containsOnly(
                        "“Arden’s health ministry” is now marked as a party to the conflict; only parties to the conflict say so");
        assertThat(news.marta.get("/origins/" + origin).text())
                .contains("Party to the conflict")
                .contains("3 of these 3 claims have no other origin");
    }

    private List<Long> foundUnder(long origin) {
        var search = new Search(Question.of(""), List.of(Filter.Is.of(Facet.ORIGIN, origin)));
        return news.house
                .index()
                .top(search, Group.CLAIMS, Search.Order.BEST, 0, 50)
                .ids();
    }

    @Test
    void aStoryThatIsByAPartyStalesWhatWasVerifiedOnIt() {
        var story = """
                The ferry left the old harbour of Arden at dawn with four crates of medicine and a doctor on board.

                Nine people drowned in Arden when the second ferry turned over near the northern buoy on Tuesday.

                Volunteers from three villages searched the rocks below the lighthouse with lamps until long after midnight.

                The engine had been overhauled in spring and had never failed a single trip since then, sailors remember.""";
        var first = news.article("Ford Wire", "2024-10-09", story);
        news.article("Ford Paper", "2024-10-09", story + "\n\nThe bells rang for an hour.");
        var family = news.house.sql().fetchSingle(ARTICLE, ARTICLE.ID.eq(first)).getFamilyId();
        var path = "/families/" + family + "/origins";
        assertThat(news.ines
                        .post(path, "origin", "officials", "origin_why", "So it says.")
                        .status())
                .isEqualTo(422);
        news.ines.post(path, "origin", "Ford Press", "origin_why", "Its credit line.");
        var claim = news.claim(first);
        Until.holds(() -> foundUnder(news.origin("Ford Press")).contains(claim));
        news.verify(claim);
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);
        var ministry = news.origin("Arden’s health ministry");
        news.marta.post(
                "/origins/" + ministry + "/parties", "seen", "no", "party", "yes", "party_why", "It governs one bank.");
        var set = news.ines.post(path, "origin", "Arden’s health ministry", "origin_why", "Its own release.");
        assertThat(set.status()).isEqualTo(303);
        assertThat(news.standing(claim)).isEqualTo(Standing.OPEN);
        assertThat(news.ines.get(set.location()).text()).contains("1 claim must be signed anew");
        assertThat(news.marta.get("/claims/" + claim).text())
                .contains(
                        "the origin of its story was set to “Arden’s health ministry”; only parties to the conflict say so");
    }

    @Test
    void whatItSaidFirstThenLastStandsInOneRow() {
        var late = news.article(
                "Ford Post",
                "2024-11-02",
                "Arden’s health ministry said 1,200 people were killed in Arden on 7 October.");
        var path = "/origins/" + news.origin("Arden’s health ministry");
        var row = news.marta.get(path).page().expectFirst("section:has(#changed)");
        assertThat(row.select(".stages > li .strong").eachText()).last().isEqualTo("1,200");
        assertThat(row.select(".stages > li .strong").eachText()).first().isEqualTo("at least 1,400");
        assertThat(row.text()).contains("2 Nov 2024, Ford Post").contains("not judged yet");
        assertThat(row.select("a[href^=/articles/" + late + "]")).hasSize(1);
    }

    @Test
    void aChangeLeadsToItsQuestionOnlyWhileThereIsOne() {
        news.article(
                "Ford Post",
                "2024-11-02",
                "Arden’s health ministry said 1,200 people were killed in Arden on 7 October.");
        news.house.compared();
        var path = "/origins/" + news.origin("Arden’s health ministry");
        var link = news.marta.get(path).page().expectFirst(".stages a:contains(not judged yet)");
        assertThat(link.attr("href")).matches("/claims/\\d+#related");
        assertThat(news.marta.get(link.attr("href")).page().select("#related").text())
                .contains("1,200");
        var questions = news.marta.get("/suggestions?relation=supersedes&dossier=" + news.dossier);
        for (var form : questions.page().select("form[action$=/judgements]")) {
            news.marta.post(
                    form.attr("action"),
                    "judgement",
                    "rejected",
                    "version",
                    form.select("input[name=version]").val(),
                    "claims",
                    form.select("input[name=claims]").val(),
                    "back",
                    "/suggestions");
        }
        var stages = news.marta.get(path).page().select(".stages");
        assertThat(stages.select("a[href$=#related]")).isEmpty();
        assertThat(stages.text()).contains("does not replace the one before, somebody found");
    }

    @Test
    void whatItIsMadeToSayIsLaidOutByEvent() {
        var claim = news.claim(wire);
        var event = news.marta
                .post("/events", "dossier", "" + news.dossier, "name", "The flood", "claims", "" + claim)
                .location();
        var page = news.marta
                .get("/origins/" + news.origin("Arden’s health ministry") + "?group=event")
                .page();
        assertThat(page.select("h3:has(a[href=" + event + "]) + ul, .pad:has(a[href=" + event + "]) + ul")
                        .select("a[href=/claims/" + claim + "]"))
                .hasSize(1);
        assertThat(page.text()).contains("In no event yet 2 claims");
    }

    @Test
    void aNewAliasGivesThePlacesNamedSoTheirOriginAndRemovingItTakesItBack() {
        var origin = "/origins/" + news.origin("Arden’s health ministry");
        var before = news.stands();
        var added = news.marta.post(origin + "/aliases", "alias", "officials");
        assertThat(news.marta.get(added.location()).text())
                .contains("1 place named so and without an origin now rests on it")
                .contains("Made to say 4 claims");
        assertThat(news.stands()).isNotEqualTo(before);
        assertThat(news.marta.get("/record?dossier=" + news.dossier).text()).contains("1 place, named “officials”");
        assertThat(news.ines
                        .post(origin + "/alias-removals", "gone", "official")
                        .status())
                .as("reviewers do not")
                .isEqualTo(403);
        var key = news.marta
                .get(origin)
                .page()
                .expectFirst("form[action$=/alias-removals] input[name=gone]")
                .val();
        var removed = news.marta.post(origin + "/alias-removals", "gone", key);
        assertThat(removed.status()).isEqualTo(303);
        assertThat(news.stands()).isEqualTo(before);
        assertThat(news.marta.post(origin + "/alias-removals", "gone", key).status())
                .as("it is gone")
                .isEqualTo(409);
        news.marta.post(origin + "/aliases", "alias", "officials");
        assertThat(news.marta.get(origin).text()).contains("Made to say 4 claims");
    }

    @Test
    void aPartyThatIsNotAloneChangesNoVerdict() {
        var claim = news.claim(wire);
        news.verify(claim, "source_origin", "River observatory", "source_origin_new", "River observatory");
        var path = "/origins/" + news.origin("Arden’s health ministry") + "/parties";
        assertThat(news.marta
                        .post(path, "seen", "no", "party", "yes", "party_why", "It governs one bank.")
                        .status())
                .isEqualTo(303);
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);
    }

    @Test
    void mergedOriginsAreOneAndSplittingTheNameBringsAllBack() {
        news.ines.post("/articles/" + radio + "/origins", "name", "Hill Press Agency", "why", "Its credit line.");
        var ministry = news.origin("Arden’s health ministry");
        var agency = news.origin("Hill Press Agency");
        var before = news.stands();
        assertThat(news.marta
                        .post(
                                "/origins/" + agency + "/merges",
                                "into",
                                "" + ministry,
                                "merge_why",
                                "It is their press desk.")
                        .location())
                .isEqualTo("/origins/" + ministry);
        assertThat(news.marta.get("/origins/" + agency).location()).isEqualTo("/origins/" + ministry);
        assertThat(news.marta.get("/origins/" + ministry).text())
                .contains("Made to say 4 claims, in 3 articles")
                .contains("Hill Press Agency came with a merge");
        assertThat(news.stands()).isNotEqualTo(before);
        var split = news.marta.post(
                "/origins/" + ministry + "/splits", "split", "hill", "split_why", "They only print it.");
        assertThat(split.location()).isEqualTo("/origins/" + agency);
        assertThat(news.stands()).isEqualTo(before);
        assertThat(news.lastReason()).isEqualTo("They only print it.");
    }

    @Test
    void whoRefutesAClaimIsNoOriginOfIt() {
        var claim = news.claim(wire);
        assertThat(originsAfter(claim, "REFUTES", "Hill observatory")).isEqualTo(1);
        assertThat(originsAfter(claim, "SUPPORTS", "River observatory")).isEqualTo(2);
    }

    private int originsAfter(long claim, String stance, String origin) {
        var answer = news.marta.post(
                "/claims/" + claim + "/evidence",
                "url",
                "https://example.org/" + stance,
                "title",
                "Another count",
                "stance",
                stance,
                "origin",
                origin,
                "origin_new",
                origin);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        news.house.sql().execute("update dossier set origins = 3 where id = " + news.dossier);
        var refused = news.counted(news.ines, claim);
        assertThat(refused.status()).isEqualTo(422);
        return refused.text().contains("asks for 3 independent origins; 1 is known.")
                ? 1
                : refused.text().contains("asks for 3 independent origins; 2 are known.") ? 2 : -1;
    }

    @Test
    void aMergeThatLeavesTooFewOriginsStalesWhatWasVerified() {
        var claim = news.claim(wire);
        news.house.sql().execute("update dossier set origins = 2 where id = " + news.dossier);
        news.verify(claim, "source_origin", "River observatory", "source_origin_new", "River observatory");
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);
        news.marta.post(
                "/origins/" + news.origin("River observatory") + "/merges",
                "into",
                "" + news.origin("Arden’s health ministry"),
                "merge_why",
                "The ministry runs it.");
        assertThat(news.standing(claim)).isEqualTo(Standing.OPEN);
        assertThat(news.marta.get("/claims/" + claim).text())
                .contains("are one origin now; this dossier asks for 2 independent origins, 1 known");
    }

    @Test
    void renamedItIsFoundUnderBothNames() {
        var origin = news.origin("Arden’s health ministry");
        assertThat(news.marta
                        .post(
                                "/origins/" + origin + "/names",
                                "seen",
                                "Arden’s health ministry",
                                "name",
                                "Ministry of Health, Arden")
                        .status())
                .isEqualTo(303);
        assertThat(news.marta
                        .post("/origins/" + origin + "/names", "seen", "Arden’s health ministry", "name", "Another")
                        .status())
                .isEqualTo(409);
        var later = news.article("Late Post", "2024-10-12", "Arden’s health ministry said 1,600 people were killed.");
        assertThat(news.house
                        .sql()
                        .select(APPEARANCE.ORIGIN_ID)
                        .from(APPEARANCE)
                        .where(APPEARANCE.ARTICLE_ID.eq(later))
                        .fetchSet(APPEARANCE.ORIGIN_ID))
                .contains(origin);
        assertThat(news.marta.get("/origins/" + origin).text()).contains("Ministry of Health, Arden");
    }

    @Test
    void anAliasIsReadInArticlesAndSplitOffAgain() {
        var origin = news.origin("Arden’s health ministry");
        assertThat(news.marta
                        .post("/origins/" + origin + "/aliases", "alias", "the Grey House")
                        .status())
                .isEqualTo(303);
        assertThat(news.marta
                        .post("/origins/" + origin + "/aliases", "alias", "Grey House")
                        .status())
                .isEqualTo(422);
        var later = news.article("Late Post", "2024-10-12", "According to the Grey House, 1,600 people were killed.");
        var named = APPEARANCE.ARTICLE_ID.eq(later).and(APPEARANCE.ORIGIN_ID.eq(origin));
        assertThat(news.house.sql().fetchCount(APPEARANCE, named)).isPositive();
        var split = news.marta.post(
                "/origins/" + origin + "/splits", "split", "grey house", "split_why", "It is the president’s office.");
        assertThat(split.status()).isEqualTo(303);
        assertThat(news.house.sql().fetchCount(APPEARANCE, named)).isZero();
        assertThat(news.marta.get(split.location()).text()).contains("Grey House", "Made to say 1 claim");
    }

    @Test
    void copiesOfOneStoryAreCountedOnce() {
        var text = """
                The river Sell rose by three metres in one night, and the lower town of Arden was under water by dawn on Monday.

                “The gates held for an hour and then they did not,” said engineer Tilda Rask, who had the watch that night.

                Arden’s health ministry said 210 people were killed, most of them in the streets behind the old tannery by the river.

                Families were brought to the school on the hill, where volunteers handed out blankets, soup and dry shoes until noon.""";
        news.article("First Press", "2024-11-01", text);
        news.article("Second Press", "2024-11-02", text + "\n\nRain is expected again.");
        assertThat(news.marta
                        .get("/origins/" + news.origin("Arden’s health ministry"))
                        .text())
                .contains("in 4 articles, 3 stories");
        assertThat(news.house
                        .sql()
                        .fetchCount(CLAIM, CLAIM.DOSSIER_ID.eq(news.dossier).and(CLAIM.WITHDRAWN_AT.isNull())))
                .isPositive();
    }

    @Test
    void everyChangeIsOnTheRecord() {
        var origin = news.origin("Arden’s health ministry");
        news.marta.post("/origins/" + origin + "/aliases", "alias", "the Grey House");
        news.marta.post("/origins/" + origin + "/parties", "seen", "no", "party", "yes", "party_why", "It governs.");
        news.marta.post(
                "/origins/" + origin + "/names", "seen", "Arden’s health ministry", "name", "Health ministry, Arden");
        assertThat(news.house
                        .sql()
                        .select(RECORD_ENTRY.ACTION)
                        .from(RECORD_ENTRY)
                        .where(RECORD_ENTRY.SUBJECT_KIND.eq("origin"))
                        .and(RECORD_ENTRY.SUBJECT_ID.eq(origin))
                        .orderBy(RECORD_ENTRY.NUMBER)
                        .fetch(RECORD_ENTRY.ACTION))
                .containsExactly("edited", "edited", "renamed");
    }
}
