package collate.people;

import static collate.db.schema.Tables.INVITATION;

import collate.core.review.Refusal;
import collate.core.review.Role;
import collate.db.Moments;
import collate.db.Sums;
import collate.db.schema.tables.records.InvitationRecord;
import collate.people.AccountDesk.NewAccount;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.Guard;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jooq.DSLContext;

/** Invites people by a link, which works once; only a hash of it is stored. */
public final class InvitationDesk {
    private static final Duration LASTS = Duration.ofDays(7);

    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final AccountDesk accounts;

    public InvitationDesk(DSLContext sql, Clock clock, Recorder recorder, AccountDesk accounts) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.accounts = accounts;
    }

    /** The token of the link. */
    String invite(String name, Role role, Actor by) {
        var token = Guard.newToken();
        var now = Moments.now(clock);
        sql.transaction(tx -> {
            var id = tx.dsl()
                    .insertInto(INVITATION)
                    .set(INVITATION.TOKEN_SHA256, Sums.sha256(token))
                    .set(INVITATION.NAME, name)
                    .set(INVITATION.ACCOUNT_ROLE, role)
                    .set(INVITATION.INVITED_BY, by.account().orElseThrow())
                    .set(INVITATION.INVITED_AT, now)
                    .set(INVITATION.EXPIRES_AT, now.plus(LASTS))
                    .returning(INVITATION.ID)
                    .fetchSingle()
                    .getId();
            recorder.writeHouse(
                    tx.dsl(), by, Change.of("invited", "invitation", id).to(name + ", " + role));
        });
        return token;
    }

    /** Whether there was one to withdraw. */
    boolean withdraw(long id, Actor by) {
        return sql.transactionResult(tx -> {
            var open = tx.dsl()
                    .update(INVITATION)
                    .set(INVITATION.WITHDRAWN_AT, Moments.now(clock))
                    .where(INVITATION.ID.eq(id))
                    .and(INVITATION.ACCOUNT_ID.isNull())
                    .and(INVITATION.WITHDRAWN_AT.isNull())
                    .execute();
            if (open > 0) {
                recorder.writeHouse(tx.dsl(), by, Change.of("withdrew", "invitation", id));
            }
            return open > 0;
        });
    }

    /** How accepting a link went. */
    sealed interface Acceptance {
        /** The account that it made. */
        record Welcome(long account) implements Acceptance {}

        /** Nothing was changed. */
        record Refused(Refusal why) implements Acceptance {}

        /** The link was used, withdrawn or has expired. */
        record Gone() implements Acceptance {}
    }

    Acceptance accept(String token, SignInName signIn, String password) {
        try {
            return sql.transactionResult(tx -> invited(tx.dsl(), token)
                    .map(invitation -> welcome(tx.dsl(), invitation, signIn, password))
                    .orElseGet(Acceptance.Gone::new));
        } catch (AccountDesk.NameTaken taken) {
            return new Acceptance.Refused(SignInName.TAKEN);
        }
    }

    private Optional<InvitationRecord> invited(DSLContext tx, String token) {
        return tx.selectFrom(INVITATION)
                .where(INVITATION.TOKEN_SHA256.eq(Sums.sha256(token)))
                .and(INVITATION.ACCOUNT_ID.isNull())
                .and(INVITATION.WITHDRAWN_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(Moments.now(clock)))
                .forUpdate()
                .fetchOptional();
    }

    private Acceptance welcome(DSLContext tx, InvitationRecord invitation, SignInName signIn, String password) {
        var account = new NewAccount(
                signIn.written(), invitation.getName(), invitation.getAccountRole(), password, false, false);
        var id = accounts.add(tx, account, new Actor(Optional.empty(), invitation.getName()));
        invitation.setAccountId(id);
        invitation.update();
        return new Acceptance.Welcome(id);
    }
}
