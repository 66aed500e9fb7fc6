package collate.suggestions;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.record.ChainCheck;
import collate.record.Recorder;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Two people, or one twice, answer the question for the copies of a story: nothing is done twice, and each is told what was done. */
@OnBothDatabases
class CopyAnswersTest {
    @AutoClose
    private final Copies copies;

    private final Archive archive;

    CopyAnswersTest(TestDatabase on) {
        copies = new Copies(on);
        archive = copies.archive;
    }

    @Test
    void noAsksOneByOneAndRemembersNoNo() {
        var pairs = copies.pairs();
        assertThat(copies.answer(archive.ines, "alone", pairs, pairs).status()).isEqualTo(303);
        assertThat(copies.notice(archive.ines)).contains("7 pairs are asked one by one.");
        assertThat(copies.merges()).isZero();
        assertThat(archive.sql().fetchCount(SUGGESTION, SUGGESTION.JUDGEMENT.eq(Judgement.REJECTED)))
                .isZero();
        var page = copies.page();
        assertThat(page.select("li.sg:has(.cps)")).isEmpty();
        assertThat(page.select("li.sg").eachText().stream().filter(words -> words.contains("same quote")))
                .hasSize(3);
        assertThat(page.text()).contains("7 pairs of family " + copies.family() + " are asked one by one");
        copies.isCountedTruly("");
        assertThat(copies.answer(archive.ines, "alone", pairs, pairs).status())
                .as("twice is once")
                .isEqualTo(303);

        archive.ines.post("/suggestions/copies/" + copies.family() + "/retractions");
        assertThat(copies.pairs()).as("asked at once again").hasSize(7);
        assertThat(copies.answer(archive.ines, "join", pairs, pairs).status())
                .as("an old form")
                .isEqualTo(409);
    }

    @Test
    void aFormSentTwiceJoinsOnce() {
        var pairs = copies.pairs();
        copies.answer(archive.ines, "join", pairs, pairs.subList(0, 5));
        assertThat(copies.answer(archive.ines, "join", pairs, pairs.subList(0, 5))
                        .status())
                .isEqualTo(303);
        assertThat(copies.notice(archive.ines))
                .contains("5 pairs were joined before.")
                .doesNotContain("meanwhile");
        assertThat(copies.merges()).isEqualTo(5);
    }

