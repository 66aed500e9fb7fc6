package collate.people;

import static collate.db.schema.Tables.ACCOUNT;

import collate.core.review.Role;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Makes and changes accounts. */
public final class AccountDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;

    public AccountDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    /**
     * The password for the first sign-in, shown once: a house without people gets an administrator, and one whose only
     * administrator never came in gets a new password for them, since the last one may not have been read.
     */
    public Optional<String> firstAdministrator() {
        return sql.transactionResult(tx -> {
            var people =
                    tx.dsl().selectFrom(ACCOUNT).where(ACCOUNT.SAMPLE.isFalse()).fetch();
            var password = Passwords.oneTime();
            if (people.size() == 1 && people.getFirst().getOneTime()) {
                people.getFirst().setPasswordHash(Passwords.hash(password));
                people.getFirst().update();
                return Optional.of(password);
            }
            if (people.isNotEmpty()) {
                return Optional.empty();
            }
            add(tx.dsl(), new NewAccount("admin", "Administrator", Role.ADMIN, password, true, false), Actor.COLLATE);
            return Optional.of(password);
        });
    }

    /** The three people of the demo, who sign in without a password; does nothing when they are there. */
    public void addSamplePeople() {
        sql.transaction(tx -> {
            if (tx.dsl().fetchExists(tx.dsl().selectFrom(ACCOUNT).where(ACCOUNT.SAMPLE))) {
                return;
            }
            for (var person : SamplePerson.values()) {
                var account = new NewAccount(
                        person.signIn(), person.fullName(), person.role(), Passwords.oneTime(), false, true);
                add(tx.dsl(), account, Actor.COLLATE);
            }
        });
    }

    /** @param oneTime whether the password must be changed at the first sign-in */
    record NewAccount(String signIn, String name, Role role, String password, boolean oneTime, boolean sample) {}

    /** Somebody signs in with this name already. Thrown, so that the transaction is taken back with it. */
    static final class NameTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    long add(DSLContext tx, NewAccount account, Actor actor) {
        var id = insert(tx, account);
        recorder.writeHouse(tx, actor, Change.of("added", "account", id).to(account.name() + ", " + account.role()));
        return id;
    }

    private long insert(DSLContext tx, NewAccount account) {
        try {
            return tx.insertInto(ACCOUNT)
                    .set(ACCOUNT.SIGN_IN, account.signIn())
                    .set(ACCOUNT.NAME, account.name())
                    .set(ACCOUNT.ACCOUNT_ROLE, account.role())
                    .set(ACCOUNT.PASSWORD_HASH, Passwords.hash(account.password()))
                    .set(ACCOUNT.ONE_TIME, account.oneTime())
                    .set(ACCOUNT.SAMPLE, account.sample())
                    .set(ACCOUNT.CREATED_AT, Moments.now(clock))
                    .returning(ACCOUNT.ID)
                    .fetchSingle()
                    .getId();
        } catch (IntegrityConstraintViolationException taken) {
            throw new NameTaken();
        }
    }
}
