package collate.search;

import static collate.db.schema.Tables.SAVED_SEARCH;

import collate.db.Moments;
import collate.db.schema.tables.records.SavedSearchRecord;
import collate.index.Filter;
import collate.index.Index;
import collate.index.Search;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people search for again and again, and says what is new. New is what did not match when they last looked: what came
 * in since, and also what changed so that it fits now.
 */
public final class SavedSearchDesk {
    static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2_000;
    private static final int MOST = 50;
    private static final Duration CLICKED_TWICE = Duration.ofSeconds(30);
    /** Of more hits than this only what came in since is told as new. */
    private static final int KEPT = 50_000;

    private final DSLContext sql;
    private final Clock clock;
    private final Index index;
    private final NameQueries names;

    public SavedSearchDesk(DSLContext sql, Clock clock, Index index) {
        this.sql = sql;
        this.clock = clock;
        this.index = index;
        this.names = new NameQueries(sql);
    }

    /** What became of a wish to save; a sentence when it was refused. */
    Optional<String> save(long account, String name, SearchFilter filter) {
        var query = filter.without("page").without(SearchFilter.SAVED).query();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return Optional.of("Give the search a name of up to " + LONGEST_NAME + " characters.");
        }
        if (query.length() > LONGEST_QUERY) {
            return Optional.of("This search is too long to be saved.");
        }
        return sql.transactionResult(tx -> {
            if (tx.dsl().fetchCount(SAVED_SEARCH, SAVED_SEARCH.ACCOUNT_ID.eq(account)) >= MOST) {
                return Optional.of("You have saved " + MOST + " searches. Remove one first.");
            }
            var stored = tx.dsl()
                    .insertInto(SAVED_SEARCH)
                    .set(SAVED_SEARCH.ACCOUNT_ID, account)
                    .set(SAVED_SEARCH.NAME, name.strip())
                    .set(SAVED_SEARCH.QUERY, query)
                    .set(SAVED_SEARCH.SEEN, packed(index.keys(search(query), KEPT)))
                    .set(SAVED_SEARCH.SEEN_AT, Moments.now(clock))
                    .onConflict(SAVED_SEARCH.ACCOUNT_ID, SAVED_SEARCH.NAME)
                    .doNothing()
                    .execute();
            return stored == 1 ? Optional.empty() : Optional.of("You have a search of this name.");
        });
    }

    private static byte @Nullable [] packed(Optional<long[]> keys) {
        return keys.map(SeenKeys::packed).orElse(null);
    }

    private Search search(String query) {
        return SearchFilter.ofQuery(query).search(false, names.withdrawnDossiers());
    }

    /** In the order of their names. */
    List<SavedSearch> of(long account) {
        return sql.selectFrom(SAVED_SEARCH)
                .where(SAVED_SEARCH.ACCOUNT_ID.eq(account))
                .orderBy(SAVED_SEARCH.NAME)
                .fetch(this::counted);
    }

    /** Those that have something new. */
    public List<SavedSearch> news(long account) {
        return of(account).stream().filter(saved -> saved.fresh() > 0).toList();
    }

    private SavedSearch counted(SavedSearchRecord row) {
        var search = search(row.getQuery());
        var now = index.keys(search, KEPT);
        var seen = row.getSeen();
        var total = now.map(keys -> keys.length)
                .orElseGet(() -> index.counts(search).total());
        var fresh = now.isPresent() && seen != null
                ? SeenKeys.fresh(now.get(), SeenKeys.unpacked(seen)).length
                : index.counts(addedSince(search, row)).total();
        return new SavedSearch(
                row.getId(),
                row.getName(),
                row.getQuery(),
                total,
                fresh,
                row.getSeenAt().toInstant());
    }

    private static Search addedSince(Search search, SavedSearchRecord row) {
        var filters = new ArrayList<>(search.filters());
        filters.add(new Filter.AddedAfter(row.getSeenAt().toInstant()));
        return new Search(search.question(), filters);
    }

    /**
     * Where it leads, once all that it finds now counts as seen; empty when it is not theirs or gone. What was new is kept until
     * they look again, but for a second click on the same link.
     */
    Optional<String> look(long account, long id) {
        return sql.transactionResult(tx -> tx.dsl()
                .selectFrom(SAVED_SEARCH)
                .where(SAVED_SEARCH.ID.eq(id))
                .and(SAVED_SEARCH.ACCOUNT_ID.eq(account))
                .fetchOptional()
                .map(row -> {
                    var now = Moments.now(clock);
                    var search = search(row.getQuery());
                    var keys = index.keys(search, KEPT);
                    var fresh = fresh(row, search, keys);
                    if (fresh.length > 0 || row.getSeenAt().isBefore(now.minus(CLICKED_TWICE))) {
                        row.setFresh(fresh.length == 0 ? null : SeenKeys.packed(fresh));
                        row.setFreshSince(fresh.length == 0 ? null : row.getSeenAt());
                    }
                    row.setSeen(packed(keys));
                    row.setSeenAt(now);
                    row.store();
                    return SearchFilter.ofQuery(row.getQuery())
                            .with(SearchFilter.SAVED, "" + id)
                            .url();
                }));
    }

    /** @param now of all that it finds; what counts as seen next must be these very ones, or what comes between is never new */
    private long[] fresh(SavedSearchRecord row, Search search, Optional<long[]> now) {
        var seen = row.getSeen();
        return now.isPresent() && seen != null
                ? SeenKeys.fresh(now.get(), SeenKeys.unpacked(seen))
                : index.keys(addedSince(search, row), KEPT).orElseGet(() -> new long[0]);
    }

    /** What was new when they last looked; empty when nothing was, or it is not theirs or gone. */
    Optional<Fresh> fresh(long account, long id) {
        return sql.selectFrom(SAVED_SEARCH)
                .where(SAVED_SEARCH.ID.eq(id))
                .and(SAVED_SEARCH.ACCOUNT_ID.eq(account))
                .and(SAVED_SEARCH.FRESH.isNotNull())
                .fetchOptional(row -> Fresh.of(
                        row.getQuery(),
                        SeenKeys.unpacked(row.getFresh()),
                        row.getFreshSince().toInstant()));
    }

    boolean remove(long account, long id) {
        return sql.transactionResult(tx -> tx.dsl()
                        .deleteFrom(SAVED_SEARCH)
                        .where(SAVED_SEARCH.ID.eq(id))
                        .and(SAVED_SEARCH.ACCOUNT_ID.eq(account))
                        .execute()
                > 0);
    }
}
