package collate.people;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.SESSION;

import collate.core.review.Refusal;
import collate.core.review.Role;
import collate.db.Moments;
import collate.db.schema.tables.records.AccountRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;

/** Gives roles, closes accounts and opens them again. One administrator always stays. */
public final class MemberDesk {
    private static final Refusal LAST = new Refusal(
            "people",
            "This is the last administrator. Make somebody else an administrator first, so that the house keeps one.");
    private static final Refusal UNKNOWN = new Refusal("people", "There is no such account.");

    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;

    public MemberDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    Optional<Refusal> giveRole(long id, Role role, Actor by) {
        return change(id, role != Role.ADMIN, (tx, account) -> {
            if (account.getAccountRole() != role) {
                var change = Change.of("gave a role", "account", id)
                        .value("role", RoleWords.of(account.getAccountRole()), RoleWords.of(role));
                recorder.writeHouse(tx, by, change);
                account.setAccountRole(role);
                account.update();
            }
        });
    }

    /** Ends their sessions too. What they did stays on the record under their name. */
    Optional<Refusal> close(long id, Actor by) {
        return change(id, true, (tx, account) -> {
            if (account.getClosedAt() == null) {
                account.setClosedAt(Moments.now(clock));
                account.update();
                tx.deleteFrom(SESSION).where(SESSION.ACCOUNT_ID.eq(id)).execute();
                recorder.writeHouse(tx, by, Change.of("closed", "account", id).to(account.getName()));
            }
        });
    }

    Optional<Refusal> reopen(long id, Actor by) {
        return change(id, false, (tx, account) -> {
            if (account.getClosedAt() != null) {
                account.setClosedAt(null);
                account.update();
                recorder.writeHouse(tx, by, Change.of("reopened", "account", id).to(account.getName()));
            }
        });
    }

    /** What is done to an account whose row is held. */
    private interface Doing {
        void to(DSLContext tx, AccountRecord account);
    }

    private Optional<Refusal> change(long id, boolean takesAdministrator, Doing doing) {
        return sql.transactionResult(tx -> {
            var administrators = tx.dsl()
                    .selectFrom(ACCOUNT)
                    .where(ACCOUNT.ACCOUNT_ROLE.eq(Role.ADMIN), ACCOUNT.CLOSED_AT.isNull())
                    .orderBy(ACCOUNT.ID)
                    .forUpdate() // two administrators who close each other wait here for one another
                    .fetch(ACCOUNT.ID);
            var account = tx.dsl()
                    .selectFrom(ACCOUNT)
                    .where(ACCOUNT.ID.eq(id))
                    .forUpdate()
                    .fetchOne();
            if (account == null) {
                return Optional.of(UNKNOWN);
            }
            if (takesAdministrator && administrators.contains(id) && administrators.size() == 1) {
                return Optional.of(LAST);
            }
            doing.to(tx.dsl(), account);
            return Optional.empty();
        });
    }
}
