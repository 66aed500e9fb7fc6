package collate.suggestions;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.review.Role;
import collate.record.ChainCheck;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What copies of a story state word for word is one question; what one of them words otherwise is asked by itself. */
@OnBothDatabases
class CopyQuestionsTest {
    @AutoClose
    private final Copies copies;

    private final Archive archive;

    CopyQuestionsTest(TestDatabase on) {
        copies = new Copies(on);
        archive = copies.archive;
    }

    @Test
    void aCopyIsOneQuestionAndWhatItCorrectsIsAskedByItself() {
        var page = copies.page();
        var question = page.select("li.sg:has(.cps)");
        assertThat(question).hasSize(1);
        assertThat(question.text())
                .contains("These two articles tell one story: 7 claims stand word for word in both. Join them?")
                .contains("Valley Wire, 12 Mar 2025")
                .contains("Coast Paper, 12 Mar 2025")
                .contains("one origin, whatever is joined")
                .doesNotContain("injured");
        assertThat(Copies.pairs(page)).hasSize(7);
        assertThat(page.select("li.sg:not(:has(.cps))").eachText())
                .anyMatch(words -> words.contains("17 people were injured") && words.contains("19 people were injured"))
                .noneMatch(words -> words.contains("same quote"));
        assertThat(copies.merges()).as("nothing is joined by itself").isZero();
        copies.isCountedTruly("");
        copies.isCountedTruly("&alike=yes");
        copies.isCountedTruly("&kind=toll");
        copies.isCountedTruly("&relation=same");
    }

    @Test
    void yesJoinsEachPairAsIfItWereAnsweredByItself() {
        var pairs = copies.pairs();
        var before = archive.sql().fetchCount(RECORD_ENTRY, RECORD_ENTRY.ACTION.eq("judged"));
        assertThat(copies.answer(archive.ines, "join", pairs, pairs).status()).isEqualTo(303);
        assertThat(copies.notice(archive.ines)).contains("7 pairs are one claim now; each can be split again.");
        assertThat(copies.merges()).isEqualTo(7);
        assertThat(archive.sql().fetchCount(RECORD_ENTRY, RECORD_ENTRY.ACTION.eq("judged")) - before)
                .isEqualTo(14);
        assertThat(archive.ines.get("/record?dossier=" + archive.dossier).text())
                .contains("7 joined, 0 asked one by one");
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(finding -> finding.broken().isEmpty());
        archive.house.compared();
        assertThat(copies.page().select("li.sg:has(.cps)")).isEmpty();

        var quote = archive.claim(copies.wire, Kind.QUOTE, "Nobody told us");
        assertThat(archive.ines.get("/claims/" + quote).text())
                .contains("2 articles, no origin named (copies of one story)");
        var joined = archive.sql()
                .fetchSingle(
                        SUGGESTION, SUGGESTION.FROM_CLAIM.eq(quote).and(SUGGESTION.JUDGEMENT.eq(Judgement.CONFIRMED)));
        assertThat(archive.takeBack(archive.jun, joined.getId()).status()).isEqualTo(303);
        archive.house.compared();
        assertThat(copies.merges()).as("the others stay").isEqualTo(6);
        assertThat(copies.page().select("li.sg").eachText())
                .as("the only one of its story is asked as any other")
                .anyMatch(words -> words.contains("same quote") && words.contains("Nobody told us"));
    }

    @Test
    void whatIsNotTickedIsAskedByItself() {
        var pairs = copies.pairs();
        copies.answer(archive.ines, "join", pairs, pairs.subList(1, 7));
        assertThat(copies.notice(archive.ines))
                .contains("6 pairs are one claim now")
                .contains("1 pair is asked by itself.");
        archive.house.compared();
        assertThat(copies.merges()).isEqualTo(6);
        assertThat(copies.page().select("li.sg:has(.cps)")).isEmpty();
        var left = Long.parseLong(pairs.getFirst().replaceFirst("\\..*", ""));
        assertThat(copies.page().select("li#s" + left)).hasSize(1);
        copies.isCountedTruly("");
    }

    @Test
    void articlesThatAPersonSaysAreNoCopiesAreAskedAboutOneByOne() {
        archive.ines.post(
                "/families/" + copies.family() + "/splits",
                "article",
                "" + copies.paper,
                "why",
                "Written by their own reporter.");
        archive.house.compared();
        assertThat(copies.page().select("li.sg:has(.cps)")).isEmpty();
        assertThat(copies.page().select("li.sg").eachText().stream().filter(words -> words.contains("same quote")))
                .hasSize(3);
        copies.isCountedTruly("");
    }

    @Test
    void viewersSeeWhatIsAskedAndAnswerNothing() {
        archive.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_ROLE, Role.VIEWER)
                .where(ACCOUNT.NAME.startsWith("Jun"))
                .execute();
        var pairs = copies.pairs();
        var page = copies.page(archive.jun, "");
        assertThat(page.select("li.sg:has(.cps)").text()).contains("Nobody told us");
        assertThat(page.select("li.sg input[name=pair], li.sg button")).isEmpty();
        assertThat(copies.answer(archive.jun, "join", pairs, pairs).status()).isEqualTo(403);
        assertThat(copies.merges()).isZero();
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
        var pairs = copies.pairs();
        assertThat(copies.answer(archive.ines, "perhaps", pairs, pairs).status())
                .isEqualTo(404);
        assertThat(archive.ines
                        .post("/suggestions/copies/999999/judgements", "answer", "join")
                        .status())
                .isEqualTo(404);
        assertThat(copies.answer(archive.ines, "join", List.of("x.y", "999999999.1"), List.of("999999999.1"))
                        .status())
                .isEqualTo(409);
        assertThat(copies.merges()).isZero();
    }
}
