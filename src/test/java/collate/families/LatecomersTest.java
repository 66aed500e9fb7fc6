package collate.families;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.COPY_PAIR;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.App;
import collate.TestConfig;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.testkit.MovableClock;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of an archive from before families were looked for. */
@OnBothDatabases
class LatecomersTest {
    private final TestDatabase on;
    private DatabaseAddress address = DatabaseAddress.inMemory("none");
    private long wire;
    private long paper;

    @TempDir
    private Path folder;

    LatecomersTest(TestDatabase on) {
        this.on = on;
    }

    @BeforeEach
    void addTwoCopiesAndCloseTheProgram() {
        address = on == TestDatabase.H2 ? DatabaseAddress.inFolder(folder) : on.freshAddress();
        try (var app = start()) {
            var marta = Visitor.signedIn(app.url(), "marta");
            var dossier = marta.post("/dossiers", "name", "Harbour").location().replaceAll("\\D", "");
            wire = add(marta, dossier, Wire.STORY);
            paper = add(marta, dossier, Wire.CUT);
        }
    }

    private App start() {
        return App.start(TestConfig.demo(address), new MovableClock());
    }

    private static long add(Visitor marta, String dossier, String text) {
        var answer = marta.post("/articles", "dossier", dossier, "headline", "The boat", "text", text);
        return Long.parseLong(answer.location().replaceAll("\\D*(\\d+).*", "$1"));
    }

    @Test
    void areSortedWhileTheProgramServes() throws Exception {
        try (var database = Database.open(address)) {
            forget(database.sql(), List.of(wire, paper));
            var held = new CountDownLatch(1);
            var free = new CountDownLatch(1);
            var holding = CompletableFuture.runAsync(() -> database.sql().transaction(tx -> {
                tx.dsl().selectFrom(DOSSIER).forUpdate().fetch();
                held.countDown();
                free.await();
            }));
            held.await();
            try (var app = start()) {
                var article = Visitor.signedIn(app.url(), "ines").get("/articles/" + paper);
                assertThat(article.status()).isEqualTo(200);
                assertThat(left(database.sql()))
                        .as("who holds the dossier keeps them waiting")
                        .isEqualTo(2);
                free.countDown();
                holding.join();
                assertSorted(app);
            } finally {
                free.countDown();
            }
        }
    }

    @Test
    void thatAreLeftWhenTheProgramEndsAreSortedAfterTheNextStart() {
        try (var database = Database.open(address)) {
            forget(database.sql(), List.of(paper));
        }
        try (var app = start()) {
            assertSorted(app);
        }
    }

    private static void forget(DSLContext sql, List<Long> articles) {
        sql.update(ARTICLE)
                .set(ARTICLE.FAMILY_ID, (Long) null)
                .where(ARTICLE.ID.in(articles))
                .execute();
        sql.deleteFrom(COPY_PAIR).execute();
        sql.deleteFrom(SIGNATURE).where(SIGNATURE.ARTICLE_ID.in(articles)).execute();
    }

    private int left(DSLContext sql) {
        return 2 - sql.fetchCount(SIGNATURE, SIGNATURE.ARTICLE_ID.in(wire, paper));
    }

    private void assertSorted(App app) {
        var sql = app.database().sql();
        Until.holds(() -> left(sql) == 0);
        var families = sql.select(ARTICLE.FAMILY_ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.in(wire, paper))
                .fetchSet(ARTICLE.FAMILY_ID);
        assertThat(families).hasSize(1).doesNotContainNull();
    }

    @Test
    void signaturesOfBeforeFramesAreMadeAnew() {
        byte[] whole;
        try (var database = Database.open(address)) {
            whole = sentences(database.sql());
            database.sql()
                    .update(SIGNATURE)
                    .set(SIGNATURE.SENTENCES, Arrays.copyOf(whole, whole.length - Integer.BYTES))
                    .set(SIGNATURE.SHAPE, 1)
                    .where(SIGNATURE.ARTICLE_ID.eq(paper))
                    .execute();
        }
        try (var app = start()) {
            var sql = app.database().sql();
            Until.holds(() -> Arrays.equals(sentences(sql), whole));
            assertSorted(app);
        }
    }

    private byte[] sentences(DSLContext sql) {
        return sql.fetchSingle(SIGNATURE, SIGNATURE.ARTICLE_ID.eq(paper)).getSentences();
    }
}
