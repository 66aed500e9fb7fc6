package collate.origins;

import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;

import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.PartyQueries;
import collate.reviews.RecheckDesk;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Says for which party to the conflict a person speaks, where articles do not say it or say it wrongly. */
final class SideDesk {
    static final String TOLD = "told";
    static final String NOBODY = "nobody";

    private final DSLContext sql;
    private final Recorder recorder;
    private final RecheckDesk recheck;

    SideDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        this.recheck = new RecheckDesk(clock, recorder);
    }

    /**
     * Claims that were signed as verified, and that now only parties state, are not moved: their reviews go stale with the reason.
     *
     * @param seen which choice the form showed: the number of a party, {@link #TOLD} or {@link #NOBODY}
     * @param chosen the same, as it shall be
     */
    Outcome side(long id, String seen, String chosen, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var person = PersonDesk.held(tx.dsl(), id);
            if (person == null || !seen.equals(choice(person.getSpeaksForSaid(), person.getSpeaksFor()))) {
                return new Outcome.Overtaken();
            }
            if (seen.equals(chosen)) {
                return new Outcome.Refused("side", "That is how it is said already.");
            }
            var party = Asked.id(chosen);
            var parties = PartyQueries.of(tx.dsl(), person.getDossierId()).parties();
            if (party.isEmpty() && !chosen.equals(TOLD) && !chosen.equals(NOBODY)
                    || party.isPresent() && parties.stream().noneMatch(one -> one.id() == party.get())) {
                return new Outcome.Refused("side", "Choose a party to the conflict of this dossier.");
            }
            tx.dsl()
                    .update(PERSON)
                    .set(PERSON.SPEAKS_FOR_SAID, !chosen.equals(TOLD))
                    .set(PERSON.SPEAKS_FOR, party.orElse(null))
                    .where(PERSON.ID.eq(id))
                    .execute();
            var after = words(tx.dsl(), chosen);
            var change = Change.of("edited", "person", id).value("speaks for", words(tx.dsl(), seen), after);
            recorder.write(tx.dsl(), person.getDossierId(), by, change.because(why));
            var claims = Stream.concat(
                            quotes(tx.dsl(), id).stream(),
                            recheck.saidBy(tx.dsl(), person.getDossierId(), person.getName()).stream())
                    .distinct()
                    .toList();
            var what = "“" + person.getName() + "” is said to speak for " + after + " now";
            return new Outcome.Done(id, recheck.recheck(tx.dsl(), claims, what, by));
        });
    }

    static String choice(boolean said, @Nullable Long party) {
        return !said ? TOLD : party == null ? NOBODY : party.toString();
    }

    private static String words(DSLContext tx, String choice) {
        return switch (choice) {
            case TOLD -> "whom articles say";
            case NOBODY -> "no party";
            default ->
                Objects.requireNonNullElse(
                        tx.select(ORIGIN.NAME)
                                .from(ORIGIN)
                                .where(ORIGIN.ID.eq(Long.parseLong(choice)))
                                .fetchOne(ORIGIN.NAME),
                        choice);
        };
    }

    private static List<Long> quotes(DSLContext tx, long person) {
        return tx.select(QUOTE.CLAIM_ID)
                .from(QUOTE)
                .where(QUOTE.SPEAKER_ID.eq(person))
                .fetch(QUOTE.CLAIM_ID);
    }

    /** What the form of a person's page shows. */
    static PersonPage.Sided sided(DSLContext sql, PersonPage.Head head) {
        var parties = PartyQueries.of(sql, head.dossier());
        var choice = sql.select(PERSON.SPEAKS_FOR_SAID, PERSON.SPEAKS_FOR)
                .from(PERSON)
                .where(PERSON.ID.eq(head.id()))
                .fetchSingle(row -> choice(row.value1(), row.value2()));
        return new PersonPage.Sided(
                choice,
                Optional.ofNullable(parties.ofPersons(List.of(head.id())).get(head.id()))
                        .map(party -> new Side(party.id(), party.name())),
                parties.parties().stream()
                        .map(party -> new Side(party.id(), party.name()))
                        .toList());
    }
}
