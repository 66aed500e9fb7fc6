package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an article says twice is asked about once; the other question is there for whoever wants it. */
@OnBothDatabases
class AlikeQuestionsTest {
    @AutoClose
    private final Archive archive;

    private final long wire;
    private final long paper;

    AlikeQuestionsTest(TestDatabase on) {
        archive = new Archive(on);
        wire = archive.article("Valley Wire", "2024-10-09", """
                At least 31 people were killed in Arden, officials of the valley said on Wednesday.

                At least 31 people were killed when the old dam above Arden broke on 7 October 2024, officials said.""");
        paper = archive.article("Coast Paper", "2024-10-09", """
                The valley's fire service said 31 people were killed in Arden when the old dam broke on 7 October 2024.""");
        archive.house.compared();
    }

    private Document page(String more) {
        return archive.ines
                .get("/suggestions?dossier=" + archive.dossier + "&relation=supports" + more)
                .page();
    }

    private static int questions(Document page) {
        return page.select("li.sg h2:contains(Does one of these figures support the other?)")
                .size();
    }

    @Test
    void twoFiguresOfTwoArticlesAreAskedAboutOnce() {
        assertThat(questions(page("&alike=yes"))).as("each on its own").isEqualTo(2);
        assertThat(page("").text()).contains("1 more question asks what one that is asked or answered asks");
        assertThat(questions(page(""))).isEqualTo(1);
        assertThat(page("&alike=yes").text()).contains("Ask each thing once").doesNotContain("1 more question");
    }

    @Test
    void anAnswerToTheOneLeavesTheOtherUnasked() {
        var second = archive.claim(wire, Kind.TOLL, "dam");
        var exact = archive.claim(paper, Kind.TOLL, "31");
        var question = archive.between(second, exact, Relation.SUPPORTS);
        assertThat(archive.judge(archive.ines, question, "confirmed").status()).isEqualTo(303);
        assertThat(questions(page(""))).isZero();
        assertThat(page("").text()).contains("1 more question asks what one that is asked or answered asks");
        assertThat(questions(page("&alike=yes"))).as("nothing is lost").isEqualTo(1);

        archive.takeBack(archive.ines, question.getId());
        assertThat(questions(page(""))).as("asked again").isEqualTo(1);
    }

    @Test
    void oneNumberInTwoPlacesIsTwoMatters() {
        var first = "The police said 12 people were killed in Arden on 9 October 2024."
                + " The police said 12 people were killed in Tolm on 9 October 2024.";
        archive.article("Hill Post", "2024-10-10", first);
        archive.article("River Post", "2024-10-10", first.replace("The police", "A hospital"));
        archive.house.compared();
        var asked = archive
                .ines
                .get("/suggestions?dossier=" + archive.dossier + "&relation=same&kind=toll")
                .page()
                .select("li.sg .sg-q")
                .eachText()
                .stream()
                .filter(words -> words.contains("12 people"))
                .toList();
        assertThat(asked)
                .hasSize(2)
                .anyMatch(words -> words.contains("Arden"))
                .anyMatch(words -> words.contains("Tolm"));
    }

    @Test
    void aFigureWithoutAPlaceIsOfWhereItsArticleCountsIt() {
        var here = archive.article("Hill Post", "2024-10-10", """
                The mine fire's toll rises to 17.

                The police said 17 people were killed in the coal mine fire in Karvo on 9 October 2024.""");
        var there = archive.article("River Post", "2024-10-10", """
                A hospital said 17 people were killed in Tolm on 9 October 2024.""");
        archive.house.compared();
        var bare = archive.claim(here, Kind.TOLL, "rises to 17");
        assertThat(archive.between(bare, archive.claim(there, Kind.TOLL, "17"), Relation.CONTEXT)
                        .getReasons())
                .contains("other place: “Karvo”, “Tolm”")
                .contains("claim " + bare + " names no place itself: its article does, with the same figure");
    }

    @Test
    void whatOneOriginRevisedIsNotAlsoAskedAsAContradictionOfTheHeadline() {
        archive.article("Hill Post", "2024-10-10", "The police said 21 people were killed in Tolm on 9 October 2024.");
        archive.article("River Post", "2024-10-12", """
                19 people were killed in Tolm.

                The police said 19 people were killed in Tolm on 9 October 2024.""");
        archive.house.compared();
        var dossier = "/suggestions?dossier=" + archive.dossier;
        assertThat(archive.ines.get(dossier + "&relation=supersedes").page().select("li.sg"))
                .hasSize(1);
        assertThat(archive.ines.get(dossier + "&relation=contradicts").page().select("li.sg"))
                .isEmpty();
        assertThat(archive.ines
                        .get(dossier + "&relation=contradicts&alike=yes")
                        .page()
                        .select("li.sg"))
                .as("there for whoever wants it")
                .isNotEmpty();

        var revision = archive.sql().fetchSingle(SUGGESTION, SUGGESTION.RELATION.eq(Relation.SUPERSEDES));
        archive.judge(archive.ines, revision, "rejected");
        assertThat(archive.ines.get(dossier + "&relation=contradicts").page().select("li.sg"))
                .as("then it may be one")
                .isNotEmpty();
    }
}
