package collate.origins;

import static org.assertj.core.api.Assertions.assertThat;

import collate.index.Reach;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How much origins are made to say: what the index counts of them and of speakers is what the database counts, which answers while the index is being made. */
@OnBothDatabases
class ReachTest {
    private static final String STORY =
            "At least 61 people were killed in Arden on 7 October, Arden’s health ministry said. “We need boats and"
                    + " blankets before the night,” said Tilda Rask, the head of the rescue service. The coast guard said"
                    + " that 4 people were missing off Tarn. Nobody had counted the sheep.";

    @AutoClose
    private final Newsroom room;

    ReachTest(TestDatabase on) {
        room = new Newsroom(House.open(on));
    }

    @Test
    void theIndexAndTheDatabaseCountTheSame() {
        room.article("Valley Wire", "2024-10-08", STORY);
        room.article("Coast Paper", "2024-10-08", STORY + " The paper’s office was dry.");
        room.article(
                "Herald", "2024-10-09", "Arden’s health ministry said 70 people were killed in Arden on 7 October.");
        var gone = room.article("Post", "2024-10-09", "The coast guard said that 9 people were missing off Tarn.");
        room.article("Gazette", "2024-10-10", "Some 12 people were injured in Arden. “All is lost,” said Tilda Rask.");
        room.marta.post("/articles/" + gone + "/withdrawals", "withdrawn_why", "a hoax");
        var queries = new ReachQueries(room.house.sql(), room.house.index());
        Until.holds(() -> room.house.index().dossiers().isPresent());

        var origins = queries.ofOrigins(room.dossier);
        assertThat(present(origins)).isEqualTo(present(queries.ofOriginsRead(room.dossier)));
        var ministry = origins.getOrDefault(room.origin("Arden’s health ministry"), Reach.NONE);
        assertThat(ministry.articles())
                .as("two copies of one story, and another")
                .isEqualTo(3);
        assertThat(ministry.stories()).isEqualTo(2);
        assertThat(origins.getOrDefault(0L, Reach.NONE).claims()).isPositive();

        var speakers = queries.ofSpeakers(room.dossier);
        assertThat(speakers.getOrDefault(room.person("Tilda Rask"), Reach.NONE).articles())
                .isEqualTo(3);
        var named = new HashMap<>(speakers);
        named.remove(0L);
        assertThat(named).isEqualTo(queries.ofSpeakersRead(room.dossier));
    }

    @Test
    void ofTheLargestOriginsAPageReadsTheNewestClaims() {
        var old = room.article("Wire", "2024-10-08", "The coast guard said that 4 people were missing off Tarn.");
        var later = room.article("Post", "2024-10-09", "The coast guard said that 9 people were injured in Velmar.");
        var last = room.article("Herald", "2024-10-10", "The coast guard said that 12 people drowned off Sund.");
        var guard = room.origin("coast guard");
        Until.holds(() -> room.house.index().dossiers().isPresent());
        var few = new StatementQueries(room.house.sql(), room.house.index(), 2).said(guard);
        assertThat(few.claims()).isEqualTo(3);
        assertThat(few.statements()).extracting(Statement::claim).containsExactly(room.claim(later), room.claim(last));
        assertThat(new StatementQueries(room.house.sql(), room.house.index()).claimsRead(guard))
                .as("the database, while the index is being made")
                .containsExactly(room.claim(old), room.claim(later), room.claim(last));
        var all = new StatementQueries(room.house.sql(), room.house.index(), 3).said(guard);
        assertThat(all.statements()).hasSize(3).containsAll(few.statements());
        assertThat(all.statements().getFirst().claim()).isEqualTo(room.claim(old));
    }

    private static Map<Long, Reach> present(Map<Long, Reach> reaches) {
        return reaches.entrySet().stream()
                .filter(entry -> entry.getValue().claims() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
