package collate.people;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.SESSION;
import static org.jooq.Records.mapping;

import collate.db.Moments;
import collate.db.Sums;
import collate.web.Guard;
import collate.web.Sessions;
import collate.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jooq.DSLContext;

/** Sessions of browsers, kept in the database so that they outlive a restart. Only a hash of the token is stored. */
public final class SessionDesk implements Sessions {
    private static final Duration LASTS = Duration.ofDays(14);

    private final DSLContext sql;
    private final Clock clock;

    public SessionDesk(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<SignedIn> holder(String token) {
        return sql.select(
                        ACCOUNT.ID,
                        ACCOUNT.NAME,
                        ACCOUNT.ACCOUNT_ROLE,
                        ACCOUNT.THEME,
                        ACCOUNT.SHORTCUTS,
                        SESSION.FORM_TOKEN,
                        ACCOUNT.ONE_TIME)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(SESSION.TOKEN_SHA256.eq(Sums.sha256(token)))
                .and(SESSION.EXPIRES_AT.gt(Moments.now(clock)))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(mapping(SignedIn::new));
    }

    /** A session's token when name and password fit an open account. */
    Optional<String> signIn(String signIn, String password) {
        var account = sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.SIGN_IN.eq(signIn))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOne();
        var fits = Passwords.matches(password, account == null ? Passwords.NOBODYS : account.getPasswordHash());
        return account == null || !fits ? Optional.empty() : Optional.of(begin(account.getId()));
    }

    /** A session's token for a sample reviewer, who has no password. */
    Optional<String> signInSample(String signIn) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.SIGN_IN.eq(signIn))
                .and(ACCOUNT.SAMPLE)
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional()
                .map(account -> begin(account.getId()));
    }

    String begin(long account) {
        var token = Guard.newToken();
        var now = Moments.now(clock);
        sql.transaction(tx -> {
            tx.dsl().deleteFrom(SESSION).where(SESSION.EXPIRES_AT.le(now)).execute();
            tx.dsl()
                    .insertInto(SESSION)
                    .set(SESSION.TOKEN_SHA256, Sums.sha256(token))
                    .set(SESSION.ACCOUNT_ID, account)
                    .set(SESSION.FORM_TOKEN, Guard.newToken())
                    .set(SESSION.STARTED_AT, now)
                    .set(SESSION.EXPIRES_AT, now.plus(LASTS))
                    .execute();
        });
        return token;
    }

    void end(String token) {
        sql.transaction(tx -> tx.dsl()
                .deleteFrom(SESSION)
                .where(SESSION.TOKEN_SHA256.eq(Sums.sha256(token)))
                .execute());
    }
}
