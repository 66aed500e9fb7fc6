package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.claims.MergedQueries;
import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** More than two copies of a story: each claim is asked about with the first, or by way of another. */
@OnBothDatabases
class CopyChainTest {
    @AutoClose
    private final Copies copies;

    private final Archive archive;

    CopyChainTest(TestDatabase on) {
        copies = new Copies(on);
        archive = copies.archive;
    }

    @Test
    void fiveCopiesAreOneQuestionAndOneClaimEach() {
        for (var publisher : List.of("Hill Post", "Selm Herald", "Tolm Gazette")) {
            copies.copy(publisher);
        }
        var page = copies.page();
        assertThat(page.select("li.sg:has(.cps) h2").text())
                .isEqualTo(
                        "These five articles tell one story: 10 claims stand word for word in more than one. Join them?");
        var pairs = Copies.pairs(page);
        copies.answer(archive.ines, "join", pairs, pairs);
        assertThat(copies.page().select("li.sg").eachText())
                .as("nothing of it is asked in between")
                .noneMatch(words -> words.contains("same quote"));
        archive.house.compared();
        assertThat(copies.page().select("li.sg:has(.cps)")).isEmpty();
        assertThat(copies.merges()).isEqualTo(pairs.size());
        var quote = quote(copies.wire);
        assertThat(archive.ines.get("/claims/" + quote).text())
                .contains("5 articles, no origin named (copies of one story)");
        copies.isCountedTruly("");
    }

    @Test
    void theClaimThatIsFurtherStaysWhicheverCameFirst() {
        var hill = copies.copy("Hill Post");
        var further = quote(hill);
        archive.sql().execute("update claim set standing = 'IN_REVIEW' where id = " + further);
        var pairs = copies.pairs();
        copies.answer(archive.ines, "join", pairs, pairs);
        assertThat(archive.sql().fetch(CLAIM, CLAIM.MERGED_INTO.eq(further))).hasSize(2);
        assertThat(copies.merges()).isEqualTo(pairs.size());
    }

    @Test
    void eachBoxNamesTheClaimWithWhichItIsJoined() {
        var hill = copies.copy("Hill Post");
        var first = quote(copies.wire);
        var second = quote(copies.paper);
        var third = quote(hill);
        archive.between(first, third, Relation.SAME).delete();
        var row = copies.page().select("li.cp:contains(Nobody told us)");
        assertThat(row.select("> div").text()).contains("Claim " + first + " Open Valley Wire");
        assertThat(row.select("li.icon-top").eachText())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains("Claim " + second + " Open Coast Paper")
                                .contains("Join with claim " + first + ": ")
                                .doesNotContain("joined with"),
                        other -> assertThat(other)
                                .contains("Claim " + third + " Open Hill Post")
                                .contains(", joined with claim " + second + ", ")
                                .contains("Join with claim " + second + ": "));
        var pairs = row.select("input[name=pair]").eachAttr("value");
        copies.answer(archive.ines, "join", pairs, pairs);
        assertThat(copies.notice(archive.ines)).contains("2 pairs are one claim now; each can be split again.");
    }

    @Test
    void whatWasLeftOutIsNotJoinedByWayOfAThird() {
        var first = quote(copies.wire);
        var second = quote(copies.paper);
        var apart = archive.between(first, second, Relation.SAME);
        archive.judge(archive.jun, apart, "rejected");
        var third = quote(copies.copy("Hill Post"));
        var row = copies.page().select("li.cp:contains(Nobody told us)");
        assertThat(row.select("li.icon-top").eachText())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Claim " + third + " Open Hill Post")
                .contains("Join with claim " + first + ": ");
        var pairs = copies.pairs();
        copies.answer(archive.ines, "alone", pairs, pairs);
        assertThat(copies.page().select("li.sg:has(.cps)"))
                .as("one by one is what the third says with either, too")
                .isEmpty();
        archive.ines.post("/suggestions/copies/" + copies.family() + "/retractions");
        pairs = copies.pairs();
        copies.answer(archive.ines, "join", pairs, pairs);
        assertThat(copies.notice(archive.ines))
                .contains(pairs.size() + " pairs are one claim now")
                .doesNotContain("meanwhile");
        archive.house.compared();
        assertThat(archive.sql().fetchSingle(CLAIM, CLAIM.ID.eq(third)).getMergedInto())
                .isEqualTo(first);
        assertThat(archive.sql().fetchSingle(CLAIM, CLAIM.ID.eq(second)).getMergedInto())
                .isNull();
        assertThat(copies.page().select("li.sg").eachText()).noneMatch(words -> words.contains("Nobody told us"));
    }

    @Test
    void aNoThatComesWhileTheFormIsOpenHoldsForWhatWouldJoinItsTwoByWayOfAThird() {
        var hill = copies.copy("Hill Post");
        var first = quote(copies.wire);
        var second = quote(copies.paper);
        var third = quote(hill);
        var pairs = copies.pairs();
        archive.judge(archive.jun, archive.between(second, third, Relation.SAME), "rejected");
        copies.answer(archive.ines, "join", pairs, pairs);
        assertThat(copies.notice(archive.ines)).contains("said no to meanwhile; these stay two");
        var roots = MergedQueries.roots(archive.sql(), List.of(first, second, third));
        assertThat(roots.get(second)).isNotEqualTo(roots.get(third));
    }

    @Test
    void ofClaimsInSeveralArticlesThoseOfOneStoryAreLookedAt() {
        var hill = copies.copy("Hill Post");
        archive.ines.post(
                "/families/" + copies.family() + "/splits",
                "article",
                "" + copies.wire,
                "why",
                "Written by their own reporter.");
        archive.house.compared();
        var joined = quote(copies.wire);
        var second = quote(copies.paper);
        archive.judge(archive.ines, archive.between(joined, second, Relation.SAME), "confirmed");
        archive.house.compared();
        var third = quote(hill);
        var question = archive.between(joined, third, Relation.SAME);
        assertThat(List.of(question.getFromArticle(), question.getToArticle()))
                .containsExactlyInAnyOrder(copies.paper, hill);
        assertThat(copies.page().select("li.cp").eachText()).anyMatch(words -> words.contains("Nobody told us"));
    }

    private long quote(long article) {
        return archive.claim(article, Kind.QUOTE, "Nobody told us");
    }
}
