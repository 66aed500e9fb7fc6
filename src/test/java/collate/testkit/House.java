package collate.testkit;

import collate.App;
import collate.TestConfig;
import collate.db.Database;
import collate.index.Index;
import org.jooq.DSLContext;

/** The real app on a free port and a fresh database, in demo mode, with the sample dossier, at a time that tests move. */
public final class House implements AutoCloseable {
    private final App app;
    private final MovableClock clock = new MovableClock();

    private House(TestDatabase on) {
        app = App.start(TestConfig.demo(on.freshAddress()), clock);
    }

    public static House open(TestDatabase on) {
        return new House(on);
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

    /** A browser without script, signed in as a sample reviewer: ines, jun or marta (an editor). */
    public Visitor signedIn(String sample) {
        return Visitor.signedIn(app.url(), sample);
    }

    /** A browser without script, not signed in. */
    public Visitor stranger() {
        return new Visitor(app.url());
    }

    @Override
    public void close() {
        app.close();
    }
}
