package collate.suggestions;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.COMPARISON_DUE;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.claims.DueDesk;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Somebody answers while the same claims are compared, changed, or answered about by somebody else. */
@OnBothDatabases
class AnsweredMeanwhileTest {
    private static final long COMPARING = 700;

    @AutoClose
    private final Archive archive;

    private final long wire;
    private final long paper;

    AnsweredMeanwhileTest(TestDatabase on) {
        archive = new Archive(on);
        var first = archive.article(
                "Valley Wire",
                "2024-10-09",
                "Officials of the valley said 1,400 people were killed in Arden on 7 October 2024.");
        var second = archive.article(
                "Coast Paper", "2024-10-09", "The coast guard said 900 people were killed in Arden on 7 October 2024.");
        archive.house.compared();
        wire = archive.claim(first, Kind.TOLL, "1,400");
        paper = archive.claim(second, Kind.TOLL, "900");
    }

    private SuggestionRecord question() {
        return archive.between(wire, paper, Relation.CONTRADICTS);
    }

    @Test
    void whatIsAnsweredWhileItsClaimsAreComparedStaysAnswered() {
        var compared = archive.sql().transactionResult(tx -> {
            var due = List.of(wire, paper);
            tx.dsl()
                    .update(SUGGESTION)
                    .set(SUGGESTION.JUDGEMENT, Judgement.UNSURE)
                    .set(
                            SUGGESTION.JUDGED_BY,
                            tx.dsl()
                                    .select(ACCOUNT.ID)
                                    .from(ACCOUNT)
                                    .where(ACCOUNT.NAME.eq("Ines Varga"))
                                    .fetchSingle(ACCOUNT.ID))
                    .set(SUGGESTION.JUDGED_AT, OffsetDateTime.now(Clock.systemUTC()))
                    .where(SUGGESTION.ID.eq(question().getId()))
                    .execute();
            var comparing = CompletableFuture.supplyAsync(() -> archive.sql().transactionResult(other -> {
                DueDesk.due(other.dsl(), due);
                return new ComparisonDesk(other.dsl(), Clock.systemUTC()).next(Comparer.AT_ONCE);
            }));
            TimeUnit.MILLISECONDS.sleep(COMPARING);
            assertThat(comparing).as("it waits for the answer").isNotDone();
            return comparing;
        });
        assertThat(compared.join()).isTrue();
        archive.house.compared();
        assertThat(archive.sql().fetchCount(COMPARISON_DUE)).isZero();
        assertThat(question().getJudgement()).isEqualTo(Judgement.UNSURE);
    }

    @Test
    void whatWasChangedSinceItWasShownIsAnsweredAnewAndNothingIsLost() {
        var question = question();
        var shown = archive.claims(question);
        archive.edit(paper, "min", "800", "max", "800");
        archive.house.compared();

        var late = archive.judge(archive.jun, question(), "confirmed", shown);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("h1").text()).isEqualTo("Claim " + paper + " changed while you answered");
        assertThat(late.text())
                .contains("Nothing of yours was written: you answered “Yes, contradicts”.")
                .contains("Claim " + paper + ": Ines Varga: max changed from 900 to 800.")
                .contains("Claim " + wire + ": unchanged.")
                .contains("only one can hold: 1,400, 800");
        assertThat(question().getJudgement()).isEqualTo(Judgement.SUGGESTED);

        var form = late.page().expectFirst("form.sg-act");
        var now = archive.judge(
                archive.jun,
                question(),
                "confirmed",
                form.expectFirst("[name=claims]").attr("value"));
        assertThat(now.status()).as(now.text()).isEqualTo(303);
        assertThat(question().getJudgement()).isEqualTo(Judgement.CONFIRMED);
    }

    @Test
    void whoAnswersWhatIsAskedNoMoreLearnsWhatWasChanged() {
        var question = question();
        var shown = archive.claims(question);
        archive.edit(paper, "min", "1400", "max", "1400");
        archive.house.compared();
        var late = archive.judge(archive.jun, question, "confirmed", shown);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text()).contains("Ines Varga: max changed from 900 to 1,400.");
    }

    @Test
    void theSecondOfTwoAnswersLearnsWhichOneTheRecordHasAndWhatCanBeDone() {
        var question = question();
        archive.judge(archive.ines, question, "rejected");
        var late = archive.judge(archive.jun, question, "confirmed");
        assertThat(late.page().select("main a.btn.primary").text())
                .isEqualTo("Leave it so, and go on with the next question");
        assertThat(late.text())
                .contains("The record has this answer and not yours. Leave it so, or take it back")
                .doesNotContain("both");
        assertThat(late.page().select("form.sg-act button").text()).isEqualTo("Take back");
    }

    @Test
    void anAnswerThatIsNoneIsSaidToBeNone() {
        var question = question();
        var sent = archive.judge(archive.ines, question, "perhaps");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text())
                .contains("Choose yes, no or unsure: what was sent is none of them.")
                .contains("Nothing of yours was written");
        assertThat(question().getJudgement()).isEqualTo(Judgement.SUGGESTED);
    }

    @Test
    void beyondTheLastPageAreTheQuestionsOfTheLast() {
        var list = archive.ines.get("/suggestions?dossier=" + archive.dossier + "&page=77");
        assertThat(list.text()).contains("only one can hold: 1,400, 900");
    }
}
