package collate.record;

import collate.db.schema.tables.Account;
import collate.web.Custody;
import java.util.Optional;
import org.jooq.Record;

/** Reads who did something from a row that joins their account. */
public final class AccountQueries {
    private AccountQueries() {}

    /** Empty where no person did it. */
    public static Optional<Custody.Person> person(Record row, Account account) {
        return Optional.ofNullable(row.get(account.ID)).map(id -> new Custody.Person(id, row.get(account.NAME)));
    }
}
