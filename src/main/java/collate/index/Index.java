package collate.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.search.IndexSearcher;
import org.jooq.DSLContext;

/**
 * The search index of a database. It is there at once; while it is being built it finds what it has already. Everything it
 * returns are ids: what they stand for, and whether it still stands, the database says.
 */
public final class Index implements AutoCloseable {
    private final Keeper keeper;
    private final Remembered remembered = new Remembered();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("index-search-", 0).factory());

    private Index(Keeper keeper) {
        this.keeper = keeper;
    }

    /** @param folder where it lies between two runs; empty for one in memory */
    public static Index open(DSLContext sql, Optional<Path> folder) {
        return new Index(new Keeper(sql, folder));
    }

    /**
     * How far it is.
     *
     * @param ready whether it holds all; else it is being built, and has looked at {@code done} of about {@code total} rows
     */
    public record State(boolean ready, long done, long total) {}

    public State state() {
        return keeper.state();
    }

    /** Whether whoever asks now finds all that is committed; waits up to 0.3 seconds for what was committed just now. */
    public boolean holdsAll() {
        return keeper.holdsAll();
    }

    /** Says that something was committed; it would see so by itself within half a second. */
    public void poke() {
        keeper.poke();
    }

    /** The hits of one group, best or newest first; {@code from} counts from 0. */
    public Hits top(Search search, Group group, Search.Order order, int from, int size) {
        return ask(searcher -> new Searching(searcher).top(search, group, order, from, size));
    }

    /** Claims that share the most telling words with these, best first; the filters say where to look. A few milliseconds. */
    public Hits near(String words, List<Filter> filters, int most) {
        return ask(searcher -> new Searching(searcher).near(words, filters, most));
    }

    /** How many hits there are, by group and facet; remembered until the index changes. */
    public Counts counts(Search search) {
        return ask(searcher -> remembered.of(
                searcher.getIndexReader(), search, () -> new FacetCounts(searching(searcher)).of(search)));
    }

    /** How many hits there are, in all groups together. */
    public long count(Search search) {
        return ask(searcher -> new Searching(searcher).count(search));
    }

    /** All hits of all groups, as keys that only {@link Keys} reads, in rising order; empty when there are more than that. */
    public Optional<long[]> keys(Search search, int most) {
        return ask(searcher -> new Searching(searcher).keys(search, most));
    }

    /**
     * The ids of all claims that hold what is asked and are what the filters say, in rising order. Empty while it is being made, or
     * cannot keep up with what is committed: the caller looks into the database then.
     */
    public Optional<long[]> claims(Question question, List<Filter> filters) {
        return inStep(searching -> searching.claims(question, filters));
    }

    /** How many those are of each kind, standing and verdict; empty under the same condition. */
    public Optional<List<ClaimCount>> claimCounts(Question question, List<Filter> filters) {
        return inStep(searching -> searching.claimCounts(question, filters));
    }

    /** How many articles and claims the dossiers have, by dossier, those left out that have none; empty under the same condition. */
    public Optional<Map<Long, DossierCount>> dossiers() {
        return inStep("dossiers", Searching::dossiers);
    }

    /**
     * How far what each origin, or speaker, of a dossier is made to say has gone, by its id; under 0 how many claims have none. Empty
     * under the same condition.
     */
    public Optional<Map<Long, Reach>> reach(Facet facet, long dossier) {
        return inStep(new Reached(facet, dossier), searching -> searching.reach(facet, dossier));
    }

    private record Reached(Facet facet, long dossier) {}

    private interface Reading<T> {
        T of(Searching searching) throws IOException;
    }

    private <T> Optional<T> inStep(Reading<T> reading) {
        return keeper.holdsAll() ? Optional.of(ask(searcher -> reading.of(searching(searcher)))) : Optional.empty();
    }

    /** @param question under which the answer is remembered until the index changes */
    private <T> Optional<T> inStep(Object question, Reading<T> reading) {
        return keeper.holdsAll()
                ? Optional.of(ask(searcher ->
                        remembered.of(searcher.getIndexReader(), question, () -> reading.of(searching(searcher)))))
                : Optional.empty();
    }

    /** With all processors. */
    private Searching searching(IndexSearcher searcher) {
        return new Searching(new IndexSearcher(searcher.getIndexReader(), threads));
    }

    /** Something to be read from one state of the index. */
    private interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T ask(Asking<T> asking) {
        var searchers = keeper.searchers();
        try {
            var searcher = searchers.acquire();
            try {
                return asking.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            keeper.brokenFound();
            throw new UncheckedIOException("the search index cannot be read and is made anew", failure);
        }
    }

    @Override
    public void close() {
        keeper.close();
        threads.close();
    }
}
