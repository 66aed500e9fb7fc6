package collate.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index in step with the database, on a thread of its own.
 *
 * <p>Every change writes an entry into its dossier's chain of the record in the same transaction, and a chain's entries are
 * numbered without a gap in the order in which they become visible. So to read on from the last number is to miss nothing,
 * whichever process made the change and whether or not this one was running. A commit of the index holds those numbers with the
 * hash of the entry: an index of another database, or of a later state than a restored one, does not fit and is made anew.
 */
final class Keeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final long POLL_MILLIS = 400;
    private static final long COMMIT_MILLIS = 5_000;
    private static final long AFTER_TROUBLE_MILLIS = 2_000;
    /** To follow more entries than this takes longer than to start anew. */
    private static final long TOO_FAR_BEHIND = 200_000;

    /** So many entries of a chain are followed in one go. */
    private static final long STEP = 2_000;

    private final ChainQueries chains;
    private final CardQueries cards;
    private final Optional<Path> folder;
    private final Semaphore pokes = new Semaphore(0);
    private final Horizon horizon = new Horizon();
    private final Map<Long, ChainQueries.Position> followed = new HashMap<>();
    private final Thread thread;
    private volatile Shelf.Opened shelf;
    private volatile @Nullable Rebuild rebuild;
    private volatile boolean closed;
    private volatile boolean ready;
    private volatile boolean broken;
    private boolean uncommitted;
    private long committedAt = System.nanoTime();

    Keeper(DSLContext sql, Optional<Path> folder) {
        this.chains = new ChainQueries(sql);
        this.cards = new CardQueries(sql);
        this.folder = folder;
        this.shelf = Shelf.open(folder);
        this.thread = Thread.ofPlatform().daemon().name("index").start(this::keep);
    }

    SearcherManager searchers() {
        return shelf.searchers();
    }

    /** There may be something new. */
    void poke() {
        pokes.release();
    }

    /** It was found to be unreadable. */
    void brokenFound() {
        broken = true;
        poke();
    }

    Index.State state() {
        var running = rebuild;
        return ready || running == null
                ? new Index.State(ready, 0, 0)
                : new Index.State(false, running.done(), running.total());
    }

    /**
     * Whether whoever searches now finds all that was committed before this was asked. Waits a moment for what was committed just
     * now, but not for an index that is being made.
     */
    boolean holdsAll() {
        if (!ready || broken) {
            return false;
        }
        var ends = chains.ends();
        if (!horizon.covers(ends)) {
            poke();
            horizon.await(ends);
        }
        return horizon.covers(ends) && ready && !broken;
    }

    private void keep() {
        while (!closed) {
            try {
                if (broken) {
                    ready = false;
                    shelf = Shelf.replace(shelf, folder);
                    broken = false;
                } else if (!ready) {
                    start();
                } else {
                    follow();
                    pause(POLL_MILLIS);
                }
            } catch (IOException | RuntimeException trouble) {
                if (!closed) {
                    LOG.warn("The search index could not follow the database; it tries again", trouble);
                    broken |= !shelf.writer().isOpen();
                    pause(AFTER_TROUBLE_MILLIS);
                }
            }
        }
    }

    private void pause(long millis) {
        try {
            if (pokes.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                pokes.drainPermits();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** Goes on from the last commit if that is of this database, else from nothing. */
    private void start() throws IOException {
        var last = Commit.of(Shelf.lastCommit(shelf.writer()));
        followed.clear();
        if (last.isPresent() && fits(last.get())) {
            followed.putAll(last.get().ends());
            horizon.moveTo(followed);
            ready = true;
        } else {
            build();
        }
    }

    private boolean fits(Commit last) {
        var ends = chains.ends();
        var behind = ends.entrySet().stream()
                .mapToLong(end -> end.getValue().entries() - ChainQueries.Position.entries(last.ends(), end.getKey()))
                .sum();
        return behind <= TOO_FAR_BEHIND
                && last.ends().entrySet().stream().allMatch(end -> chains.holds(end.getKey(), end.getValue()));
    }

    /** The ends are read first: what changes meanwhile is read again afterwards. */
    private void build() throws IOException {
        var ends = chains.ends();
        var writer = shelf.writer();
        writer.deleteAll();
        var running = new Rebuild(cards, chains, writer, () -> closed);
        rebuild = running;
        running.run(() -> shelf.searchers().maybeRefresh());
        if (closed) {
            return;
        }
        followed.putAll(ends);
        commit(writer);
        shelf.searchers().maybeRefreshBlocking();
        horizon.moveTo(followed);
        ready = true;
    }

    private void follow() throws IOException {
        var ends = chains.ends();
        var changes = new Changes(chains, cards);
        var moved = new HashMap<Long, ChainQueries.Position>();
        var further = false;
        for (var end : ends.entrySet()) {
            var from = ChainQueries.Position.entries(followed, end.getKey());
            if (end.getValue().entries() < from) {
                LOG.warn("The record is shorter than the search index knows it; the index is made anew");
                broken = true;
                return;
            }
            if (end.getValue().entries() > from) {
                var to = chains.upTo(end.getKey(), end.getValue(), from + STEP);
                chains.subjects(end.getKey(), from, to.entries())
                        .forEach(subject -> changes.add(subject.kind(), subject.id()));
                moved.put(end.getKey(), to);
                further |= to.entries() < end.getValue().entries();
            }
        }
        if (further) {
            poke();
        }
        if (!moved.isEmpty()) {
            apply(changes);
            followed.putAll(moved);
            horizon.moveTo(followed);
            uncommitted = true;
        }
        if (uncommitted && System.nanoTime() - committedAt > TimeUnit.MILLISECONDS.toNanos(COMMIT_MILLIS)) {
            commit(shelf.writer());
        }
    }

    private void apply(Changes changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        changes.complete(this::named);
        new WritingDesk(cards, shelf.writer()).write(changes);
        shelf.searchers().maybeRefreshBlocking();
    }

    private Collection<Long> named(Set<Long> people, Set<Long> origins) {
        var searchers = shelf.searchers();
        try {
            var searcher = searchers.acquire();
            try {
                return new Searching(searcher).claimsOf(people, origins);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void commit(IndexWriter writer) throws IOException {
        writer.setLiveCommitData(new HashSet<>(new Commit(followed).data().entrySet()));
        writer.commit();
        uncommitted = false;
        committedAt = System.nanoTime();
    }

    @Override
    public void close() {
        closed = true;
        poke();
        try {
            thread.join();
            if (ready && uncommitted && shelf.writer().isOpen()) {
                commit(shelf.writer());
            }
            shelf.close();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.warn("The search index could not be closed; it is made anew at the next start", failure);
        }
    }
}
