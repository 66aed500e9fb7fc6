package collate.db;

import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.FEED_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What feeds had brought before they brought batches is not lost. */
@OnBothDatabases
class FeedMigrationTest {
    private final DatabaseAddress address;

    FeedMigrationTest(TestDatabase on) {
        address = on.emptyAddress();
    }

    private void before() throws Exception {
        Earlier.left(
                address,
                "036",
                "insert into dossier (name, created_at) values ('Harbour', now())",
                "insert into article (dossier_id, headline, added_at) values (1, 'Ferry', now())",
                "insert into feed (dossier_id, url, actor, added_at, publisher)"
                        + " values (1, 'https://a.example/feed', 'Ines', now(), 'Post'), (1, 'https://b.example/feed', 'Ines', now(), '')",
                "insert into feed_entry (feed_id, name_sha256, url, seen_at, state, reason, article_id, due_at)"
                        + " values (1, '1', 'https://a.example/1', now(), 'ADDED', '', 1, null),"
                        + " (1, '2', 'https://a.example/2', now(), 'REFUSED', 'Gone.', null, null),"
                        + " (1, '3', 'https://a.example/3', now(), 'WAITING', '', null, now()),"
                        + " (1, '4', 'https://a.example/4', now(), 'LISTED', '', null, null),"
                        + " (2, '5', 'https://b.example/5', now(), 'LISTED', '', null, null)");
    }

    @Test
    void whatBecameOfEachEntryStandsInABatchOfItsFeed() throws Exception {
        before();
        try (var database = Database.open(address)) {
            var sql = database.sql();
            var entries = sql.select(FEED_ENTRY.URL, BATCH_ITEM.STATE, BATCH_ITEM.REASON, BATCH_ITEM.ARTICLE_ID)
                    .from(FEED_ENTRY)
                    .leftJoin(BATCH_ITEM)
                    .on(BATCH_ITEM.ID.eq(FEED_ENTRY.ITEM_ID))
                    .orderBy(FEED_ENTRY.ID)
                    .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3() + " " + row.value4());
            assertThat(entries)
                    .containsExactly(
                            "https://a.example/1 ADDED  1",
                            "https://a.example/2 REFUSED Gone. null",
                            "https://a.example/3 STOPPED  null",
                            "https://a.example/4 null null null",
                            "https://b.example/5 null null null");
            var batch = sql.fetchSingle(BATCH);
            assertThat(batch.getPublisher()).isEqualTo("Post");
            assertThat(batch.getStoppedAt()).as("to be resumed by somebody").isNotNull();
        }
    }
}
