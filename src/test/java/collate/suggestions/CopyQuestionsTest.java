package collate.suggestions;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.core.review.Role;
import collate.record.ChainCheck;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What copies of a story state word for word is one question; what one of them words otherwise is asked by itself. */
@OnBothDatabases
class CopyQuestionsTest {
    static final String WIRE = """
            At least 43 people were killed when the ferry Marenka sank off Port Orlow on 10 March 2025, the Orlow coast guard said.

            The coast guard said 17 people were injured in the sinking off Port Orlow.

            “We heard a crash on the lower deck and then the lights went out for everybody,” Captain Ilse Brandt said.

            Nine people were missing off Port Orlow on Tuesday evening, the harbour office said.

            “The ferry had passed its inspection without any complaint,” Transport Minister Oren Tal told reporters.

            Seven sailors were rescued by a fishing boat before midnight and brought to the old customs house.

            “Nobody told us where the boats were or who would come for us,” passenger Lena Marsh said.""";
    /** A sentence was dropped, a figure corrected. */
    static final String PAPER = WIRE.replace("17 people", "19 people")
            .replace(
                    "Seven sailors were rescued by a fishing boat before midnight and brought to the old customs house.\n\n",
                    "");

    @AutoClose
    private final Archive archive;

    private final long wire;
    private final long paper;

    CopyQuestionsTest(TestDatabase on) {
        archive = new Archive(on);
        wire = archive.article("Valley Wire", "2025-03-12", WIRE);
        paper = archive.article("Coast Paper", "2025-03-12", PAPER);
        archive.house.compared();
    }

    private Document page(Visitor who, String more) {
        return who.get("/suggestions?dossier=" + archive.dossier + more).page();
    }

    private Document page() {
        return page(archive.ines, "");
    }

    private long family() {
        return archive.sql().fetchSingle(ARTICLE, ARTICLE.ID.eq(wire)).getFamilyId();
    }

    private Visitor.Answer answer(Visitor who, String answer, List<String> shown, List<String> ticked) {
        var fields = new ArrayList<>(List.of("answer", answer, "back", "/suggestions?dossier=" + archive.dossier));
        shown.forEach(pair -> fields.addAll(List.of("shown", pair)));
        ticked.forEach(pair -> fields.addAll(List.of("pair", pair)));
        return who.post("/suggestions/copies/" + family() + "/judgements", fields.toArray(String[]::new));
    }

    private static List<String> pairs(Document page) {
        return page.select("li.sg input[name=pair]").eachAttr("value");
    }

    private int merges() {
        return archive.sql().fetchCount(CLAIM_MERGE, CLAIM_MERGE.SPLIT_AT.isNull());
    }

    private String notice(Visitor who) {
        return page(who, "").select("[role=status]").text();
    }

    private void isCountedTruly(String more) {
        var page = page(archive.ines, more);
        var shown = page.select("li.sg").size();
        assertThat(page.select("h1").text()).isEqualTo(shown + (shown == 1 ? " suggestion" : " suggestions"));
        for (var chip : page.select("a.chip")) {
            assertThat(archive.ines.get(chip.attr("href")).page().select("li.sg"))
                    .as(chip.text())
                    .hasSize(Integer.parseInt(chip.select(".n").text()));
        }
    }

    @Test
    void aCopyIsOneQuestionAndWhatItCorrectsIsAskedByItself() {
        var page = page();
        var copies = page.select("li.sg:has(.cps)");
        assertThat(copies).hasSize(1);
        assertThat(copies.text())
                .contains("These two articles tell one story: 7 claims stand word for word in both. Join them?")
                .contains("Valley Wire, 12 Mar 2025")
                .contains("Coast Paper, 12 Mar 2025")
                .contains("one origin, whatever is joined")
                .doesNotContain("injured");
        assertThat(pairs(page)).hasSize(7);
        assertThat(page.select("li.sg:not(:has(.cps))").eachText())
                .anyMatch(words -> words.contains("17 people were injured") && words.contains("19 people were injured"))
                .noneMatch(words -> words.contains("same quote"));
        assertThat(merges()).as("nothing is joined by itself").isZero();
        isCountedTruly("");
        isCountedTruly("&alike=yes");
        isCountedTruly("&kind=toll");
        isCountedTruly("&relation=same");
    }

