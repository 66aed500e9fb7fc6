package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;
import static collate.db.schema.Tables.TOLL;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A ministry's toll of one flood rises and is lowered: what it gave later replaces what it gave before. */
@OnBothDatabases
class TollsInTimeTest {
    @AutoClose
    private final Archive archive;

    private final long nine;
    private final long fifteen;
    private final long thirteen;

    TollsInTimeTest(TestDatabase on) {
        archive = new Archive(on);
        var first = archive.article(
                "Valley Wire",
                "2024-10-08",
                "Nine people were killed in Velsk on Monday as the Orla came over its banks, the Solvian health ministry said.");
        var second = archive.article(
                "Hill Herald",
                "2024-10-09",
                "The death toll in Velsk since Monday's rains has climbed to 15, the Solvian health ministry said on Wednesday.");
        archive.article(
                "Coast Paper",
                "2024-10-15",
                "The Solvian health ministry lowered the number of people killed in Velsk on 7 October from 15 to 13 on Monday.");
        archive.house.compared();
        nine = archive.claim(first, Kind.TOLL, "Nine");
        fifteen = archive.claim(second, Kind.TOLL, "15");
        thirteen = archive.sql().fetchSingle(TOLL, TOLL.MIN_COUNT.eq(13L)).getClaimId();
    }

    private List<String> superseding() {
        return archive.sql()
                .selectFrom(SUGGESTION)
                .where(SUGGESTION.RELATION.eq(Relation.SUPERSEDES))
                .orderBy(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM)
                .fetch(row -> row.getFromClaim() + " " + row.getToClaim());
    }

    @Test
    void whatWasGivenLaterReplacesWhatWasGivenBefore() {
        assertThat(superseding())
                .contains(fifteen + " " + nine, thirteen + " " + fifteen)
                .doesNotContain(nine + " " + fifteen, fifteen + " " + thirteen, nine + " " + thirteen);
    }

    @Test
    void aDayThatSomebodySetsTurnsTheQuestion() {
        archive.edit(fifteen, "happened_on", "2024-10-06");
        archive.house.compared();
        assertThat(superseding()).contains(nine + " " + fifteen).doesNotContain(fifteen + " " + nine);
    }
}
