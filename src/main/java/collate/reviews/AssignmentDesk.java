package collate.reviews;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;

import collate.core.review.Role;
import collate.core.review.Signing;
import collate.core.review.TurnReason;
import collate.db.schema.tables.records.AccountRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Says who is to review a claim. */
public final class AssignmentDesk {
    private final DSLContext sql;
    private final Recorder recorder;
    private final TurnDesk turns;

    public AssignmentDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        this.turns = new TurnDesk(clock);
    }

    /** @param to nobody: whoever likes */
    Outcome assign(long claim, SignedIn who, Optional<Long> to) {
        return sql.transactionResult(tx -> {
            var held = HoldDesk.hold(tx.dsl(), claim);
            var person = to.flatMap(account -> account(tx.dsl(), account));
            if (person.isEmpty() && to.isPresent()) {
                return Outcome.refused("account", "Choose somebody who reviews here.");
            }
            var barred = to.flatMap(account -> barred(tx.dsl(), held, account));
            return barred.isPresent() ? Outcome.refused("account", barred.get()) : give(tx.dsl(), held, who, person);
        });
    }

    private Outcome give(DSLContext tx, Held held, SignedIn who, Optional<AccountRecord> person) {
        tx.update(CLAIM)
                .set(CLAIM.ASSIGNED_TO, person.map(AccountRecord::getId).orElse(null))
                .where(CLAIM.ID.eq(held.id()))
                .execute();
        turns.over(tx, held, TurnReason.ASSIGNED);
        person.ifPresent(one -> turns.open(
                tx,
                held,
                Optional.of(one.getId()),
                TurnReason.ASSIGNED,
                one.getId() == who.id() ? "You took it." : "Assigned to you by " + who.name() + "."));
        var after = person.map(AccountRecord::getName).orElse(null);
        var change = Change.of("assigned", "claim", held.id())
                .value("assigned to", held.assignedTo().map(id -> name(tx, id)).orElse(null), after);
        recorder.write(tx, held.dossier(), Actor.person(who.id(), who.name()), change);
        return new Outcome.Done(
                person.map(one -> one.getId() == who.id() ? "You took it." : "Passed to " + one.getName() + ".")
                        .orElse("Nobody in particular has it now."));
    }

    private static Optional<String> barred(DSLContext tx, Held held, long account) {
        var entered = held.enteredBy();
        return Signing.barred(account, entered, VerdictDesk.signatures(tx, held.id()), held.standing())
                .map(_ -> "They entered or signed this claim already, so somebody else must sign it.");
    }

    private static Optional<AccountRecord> account(DSLContext tx, long id) {
        return tx.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .and(ACCOUNT.ACCOUNT_ROLE.ne(Role.VIEWER))
                .fetchOptional();
    }

    private static @Nullable String name(DSLContext tx, long account) {
        return tx.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchOne(ACCOUNT.NAME);
    }
}
