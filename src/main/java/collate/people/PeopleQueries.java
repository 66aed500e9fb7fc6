package collate.people;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.INVITATION;
import static collate.db.schema.Tables.SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import collate.db.Moments;
import collate.db.Sums;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads accounts and invitations. */
public final class PeopleQueries {
    private final DSLContext sql;
    private final Clock clock;

    public PeopleQueries(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those who may come in first, then those whose account is closed. */
    public List<PeoplePage.Member> people() {
        var newest = field(select(max(SESSION.STARTED_AT)).from(SESSION).where(SESSION.ACCOUNT_ID.eq(ACCOUNT.ID)));
        return sql.select(
                        ACCOUNT.ID,
                        ACCOUNT.SIGN_IN,
                        ACCOUNT.NAME,
                        ACCOUNT.ACCOUNT_ROLE,
                        ACCOUNT.SAMPLE,
                        ACCOUNT.CLOSED_AT.convertFrom(Optional::ofNullable),
                        newest.convertFrom(Optional::ofNullable))
                .from(ACCOUNT)
                .orderBy(ACCOUNT.CLOSED_AT.isNotNull(), ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(mapping(PeoplePage.Member::new));
    }

    List<PeoplePage.Invitation> invitations() {
        return sql.select(
                        INVITATION.ID,
                        INVITATION.NAME,
                        INVITATION.ACCOUNT_ROLE,
                        ACCOUNT.NAME,
                        INVITATION.EXPIRES_AT,
                        field(INVITATION.EXPIRES_AT.le(Moments.now(clock))))
                .from(INVITATION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(INVITATION.INVITED_BY))
                .where(INVITATION.ACCOUNT_ID.isNull(), INVITATION.WITHDRAWN_AT.isNull())
                .orderBy(INVITATION.ID.desc())
                .fetch(mapping(PeoplePage.Invitation::new));
    }

    /** What the holder of a link is invited to; empty when it was used, withdrawn, has expired or never was. */
    Optional<InvitationPage> invitation(String token) {
        return sql.select(INVITATION.NAME, INVITATION.ACCOUNT_ROLE)
                .from(INVITATION)
                .where(INVITATION.TOKEN_SHA256.eq(Sums.sha256(token)))
                .and(INVITATION.ACCOUNT_ID.isNull())
                .and(INVITATION.WITHDRAWN_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(Moments.now(clock)))
                .fetchOptional(row -> new InvitationPage(token, row.value1(), row.value2()));
    }
}
