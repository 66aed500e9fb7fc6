package collate.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Jobs are done once when all goes well, again when it does not, and by the next program when this one ends. */
@OnBothDatabases
class JobsTest {
    private final DatabaseAddress address;
    private final ConcurrentLinkedQueue<Long> done = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> givenUp = new ConcurrentLinkedQueue<>();

    JobsTest(TestDatabase on) {
        address = on.freshAddress();
    }

    @Test
    void everyJobIsDoneOnce() {
        try (var database = Database.open(address);
                var jobs = atWork(database, done::add)) {
            ask(database, jobs, numbers(60));
            Until.holds(() -> done.size() >= 60);
            assertThat(done).containsExactlyInAnyOrderElementsOf(numbers(60));
        }
    }

    @Test
    void whatIsNotCommittedIsNeverDone() {
        try (var database = Database.open(address);
                var jobs = atWork(database, done::add)) {
            assertThatThrownBy(() -> database.sql().transaction(tx -> {
                        jobs.add(tx.dsl(), "count", List.of(7L));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessageContaining("no");
            ask(database, jobs, List.of(8L));
            Until.holds(() -> !done.isEmpty());
            assertThat(done).containsExactly(8L);
        }
    }

    @Test
    void whatFailsIsTriedAgainAndThenGivenUpWhileTheRestGoesOn() {
        try (var database = Database.open(address);
                var jobs = atWork(database, number -> {
                    done.add(number);
                    if (number == 1) {
                        throw new IllegalStateException("broken on purpose");
                    }
                })) {
            ask(database, jobs, List.of(1L, 2L));
            Until.holds(() -> !givenUp.isEmpty());
            assertThat(givenUp).containsExactly(1L);
            assertThat(done).containsExactlyInAnyOrder(1L, 2L, 1L, 1L);
        }
    }

    @Test
    void whatWasBegunWhenTheProgramEndedIsBegunAgain() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        LongConsumer stuck = number -> {
            done.add(number);
            if (number == 3) {
                begun.countDown();
                waitFor(never);
            }
        };
        if (!address.isEmbedded()) {
            return; // there a program that lives may hold a job; it is taken over after missed signs of life
        }
        try (var database = Database.open(address)) {
            var jobs = atWork(database, stuck);
            ask(database, jobs, numbers(5));
            begun.await();
            var next = atWork(database, done::add);
            Until.holds(() -> done.size() >= 6);
            assertThat(done).containsExactlyInAnyOrder(1L, 2L, 3L, 3L, 4L, 5L);
            never.countDown();
            jobs.close();
            next.close();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Job counting(LongConsumer work) {
        return new Job("count", Lane.READING, work, givenUp::add);
    }

    private Jobs atWork(Database database, LongConsumer work) {
        var jobs = new Jobs(database);
        jobs.learn(counting(work));
        jobs.start();
        return jobs;
    }

    private static void ask(Database database, Jobs jobs, List<Long> numbers) {
        database.sql().transaction(tx -> jobs.add(tx.dsl(), "count", numbers));
        jobs.wake();
    }

    private static List<Long> numbers(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
