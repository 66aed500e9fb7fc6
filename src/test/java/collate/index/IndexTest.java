package collate.index;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import collate.articles.ArticleDesk;
import collate.articles.NewArticle;
import collate.claims.ClaimIntakeDesk;
import collate.core.review.Standing;
import collate.db.Database;
import collate.db.Moments;
import collate.dossiers.DossierDesk;
import collate.dossiers.NewDossier;
import collate.read.Item;
import collate.read.Received;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.lucene.util.IOUtils;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the database, whatever happens to either. */
@OnBothDatabases
class IndexTest {
    /** Some milliseconds are usual; a busy machine may take its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Tries to be waited for on a busy machine. */
    private static final int TRIES = 20;

    /** Between two of them, in milliseconds: for a while after one in vain nobody is waited for. */
    private static final long AFTER_IN_VAIN = 500;

    private static final String TEXT = """
            The river rose at Ardenmouth. At least 1,400 people were killed in the flood, officials of the valley said on Monday.

            “We will rebuild every house and every bridge,” Mayor Tilda Rask said.""";

    @AutoClose
    private final Database database;

    private final Recorder recorder = new Recorder(Clock.systemUTC());
    private final ArticleDesk articles;
    private final long dossier;

    @TempDir
    private Path folder;

    IndexTest(TestDatabase on) {
        database = on.fresh();
        articles = new ArticleDesk(
                database.sql(), Clock.systemUTC(), recorder, new ClaimIntakeDesk(Clock.systemUTC()), List.of());
        dossier = new DossierDesk(database.sql(), Clock.systemUTC(), recorder)
                .open(new NewDossier("Flood", "", 2, List.of(), false), Actor.COLLATE);
    }

    private long article(String text) {
        var file = Received.file("flood.txt", ("Flood at the river\n\n" + text).getBytes(StandardCharsets.UTF_8));
        return switch (new collate.read.Documents().in(file).getFirst()) {
            case Item.Readable item ->
                articles.add(NewArticle.of(dossier, item, Optional.of(LocalDate.of(2024, 10, 9))), Actor.COLLATE)
                        .article();
            case Item.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    private Index open() throws Exception {
        var index = Index.open(database.sql(), Optional.of(folder.resolve("index")));
        database.afterEachCommit(index::poke);
        soon(() -> index.state().ready());
        return index;
    }

    private static void soon(Callable<Boolean> holds) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            assertThat(System.nanoTime()).as("too late").isLessThan(end);
            Thread.sleep(5);
        }
    }

    private static List<Long> found(Index index, Group group, String words) {
        return index.top(new Search(Question.of(words), List.of()), group, Search.Order.BEST, 0, 50)
                .ids();
    }

    @Test
    void whatComesInIsFoundSoon() throws Exception {
        try (var index = open()) {
            assertThat(found(index, Group.ARTICLES, "bridge")).isEmpty();
            var article = article(TEXT);
            soon(() -> found(index, Group.ARTICLES, "bridges").equals(List.of(article)));
            assertThat(found(index, Group.CLAIMS, "fourteen hundred killed")).hasSize(1);
            assertThat(found(index, Group.CLAIMS, "speaker:rask \"every house\""))
                    .hasSize(1);
            assertThat(found(index, Group.CLAIMS, "speaker:rask -bridge")).isEmpty();
            assertThat(found(index, Group.CLAIMS, "toll:1000..1500")).hasSize(1);
            assertThat(found(index, Group.CLAIMS, "toll:1401..1500")).isEmpty();
            assertThat(found(index, Group.PEOPLE, "tilda")).hasSize(1);
            assertThat(found(index, Group.ORIGINS, "valley")).hasSize(1);
        }
    }

    @Test
    void waitsForWhatWasCommittedAndSaysNothingWhileItDoesNotHoldAll() throws Exception {
        try (var index = open()) {
            var held = false;
            for (var place = 1; !held && place <= TRIES; place++) {
                article(TEXT.replace("1,400", "" + place * 1_000));
                var found = index.claims(Question.of("" + place * 1_000), List.of());
                assertThat(found.stream().allMatch(claims -> claims.length == 1))
                        .isTrue();
                held = found.isPresent();
                Thread.sleep(held ? 0 : AFTER_IN_VAIN);
            }
            assertThat(held).isTrue();
            soon(() -> index.claims(Question.of("1000"), List.of()).isPresent());
        }
    }

