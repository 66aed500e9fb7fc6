package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the sentence around a figure says decides whether it is asked about. */
@OnBothDatabases
class FiguresOfSomeTest {
    @AutoClose
    private final Archive archive;

    FiguresOfSomeTest(TestDatabase on) {
        archive = new Archive(on);
    }

    private long toll(String publisher, String text, String words) {
        var article = archive.article(publisher, "2024-10-08", text);
        archive.house.compared();
        return archive.claim(article, Kind.TOLL, words);
    }

    @Test
    void theDeadOfOneHospitalContradictNoToll() {
        var all =
                toll("Gazette", "Police said 17 people were killed in Orlek on 7 October 2024 by an explosion.", "17");
        var some = toll(
                "Tribune",
                "St. Brice's Hospital in Orlek said on Tuesday that 14 people had died in its care after the explosion.",
                "14");
        var other =
                toll("Observer", "The mayor said on Tuesday that 14 people had died in Orlek in the explosion.", "14");
        assertThat(archive.sql().fetch(SUGGESTION))
                .as("they stand beside each other at most")
                .noneMatch(row ->
                        row.getFromClaim() == all && row.getToClaim() == some && row.getRelation() != Relation.CONTEXT);
        assertThat(archive.between(all, other, Relation.CONTRADICTS).getReasons())
                .contains("only one can hold");
    }
}
