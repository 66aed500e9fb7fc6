package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.claims.DueDesk;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.record.ChainCheck;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What no rule lays side by side, a person links: with a reason, shown before, and taken back like every other answer. */
@OnBothDatabases
class HandLinkTest {
    @AutoClose
    private final Archive archive;

    private final long english;
    private final long german;
    private final long toll;

    HandLinkTest(TestDatabase on) {
        archive = new Archive(on);
        var wire = archive.article(
                "Valley Wire",
                "2024-10-09",
                "“The bells of the old chapel were silent all night,” Mayor Per Holm said.");
        var paper = archive.article(
                "Talblatt",
                "2024-10-09",
                "“Die Glocken der alten Kapelle schwiegen die ganze Nacht,” engineer Mira Solt said."
                        + "\n\nThe coast guard said 900 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        english = archive.claim(wire, Kind.QUOTE, "bells");
        german = archive.claim(paper, Kind.QUOTE, "Glocken");
        toll = archive.claim(paper, Kind.TOLL, "900");
    }

    private Visitor.Answer open(long claim, String other) {
        return archive.ines.get("/claims/" + claim + "/links/new?other=" + other);
    }

    private Visitor.Answer link(long claim, long other, String relation, String why) {
        var form = open(claim, "" + other).page().expectFirst("form[action=/claims/" + claim + "/links]");
        return archive.ines.post(
                "/claims/" + claim + "/links",
                "other",
                "" + other,
                "claims",
                form.expectFirst("[name=claims]").attr("value"),
                "relation",
                relation,
                "why",
                why);
    }

    @Test
    void twoRenderingsThatNothingAsksAboutBecomeOneClaimAndTwoAgain() {
        assertThat(archive.between(english, german)).isEmpty();
        assertThat(archive.ines
                        .get("/claims/" + english)
                        .page()
                        .select("#link form")
                        .attr("action"))
                .isEqualTo("/claims/" + english + "/links/new");
        var both = open(english, archive.house.url() + "/claims/" + german);
        assertThat(both.status()).isEqualTo(200);
        assertThat(both.page().select(".sg-q").text()).contains("bells of the old chapel", "Die Glocken");

        var done = link(english, german, "same", "The Talblatt renders it in German.");
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(archive.ines.get(done.location().replace("#related", "")).text())
                .contains("One claim now: claim " + english);
        archive.house.compared();
        var question = archive.between(english, german, Relation.SAME);
        assertThat(question.getReasons()).isEqualTo("+ linked by Ines Varga: The Talblatt renders it in German.");
        assertThat(question.getByHand()).isTrue();
        assertThat(archive.sql().fetchSingle(CLAIM, CLAIM.ID.eq(german)).getMergedInto())
                .isEqualTo(english);
        assertThat(archive.jun.get("/claims/" + english).page().select(".hist").text())
                .contains("Ines Varga judged", "same claim: claim " + german, "The Talblatt renders it in German.");
        assertThat(archive.jun
                        .get("/suggestions?dossier=" + archive.dossier)
                        .page()
                        .select("section:has(#hg)"))
                .as("no find of a rule was confirmed")
                .isEmpty();

        archive.takeBack(archive.jun, question.getId());
        archive.house.compared();
        assertThat(archive.sql().fetchSingle(CLAIM, CLAIM.ID.eq(german)).getMergedInto())
                .isNull();
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }

    @Test
    void aLinkGoesTheWayOfEveryYes() {
        var done = link(english, toll, "superseded", "The figure came after it.");
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(archive.sql()
                        .selectFrom(CLAIM_LINK)
                        .fetch(row -> row.getFromClaim() + " " + row.getRelation() + " " + row.getToClaim() + " "
                                + row.getReasons()))
                .containsExactly(
                        toll + " SUPERSEDES " + english + " + linked by Ines Varga: The figure came after it.");
        assertThat(archive.jun
                        .get("/claims/" + english)
                        .page()
                        .select("#related")
                        .text())
                .contains("Superseded by, confirmed", "linked by Ines Varga: The figure came after it.");

        var again = link(toll, english, "supersedes", "Once more.");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text())
                .contains("That was answered before: confirmed.", "Supersedes, confirmed", "Once more.");

        assertThat(link(english, toll, "supersedes", "The other way.").status()).isEqualTo(422);
        assertThat(archive.sql().fetchCount(SUGGESTION, SUGGESTION.BY_HAND.isTrue()))
                .as("what is refused is not asked")
                .isEqualTo(1);

        archive.takeBack(
                archive.jun, archive.between(english, toll, Relation.SUPERSEDES).getId());
        assertThat(archive.sql().fetchCount(CLAIM_LINK)).isZero();
    }

