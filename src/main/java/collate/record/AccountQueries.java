package collate.record;

import static collate.db.schema.Tables.ACCOUNT;

import collate.core.review.Role;
import collate.db.schema.tables.Account;
import collate.web.Custody;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads who did something from a row that joins their account, and who may do what only editors may. */
public final class AccountQueries {
    private AccountQueries() {}

    /** Who may do what editors do: editors, and where there are none the admins. */
    public static Editors editors(DSLContext sql) {
        var names = names(sql, Role.EDITOR);
        return new Editors(names.isEmpty() ? names(sql, Role.ADMIN) : names);
    }

    private static List<String> names(DSLContext sql, Role role) {
        return sql.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ROLE.eq(role))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(ACCOUNT.NAME);
    }

    /** Empty where no person did it. */
    public static Optional<Custody.Person> person(Record row, Account account) {
        return Optional.ofNullable(row.get(account.ID)).map(id -> new Custody.Person(id, row.get(account.NAME)));
    }
}
