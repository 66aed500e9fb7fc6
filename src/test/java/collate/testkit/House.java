package collate.testkit;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.COMPARISON_DUE;

import collate.App;
import collate.TestConfig;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.index.Index;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jooq.DSLContext;

/** The real app on a free port and a fresh database, in demo mode, with the sample dossier, at a time that tests move. */
public final class House implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final App app;
    private final MovableClock clock = new MovableClock();
    private final List<Visitor> visitors = new ArrayList<>();

    private final Runnable afterwards;

    private House(DatabaseAddress address, Runnable afterwards) {
        app = App.start(TestConfig.demo(address), clock);
        this.afterwards = afterwards;
    }

    public static House open(TestDatabase on) {
        var address = on.furnishedAddress();
        return new House(address, () -> on.drop(address));
    }

    /** The first of a run, which fills an empty database. Its administrator has come in, or each copy would hash another password. */
    static House furnished(DatabaseAddress empty) {
        var house = new House(empty, () -> {});
        house.sql().update(ACCOUNT).set(ACCOUNT.ONE_TIME, false).execute();
        house.compared();
        return house;
    }

    public String url() {
        return app.url();
    }

    public App app() {
        return app;
    }

    public Database database() {
        return app.database();
    }

    public DSLContext sql() {
        return app.database().sql();
    }

    public Index index() {
        return app.index();
    }

    public MovableClock clock() {
        return clock;
    }

    /** Waits until all claims that are due have been compared with the others. */
    public void compared() {
        var late = Instant.now().plus(PATIENCE);
        while (sql().fetchCount(COMPARISON_DUE) > 0) {
            if (Instant.now().isAfter(late)) {
                throw new IllegalStateException("claims are still due to be compared");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** A browser without script, signed in as a sample reviewer: ines, jun or marta (an editor). */
    public Visitor signedIn(String sample) {
        return here(Visitor.signedIn(app.url(), sample));
    }

    /** A browser without script, not signed in. */
    public Visitor stranger() {
        return here(new Visitor(app.url()));
    }

    private Visitor here(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
        app.close();
        afterwards.run();
    }
}
