package collate.events;

import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;

import collate.db.Moments;
import collate.db.Stands;
import collate.db.schema.tables.records.EventRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Opens events, names them, and puts claims into them and out of them; each change stands on the record. */
public final class EventDesk {
    private static final Duration SENT_TWICE = Duration.ofSeconds(30);

    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;

    public EventDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    WithdrawalDesk withdrawal() {
        return new WithdrawalDesk(sql, clock, recorder);
    }

    MergerDesk mergers() {
        return new MergerDesk(sql, clock, recorder);
    }

    BelongingDesk belonging() {
        return new BelongingDesk(sql, clock, recorder);
    }

    /** What a person says an event is. */
    record Named(String name, String place, Optional<LocalDate> first, Optional<LocalDate> last) {}

    /** How a change went. */
    sealed interface Outcome {
        /**
         * @param claims how many were moved
         * @param passed why each other one that was asked for was not, in words
         */
        record Done(long event, int claims, List<String> passed) implements Outcome {}

        /** Somebody else changed, merged or withdrew it since the page was drawn. */
        record Overtaken() implements Outcome {}
    }

    /** Claims of other dossiers, withdrawn or merged ones are left out. A form that is sent twice in a row opens one event. */
    Outcome.Done open(long dossier, Named named, List<Long> claims, Actor by) {
        return sql.transactionResult(tx -> {
            tx.dsl()
                    .selectOne()
                    .from(DOSSIER)
                    .where(DOSSIER.ID.eq(dossier))
                    .forUpdate()
                    .fetch();
            var just = justOpened(tx.dsl(), dossier, named, claims, by);
            if (just.isPresent()) {
                return new Outcome.Done(just.get(), claims.size(), List.of());
            }
            var event = insert(tx.dsl(), dossier, named, by);
            var added = MemberDesk.put(tx.dsl(), dossier, event, claims, Moments.now(clock));
            record(tx.dsl(), dossier, by, Change.of("opened", "event", event).to(named.name()));
            recordClaims(tx.dsl(), dossier, by, "added claims to", event, added);
            return new Outcome.Done(
                    event,
                    added.size(),
                    PassedQueries.words(tx.dsl(), dossier, claims, added, "is in this event already"));
        });
    }

    private Optional<Long> justOpened(DSLContext tx, long dossier, Named named, List<Long> claims, Actor by) {
        var held = tx.select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.DOSSIER_ID.eq(dossier))
                .and(Stands.event())
                .and(EVENT.NAME.eq(named.name()))
                .and(EVENT.PLACE.eq(named.place()))
                .and(EVENT.MADE_BY.eq(by.account().orElse(null)))
                .and(EVENT.MADE_AT.gt(Moments.now(clock).minus(SENT_TWICE)))
                .fetch(EVENT.ID);
        return held.stream()
                .filter(event -> Set.copyOf(claims)
                        .equals(tx.select(EVENT_CLAIM.CLAIM_ID)
                                .from(EVENT_CLAIM)
                                .where(EVENT_CLAIM.EVENT_ID.eq(event))
                                .fetchSet(EVENT_CLAIM.CLAIM_ID)))
                .findFirst();
    }

    private long insert(DSLContext tx, long dossier, Named named, Actor by) {
        return tx.insertInto(EVENT)
                .set(EVENT.DOSSIER_ID, dossier)
                .set(EVENT.NAME, named.name())
                .set(EVENT.PLACE, named.place())
                .set(EVENT.FIRST_ON, named.first().orElse(null))
                .set(EVENT.LAST_ON, named.last().orElse(null))
                .set(EVENT.MADE_BY, by.account().orElse(null))
                .set(EVENT.MADE_AT, Moments.now(clock))
                .returning(EVENT.ID)
                .fetchSingle()
                .getId();
    }

    /** @param seen the version that the form was drawn from */
    Outcome rename(long id, int seen, Named named, Actor by) {
        return sql.transactionResult(tx -> {
            var event = held(tx.dsl(), id);
            if (event == null || event.getVersion() != seen) {
                return new Outcome.Overtaken();
            }
            var dossier = event.getDossierId();
            changed(tx.dsl(), dossier, by, id, "name", event.getName(), named.name());
            changed(tx.dsl(), dossier, by, id, "place", event.getPlace(), named.place());
            changed(tx.dsl(), dossier, by, id, "first day", text(event.getFirstOn()), text(named.first()));
            changed(tx.dsl(), dossier, by, id, "last day", text(event.getLastOn()), text(named.last()));
            tx.dsl()
                    .update(EVENT)
                    .set(EVENT.NAME, named.name())
                    .set(EVENT.PLACE, named.place())
                    .set(EVENT.FIRST_ON, named.first().orElse(null))
                    .set(EVENT.LAST_ON, named.last().orElse(null))
                    .set(EVENT.VERSION, seen + 1)
                    .where(EVENT.ID.eq(id))
                    .execute();
            return new Outcome.Done(id, 0, List.of());
        });
    }

    /** The claims leave the event for a new one. */
    Outcome split(long id, List<Long> claims, Named named, Actor by) {
        return sql.transactionResult(tx -> {
            var event = held(tx.dsl(), id);
            if (event == null) {
                return new Outcome.Overtaken();
            }
            var dossier = event.getDossierId();
            var taken = MemberDesk.out(tx.dsl(), id, claims);
            var passed = PassedQueries.words(tx.dsl(), dossier, claims, taken, "is not in this event");
            if (taken.isEmpty()) {
                return new Outcome.Done(id, 0, passed);
            }
            var part = insert(tx.dsl(), dossier, named, by);
            MemberDesk.put(tx.dsl(), dossier, part, taken, Moments.now(clock));
            record(
                    tx.dsl(),
                    dossier,
                    by,
                    Change.of("split off", "event", part)
                            .to(named.name())
                            .because("from event " + id + ", " + event.getName() + ": claims " + list(taken)));
            recordClaims(tx.dsl(), dossier, by, "took claims out of", id, taken);
            return new Outcome.Done(part, taken.size(), passed);
        });
    }

    static @Nullable EventRecord held(DSLContext tx, long event) {
        return tx.selectFrom(EVENT)
                .where(EVENT.ID.eq(event))
                .and(Stands.event())
                .forUpdate()
                .fetchOne();
    }

    private void changed(DSLContext tx, long dossier, Actor by, long event, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            record(tx, dossier, by, Change.of("edited", "event", event).value(field, before, after));
        }
    }

    private void recordClaims(DSLContext tx, long dossier, Actor by, String action, long event, List<Long> claims) {
        recordClaims(recorder, tx, dossier, by, action, event, claims);
    }

    static void recordClaims(
            Recorder recorder, DSLContext tx, long dossier, Actor by, String action, long event, List<Long> claims) {
        if (!claims.isEmpty()) {
            recorder.write(tx, dossier, by, Change.of(action, "event", event).to("claims " + list(claims)));
        }
    }

    private void record(DSLContext tx, long dossier, Actor by, Change change) {
        recorder.write(tx, dossier, by, change);
    }

    static String list(List<Long> claims) {
        return String.join(", ", claims.stream().map(Object::toString).toList());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
