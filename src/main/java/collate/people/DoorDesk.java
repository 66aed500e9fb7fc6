package collate.people;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.SESSION;

import collate.core.review.Role;
import collate.people.AccountDesk.NewAccount;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;

/** Lets people in from the command line: whoever holds the machine holds the keys. */
public final class DoorDesk {
    private final DSLContext sql;
    private final Recorder recorder;
    private final AccountDesk accounts;

    public DoorDesk(DSLContext sql, Recorder recorder, AccountDesk accounts) {
        this.sql = sql;
        this.recorder = recorder;
        this.accounts = accounts;
    }

    /**
     * Makes an account and returns its one-time password. Throws {@link IllegalArgumentException} with a sentence when it
     * cannot.
     */
    public String add(String signIn, String name, String role) {
        var typed = SignInName.typed(signIn);
        typed.refusal().ifPresent(no -> {
            throw new IllegalArgumentException(no.why());
        });
        var password = Passwords.oneTime();
        var account = new NewAccount(typed.written(), name.strip(), role(role), password, true, false);
        try {
            sql.transaction(tx -> accounts.add(tx.dsl(), account, Actor.COLLATE));
        } catch (AccountDesk.NameTaken taken) {
            throw new IllegalArgumentException(SignInName.TAKEN.why(), taken);
        }
        return password;
    }

    private static Role role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The role must be one of "
                        + Arrays.toString(Role.values()).toLowerCase(Locale.ROOT) + ", not \"" + typed + "\"."));
    }

    /** A new one-time password, and every session ended; empty when nobody signs in with this name. */
    public Optional<String> resetPassword(String signIn) {
        var password = Passwords.oneTime();
        return sql.transactionResult(tx -> {
            var account = tx.dsl()
                    .selectFrom(ACCOUNT)
                    .where(ACCOUNT.SIGN_IN.eq(SignInName.typed(signIn).written()))
                    .forUpdate()
                    .fetchOne();
            if (account == null) {
                return Optional.empty();
            }
            account.setPasswordHash(Passwords.hash(password));
            account.setOneTime(true);
            account.update();
            tx.dsl()
                    .deleteFrom(SESSION)
                    .where(SESSION.ACCOUNT_ID.eq(account.getId()))
                    .execute();
            recorder.writeHouse(
                    tx.dsl(), Actor.COLLATE, Change.of("reset the password of", "account", account.getId()));
            return Optional.of(password);
        });
    }
}
