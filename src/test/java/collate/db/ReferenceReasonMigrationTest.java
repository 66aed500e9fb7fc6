package collate.db;

import static collate.db.schema.Tables.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** The reason why a page's date is doubted loses the full stop that its page sets; a name keeps its own. */
@OnBothDatabases
class ReferenceReasonMigrationTest {
    private final DatabaseAddress address;

    ReferenceReasonMigrationTest(TestDatabase on) {
        address = on.emptyAddress();
    }

    private void before() throws Exception {
        Earlier.left(
                address,
                "079",
                "insert into dossier (name, created_at) values ('Harbour', now())",
                "insert into article (dossier_id, headline, added_at, reference_basis)"
                        + " values (1, 'Ferry', now(), 'The page is dated 9 May 2024, its text is not.'),"
                        + " (1, 'Quay', now(), 'set by Ada Lind jr.')");
    }

    @Test
    void aSentenceIsEndedByItsPageAlone() throws Exception {
        before();
        try (var database = Database.open(address)) {
            assertThat(database.sql()
                            .select(ARTICLE.REFERENCE_BASIS)
                            .from(ARTICLE)
                            .orderBy(ARTICLE.ID)
                            .fetch(ARTICLE.REFERENCE_BASIS))
                    .containsExactly("The page is dated 9 May 2024, its text is not", "set by Ada Lind jr.");
        }
    }
}