    @Test
    void yesJoinsEachPairAsIfItWereAnsweredByItself() {
        var pairs = pairs(page());
        var before = archive.sql().fetchCount(RECORD_ENTRY, RECORD_ENTRY.ACTION.eq("judged"));
        assertThat(answer(archive.ines, "join", pairs, pairs).status()).isEqualTo(303);
        assertThat(notice(archive.ines)).contains("7 pairs are one claim now; each can be split again.");
        assertThat(merges()).isEqualTo(7);
        assertThat(archive.sql().fetchCount(RECORD_ENTRY, RECORD_ENTRY.ACTION.eq("judged")) - before)
                .isEqualTo(14);
        assertThat(archive.ines.get("/record?dossier=" + archive.dossier).text())
                .contains("7 joined, 0 asked one by one");
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(finding -> finding.broken().isEmpty());
        archive.house.compared();
        assertThat(page().select("li.sg:has(.cps)")).isEmpty();

        var quote = archive.claim(wire, Kind.QUOTE, "Nobody told us");
        assertThat(archive.ines.get("/claims/" + quote).text())
                .contains("2 articles, origin unknown (copies of one story)");
        var joined = archive.sql()
                .fetchSingle(
                        SUGGESTION, SUGGESTION.FROM_CLAIM.eq(quote).and(SUGGESTION.JUDGEMENT.eq(Judgement.CONFIRMED)));
        assertThat(archive.takeBack(archive.jun, joined.getId()).status()).isEqualTo(303);
        archive.house.compared();
        assertThat(merges()).as("the others stay").isEqualTo(6);
        assertThat(page().select("li.sg").eachText())
                .as("the only one of its story is asked as any other")
                .anyMatch(words -> words.contains("same quote") && words.contains("Nobody told us"));
    }

    @Test
    void whatIsNotTickedIsAskedByItself() {
        var pairs = pairs(page());
        answer(archive.ines, "join", pairs, pairs.subList(1, 7));
        assertThat(notice(archive.ines)).contains("6 pairs are one claim now").contains("1 pair is asked by itself.");
        archive.house.compared();
        assertThat(merges()).isEqualTo(6);
        assertThat(page().select("li.sg:has(.cps)")).isEmpty();
        var left = Long.parseLong(pairs.getFirst().replaceFirst("\\..*", ""));
        assertThat(page().select("li#s" + left)).hasSize(1);
        isCountedTruly("");
    }

    @Test
    void noAsksOneByOneAndRemembersNoNo() {
        var pairs = pairs(page());
        assertThat(answer(archive.ines, "alone", pairs, pairs).status()).isEqualTo(303);
        assertThat(notice(archive.ines)).contains("7 pairs are asked one by one.");
        assertThat(merges()).isZero();
        assertThat(archive.sql().fetchCount(SUGGESTION, SUGGESTION.JUDGEMENT.eq(Judgement.REJECTED)))
                .isZero();
        var page = page();
        assertThat(page.select("li.sg:has(.cps)")).isEmpty();
        assertThat(page.select("li.sg").eachText().stream().filter(words -> words.contains("same quote")))
                .hasSize(3);
        assertThat(page.text()).contains("7 pairs of family " + family() + " are asked one by one");
        isCountedTruly("");
        assertThat(answer(archive.ines, "alone", pairs, pairs).status())
                .as("twice is once")
                .isEqualTo(303);

        archive.ines.post("/suggestions/copies/" + family() + "/retractions");
        assertThat(pairs(page())).as("asked at once again").hasSize(7);
        assertThat(answer(archive.ines, "join", pairs, pairs).status())
                .as("an old form")
                .isEqualTo(409);
    }

    @Test
    void aFormSentTwiceJoinsOnce() {
        var pairs = pairs(page());
        answer(archive.ines, "join", pairs, pairs.subList(0, 5));
        assertThat(answer(archive.ines, "join", pairs, pairs.subList(0, 5)).status())
                .isEqualTo(303);
        assertThat(notice(archive.ines)).contains("5 pairs were joined before.").doesNotContain("meanwhile");
        assertThat(merges()).isEqualTo(5);
    }

