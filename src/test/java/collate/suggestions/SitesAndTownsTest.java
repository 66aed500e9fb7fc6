package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One paper counts at the mine, another in its town: the questions, the events and the plots take both for one. */
@OnBothDatabases
class SitesAndTownsTest {
    @AutoClose
    private final Archive archive;

    private final long twelve;
    private final long seventeen;
    private final long twentyOne;
    private final long thirtyFour;

    SitesAndTownsTest(TestDatabase on) {
        archive = new Archive(on);
        var first = archive.article(
                "Gazette",
                "2024-10-07",
                "The Mining Ministry said 12 miners were killed in Corvan on 7 October 2024 by an explosion.");
        var then = archive.article(
                "Morning Post",
                "2024-10-08",
                "The Mining Ministry said 17 miners were killed in Corvan on 7 October 2024 by an explosion.");
        var last = archive.article(
                "Tribune",
                "2024-10-09",
                "The Mining Ministry said 21 miners were killed in Corvan on 7 October 2024 by an explosion.");
        var other = archive.article(
                "Observer",
                "2024-10-09",
                "The Miners’ Union said 34 miners were killed at the Corvan coal mine on 7 October 2024 by an explosion.");
        archive.house.compared();
        twelve = archive.claim(first, Kind.TOLL, "12");
        seventeen = archive.claim(then, Kind.TOLL, "17");
        twentyOne = archive.claim(last, Kind.TOLL, "21");
        thirtyFour = archive.claim(other, Kind.TOLL, "34");
    }

    @Test
    void whatTheyDoNotAgreeInIsAskedWithItsReason() {
        assertThat(archive.between(twentyOne, thirtyFour, Relation.CONTRADICTS).getReasons())
                .contains("“the Corvan coal mine” is in or at “Corvan” by its name: read whether both count the same");
    }

    @Test
    void aPlaceCorrectedToTheSiteKeepsWhatWasAnsweredAndWhatIsAsked() {
        var confirmed = archive.between(twentyOne, twelve, Relation.SUPERSEDES);
        archive.judge(archive.ines, confirmed, "confirmed");
        var open = archive.between(twentyOne, seventeen, Relation.SUPERSEDES);
        archive.edit(twentyOne, "place", "the Corvan coal mine");
        archive.house.compared();
        assertThat(archive.sql()
                        .fetchSingle(SUGGESTION, SUGGESTION.ID.eq(confirmed.getId()))
                        .getJudgement())
                .isEqualTo(Judgement.CONFIRMED);
        assertThat(archive.sql()
                        .fetchSingle(SUGGESTION, SUGGESTION.ID.eq(open.getId()))
                        .getJudgement())
                .isEqualTo(Judgement.SUGGESTED);
    }

    @Test
    void oneEventIsSuggestedAndOnePlotDrawn() {
        var suggested = archive.ines.get("/events?dossier=" + archive.dossier).text();
        assertThat(suggested)
                .containsOnlyOnce("4 articles begin with casualties in Corvan")
                .contains("3 tolls name Corvan, 1 toll names the Corvan coal mine");
        var opened = archive.ines.post(
                "/events",
                "dossier",
                "" + archive.dossier,
                "name",
                "Explosion",
                "claims",
                twelve + "," + seventeen + "," + twentyOne + "," + thirtyFour);
        assertThat(archive.ines
                        .get(opened.location())
                        .page()
                        .select("figcaption b")
                        .eachText())
                .containsExactly("Miners reported as killed in Corvan");
    }
}