    @Test
    void whoComesLaterChangesNothingThatWasAnswered() {
        var pairs = copies.pairs();
        copies.answer(archive.ines, "join", pairs, pairs.subList(1, 7));
        var late = copies.answer(archive.jun, "join", pairs, pairs);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("h1").text()).isEqualTo("Ines Varga answered while you did");
        assertThat(late.text()).contains("Nothing of yours was written").contains("Same claim, suggested");
        assertThat(copies.merges()).isEqualTo(6);
        assertThat(copies.answer(archive.jun, "alone", pairs, pairs).status()).isEqualTo(409);
    }

    @Test
    void aNoToOnePairStandsWhenTheOthersAreJoined() {
        var pairs = copies.pairs();
        var quote = quote();
        archive.judge(archive.jun, quote, "rejected");
        assertThat(copies.answer(archive.ines, "join", pairs, pairs).status()).isEqualTo(303);
        assertThat(copies.notice(archive.ines))
                .contains("6 pairs are one claim now")
                .contains("1 pair was answered");
        assertThat(archive.sql()
                        .fetchSingle(SUGGESTION, SUGGESTION.ID.eq(quote.getId()))
                        .getJudgement())
                .isEqualTo(Judgement.REJECTED);
    }

    @Test
    void twoWhoJoinInTheSameMomentJoinOnce() {
        var pairs = copies.pairs();
        var answers = List.of(archive.ines, archive.jun).stream()
                .map(who -> CompletableFuture.supplyAsync(
                        () -> copies.answer(who, "join", pairs, pairs).status()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).toList()).containsOnly(303);
        assertThat(copies.merges()).isEqualTo(7);
        assertThat(new ChainCheck(archive.sql()).findings())
                .allMatch(finding -> finding.broken().isEmpty());
    }

    @Test
    void aPairThatSaysSomethingElseMeanwhileIsNotJoined() {
        var pairs = copies.pairs();
        var toll = archive.claim(copies.paper, Kind.TOLL, "Nine");
        archive.sql().execute("update toll set min_count = 8, max_count = 8 where claim_id = " + toll);
        copies.answer(archive.ines, "join", pairs, pairs);
        assertThat(copies.merges()).isEqualTo(6);
        assertThat(archive.sql().fetchSingle(CLAIM, CLAIM.ID.eq(toll)).getMergedInto())
                .isNull();
    }

    @Test
    void noIsForTheClaimsThatTheFormShowed() {
        var pairs = copies.pairs();
        copies.answer(archive.ines, "alone", pairs.subList(0, 3), pairs.subList(0, 3));
        assertThat(copies.notice(archive.ines)).contains("3 pairs are asked one by one.");
        assertThat(copies.pairs())
                .as("what the form had no room for is asked at once")
                .containsExactlyElementsOf(pairs.subList(3, 7));
        copies.isCountedTruly("");
    }

    @Test
    void pairsThatHadNoBoxAreToldOf() {
        copies.copy("Hill Post");
        var pairs = copies.pairs();
        copies.answer(archive.ines, "alone", pairs, pairs);
        assertThat(pairs).hasSize(17);
        assertThat(copies.notice(archive.ines))
                .contains("24 pairs are asked one by one; 7 of them, of the same claims, had no box.");
        assertThat(copies.page().text()).contains("24 pairs of family " + copies.family() + " are asked one by one");
    }

    @Test
    void whoeverAsksOneByOneIsToldWhatWasAnsweredMeanwhile() {
        var pairs = copies.pairs();
        var quote = quote();
        archive.judge(archive.jun, quote, "confirmed");
        copies.answer(archive.ines, "alone", pairs, pairs);
        assertThat(copies.notice(archive.ines))
                .contains("6 pairs are asked one by one.")
                .contains("1 pair was answered or changed meanwhile and stays as it is.");
        assertThat(copies.merges()).isEqualTo(1);
    }

    @Test
    void whatWasLeftOutIsToldOfTooWhenSomebodyJoinedItMeanwhile() {
        var pairs = copies.pairs();
        copies.answer(archive.jun, "join", pairs.subList(0, 1), pairs.subList(0, 1));
        copies.answer(archive.ines, "join", pairs, pairs.subList(2, 7));
        assertThat(copies.notice(archive.ines))
                .contains("5 pairs are one claim now")
                .contains("1 pair is asked by itself.")
                .contains("1 pair was answered or changed meanwhile and stays as it is.");
    }

    @Test
    void whatSomebodyWantedOneByOneIsNotJoinedByAFormThatComesLater() {
        var pairs = copies.pairs();
        copies.answer(archive.ines, "alone", pairs, pairs);
        var late = copies.answer(archive.jun, "join", pairs, pairs);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("h1").text())
                .isEqualTo("Somebody wanted these asked one by one while you answered");
        assertThat(late.page().select("main ul.lst li").eachText())
                .hasSize(7)
                .allMatch(words -> words.contains("Same claim, suggested, asked by itself"));
        assertThat(copies.merges()).isZero();
        copies.answer(archive.jun, "alone", pairs, pairs);
        assertThat(copies.notice(archive.jun)).contains("7 pairs are asked one by one already.");
    }

    @Test
    void nothingIsAskedOfAClaimThatHasGone() {
        var pairs = copies.pairs();
        var quote = quote();
        archive.sql()
                .execute(
                        "update claim set merged_into = " + quote.getFromClaim() + " where id = " + quote.getToClaim());
        copies.answer(archive.ines, "alone", pairs, pairs);
        assertThat(copies.notice(archive.ines))
                .contains("6 pairs are asked one by one.")
                .contains("1 pair was");
        archive.sql().execute("update suggestion set asked_alone = true");
        archive.ines.post("/suggestions/copies/" + copies.family() + "/retractions");
        assertThat(copies.notice(archive.ines)).contains("6 pairs are asked at once again.");
    }

    @Test
    void whatIsLeftIsWrittenAtOnceHoweverMuch() {
        copies.copy("Hill Post");
        var seen = copies.pairs().stream()
                .map(pair -> pair.split("\\."))
                .map(pair -> new CopyDesk.Seen(Long.parseLong(pair[0]), Integer.parseInt(pair[1]), true))
                .toList();
        var ticked = IntStream.range(0, seen.size())
                .mapToObj(at ->
                        new CopyDesk.Seen(seen.get(at).question(), seen.get(at).version(), at > 3))
                .toList();
        var statements = new ConcurrentLinkedQueue<String>();
        var sql = DSL.using(archive.sql()
                .configuration()
                .derive(ExecuteListener.onExecuteStart(
                        run -> statements.add(Objects.requireNonNull(run.sql()).toLowerCase(Locale.ROOT)))));
        var recorder = new Recorder(archive.house.clock());
        var desk = new CopyDesk(sql, new JudgementDesk(sql, archive.house.clock(), recorder), recorder);
        var outcome = desk.join(copies.family(), ticked, Actor.person(ines(), "Ines Varga"));
        assertThat(outcome.joined()).isEqualTo(13);
        assertThat(outcome.alone()).isGreaterThanOrEqualTo(4);
        assertThat(statements.stream().filter(one -> one.startsWith("update") && one.contains("asked_alone")))
                .hasSize(1);
        assertThat(statements.stream().filter(one -> one.startsWith("delete from \"suggestion\"")))
                .hasSize(1);
    }

    private long ines() {
        return archive.sql().fetchSingle(ACCOUNT, ACCOUNT.NAME.eq("Ines Varga")).getId();
    }

    private SuggestionRecord quote() {
        return archive.between(
                archive.claim(copies.wire, Kind.QUOTE, "Nobody told us"),
                archive.claim(copies.paper, Kind.QUOTE, "Nobody told us"),
                Relation.SAME);
    }
}
