package collate.jobs;

/** Work of one sort, with threads of its own, so that waiting for the web never holds up reading. */
public enum Lane {
    /** Takes a processor: half of them, so that pages stay quick. */
    READING("job_reading", Math.max(1, Runtime.getRuntime().availableProcessors() / 2)),
    /** Waits for others most of the time. */
    FETCHING("job_fetching", 4);

    private final String table;
    private final int threads;

    Lane(String table, int threads) {
        this.table = table;
        this.threads = threads;
    }

    String table() {
        return table;
    }

    int threads() {
        return threads;
    }
}
