package collate.db;

import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Labels of reported speech lose the quotation marks that a speaker's own words keep. */
@OnBothDatabases
class ReportedSpeechMigrationTest {
    private final DatabaseAddress address;

    ReportedSpeechMigrationTest(TestDatabase on) {
        address = on.emptyAddress();
    }

    @Test
    void onlyASpeakersOwnWordsStayInMarks() throws Exception {
        Earlier.left(
                address,
                "080",
                "insert into dossier (name, created_at) values ('Harbour', now())",
                "insert into claim (dossier_id, kind, label, attributed, rule, entered_at) values"
                        + " (1, 'QUOTE', '“the quay would be closed”', true, 'r', now()),"
                        + " (1, 'QUOTE', '“We close the quay”', true, 'r', now()),"
                        + " (1, 'STATEMENT', '“Quay” is its name”', false, 'r', now())",
                "insert into quote (claim_id, manner) values (1, 'INDIRECT'), (2, 'DIRECT')");
        try (var database = Database.open(address)) {
            assertThat(database.sql()
                            .select(CLAIM.LABEL)
                            .from(CLAIM)
                            .orderBy(CLAIM.ID)
                            .fetch(CLAIM.LABEL))
                    .containsExactly("the quay would be closed", "“We close the quay”", "“Quay” is its name”");
        }
    }
}
