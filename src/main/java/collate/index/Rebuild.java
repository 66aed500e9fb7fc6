package collate.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.NoMergePolicy;

/** Fills an empty index from the database, several threads at once, each taking the next run of ids. */
final class Rebuild {
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    private static final long FIRST_WAIT_MILLIS = 1_000;
    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final CardQueries cards;
    private final IndexWriter writer;
    private final BooleanSupplier stopped;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong claims = new AtomicLong();
    private final List<Run> runs = new ArrayList<>();
    private final AtomicLong next = new AtomicLong();
    private final long total;
    private long wait = FIRST_WAIT_MILLIS;

    /** @param stopped whether to give up */
    Rebuild(CardQueries cards, ChainQueries chains, IndexWriter writer, BooleanSupplier stopped) {
        this.cards = cards;
        this.writer = writer;
        this.stopped = stopped;
        var all = 0L;
        for (var group : List.of(Group.PEOPLE, Group.ORIGINS, Group.CLAIMS, Group.ARTICLES, Group.EVIDENCE)) {
            var highest = chains.highest(group);
            all += highest;
            for (var from = 1L; from <= highest; from += length(group)) {
                runs.add(new Run(group, from, Math.min(highest, from + length(group) - 1)));
            }
        }
        total = all;
    }

    /** Ids of one group, both ends included. */
    private record Run(Group group, long first, long last) {}

    private static int length(Group group) {
        return switch (group) {
            case CLAIMS -> 2_000;
            case ARTICLES -> 250;
            case PEOPLE, ORIGINS, EVIDENCE -> 10_000;
        };
    }

    /** Rows looked at, of about as many as there are. */
    long done() {
        return done.get();
    }

    long total() {
        return total;
    }

    /** Claims put into the index. */
    long claims() {
        return claims.get();
    }

    /**
     * Joins no segments meanwhile, as each would be written several times; the writer goes on with that by itself afterwards.
     *
     * @param nowAndThen lets what is there be found meanwhile; each time cuts what was gathered into another small segment
     */
    void run(Looking nowAndThen) throws IOException {
        var config = writer.getConfig();
        var merging = config.getMergePolicy();
        config.setMergePolicy(NoMergePolicy.INSTANCE);
        try {
            fill(nowAndThen);
        } finally {
            config.setMergePolicy(merging);
        }
    }

    private void fill(Looking nowAndThen) throws IOException {
        try (var threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("index-rebuild-", 0).factory())) {
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < THREADS; i++) {
                all.add(threads.submit(this::work));
            }
            for (var one : all) {
                await(one, nowAndThen, threads);
            }
        }
    }

    /** Something that is done again and again while the threads work. */
    interface Looking {
        void look() throws IOException;
    }

    private void await(Future<?> work, Looking nowAndThen, ExecutorService threads) throws IOException {
        while (true) {
            try {
                work.get(wait, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException going) {
                nowAndThen.look();
                wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
            } catch (ExecutionException failure) {
                threads.shutdownNow();
                throw new IOException("the search index could not be built", failure.getCause());
            } catch (InterruptedException stop) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IOException("stopped", stop);
            }
        }
    }

    private Void work() throws IOException {
        for (var i = next.getAndIncrement(); i < runs.size() && !stopped.getAsBoolean(); i = next.getAndIncrement()) {
            var run = runs.get((int) i);
            for (var card : cards.cards(run.group(), id -> id.between(run.first(), run.last()))) {
                writer.addDocument(Documents.of(card));
                if (run.group() == Group.CLAIMS) {
                    claims.incrementAndGet();
                }
            }
            done.addAndGet(run.last() - run.first() + 1);
        }
        return null;
    }
}
