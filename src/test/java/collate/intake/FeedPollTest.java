package collate.intake;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.FEED;
import static collate.db.schema.Tables.FEED_ENTRY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import collate.articles.ArticleDesk;
import collate.claims.ClaimIntakeDesk;
import collate.core.review.Role;
import collate.db.Database;
import collate.db.schema.tables.records.BatchItemRecord;
import collate.db.schema.tables.records.FeedRecord;
import collate.dossiers.DossierDesk;
import collate.dossiers.NewDossier;
import collate.fetch.FetchSettings;
import collate.fetch.Fetcher;
import collate.fetch.TrickServer;
import collate.intake.FeedLook.Seen;
import collate.jobs.Jobs;
import collate.record.Actor;
import collate.record.Recorder;
import collate.testkit.MovableClock;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When feeds are asked, and what is made of their answers. */
@OnBothDatabases
class FeedPollTest {
    private static final String FEED_OF_NONE =
            "<rss version='2.0'><channel><title>T</title><description/></channel></rss>";

    private final MovableClock clock = new MovableClock();

    @AutoClose
    private final TrickServer site = new TrickServer();

    @AutoClose
    private final Database database;

    @AutoClose
    private final Fetcher fetcher =
            new Fetcher(FetchSettings.of("127.0.0.1:*", "").withGap(Duration.ZERO), clock);

    private final Jobs jobs;
    private final FeedDesk desk;
    private final EntryDesk entries;
    private final FeedWork work;
    private final FeedLook look = new FeedLook(fetcher);
    private long feed;

    FeedPollTest(TestDatabase on) {
        database = on.fresh();
        var recorder = new Recorder(clock);
        var sql = database.sql();
        jobs = new Jobs(database);
        var articles = new ArticleDesk(sql, clock, recorder, new ClaimIntakeDesk(clock), List.of());
        IntakeRoutes.teach(jobs, sql, clock, recorder, articles, fetcher);
        entries = new EntryDesk(
                sql, clock, new BatchDesk(sql, clock, recorder, jobs), new ItemChoiceDesk(sql, clock, recorder, jobs));
        desk = new FeedDesk(sql, clock, recorder, entries);
        work = new FeedWork(desk, look, entries);
    }

    @BeforeEach
    void follow() {
        var dossier = new DossierDesk(database.sql(), clock, new Recorder(clock))
                .open(new NewDossier("Harbour", "", 2, List.of(), false), Actor.COLLATE);
        answers(FEED_OF_NONE);
        var news = (Seen.News) look.find(site.url("/feed"));
        feed = desk.add(new FeedDesk.NewFeed(dossier, "", true), news, Actor.COLLATE)
                .orElseThrow();
    }

    private void answers(String body) {
        site.page("/feed", "application/rss+xml", body);
    }

    private static String listing(String path) {
        return FEED_OF_NONE.replace("<description/>", "<description/><item><link>" + path + "</link></item>");
    }

    private FeedRecord row() {
        return database.sql().selectFrom(FEED).where(FEED.ID.eq(feed)).fetchSingle();
    }

    private Duration untilNext() {
        return Duration.between(clock.instant(), row().getNextAt().toInstant());
    }

    private void passAndPoll() {
        clock.pass(untilNext());
        work.pollDue();
    }

    @Test
    void aFeedIsAskedWhenItsTimeHasComeAndNotBefore() {
        work.pollDue();
        assertThat(site.requests()).hasSize(1);
        assertThat(untilNext()).isEqualTo(Duration.ofMinutes(30));

        passAndPoll();
        assertThat(site.requests()).hasSize(2);
    }

    @Test
    void withoutNewsItIsAskedLessOftenAndWithNewsMore() {
        passAndPoll();
        assertThat(untilNext()).isEqualTo(Duration.ofMinutes(45));
        for (var times = 0; times < 12; times++) {
            passAndPoll();
        }
        assertThat(untilNext()).isEqualTo(Duration.ofHours(12));

        answers(listing("/new"));
        passAndPoll();
        assertThat(untilNext()).isEqualTo(Duration.ofHours(6));
        assertThat(row().getChangedAt().toInstant()).isEqualTo(clock.instant());
    }

    @Test
    void nothingIsSentThatHasNotChanged() {
        site.on("/feed", (request, out) -> {
            var same = request.contains("If-None-Match: \"7\"");
            out.write((same
                            ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nETag: \"7\"\r\nContent-Type: application/rss+xml\r\n\r\n"
                                    + FEED_OF_NONE)
                    .getBytes(ISO_8859_1));
        });
        passAndPoll();
        assertThat(row().getEtag()).isEqualTo("\"7\"");

        passAndPoll();
        assertThat(site.requests().getLast()).contains("If-None-Match: \"7\"");
        assertThat(row().getFaults()).isZero();
        assertThat(row().getPolledAt().toInstant()).isEqualTo(clock.instant());
    }

