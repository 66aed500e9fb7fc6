package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.TOLL;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.record.ChainCheck;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One article gives the figure that another gave, and the one that stands in its place: joining the first two hides no question. */
@OnBothDatabases
class RevisedAndMergedTest {
    @AutoClose
    private final Archive archive;

    private final long early;
    private final long again;
    private final long revised;

    RevisedAndMergedTest(TestDatabase on) {
        archive = new Archive(on);
        var tribune = archive.article(
                "Tribune",
                "2024-03-05",
                "The Interior Ministry said 21 people were killed in the Corvan mine on 3 March 2024.");
        var weekly = archive.article(
                "Weekly",
                "2024-03-12",
                "The Interior Ministry said 19 people were killed in the Corvan mine on 3 March 2024.\n\n"
                        + "The Interior Ministry said 21 people were killed in the Corvan mine on 3 March 2024.");
        archive.house.compared();
        early = archive.claim(tribune, Kind.TOLL, "21");
        again = archive.claim(weekly, Kind.TOLL, "21");
        revised = archive.claim(weekly, Kind.TOLL, "19");
    }

    private List<String> asked() {
        return archive.ines
                .get("/suggestions?dossier=" + archive.dossier)
                .page()
                .select("li.sg h2")
                .eachText();
    }

    @Test
    void whatSupersedesAnotherArticlesFigureIsAskedAfterItsOwnWasJoinedWithThat() {
        assertThat(asked()).contains("Does the first supersede the second?");
        var joined = archive.judge(archive.ines, archive.between(early, again, Relation.SAME), "confirmed");
        assertThat(joined.status()).as(joined.text()).isEqualTo(303);
        archive.house.compared();
        assertThat(archive.between(revised, early, Relation.SUPERSEDES).getJudgement())
                .isEqualTo(Judgement.SUGGESTED);
        assertThat(asked()).contains("Does the first supersede the second?");
        assertThat(archive.ines
                        .get("/claims/" + early)
                        .page()
                        .select("#related")
                        .text())
                .contains("Superseded by, suggested");
    }

    private long figure(long article, long count) {
        return archive.sql()
                .select(TOLL.CLAIM_ID)
                .from(TOLL)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(TOLL.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(TOLL.MIN_COUNT.eq(count))
                .fetchSingle(TOLL.CLAIM_ID);
    }

    /** Only the one that the article says was replaced: what else it gives of that origin, it may give of another day. */
    @Test
    void whatAnArticleSaysItselfWasReplacedIsAsked() {
        var post = archive.article(
                "Evening Post",
                "2024-04-05",
                "The Health Ministry on Friday revised the death toll in Tarnow down to 19, from 21.");
        archive.house.compared();
        var question = archive.between(figure(post, 19), figure(post, 21), Relation.SUPERSEDES);
        assertThat(question.getFromClaim()).isEqualTo(figure(post, 19));
        assertThat(question.getReasons()).contains("same origin");

        archive.edit(figure(post, 21), "happened_on", "2024-04-03");
        archive.house.compared();
        assertThat(archive.between(figure(post, 19), figure(post, 21))
                        .orElseThrow()
                        .getRelation())
                .as("its day set")
                .isEqualTo(Relation.SUPERSEDES);
    }

    /** In the words of that article alone. */
    @Test
    void whatAnArticleReplacedStaysReplacedThoughItBecameOneWithAnothersFigure() {
        var news = archive.article(
                "Bay News", "2024-04-05", "The Health Ministry said 21 people were killed in Tarnow on Wednesday.");
        var post = archive.article(
                "Evening Post",
                "2024-04-05",
                "The Health Ministry on Friday revised the death toll in Tarnow down to 19, from 21.");
        archive.house.compared();
        var kept = figure(news, 21);
        var less = figure(post, 19);
        archive.judge(archive.ines, archive.between(kept, figure(post, 21), Relation.SAME), "confirmed");
        archive.house.compared();
        assertThat(archive.between(less, kept, Relation.SUPERSEDES).getJudgement())
                .isEqualTo(Judgement.SUGGESTED);
        var event = archive.ines.post(
                "/events", "dossier", "" + archive.dossier, "name", "Tarnow", "claims", kept + "," + less);
        var figures = archive.ines.get(event.location()).page().select("#figures tbody tr");
        assertThat(figures.select("s").eachText()).containsExactly("21");
        assertThat(figures.select("tr:has(s)").text()).contains("Evening Post");
    }

    @Test
    void whatAMergeClosesIsTold() {
        var less = "The coast guard said 400 people were killed in Tarnow on 3 March 2024.";
        var more = "The coast guard said 1,400 people were killed in Tarnow on 3 March 2024.";
        var post = archive.article("Evening Post", "2024-03-05", less + "\n\n" + more);
        var bay = archive.article("Bay News", "2024-03-12", more + "\n\n" + less);
        archive.house.compared();
        var kept = archive.claim(post, Kind.TOLL, " 400");
        var merged = archive.claim(bay, Kind.TOLL, " 400");
        var whole = archive.between(
                archive.claim(post, Kind.TOLL, "1,400"), archive.claim(bay, Kind.TOLL, "1,400"), Relation.SAME);
        archive.judge(archive.ines, whole, "confirmed");
        archive.house.compared();
        assertThat(archive.between(kept, whole.getFromClaim())).isPresent();

        var told = archive.judge(archive.ines, archive.between(kept, merged, Relation.SAME), "confirmed");
        assertThat(told.status()).as(told.text()).isEqualTo(303);
        assertThat(archive.ines.get(told.location()).text())
                .contains("One claim now: claim " + kept, "Asked no more since they are one: claim ");
        archive.house.compared();
        assertThat(archive.between(kept, whole.getFromClaim())).isEmpty();
        assertThat(archive.ines.get("/claims/" + kept).page().select(".hist").text())
                .contains(
                        "closed a question of", "Asked no more", "claim " + merged + " became one with claim " + kept);
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }
}
