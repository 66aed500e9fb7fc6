package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.ChainCheck;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A claim is changed after somebody said yes: one question remains about the two, the one that fits what they say now. */
@OnBothDatabases
class ChangedAfterYesTest {
    private static final String WHY = "was changed after the yes of Ines Varga";

    @AutoClose
    private final Archive archive;

    private final long wire;
    private final long hill;
    private final long paper;

    ChangedAfterYesTest(TestDatabase on) {
        archive = new Archive(on);
        var first = archive.article(
                "Valley Wire",
                "2024-10-09",
                "Officials of the valley said 1,400 people were killed in Arden on 7 October 2024.");
        var second = archive.article(
                "Hill Herald",
                "2024-10-09",
                "The death toll in Arden stands at 1,400 people killed on 7 October 2024, the valley’s officials said.");
        var third = archive.article(
                "Coast Paper", "2024-10-09", "The coast guard said 900 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        wire = archive.claim(first, Kind.TOLL, "1,400");
        hill = archive.claim(second, Kind.TOLL, "1,400");
        paper = archive.claim(third, Kind.TOLL, "900");
    }

    private void edit(long claim, String figure) {
        archive.edit(claim, "min", figure, "max", figure);
        archive.house.compared();
    }

    private SuggestionRecord contradiction(long claim) {
        return archive.sql()
                .fetchSingle(
                        SUGGESTION,
                        SUGGESTION
                                .FROM_CLAIM
                                .in(claim, paper)
                                .and(SUGGESTION.TO_CLAIM.in(claim, paper))
                                .and(SUGGESTION.RELATION.eq(Relation.CONTRADICTS)));
    }

    /** What the page of the claim shows of it and the coast's. */
    private List<String> shown(long claim) {
        return archive.jun.get("/claims/" + claim).page().select("#related .sg-row").eachText().stream()
                .filter(row -> row.contains("Claim " + paper))
                .toList();
    }

    private String unsure() {
        return archive.jun
                .get("/suggestions?dossier=" + archive.dossier + "&judgement=unsure")
                .page()
                .select("li.sg")
                .text();
    }

    @Test
    void theTwoAreAskedAboutOnceAndWhatWasAnsweredIsSaid() {
        archive.judge(archive.ines, contradiction(wire), "confirmed");
        edit(paper, "1400");

        assertThat(shown(wire))
                .singleElement()
                .asString()
                .contains("Same claim, suggested", "contradicts, answered before: claim " + paper + " " + WHY);
        assertThat(unsure()).doesNotContain("contradict");
        assertThat(archive.jun
                        .get("/suggestions?dossier=" + archive.dossier)
                        .page()
                        .select("li.sg .why, li.sg")
                        .text())
                .contains("contradicts, answered before: claim " + paper + " " + WHY);
    }

    @Test
    void aYesHasItsReasonsAsTheyAreWhenAnOriginIsNamedLater() {
        var radio = archive.article("Radio Arden", "2024-10-09", "In Arden, 800 people were killed on 7 October 2024.");
        archive.house.compared();
        var said = archive.claim(radio, Kind.TOLL, "800");
        archive.judge(archive.ines, archive.between(said, wire, Relation.CONTRADICTS), "confirmed");
        assertThat(reasonsOfLink(said)).contains("the origin of one is not known");

        var place = archive.sql()
                .fetchSingle(APPEARANCE, APPEARANCE.CLAIM_ID.eq(said))
                .getId();
        archive.ines.post("/appearances/" + place + "/origins", "name", "Rescue service", "why", "As it says on air.");
        archive.house.compared();
        assertThat(reasonsOfLink(said)).contains("+ another origin").doesNotContain("is not known");
        assertThat(archive.between(said, wire, Relation.CONTRADICTS).getJudgement())
                .isEqualTo(Judgement.CONFIRMED);
    }

    private String reasonsOfLink(long claim) {
        return archive.sql()
                .fetchSingle(CLAIM_LINK, CLAIM_LINK.FROM_CLAIM.eq(claim).or(CLAIM_LINK.TO_CLAIM.eq(claim)))
                .getReasons();
    }

    @Test
    void aNoToWhatIsAskedNowBringsTheEarlierYesBackToSight() {
        archive.judge(archive.ines, contradiction(wire), "confirmed");
        edit(paper, "1400");
        archive.judge(
                archive.jun,
                archive.sql()
                        .fetchSingle(
                                SUGGESTION,
                                SUGGESTION
                                        .FROM_CLAIM
                                        .eq(wire)
                                        .and(SUGGESTION.TO_CLAIM.eq(paper))
                                        .and(SUGGESTION.RELATION.eq(Relation.SAME))),
                "rejected");
        assertThat(unsure()).contains("Do these figures contradict each other?", WHY);
    }

    @Test
    void changedBackTheSameQuestionWaitsAgain() {
        archive.judge(archive.ines, contradiction(wire), "confirmed");
        edit(paper, "1400");
        edit(paper, "900");
        assertThat(contradiction(wire).getJudgement()).isEqualTo(Judgement.SUGGESTED);
        assertThat(shown(wire)).singleElement().asString().contains("Contradicts, suggested");
        assertThat(archive.judge(archive.ines, contradiction(wire), "confirmed").status())
                .isEqualTo(303);
        assertThat(archive.sql().fetchCount(CLAIM_LINK)).isEqualTo(1);
    }

    @Test
    void aLinkOfAClaimThatBecameOneWithTheChangedOneIsLookedAtToo() {
        archive.judge(archive.ines, contradiction(hill), "confirmed");
        archive.judge(archive.marta, archive.between(wire, hill, Relation.SAME), "confirmed");
        archive.house.compared();
        assertThat(shown(wire)).singleElement().asString().contains("Contradicts, confirmed");
        edit(wire, "900");
        assertThat(archive.sql().fetchCount(CLAIM_LINK)).isZero();
        assertThat(shown(wire))
                .singleElement()
                .asString()
                .contains("Same claim, suggested", "contradicts, answered before: claim " + wire + " " + WHY);
        edit(wire, "1400");
        assertThat(shown(wire)).singleElement().asString().contains("Contradicts, suggested");
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }
}
