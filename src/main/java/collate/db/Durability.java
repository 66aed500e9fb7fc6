package collate.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.TransactionContext;
import org.jooq.TransactionListener;
import org.jooq.exception.DataAccessException;

/**
 * Forces the embedded file to disk before a transaction counts as done, so that neither a kill nor a power cut takes what
 * somebody was told is saved. Writers that wait for the disk together share one forcing.
 */
final class Durability implements TransactionListener {
    /** Of its own: writers that wait here hold connections of the pool. */
    private final Connection connection;

    private final ReentrantLock disk = new ReentrantLock();
    private final AtomicLong committed = new AtomicLong();
    private long forced;

    Durability(DatabaseAddress address) {
        try {
            connection = DriverManager.getConnection(address.url(), address.user(), address.password());
        } catch (SQLException failure) {
            throw new DataAccessException("could not open a connection for forcing to disk", failure);
        }
    }

    @Override
    public void commitEnd(TransactionContext transaction) {
        var mine = committed.incrementAndGet();
        disk.lock();
        try {
            if (forced < mine) {
                var covered = committed.get();
                checkpoint();
                forced = covered;
            }
        } finally {
            disk.unlock();
        }
    }

    private void checkpoint() {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException failure) {
            throw new DataAccessException("could not force the database to disk", failure);
        }
    }
}