    @Test
    void whatChangesIsFoundAsItIsNow() throws Exception {
        try (var index = open()) {
            var article = article(TEXT);
            soon(() -> found(index, Group.CLAIMS, "1400").size() == 1);
            var toll = found(index, Group.CLAIMS, "1400").getFirst();
            change(
                    "claim",
                    toll,
                    tx -> tx.update(CLAIM)
                            .set(CLAIM.STANDING, Standing.DISPUTED)
                            .where(CLAIM.ID.eq(toll))
                            .execute());
            var disputed = new Search(Question.of(""), List.of(Filter.Is.of(Facet.STANDING, Standing.DISPUTED.name())));
            soon(() -> index.counts(disputed).of(Group.CLAIMS) == 1);
            assertThat(index.counts(disputed).of(Facet.STANDING, "OPEN"))
                    .as("the facet that narrows is counted as if it did not")
                    .isPositive();
            change(
                    "claim",
                    toll,
                    tx -> tx.update(CLAIM)
                            .set(CLAIM.WITHDRAWN_AT, Moments.now(Clock.systemUTC()))
                            .set(CLAIM.WITHDRAWN_WHY, "twice")
                            .where(CLAIM.ID.eq(toll))
                            .execute());
            soon(() -> found(index, Group.CLAIMS, "1400").isEmpty());
            change(
                    "article",
                    article,
                    tx -> tx.update(ARTICLE)
                            .set(ARTICLE.HEADLINE, "A dam breaks")
                            .where(ARTICLE.ID.eq(article))
                            .execute());
            soon(() -> found(index, Group.ARTICLES, "dam").size() == 1);
        }
    }

    /** As every desk does it: the change and its entry together. */
    private void change(String kind, long id, Consumer<DSLContext> change) {
        database.sql().transaction(tx -> {
            change.accept(tx.dsl());
            recorder.write(tx.dsl(), dossier, Actor.COLLATE, Change.of("edited", kind, id));
        });
    }

    @Test
    void aMergedClaimIsOutAndItsWordsAreFoundInTheOther() throws Exception {
        try (var index = open()) {
            article(TEXT);
            article(TEXT.replace("Ardenmouth", "Brill"));
            soon(() -> found(index, Group.CLAIMS, "1400").size() == 2);
            var both = found(index, Group.CLAIMS, "1400");
            change(
                    "claim",
                    both.getFirst(),
                    tx -> tx.update(CLAIM)
                            .set(CLAIM.MERGED_INTO, both.getLast())
                            .where(CLAIM.ID.eq(both.getFirst()))
                            .execute());
            soon(() -> found(index, Group.CLAIMS, "1400").equals(List.of(both.getLast())));
        }
    }

    @Test
    void goesOnWhereItStopped() throws Exception {
        article(TEXT);
        try (var index = open()) {
            assertThat(found(index, Group.CLAIMS, "1400")).hasSize(1);
        }
        article(TEXT.replace("1,400", "1,500"));
        try (var index = open()) {
            soon(() -> found(index, Group.CLAIMS, "1500").size() == 1);
            assertThat(found(index, Group.CLAIMS, "1400")).hasSize(1);
            assertThat(index.state()).isEqualTo(new Index.State(true, 0, 0));
        }
    }

    @Test
    void isMadeAgainWhenItIsGoneOrBrokenOrAnothers() throws Exception {
        article(TEXT);
        open().close();
        IOUtils.rm(folder.resolve("index"));
        try (var index = open()) {
            assertThat(found(index, Group.CLAIMS, "1400")).hasSize(1);
        }
        breakFiles();
        try (var index = open()) {
            assertThat(found(index, Group.CLAIMS, "1400")).hasSize(1);
        }
        database.sql()
                .update(RECORD_ENTRY)
                .set(RECORD_ENTRY.HASH, "f".repeat(64))
                .execute();
        try (var index = open()) {
            assertThat(found(index, Group.CLAIMS, "1400"))
                    .as("made from this database")
                    .hasSize(1);
        }
    }

    private void breakFiles() throws IOException {
        try (var files = Files.list(folder.resolve("index"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".si")).toList()) {
                Files.writeString(file, "nothing that could be read");
            }
        }
    }

    @Test
    void twoProgramsOnOneFolderEachHaveTheirOwn() throws Exception {
        try (var one = open();
                var other = open()) {
            article(TEXT);
            soon(() -> found(one, Group.CLAIMS, "1400").size() == 1);
            soon(() -> found(other, Group.CLAIMS, "1400").size() == 1);
        }
    }

    @Test
    void nearIsWhatSharesTellingWords() throws Exception {
        try (var index = open()) {
            article(TEXT);
            soon(() -> found(index, Group.CLAIMS, "1400").size() == 1);
            var quotes = List.<Filter>of(Filter.Is.of(Facet.KIND, "QUOTE"));
            assertThat(index.near("They will rebuild each bridge and each house", quotes, 5)
                            .ids())
                    .isEqualTo(found(index, Group.CLAIMS, "rebuild"));
            assertThat(index.near("unheard of", quotes, 5).hits()).isEmpty();
        }
    }
}
