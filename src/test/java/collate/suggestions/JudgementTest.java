package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.SUGGESTION;
import static collate.db.schema.Tables.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.core.review.Standing;
import collate.core.review.TurnReason;
import collate.db.schema.tables.records.ClaimRecord;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.index.Group;
import collate.index.Search;
import collate.record.ChainCheck;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** People answer: a yes merges or links, a no is remembered, each answer can be taken back. */
@OnBothDatabases
class JudgementTest {
    private static final String WIRE = """
            Officials of the valley said 1,400 people were killed in Arden on 7 October 2024.

            “We will rebuild every house on the northern bank before winter,” Mayor Tilda Rask said.""";
    private static final String PAPER = """
            The coast guard said 900 people were killed in Arden on 7 October 2024.

            “We shall rebuild every house on the northern bank before winter,” Mayor Tilda Rask said.""";

    @AutoClose
    private final Archive archive;

    private final long wire;
    private final long paper;
    private final long wireQuote;
    private final long paperQuote;

    JudgementTest(TestDatabase on) {
        archive = new Archive(on);
        wire = archive.article("Valley Wire", "2024-10-09", WIRE);
        paper = archive.article("Coast Paper", "2024-10-09", PAPER);
        archive.house.compared();
        wireQuote = archive.claim(wire, Kind.QUOTE, "rebuild");
        paperQuote = archive.claim(paper, Kind.QUOTE, "rebuild");
    }

    private SuggestionRecord same() {
        return archive.between(wireQuote, paperQuote, Relation.SAME);
    }

    private ClaimRecord claim(long id) {
        return archive.sql().fetchSingle(CLAIM, CLAIM.ID.eq(id));
    }