    @Test
    void whoComesLaterChangesNothingThatWasAnswered() {
        var pairs = pairs(page());
        answer(archive.ines, "join", pairs, pairs.subList(1, 7));
        var late = answer(archive.jun, "join", pairs, pairs);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("h1").text()).isEqualTo("Ines Varga answered while you did");
        assertThat(late.text()).contains("Nothing of yours was written").contains("Same claim, suggested");
        assertThat(merges()).isEqualTo(6);
        assertThat(answer(archive.jun, "alone", pairs, pairs).status()).isEqualTo(409);
    }

    @Test
    void aNoToOnePairStandsWhenTheOthersAreJoined() {
        var pairs = pairs(page());
        var quote = archive.between(
                archive.claim(wire, Kind.QUOTE, "Nobody told us"),
                archive.claim(paper, Kind.QUOTE, "Nobody told us"),
                Relation.SAME);
        archive.judge(archive.jun, quote, "rejected");
        assertThat(answer(archive.ines, "join", pairs, pairs).status()).isEqualTo(303);
        assertThat(notice(archive.ines)).contains("6 pairs are one claim now").contains("1 pair was answered");
        assertThat(archive.sql()
                        .fetchSingle(SUGGESTION, SUGGESTION.ID.eq(quote.getId()))
                        .getJudgement())
                .isEqualTo(Judgement.REJECTED);
    }

    @Test
    void twoWhoJoinInTheSameMomentJoinOnce() {
        var pairs = pairs(page());
        var answers = List.of(archive.ines, archive.jun).stream()
                .map(who -> CompletableFuture.supplyAsync(
                        () -> answer(who, "join", pairs, pairs).status()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).toList()).containsOnly(303);
        assertThat(merges()).isEqualTo(7);
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(finding -> finding.broken().isEmpty());
    }

    @Test
    void aPairThatSaysSomethingElseMeanwhileIsNotJoined() {
        var pairs = pairs(page());
        var toll = archive.claim(paper, Kind.TOLL, "Nine");
        archive.sql().execute("update toll set min_count = 8, max_count = 8 where claim_id = " + toll);
        answer(archive.ines, "join", pairs, pairs);
        assertThat(merges()).isEqualTo(6);
        assertThat(archive.sql().fetchSingle(CLAIM, CLAIM.ID.eq(toll)).getMergedInto())
                .isNull();
    }

    @Test
    void fiveCopiesAreOneQuestionAndOneClaimEach() {
        for (var publisher : List.of("Hill Post", "Selm Herald", "Tolm Gazette")) {
            archive.article(publisher, "2025-03-12", WIRE + "\n\nThe " + publisher + " has a reporter at the quay.");
        }
        archive.house.compared();
        var page = page();
        assertThat(page.select("li.sg:has(.cps) h2").text())
                .isEqualTo(
                        "These five articles tell one story: 9 claims stand word for word in more than one. Join them?");
        var pairs = pairs(page);
        answer(archive.ines, "join", pairs, pairs);
        assertThat(page().select("li.sg").eachText())
                .as("nothing of it is asked in between")
                .noneMatch(words -> words.contains("same quote"));
        archive.house.compared();
        assertThat(page().select("li.sg:has(.cps)")).isEmpty();
        assertThat(merges()).isEqualTo(pairs.size());
        var quote = archive.claim(wire, Kind.QUOTE, "Nobody told us");
        assertThat(archive.ines.get("/claims/" + quote).text())
                .contains("5 articles, origin unknown (copies of one story)");
        isCountedTruly("");
    }

    @Test
    void theClaimThatIsFurtherStaysWhicheverCameFirst() {
        var hill = archive.article("Hill Post", "2025-03-12", WIRE + "\n\nBells rang.");
        archive.house.compared();
        var further = archive.claim(hill, Kind.QUOTE, "Nobody told us");
        archive.sql().execute("update claim set standing = 'IN_REVIEW' where id = " + further);
        var pairs = pairs(page());
        answer(archive.ines, "join", pairs, pairs);
        assertThat(archive.sql().fetch(CLAIM, CLAIM.MERGED_INTO.eq(further))).hasSize(2);
        assertThat(merges()).isEqualTo(pairs.size());
    }

    @Test
    void articlesThatAPersonSaysAreNoCopiesAreAskedAboutOneByOne() {
        archive.ines.post(
                "/families/" + family() + "/splits", "article", "" + paper, "why", "Written by their own reporter.");
        archive.house.compared();
        assertThat(page().select("li.sg:has(.cps)")).isEmpty();
        assertThat(page().select("li.sg").eachText().stream().filter(words -> words.contains("same quote")))
                .hasSize(3);
        isCountedTruly("");
    }

    @Test
    void viewersSeeWhatIsAskedAndAnswerNothing() {
        archive.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_ROLE, Role.VIEWER)
                .where(ACCOUNT.NAME.startsWith("Jun"))
                .execute();
        var pairs = pairs(page());
        var page = page(archive.jun, "");
        assertThat(page.select("li.sg:has(.cps)").text()).contains("Nobody told us");
        assertThat(page.select("li.sg input[name=pair], li.sg button")).isEmpty();
        assertThat(answer(archive.jun, "join", pairs, pairs).status()).isEqualTo(403);
        assertThat(merges()).isZero();
    }

    @Test
    void onlyTheOpenQuestionsOfTheDossierAreReadAndArticlesByTheirIds() {
        var sql = archive.sql();
        var gathered = sql.explain(CopyQueries.tallies(sql, archive.dossier)).plan();
        assertThat(gathered).contains("suggestion_waiting").doesNotContain("article_of_family");
        var single = sql.explain(sql.select(SUGGESTION.ID).from(SUGGESTION).where(CopyQueries.byItself(List.of())))
                .plan();
        assertThat(single).doesNotContain("article_of_family").doesNotContainIgnoringCase("hashed");
    }

    @Test
    void nonsenseIsTurnedBack() {
        var pairs = pairs(page());
        assertThat(answer(archive.ines, "perhaps", pairs, pairs).status()).isEqualTo(404);
        assertThat(archive.ines
                        .post("/suggestions/copies/999999/judgements", "answer", "join")
                        .status())
                .isEqualTo(404);
        assertThat(answer(archive.ines, "join", List.of("x.y", "999999999.1"), List.of("999999999.1"))
                        .status())
                .isEqualTo(409);
        assertThat(merges()).isZero();
    }
}
