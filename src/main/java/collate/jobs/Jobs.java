package collate.jobs;

import collate.db.Database;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** Does jobs until it is closed. A job that was begun when the program ended, however it ended, is begun again. */
public final class Jobs implements AutoCloseable {
    private static final String SEPARATOR = ".";
    private static final int TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    /** Also what a job waits at most that another program has asked for. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    /** Missed four times, somebody else takes the job over. */
    private static final Duration SIGN_OF_LIFE_EVERY = Duration.ofSeconds(5);

    private static final int SIGNS_MISSED = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(4);

    private final Database database;
    private final Map<String, Job> kinds = new HashMap<>();
    private final Map<Lane, Scheduler> lanes = new EnumMap<>(Lane.class);

    /** Not at work yet. */
    public Jobs(Database database) {
        this.database = database;
    }

    /** Before the start. */
    public void learn(Job job) {
        kinds.put(job.name(), job);
    }

    public void start() {
        for (var lane : Lane.values()) {
            if (database.isEmbedded()) {
                new PickedDesk(database.sql()).giveBack(lane);
            }
            lanes.put(lane, scheduler(lane));
        }
        lanes.values().forEach(Scheduler::start);
    }

    private Scheduler scheduler(Lane lane) {
        var tasks = kinds.values().stream()
                .filter(job -> job.lane() == lane)
                .map(Jobs::task)
                .toList();
        return Scheduler.create(database.source(), new ArrayList<>(tasks))
                .tableName(lane.table())
                .jdbcCustomization(customization(database.isEmbedded()))
                .schedulerName(new SchedulerName.Fixed("collate-" + UUID.randomUUID()))
                .threads(lane.threads())
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(SIGN_OF_LIFE_EVERY)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    private static OneTimeTask<Void> task(Job job) {
        FailureHandler<Void> again = FailureHandler.<Void>maxRetries(TRIES - 1)
                .withBackoff(BETWEEN_TRIES)
                .thenRemove(failed ->
                        job.givenUp().accept(number(failed.getExecution().getId())));
        return Tasks.oneTime(job.name())
                .onFailure(again)
                .execute((instance, _) -> job.work().accept(number(instance.getId())));
    }

    private static long number(String instance) {
        return Long.parseLong(instance.substring(0, instance.indexOf(SEPARATOR)));
    }

    /** H2 takes plain SQL as the library writes it for any database. */
    private static JdbcCustomization customization(boolean embedded) {
        return embedded ? new DefaultJdbcCustomization(false) : new PostgreSqlJdbcCustomization(false, false);
    }

    /**
     * Asks for work inside the caller's transaction: it and the change that needs it are kept together or not at all. Call {@link
     * #wake} once the transaction is done.
     */
    public void add(DSLContext tx, String job, List<Long> things) {
        if (things.isEmpty()) {
            return;
        }
        var kind = kinds.get(job);
        if (kind == null) {
            throw new IllegalArgumentException("no such job: " + job);
        }
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var asked = new ArrayList<SchedulableInstance<?>>();
        for (var i = 0; i < things.size(); i++) {
            // each has a name of its own: one that is just ending never stands in the way of the next
            var instance = new TaskInstance<Void>(job, things.get(i) + SEPARATOR + UUID.randomUUID());
            asked.add(SchedulableInstance.of(instance, now.plus(i, ChronoUnit.MICROS)));
        }
        tx.connection(connection -> SchedulerClient.Builder.create(new Lent(connection))
                .tableName(kind.lane().table())
                .jdbcCustomization(customization(!tx.dialect().equals(SQLDialect.POSTGRES)))
                .build()
                .scheduleBatch(asked));
    }

    /** Looks for work now. */
    public void wake() {
        lanes.values().forEach(Scheduler::triggerCheckForDueExecutions);
    }

    /** Waits a little for what is being done; what does not end in time is done again at the next start. */
    @Override
    public void close() {
        lanes.values().forEach(Scheduler::stop);
    }
}