    private void sign(Visitor who, long claim) {
        var answer = who.post(
                "/claims/" + claim + "/reviews",
                "said",
                "SAID",
                "so",
                "ATTRIBUTED",
                "reasons",
                "Heard the tape.",
                "version",
                "" + claim(claim).getVersion());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    @Test
    void nothingMergesByItself() {
        assertThat(archive.sql().fetchCount(CLAIM, CLAIM.MERGED_INTO.isNotNull()))
                .isZero();
        assertThat(same().getJudgement()).isEqualTo(Judgement.SUGGESTED);
    }

    @Test
    void aPartOfAQuoteThatTheArticleBreaksSaysWhichItIs() {
        archive.article("Hill Post", "2024-10-10", """
                The council of Arden met in the school.

                “The bells of the old chapel were silent all night,” Mayor Per Holm said. “Nobody in the lower town shall sleep in a tent again.”""");
        archive.article("Bay News", "2024-10-10", """
                The council of Arden met in the school until late.

                “Nobody in the lower town shall sleep in tents again,” Mayor Per Holm said.""");
        archive.house.compared();
        var page = archive.marta.get("/suggestions?dossier=" + archive.dossier).text();
        assertThat(page).contains(", part 2 of 2").doesNotContain("part 1 of 1");
    }

    @Test
    void whatWasJudgedLatelyTellsOneJoiningFromTheNext() {
        var third = archive.article("Hill Post", "2024-10-10", """
                The hill patrol said 700 people were killed in Arden on 7 October 2024.

                “Every house on the northern bank we will rebuild before the winter,” Mayor Tilda Rask said.""");
        archive.house.compared();
        var hillQuote = archive.claim(third, Kind.QUOTE, "rebuild");
        archive.judge(archive.marta, same(), "confirmed");
        archive.house.compared();
        archive.judge(archive.marta, archive.between(wireQuote, hillQuote, Relation.SAME), "confirmed");
        var judged = archive.marta
                .get("/suggestions?dossier=" + archive.dossier)
                .page()
                .select("section:has(#jd) li > div:first-of-type")
                .eachText();
        assertThat(judged).hasSize(2);
        assertThat(judged.getFirst())
                .contains("claim " + wireQuote, "We will rebuild", "Valley Wire, 9 Oct 2024")
                .contains("claim " + hillQuote, "Every house on the northern bank", "Hill Post, 10 Oct 2024")
                .doesNotContain("Coast Paper");
        assertThat(judged.getLast())
                .contains("claim " + wireQuote, "We will rebuild", "Valley Wire, 9 Oct 2024")
                .contains("claim " + paperQuote, "We shall rebuild", "Coast Paper, 9 Oct 2024")
                .doesNotContain("Hill Post");
    }

    @Test
    void aYesMakesOneClaimAndASplitMakesTwoAgainAsTheyWere() {
        archive.ines.post(
                "/claims/" + paperQuote + "/evidence",
                "url",
                "https://example.org/tape",
                "stance",
                "SUPPORTS",
                "title",
                "Tape");
        sign(archive.ines, wireQuote);
        sign(archive.jun, wireQuote);
        sign(archive.jun, paperQuote);
        var reviews = archive.sql().selectFrom(REVIEW).orderBy(REVIEW.ID).fetch();
        assertThat(claim(wireQuote).getStanding()).isEqualTo(Standing.DECIDED);

        for (var path : List.of("/suggestions?dossier=" + archive.dossier, "/claims/" + paperQuote)) {
            assertThat(archive.marta
                            .get(path)
                            .page()
                            .select("#anew" + same().getId())
                            .text())
                    .isEqualTo("Claim " + wireQuote + " is decided: said, attributed; claim " + paperQuote
                            + " is in review, 1 of 2. Claim " + wireQuote
                            + " stays, with the words and links of both: its 2 signatures go stale, those of claim "
                            + paperQuote + " rest with it, and it is signed anew.");
        }
        var card = archive.marta
                .get("/suggestions?dossier=" + archive.dossier)
                .page()
                .select("#s" + same().getId() + " .sg-q > div")
                .eachText();
        assertThat(card.getFirst()).contains("Valley Wire, 9 Oct 2024", "Said", "Attributed");
        assertThat(card.getLast()).contains("Coast Paper, 9 Oct 2024", "In review, 1 of 2");

        var answer = archive.judge(archive.marta, same(), "confirmed");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(archive.marta.get("/suggestions?dossier=" + archive.dossier).text())
                .contains("One claim now: claim " + wireQuote + ". It can be split again. Its 2 signatures went stale,"
                        + " as it has the words and links of both: it waits to be signed anew. What was signed of claim "
                        + paperQuote + " rests with that one.");
        archive.house.compared();
        assertThat(claim(paperQuote).getMergedInto()).isEqualTo(wireQuote);
        assertThat(archive.ines.get("/claims/" + paperQuote).location()).isEqualTo("/claims/" + wireQuote);
        var page = archive.ines.get("/claims/" + wireQuote);
        assertThat(page.text())
                .contains("2 articles, no origin named")
                .contains("was claim " + paperQuote)
                .contains("1 review stays with it")
                .contains("Tape");
        assertThat(archive.ines.get("/articles/" + paper).text()).contains("also in 1 article");
        assertThat(claim(wireQuote).getStanding()).as("its ground changed").isEqualTo(Standing.OPEN);
        assertThat(archive.sql()
                        .fetchCount(REVIEW, REVIEW.CLAIM_ID.eq(paperQuote).and(REVIEW.STALE_AT.isNull())))
                .as("a review of the other stays with it as it was")
                .isEqualTo(1);

        archive.takeBack(archive.marta, same().getId());
        archive.house.compared();
        assertThat(claim(paperQuote).getMergedInto()).isNull();
        assertThat(archive.sql().selectFrom(REVIEW).orderBy(REVIEW.ID).fetch()).isEqualTo(reviews);
        assertThat(claim(wireQuote).getStanding()).isEqualTo(Standing.DECIDED);
        assertThat(archive.ines
                        .get("/claims/" + wireQuote)
                        .page()
                        .select(".hist")
                        .text())
                .contains("Marta Sousa restored the verdict of said, attributed")
                .doesNotContain("Marta Sousa decided");
        assertThat(claim(paperQuote).getStanding()).isEqualTo(Standing.IN_REVIEW);
        assertThat(archive.sql().fetchCount(EVIDENCE, EVIDENCE.CLAIM_ID.eq(paperQuote)))
                .isEqualTo(1);
        assertThat(archive.ines.get("/claims/" + paperQuote).text()).contains("Marta Sousa split");
        assertThat(archive.sql().fetchCount(CLAIM_MERGE, CLAIM_MERGE.SPLIT_AT.isNotNull()))
                .isEqualTo(1);
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }

    @Test
    void whatWasDoneToTheOneClaimStaysWithItWhenItIsSplit() {
        sign(archive.ines, wireQuote);
        archive.judge(archive.marta, same(), "confirmed");
        sign(archive.jun, wireQuote);
        var edited = archive.ines.get("/claims/" + wireQuote + "/edit");
        assertThat(edited.status()).isEqualTo(200);
        archive.takeBack(archive.marta, same().getId());
        assertThat(archive.sql().fetchCount(REVIEW, REVIEW.CLAIM_ID.eq(wireQuote)))
                .isEqualTo(2);
    }

    @Test
    void theSignedOfTwoClaimsStaysAndTheQuestionSaysThatItsSignatureGoesStale() {
        sign(archive.jun, paperQuote);
        assertThat(archive.marta
                        .get("/suggestions?dossier=" + archive.dossier)
                        .page()
                        .select("#anew" + same().getId())
                        .text())
                .isEqualTo("Claim " + paperQuote + " is in review, 1 of 2. It stays, with the words and links of both:"
                        + " its signature goes stale, and it is signed anew.");
        archive.judge(archive.marta, same(), "confirmed");
        assertThat(claim(wireQuote).getMergedInto()).isEqualTo(paperQuote);
        assertThat(archive.marta.get("/suggestions?dossier=" + archive.dossier).text())
                .contains("One claim now: claim " + paperQuote, "Its signature went stale")
                .doesNotContain("rests with that one");
    }

    @Test
    void theSameWordsAgainAreNoNewGround() {
        var copy = archive.article("Third Paper", "2024-10-09", WIRE + "\n\nCopied from the wire.");
        archive.house.compared();
        var copied = archive.claim(copy, Kind.QUOTE, "rebuild");
        sign(archive.ines, wireQuote);
        var question = archive.between(wireQuote, copied, Relation.SAME);
        assertThat(archive.marta.get("/claims/" + copied).page().select("#anew" + question.getId()))
                .isEmpty();
        archive.judge(archive.marta, question, "confirmed");
        assertThat(archive.sql()
                        .fetchCount(REVIEW, REVIEW.CLAIM_ID.eq(wireQuote).and(REVIEW.STALE_AT.isNull())))
                .isEqualTo(1);
    }

    @Test
    void whoSignedTheClaimThatGoesIsAskedToSignTheOneThatStays() {
        sign(archive.ines, wireQuote);
        sign(archive.jun, wireQuote);
        var signer = archive.house.signedIn("marta");
        sign(signer, paperQuote);
        archive.judge(archive.ines, same(), "confirmed");
        assertThat(signer.get("/").text()).contains("You signed claim " + paperQuote + ", which is one with this now.");
        archive.takeBack(archive.ines, same().getId());
        assertThat(signer.get("/").text()).doesNotContain("You signed claim " + paperQuote);
    }

    @Test
    void aNoIsRememberedOverEditsMergesAndFindingAnew() {
        assertThat(archive.judge(archive.ines, same(), "rejected").status()).isEqualTo(303);
        archive.sql().transaction(tx -> collate.claims.DueDesk.due(tx.dsl(), List.of(wireQuote, paperQuote)));
        archive.house.compared();
        assertThat(same().getJudgement()).isEqualTo(Judgement.REJECTED);
        assertThat(archive.ines
                        .get("/suggestions?dossier=" + archive.dossier)
                        .page()
                        .select("li.sg h2")
                        .eachText())
                .doesNotContain("The same quote, two renderings?");

        var copy = archive.article("Third Paper", "2024-10-09", WIRE + "\n\nCopied from the wire.");
        archive.house.compared();
        var copied = archive.claim(copy, Kind.QUOTE, "rebuild");
        var ofCopy = archive.between(copied, paperQuote, Relation.SAME);
        archive.judge(archive.ines, archive.between(wireQuote, copied, Relation.SAME), "confirmed");
        archive.house.compared();
        assertThat(archive.sql().fetchCount(SUGGESTION, SUGGESTION.ID.eq(ofCopy.getId())))
                .as("the copy is one with a claim of which it was denied")
                .isZero();
        assertThat(same().getJudgement()).isEqualTo(Judgement.REJECTED);
    }

    @Test
    void anEditTakesAQuestionBackUnlessItWasAnswered() {
        var first = archive.claim(wire, Kind.TOLL, "1,400");
        var second = archive.claim(paper, Kind.TOLL, "900");
        var question = archive.between(first, second, Relation.CONTRADICTS);
        archive.edit(second, "min", "1400", "max", "1400");
        archive.house.compared();
        assertThat(archive.sql().fetchCount(SUGGESTION, SUGGESTION.ID.eq(question.getId())))
                .isZero();
        archive.between(first, second, Relation.SAME);
        archive.judge(archive.ines, archive.between(first, second, Relation.SAME), "unsure");
        archive.edit(second, "min", "900", "max", "900");
        archive.house.compared();
        assertThat(archive.sql()
                        .fetchSingle(
                                SUGGESTION, SUGGESTION.FROM_CLAIM.eq(first).and(SUGGESTION.RELATION.eq(Relation.SAME)))
                        .getJudgement())
                .isEqualTo(Judgement.UNSURE);
    }

    @Test
    void aLinkWhoseClaimSaysSomethingElseNowIsNobodysAnswer() {
        var first = archive.claim(wire, Kind.TOLL, "1,400");
        var second = archive.claim(paper, Kind.TOLL, "900");
        var question = archive.between(first, second, Relation.CONTRADICTS);
        archive.judge(archive.ines, question, "confirmed");
        archive.edit(second, "min", "800", "max", "800");
        archive.house.compared();
        assertThat(archive.sql().fetchSingle(CLAIM_LINK).getReasons())
                .as("still a contradiction, with the reasons of today")
                .contains("only one can hold: 1,400, 800");
        archive.edit(second, "min", "1400", "max", "1400");
        archive.house.compared();
        assertThat(archive.sql().fetchCount(CLAIM_LINK)).isZero();
        question.refresh();
        assertThat(question.getJudgement()).isEqualTo(Judgement.UNSURE);
        assertThat(archive.jun.get("/claims/" + first).page().select("#related").text())
                .contains("claim " + second + " was changed after the yes");
        assertThat(archive.ines.get("/claims/" + second).page().select(".hist").text())
                .contains("Collate judged", "claim " + second + " was changed after the yes");
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }

    @Test
    void aYesToAContradictionLinksAndCanBeTakenBack() {
        var first = archive.claim(wire, Kind.TOLL, "1,400");
        var second = archive.claim(paper, Kind.TOLL, "900");
        var question = archive.between(first, second, Relation.CONTRADICTS);
        assertThat(question.getReasons()).contains("- only one can hold: 1,400, 900");
        archive.judge(archive.ines, question, "confirmed");
        assertThat(archive.sql().selectFrom(CLAIM_LINK).fetch(row -> row.getRelation() + " " + row.getJudgement()))
                .containsExactly("CONTRADICTS CONFIRMED");
        assertThat(archive.jun
                        .get("/claims/" + second)
                        .page()
                        .select("#related")
                        .text())
                .contains("Says otherwise")
                .contains("Contradicts, confirmed")
                .contains("Ines Varga");
        archive.takeBack(archive.jun, question.getId());
        assertThat(archive.sql().fetchCount(CLAIM_LINK)).isZero();
        assertThat(archive.ines.get("/claims/" + first).page().select(".hist").text())
                .contains("Jun Park judged")
                .contains("contradicts: claim " + second);
    }

    @Test
    void aContradictionOfADecidedClaimIsItsSignersTurn() {
        var first = archive.claim(wire, Kind.TOLL, "1,400");
        sign(archive.ines, first);
        sign(archive.jun, first);
        archive.article(
                "Harbour Post", "2024-10-09", "Firemen said 700 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        var waiting = archive.sql()
                .selectFrom(TURN)
                .where(TURN.CLAIM_ID.eq(first))
                .and(TURN.REASON.eq(TurnReason.CONTRADICTED))
                .and(TURN.ANSWERED_AT.isNull())
                .fetch();
        assertThat(waiting)
                .hasSize(2)
                .allMatch(turn -> turn.getWhy().contains("may contradict it: Killed: 700 people"));
        var other = archive.sql()
                .selectFrom(SUGGESTION)
                .where(SUGGESTION.RELATION.eq(Relation.CONTRADICTS))
                .and(SUGGESTION.FROM_CLAIM.eq(first))
                .orderBy(SUGGESTION.ID.desc())
                .fetchAny();
        archive.judge(archive.ines, java.util.Objects.requireNonNull(other), "rejected");
        assertThat(archive.sql()
                        .fetchCount(
                                TURN,
                                TURN.CLAIM_ID
                                        .eq(first)
                                        .and(TURN.REASON.eq(TurnReason.CONTRADICTED))
                                        .and(TURN.ANSWERED_AT.isNull())))
                .isZero();
    }

    @Test
    void whatOnlyAnOlderTextSaysIsAskedAboutNoMore() {
        var first = archive.claim(wire, Kind.TOLL, "1,400");
        var second = archive.claim(paper, Kind.TOLL, "900");
        sign(archive.ines, first);
        sign(archive.jun, first);
        archive.sql().transaction(tx -> collate.claims.DueDesk.due(tx.dsl(), List.of(first)));
        archive.article(
                "Harbour Post", "2024-10-09", "Firemen said 700 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        var waits = TURN.CLAIM_ID
                .eq(first)
                .and(TURN.REASON.eq(TurnReason.CONTRADICTED))
                .and(TURN.ANSWERED_AT.isNull());
        assertThat(archive.between(first, second)).isPresent();
        assertThat(archive.sql().fetchCount(TURN, waits)).isEqualTo(2);

        archive.ines.post("/articles/" + wire + "/texts", "text", WIRE.replace("1,400", "1,300"));
        archive.house.compared();
        assertThat(archive.sql().fetchCount(SUGGESTION, AboutQueries.about(List.of(first))))
                .isZero();
        assertThat(archive.sql().fetchCount(TURN, waits))
                .as("nobody is sent to a contradiction that is not asked about")
                .isZero();
        assertThat(archive.ines
                        .get("/suggestions?dossier=" + archive.dossier)
                        .page()
                        .select("li.sg")
                        .text())
                .doesNotContain("1,400");
    }

    private SuggestionRecord asked(SuggestionRecord like, Relation relation) {
        like.changed(true);
        like.set(SUGGESTION.RELATION, relation);
        like.reset(SUGGESTION.ID);
        return archive.sql().insertInto(SUGGESTION).set(like).returning().fetchSingle();
    }

    @Test
    void mayBothHoldIsALinkOfItsOwnAndNoSupport() {
        var question = archive.between(
                archive.claim(wire, Kind.TOLL, "1,400"), archive.claim(paper, Kind.TOLL, "900"), Relation.CONTRADICTS);
        var supports = asked(question.copy(), Relation.SUPPORTS);
        var compatible = asked(question.copy(), Relation.COMPATIBLE);
        archive.judge(archive.ines, supports, "confirmed");
        archive.judge(archive.jun, compatible, "confirmed");
        assertThat(archive.sql().selectFrom(CLAIM_LINK).fetch(row -> row.getRelation() + " " + row.getJudgedBy()))
                .containsExactlyInAnyOrder("SUPPORTS " + account(supports), "COMPATIBLE " + account(compatible));

        assertThat(archive.takeBack(archive.ines, supports.getId()).status()).isEqualTo(303);
        assertThat(archive.sql().selectFrom(CLAIM_LINK).fetch(row -> row.getRelation() + " " + row.getJudgedBy()))
                .as("nobody said that they support each other")
                .containsExactly("COMPATIBLE " + account(compatible));
        archive.takeBack(archive.jun, compatible.getId());
        assertThat(archive.sql().fetchCount(CLAIM_LINK)).isZero();
    }

    private Long account(SuggestionRecord question) {
        return archive.sql()
                .fetchSingle(SUGGESTION, SUGGESTION.ID.eq(question.getId()))
                .getJudgedBy();
    }

    private long article(String publisher, String published, String text) {
        var article = archive.article(publisher, published, text);
        archive.house.compared();
        return article;
    }

    @Test
    void figuresAreComparedAnewWhenTheirOriginsBecomeOneAndTwoAgain() {
        var early = article(
                "Ford Wire",
                "2024-05-03",
                "Arden’s health ministry said 640 people were killed in Ilmen on 1 May 2024.");
        var late = article(
                "Ford Paper",
                "2024-06-20",
                "The Ilmen Observatory said 580 people were killed in Ilmen on 1 May 2024.");
        var first = archive.claim(early, Kind.TOLL, "640");
        var second = archive.claim(late, Kind.TOLL, "580");
        archive.between(first, second, Relation.CONTRADICTS);
        var origins = archive.sql()
                .selectFrom(ORIGIN)
                .where(ORIGIN.DOSSIER_ID.eq(archive.dossier))
                .fetchMap(ORIGIN.NAME, ORIGIN.ID);
        var ministry = origins.get("Arden’s health ministry");
        var observatory = origins.entrySet().stream()
                .filter(entry ->
                        entry.getKey().toLowerCase(java.util.Locale.ROOT).contains("observatory"))
                .findFirst()
                .orElseThrow();

        archive.marta.post(
                "/origins/" + observatory.getValue() + "/merges",
                "into",
                "" + ministry,
                "merge_why",
                "The ministry runs it.");
        archive.house.compared();
        archive.between(first, second, Relation.SUPERSEDES);

        var alias = collate.claims.NamesDesk.key(observatory.getKey());
        archive.marta.post("/origins/" + ministry + "/splits", "split", alias, "split_why", "It does not.");
        archive.house.compared();
        archive.between(first, second, Relation.CONTRADICTS);
    }

    @Test
    void quotesAreComparedAnewWhenTheirSpeakersBecomeOne() {
        var one = article(
                "Ford Wire", "2024-05-03", "“The dam will hold until the thaw is over,” engineer Mira Solt said.");
        var other = article(
                "Ford Paper",
                "2024-05-03",
                "“The dam shall hold until the thaw is over,” engineer M. A. Solteran said.");
        var here = archive.claim(one, Kind.QUOTE, "dam will");
        var there = archive.claim(other, Kind.QUOTE, "dam shall");
        assertThat(archive.between(here, there).map(SuggestionRecord::getRelation))
                .isNotEqualTo(java.util.Optional.of(Relation.SAME));
        var speakers = archive.sql()
                .selectFrom(QUOTE)
                .where(QUOTE.CLAIM_ID.in(here, there))
                .fetchMap(QUOTE.CLAIM_ID, QUOTE.SPEAKER_ID);
        archive.marta.post(
                "/persons/" + speakers.get(there) + "/merges",
                "into",
                "" + speakers.get(here),
                "merge_why",
                "Her full name.");
        archive.house.compared();
        archive.between(here, there, Relation.SAME);
    }

    @Test
    void theSecondOfTwoAnswersIsShownTheFirstAndLosesNothing() {
        var question = same();
        archive.judge(archive.ines, question, "rejected");
        var late = archive.judge(archive.jun, question, "confirmed");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("h1").text()).isEqualTo("Ines Varga answered while you did");
        assertThat(late.text()).contains("you answered “Yes, one quote”").contains("Same claim, rejected");
        assertThat(same().getJudgement()).isEqualTo(Judgement.REJECTED);
    }

    @Test
    void ofTwoAnswersInTheSameMomentOneStands() {
        var question = same();
        var answers = List.of(archive.ines, archive.jun).stream()
                .map(who -> CompletableFuture.supplyAsync(
                        () -> archive.judge(who, question, "confirmed").status()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).toList()).containsExactlyInAnyOrder(303, 409);
        assertThat(archive.sql().fetchCount(CLAIM_MERGE)).isEqualTo(1);
    }

    @Test
    void aSuggestionShowsNothingOfASealedReview() {
        sign(archive.ines, wireQuote);
        for (var path : List.of("/suggestions?dossier=" + archive.dossier, "/claims/" + paperQuote)) {
            assertThat(archive.marta.get(path).body()).doesNotContain("Heard the tape");
        }
        archive.judge(archive.jun, same(), "confirmed");
        assertThat(archive.marta.get("/claims/" + wireQuote).body()).doesNotContain("Heard the tape");
    }

    @Test
    void viewersAndStrangersAnswerNothing() {
        assertThat(archive.judge(archive.house.stranger(), same(), "confirmed").status())
                .isNotEqualTo(303);
        assertThat(same().getJudgement()).isEqualTo(Judgement.SUGGESTED);
        assertThat(archive.ines.get("/suggestions?dossier=999999").status()).isEqualTo(404);
        assertThat(archive.ines
                        .post("/suggestions/999999/judgements", "judgement", "unsure", "version", "1")
                        .status())
                .isEqualTo(404);
    }

    private List<Long> found(String words) {
        return archive.house
                .index()
                .top(new Search(collate.index.Question.of(words), List.of()), Group.CLAIMS, Search.Order.BEST, 0, 20)
                .ids();
    }

    @Test
    void searchFindsTheWordsAtTheClaimThatHasThem() {
        var words = "\"shall rebuild every house\"";
        Until.holds(() -> found(words).equals(List.of(paperQuote)));
        archive.judge(archive.marta, same(), "confirmed");
        Until.holds(() -> found(words).equals(List.of(wireQuote)));

        var third = archive.article("Arden Post", "2024-10-09", PAPER + "\n\nThe mayor spoke at noon.");
        archive.house.compared();
        var thirdQuote = archive.claim(third, Kind.QUOTE, "rebuild");
        sign(archive.ines, thirdQuote);
        archive.judge(archive.marta, archive.between(wireQuote, thirdQuote, Relation.SAME), "confirmed");
        assertThat(claim(wireQuote).getMergedInto()).as("a signed one stays").isEqualTo(thirdQuote);
        Until.holds(() -> found(words).equals(List.of(thirdQuote)));

        archive.takeBack(archive.marta, same().getId());
        Until.holds(() -> Set.copyOf(found(words)).equals(Set.of(paperQuote, thirdQuote)));
        assertThat(found("\"will rebuild every house\"")).containsExactly(thirdQuote);
    }

    private Map<Long, List<String>> words(Long... claims) {
        return archive.sql()
                .selectFrom(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .orderBy(APPEARANCE.ID)
                .fetchGroups(APPEARANCE.CLAIM_ID, APPEARANCE.EXACT);
    }

    @Test
    void brokenUtterancesBecomeOneAndTwoAgainWithAllTheirParts() {
        var one = archive.article(
                "Harbour Wire",
                "2024-10-09",
                "“The ferry must sail again this month,” Minister Oren Vale said. “The islands cannot wait for a new harbour.”");
        var other = archive.article(
                "Island Paper",
                "2024-10-09",
                "“The ferry has to sail again this month,” Minister Oren Vale said. “The islands can not wait for another harbour.”");
        archive.house.compared();
        var here = archive.claim(one, Kind.QUOTE, "ferry must");
        var there = archive.claim(other, Kind.QUOTE, "ferry has to");
        var before = words(here, there);
        assertThat(before.get(here)).hasSize(2);
        var question = archive.between(here, there, Relation.SAME);
        archive.judge(archive.ines, question, "confirmed");
        var kept = List.of(here, there).stream()
                .filter(claim -> claim(claim).getMergedInto() == null)
                .findFirst()
                .orElseThrow();
        assertThat(words(here, there)).containsOnlyKeys(kept);
        assertThat(words(here, there).get(kept)).hasSize(4);
        for (var path : List.of("/claims/" + kept, "/articles/" + one, "/articles/" + other)) {
            assertThat(archive.ines.get(path).status()).as(path).isEqualTo(200);
        }
        archive.takeBack(archive.ines, question.getId());
        assertThat(words(here, there)).isEqualTo(before);
    }

    @Test
    void claimsSplitInAnotherOrderThanTheyWereMergedTakeNothingFromEachOther() {
        var third = archive.article("Arden Post", "2024-10-09", PAPER + "\n\nThe mayor spoke at noon.");
        archive.house.compared();
        var thirdQuote = archive.claim(third, Kind.QUOTE, "rebuild");
        var before = words(wireQuote, paperQuote, thirdQuote);
        var inner = same();
        archive.judge(archive.marta, inner, "confirmed");
        archive.house.compared();
        sign(archive.ines, thirdQuote);
        var outer = archive.between(wireQuote, thirdQuote, Relation.SAME);
        archive.judge(archive.marta, outer, "confirmed");
        assertThat(words(wireQuote, paperQuote, thirdQuote)).containsOnlyKeys(thirdQuote);
        archive.takeBack(archive.marta, inner.getId());
        assertThat(words(paperQuote)).containsEntry(paperQuote, before.getOrDefault(paperQuote, List.of()));
        archive.takeBack(archive.marta, outer.getId());
        assertThat(words(wireQuote, paperQuote, thirdQuote)).isEqualTo(before);
    }

    @Test
    void aClaimSetCarriesWhatWasConfirmed() {
        var first = archive.claim(wire, Kind.TOLL, "1,400");
        var second = archive.claim(paper, Kind.TOLL, "900");
        archive.judge(archive.marta, archive.between(first, second, Relation.CONTRADICTS), "confirmed");
        sign(archive.ines, first);
        sign(archive.jun, first);
        var set = archive.marta.post(
                "/claim-sets", "dossier", "" + archive.dossier, "name", "Arden", "claims", "" + first);
        assertThat(set.status()).as(set.text()).isEqualTo(303);
        var json = archive.marta.get(set.location() + ".json").body();
        assertThat(json)
                .contains("\"relation\" : \"contradicts\"")
                .contains("\"claim\" : " + second)
                .contains("\"words\" : \"only one can hold: 1,400, 900\"")
                .contains("\"confirmed_by\" : \"Marta Sousa\"");
    }

    @Test
    void anAnswerThatWasTakenBackKeepsNoArticleFromBeingWithdrawn() {
        var withdrawals = "/articles/" + paper + "/withdrawals";
        archive.judge(archive.marta, same(), "confirmed");
        archive.house.compared();
        assertThat(archive.marta
                        .post(withdrawals, "withdrawn_why", "Taken down")
                        .status())
                .as("while the two are one")
                .isEqualTo(422);
        archive.takeBack(archive.marta, same().getId());
        archive.judge(archive.marta, same(), "rejected");
        archive.takeBack(archive.marta, same().getId());
        archive.house.compared();
        assertThat(archive.marta
                        .post(withdrawals, "withdrawn_why", "Taken down")
                        .status())
                .isEqualTo(303);
        archive.house.compared();
        assertThat(archive.between(wireQuote, paperQuote)).isEmpty();
        assertThat(archive.ines.get("/claims/" + paperQuote).text())
                .as("its history tells all of it")
                .contains("Marta Sousa split", "Taken down");

        archive.marta.post("/articles/" + paper + "/restorations", "put_back_why", "Online again");
        archive.house.compared();
        assertThat(same().getJudgement()).isEqualTo(Judgement.SUGGESTED);
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }
}
