package collate.intake;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Undoing a batch leaves alone whatever somebody has worked on, wherever they did. */
@OnBothDatabases
class UndoTest {
    @AutoClose
    private final House house;

    private final Visitor ines;

    UndoTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    @Test
    void whatSomebodyAnsweredOrLaidInAnEventOrReadStays() {
        var batch = Batches.handIn(ines, Batches.articles("Larkmoor", 5));
        Batches.awaitEnd(house.sql(), batch);
        house.compared();
        var articles = house.sql()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.HEADLINE.startsWith("Larkmoor"))
                .orderBy(ARTICLE.ID)
                .fetch(ARTICLE.ID);
        var question = house.sql()
                .selectFrom(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.in(claims(articles)))
                .and(SUGGESTION.TO_CLAIM.in(claims(articles)))
                .orderBy(SUGGESTION.ID)
                .limit(1)
                .fetchSingle();
        var judged = house.sql()
                .selectDistinct(APPEARANCE.ARTICLE_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(question.getFromClaim(), question.getToClaim()))
                .fetch(APPEARANCE.ARTICLE_ID);
        assertThat(judged).hasSize(2);
        var rest = new ArrayList<>(articles);
        rest.removeAll(judged);

        var shown = question.getFromClaim() + ".1.0," + question.getToClaim() + ".1.0";
        var judgements = "/suggestions/" + question.getId() + "/judgements";
        sent(judgements, "judgement", "rejected", "version", "1", "claims", shown, "back", "/");
        var laid = claims(List.of(rest.get(0))).getFirst();
        sent("/events", "dossier", "1", "name", "Fire at Larkmoor", "claims", "" + laid);
        var told = claims(List.of(judged.getFirst())).getFirst();
        sent("/dossiers/1/matrix", "claim", "" + told, "article", "" + rest.get(1), "does", "SILENT");

        ines.post("/batches/" + batch + "/undoing", "why", "wrong dossier");
        Until.holds(() -> Batches.count(house.sql(), batch, ItemState.UNDONE) == 1);
        assertThat(house.sql()
                        .select(ARTICLE.ID)
                        .from(ARTICLE)
                        .where(ARTICLE.ID.in(articles))
                        .and(ARTICLE.WITHDRAWN_AT.isNotNull())
                        .fetch(ARTICLE.ID))
                .containsExactly(rest.get(2));
    }

    private void sent(String path, String... fields) {
        var answer = ines.post(path, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private List<Long> claims(List<Long> articles) {
        return house.sql()
                .selectDistinct(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.in(articles))
                .orderBy(APPEARANCE.CLAIM_ID)
                .fetch(APPEARANCE.CLAIM_ID);
    }
}