    @Test
    void whatIsLinkedIsNotAskedInWeakerWords() {
        var coast = archive.article(
                "Coast Paper", "2024-10-09", "Police said 850 soldiers were killed in Arden on 7 October 2024.");
        archive.house.compared();
        var soldiers = archive.claim(coast, Kind.TOLL, "850");
        archive.between(soldiers, toll, Relation.CONTEXT);

        assertThat(link(soldiers, toll, "contradicts", "Both count everybody.").status())
                .isEqualTo(303);
        assertThat(relations(soldiers)).containsExactly(Relation.CONTRADICTS);
        assertThat(archive.ines
                        .get("/claims/" + soldiers)
                        .page()
                        .select("#related")
                        .text())
                .doesNotContain("Not comparable");
        DueDesk.due(archive.sql(), List.of(soldiers, toll));
        archive.house.compared();
        assertThat(relations(soldiers)).as("compared anew").containsExactly(Relation.CONTRADICTS);

        archive.takeBack(
                archive.ines, archive.between(soldiers, toll).orElseThrow().getId());
        assertThat(archive.ines.get("/suggestions").text()).contains("only what a rule asks is asked again");
        archive.house.compared();
        assertThat(relations(soldiers)).as("as a rule asks").containsExactly(Relation.CONTEXT);
    }

    private List<Relation> relations(long claim) {
        return archive.sql()
                .select(SUGGESTION.RELATION)
                .from(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.in(claim, toll).and(SUGGESTION.TO_CLAIM.in(claim, toll)))
                .fetch(SUGGESTION.RELATION);
    }

    @Test
    void anOpenQuestionIsAnsweredByItAndKeepsItsReasons() {
        var other = archive.article(
                "Harbour Post", "2024-10-09", "Firemen said 700 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        var less = archive.claim(other, Kind.TOLL, "700");
        var question = archive.between(toll, less, Relation.CONTRADICTS);
        link(less, toll, "contradicts", "Both speak of the flood.");
        question.refresh();
        assertThat(question.getJudgement()).isEqualTo(Judgement.CONFIRMED);
        assertThat(question.getByHand()).as("a rule had asked it").isFalse();
        assertThat(question.getReasons())
                .startsWith("+ linked by Ines Varga: Both speak of the flood.\n")
                .contains("only one can hold: 900, 700");
        assertThat(archive.sql().fetchCount(SUGGESTION, SUGGESTION.BY_HAND.isTrue()))
                .isZero();
    }

    @Test
    void whatCannotBeLinkedIsRefusedInWordsAndNothingTypedIsLost() {
        assertThat(open(english, "" + english).text()).contains("That is this claim itself.");
        assertThat(open(english, "999999").text()).contains("There is no claim 999999.");
        assertThat(open(english, "bells").text()).contains("Give the number of a claim, or paste the address");
        var elsewhere = archive.sql()
                .selectFrom(CLAIM)
                .where(CLAIM.DOSSIER_ID.ne(archive.dossier))
                .limit(1)
                .fetchSingle();
        assertThat(open(english, "" + elsewhere.getId()).text())
                .contains("Claim " + elsewhere.getId() + " is in another dossier, ");
        assertThat(open(english, "" + toll).page().select("[value=same]")).isEmpty();
        var kinds = link(english, toll, "same", "They are one.");
        assertThat(kinds.status()).isEqualTo(422);
        assertThat(kinds.page().select("[name=why]").text()).isEqualTo("They are one.");
        assertThat(kinds.text()).contains("These are claims of different kinds, which cannot be one claim.");
        assertThat(link(english, toll, "context", "").text()).contains("Say why, in at most");

        archive.marta.post("/claims/" + toll + "/withdrawals", "withdrawn_why", "a misprint");
        assertThat(open(english, "" + toll).text()).contains("Claim " + toll + " is withdrawn: a misprint.");
        link(english, german, "same", "In German.");
        assertThat(open(english, "" + german).text()).contains("Claim " + german + " is one with this claim already.");
        assertThat(archive.house
                        .stranger()
                        .get("/claims/" + english + "/links/new")
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void whatWasChangedSinceBothWereShownIsShownAnew() {
        var form = open(english, "" + toll).page().expectFirst("[name=claims]").attr("value");
        archive.edit(toll, "min", "800", "max", "800");
        var late = archive.jun.post(
                "/claims/" + english + "/links",
                "other",
                "" + toll,
                "claims",
                form,
                "relation",
                "context",
                "why",
                "Worth knowing.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("One of the two was changed while you wrote.");
        assertThat(late.page().select("[name=why]").text()).isEqualTo("Worth knowing.");
        assertThat(late.page().expectFirst("[name=claims]").attr("value")).isNotEqualTo(form);
        assertThat(archive.sql().fetchCount(CLAIM_LINK)).isZero();
    }
}
