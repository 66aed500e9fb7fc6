package collate.people;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.SESSION;

import collate.core.review.Refusal;
import collate.db.Sums;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.Optional;
import org.jooq.DSLContext;

/** What people change about themselves. */
public final class SettingsDesk {
    private final DSLContext sql;
    private final Recorder recorder;

    public SettingsDesk(DSLContext sql, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
    }

    /** Looks and keys are nobody else's business; a new name goes on the record. */
    void save(long id, SettingsPage settings) {
        sql.transaction(tx -> {
            var account = tx.dsl()
                    .selectFrom(ACCOUNT)
                    .where(ACCOUNT.ID.eq(id))
                    .forUpdate()
                    .fetchSingle();
            if (!account.getName().equals(settings.name())) {
                var change = Change.of("renamed", "account", id).value("name", account.getName(), settings.name());
                recorder.writeHouse(tx.dsl(), Actor.person(id, account.getName()), change);
            }
            account.setName(settings.name());
            account.setTheme(settings.theme());
            account.setShortcuts(settings.shortcuts());
            account.update();
        });
    }

    /**
     * Changes the password and ends all sessions but the one that it is changed in.
     *
     * @param session the token of that one
     */
    Optional<Refusal> changePassword(Actor by, String current, String fresh, String session) {
        var id = by.account().orElseThrow();
        return sql.transactionResult(tx -> {
            var account = tx.dsl()
                    .selectFrom(ACCOUNT)
                    .where(ACCOUNT.ID.eq(id))
                    .forUpdate()
                    .fetchSingle();
            if (!Passwords.matches(current, account.getPasswordHash())) {
                return Optional.of(new Refusal("current", "This is not the password you have now."));
            }
            if (current.equals(fresh)) {
                return Optional.of(new Refusal("password", "This is the one you have now. Choose another."));
            }
            account.setPasswordHash(Passwords.hash(fresh));
            account.setOneTime(false);
            account.update();
            tx.dsl()
                    .deleteFrom(SESSION)
                    .where(SESSION.ACCOUNT_ID.eq(id))
                    .and(SESSION.TOKEN_SHA256.ne(Sums.sha256(session)))
                    .execute();
            recorder.writeHouse(tx.dsl(), by, Change.of("changed the password of", "account", id));
            return Optional.empty();
        });
    }
}