    @Test
    void afterFaultsItIsLeftAloneLongerEachTime() {
        site.on("/feed", "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");

        passAndPoll();
        assertThat(row().getFault()).startsWith("The site has a fault of its own (500)");
        assertThat(untilNext()).isEqualTo(Duration.ofHours(1));
        passAndPoll();
        assertThat(untilNext()).isEqualTo(Duration.ofHours(2));
        for (var times = 0; times < 10; times++) {
            passAndPoll();
        }
        assertThat(untilNext()).isEqualTo(Duration.ofHours(24));
        assertThat(row().getFaults()).isEqualTo(12);

        answers(FEED_OF_NONE);
        passAndPoll();
        assertThat(row().getFaults()).isZero();
        assertThat(row().getFault()).isEmpty();
    }

    @Test
    void aSiteThatAsksForTimeGetsIt() {
        site.on("/feed", "HTTP/1.1 429 Slow down\r\nRetry-After: 90000\r\nContent-Length: 0\r\n\r\n");
        passAndPoll();
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(90_000));
    }

    @Test
    void whatIsNoFeedAnyMoreIsAFault() {
        site.page("/feed", "<html><p>We have moved.</p></html>");
        passAndPoll();
        assertThat(row().getFault()).startsWith("This is a page that names no feed");
    }

    @Test
    void anEntryIsSeenOnceHoweverOftenItIsListed() {
        answers(listing("/a"));
        passAndPoll();
        passAndPoll();
        assertThat(database.sql().fetchCount(FEED_ENTRY)).isEqualTo(1);
    }

    @Test
    void aPollThatWasCutOffIsMadeAgain() {
        clock.pass(untilNext());
        assertThat(desk.due()).hasSize(1);
        assertThat(desk.due()).as("somebody is at it").isEmpty();

        clock.pass(Duration.ofMinutes(10));
        assertThat(desk.due()).hasSize(1);
    }

    @Test
    void anEntryIsTriedAgainWhereThatMayHelpAndThenRefused() {
        site.on("/busy", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        answers(listing("/busy"));
        jobs.start();
        try (jobs) {
            passAndPoll();
            for (var times = 1; times < 4; times++) {
                awaitTries(times);
                assertThat(item().getReason()).startsWith("The site is down or too busy");
                entries.again();
                assertThat(item().getState()).as("its time has not come").isEqualTo("REFUSED");
                clock.pass(Duration.between(clock.instant(), item().getAgainAt().toInstant()));
                entries.again();
            }
            awaitTries(4);
            assertThat(item().getAgainAt()).isNull();
            entries.again();
            assertThat(item().getState()).isEqualTo("REFUSED");
        }
        assertThat(site.requests().stream().filter(lines -> lines.getFirst().contains("/busy")))
                .hasSize(4);
    }

    private void awaitTries(int tries) {
        Until.holds(() -> item().getAttempts() == tries && item().getState().equals("REFUSED"));
    }

    private BatchItemRecord item() {
        return database.sql().selectFrom(BATCH_ITEM).fetchSingle();
    }

    @Test
    void theSameStoryOfTwoAddressesIsOneArticle() {
        var story =
                "<html><body><p>The ferry stops on Friday, the port said. Passengers are asked to walk.</p></body></html>";
        site.page("/a", story).page("/b", story);
        jobs.start();
        try (jobs) {
            answers(listing("/a"));
            passAndPoll();
            Until.holds(() -> states().equals(List.of("ADDED")));
            answers(listing("/b"));
            passAndPoll();
            Until.holds(() -> states().equals(List.of("ADDED", "KNOWN")));
        }
    }

    @Test
    void whoAddedAFeedIsToldOfArticlesThatLackTheirDay() {
        var ines = ines();
        database.sql().update(FEED).set(FEED.ADDED_BY, ines).execute();
        site.page("/undated", "<html><body><p>The union said 3 people were injured last week.</p></body></html>");
        jobs.start();
        try (jobs) {
            answers(listing("/undated"));
            passAndPoll();
            Until.holds(() -> states().equals(List.of("ADDED")));
            answers(listing("/gone"));
            passAndPoll();
            Until.holds(() -> states().equals(List.of("ADDED", "REFUSED")));
        }
        assertThat(new BatchErrands(database.sql()).of(ines))
                .singleElement()
                .satisfies(errand -> assertThat(errand.toString())
                        .contains("1 item of a feed that you added to “Harbour” needs you.", "/batches/"));
    }

    private long ines() {
        return database.sql()
                .insertInto(ACCOUNT)
                .set(ACCOUNT.SIGN_IN, "ines")
                .set(ACCOUNT.NAME, "Ines Varga")
                .set(ACCOUNT.ACCOUNT_ROLE, Role.REVIEWER)
                .set(ACCOUNT.PASSWORD_HASH, "none")
                .set(ACCOUNT.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .returning(ACCOUNT.ID)
                .fetchSingle()
                .getId();
    }

    private List<String> states() {
        return database.sql()
                .select(BATCH_ITEM.STATE)
                .from(FEED_ENTRY)
                .join(BATCH_ITEM)
                .on(BATCH_ITEM.ID.eq(FEED_ENTRY.ITEM_ID))
                .orderBy(FEED_ENTRY.ID)
                .fetch(BATCH_ITEM.STATE);
    }
}
