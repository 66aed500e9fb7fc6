package collate.origins;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_ALIAS;
import static collate.db.schema.Tables.PERSON_MOVED;
import static collate.db.schema.Tables.QUOTE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import collate.claims.DueDesk;
import collate.claims.NamesDesk;
import collate.db.Stands;
import collate.db.schema.tables.records.PersonRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.StalenessDesk;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Makes one person of two, and two of one again. Whoever signed a quote signed its speaker too: when that becomes somebody else,
 * the review is stale.
 */
final class PersonMergeDesk implements NameForms.Merging {
    /** Where a person is named. */
    private record Column(String kind, Field<Long> person) {}

    private static final List<Column> COLUMNS =
            List.of(new Column("SPEAKER", QUOTE.SPEAKER_ID), new Column("ADDRESSEE", QUOTE.ADDRESSEE_ID));

    private final DSLContext sql;
    private final Recorder recorder;
    private final StalenessDesk staleness;
    private final NamesDesk names = new NamesDesk();

    PersonMergeDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        this.staleness = new StalenessDesk(clock, recorder);
    }

    /** All quotes of the first are the other's from now on. */
    @Override
    public Outcome merge(long id, long into, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var first = PersonDesk.held(tx.dsl(), Math.min(id, into));
            var second = PersonDesk.held(tx.dsl(), Math.max(id, into));
            if (id == into || first == null || second == null) {
                return new Outcome.Overtaken();
            }
            var gone = first.getId() == id ? first : second;
            var kept = first.getId() == id ? second : first;
            if (!gone.getDossierId().equals(kept.getDossierId())) {
                return new Outcome.Refused("into", "Choose somebody of the same dossier.");
            }
            var quotes = quotesOf(tx.dsl(), id);
            COLUMNS.forEach(column -> move(tx.dsl(), column, id, into));
            tx.dsl()
                    .update(PERSON_ALIAS)
                    .set(PERSON_ALIAS.CAME_WITH, id)
                    .where(PERSON_ALIAS.PERSON_ID.eq(id))
                    .and(PERSON_ALIAS.CAME_WITH.isNull())
                    .execute();
            tx.dsl()
                    .update(PERSON_ALIAS)
                    .set(PERSON_ALIAS.PERSON_ID, into)
                    .where(PERSON_ALIAS.PERSON_ID.eq(id))
                    .execute();
            tx.dsl()
                    .update(PERSON)
                    .set(PERSON.MERGED_INTO, into)
                    .where(PERSON.ID.eq(id).or(PERSON.MERGED_INTO.eq(id)))
                    .execute();
            var merged = Change.of("merged", "person", id).value("person", gone.getName(), kept.getName());
            recorder.write(tx.dsl(), kept.getDossierId(), by, merged.because(why));
            recorder.write(
                    tx.dsl(),
                    kept.getDossierId(),
                    by,
                    Change.of("took in", "person", into).to(gone.getName()).because(why));
            DueDesk.due(tx.dsl(), quotes);
            return new Outcome.Done(into, stale(tx.dsl(), quotes, gone.getName(), kept.getName(), by));
        });
    }

    /**
     * Takes an alias off: the name of somebody who was merged in brings back all their quotes; any other becomes a person with
     * the quotes whose speaker the text names so.
     */
    @Override
    public Outcome split(long id, String alias, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var person = PersonDesk.held(tx.dsl(), id);
            if (person == null
                    || PersonDesk.holder(tx.dsl(), person.getDossierId(), alias)
                            .filter(holder -> holder == id)
                            .isEmpty()) {
                return new Outcome.Overtaken();
            }
            if (PersonDesk.key(person.getName()).equals(alias)) {
                return new Outcome.Refused("split_why", "It is the person’s own name: rename them first.");
            }
            var merged = tx.dsl().selectFrom(PERSON).where(PERSON.MERGED_INTO.eq(id)).fetch().stream()
                    .filter(other -> PersonDesk.key(other.getName()).equals(alias))
                    .map(PersonRecord::getId)
                    .findFirst();
            var part = merged.isPresent() ? restored(tx.dsl(), merged.get(), id) : made(tx.dsl(), person, alias);
            var name = Objects.requireNonNull(tx.dsl()
                    .select(PERSON.NAME)
                    .from(PERSON)
                    .where(PERSON.ID.eq(part))
                    .fetchOne(PERSON.NAME));
            recorder.write(
                    tx.dsl(),
                    person.getDossierId(),
                    by,
                    Change.of("split off", "person", part)
                            .value("person", person.getName(), name)
                            .because(why));
            var lost = Change.of("edited", "person", id).value("alias", name, null);
            recorder.write(tx.dsl(), person.getDossierId(), by, lost.because(why));
            DueDesk.due(tx.dsl(), quotesOf(tx.dsl(), part));
            return new Outcome.Done(part, stale(tx.dsl(), quotesOf(tx.dsl(), part), person.getName(), name, by));
        });
    }

    private static List<Long> quotesOf(DSLContext tx, long person) {
        return tx.select(QUOTE.CLAIM_ID)
                .from(QUOTE)
                .where(QUOTE.SPEAKER_ID.eq(person).or(QUOTE.ADDRESSEE_ID.eq(person)))
                .fetch(QUOTE.CLAIM_ID);
    }

    /** Who signed them is told; returns how many of them somebody had signed. */
    private int stale(DSLContext tx, Collection<Long> quotes, String before, String after, Actor by) {
        var standing = tx.select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.ID.in(quotes))
                .and(Stands.claim())
                .and(CLAIM.STANDING.ne(collate.core.review.Standing.OPEN))
                .fetch(CLAIM.ID);
        for (var claim : new TreeSet<>(standing)) {
            staleness.changed(tx, claim, "“" + before + "” is “" + after + "” now", by);
        }
        return standing.size();
    }

    private static void move(DSLContext tx, Column column, long id, long into) {
        tx.insertInto(PERSON_MOVED, PERSON_MOVED.KIND, PERSON_MOVED.CLAIM_ID, PERSON_MOVED.PERSON_ID)
                .select(select(inline(column.kind()), QUOTE.CLAIM_ID, val(id))
                        .from(QUOTE)
                        .where(column.person().eq(id))
                        .and(notExists(selectOne()
                                .from(PERSON_MOVED)
                                .where(PERSON_MOVED.KIND.eq(column.kind()))
                                .and(PERSON_MOVED.CLAIM_ID.eq(QUOTE.CLAIM_ID)))))
                .execute();
        tx.update(QUOTE)
                .set(column.person(), into)
                .where(column.person().eq(id))
                .execute();
    }

    private static long restored(DSLContext tx, long merged, long from) {
        for (var column : COLUMNS) {
            tx.update(QUOTE)
                    .set(column.person(), merged)
                    .where(column.person().eq(from))
                    .and(QUOTE.CLAIM_ID.in(select(PERSON_MOVED.CLAIM_ID)
                            .from(PERSON_MOVED)
                            .where(PERSON_MOVED.KIND.eq(column.kind()))
                            .and(PERSON_MOVED.PERSON_ID.eq(merged))))
                    .execute();
        }
        tx.deleteFrom(PERSON_MOVED).where(PERSON_MOVED.PERSON_ID.eq(merged)).execute();
        tx.update(PERSON_ALIAS)
                .set(PERSON_ALIAS.PERSON_ID, merged)
                .setNull(PERSON_ALIAS.CAME_WITH)
                .where(PERSON_ALIAS.CAME_WITH.eq(merged))
                .and(PERSON_ALIAS.PERSON_ID.eq(from))
                .execute();
        tx.update(PERSON)
                .setNull(PERSON.MERGED_INTO)
                .where(PERSON.ID.eq(merged))
                .execute();
        return merged;
    }

    private long made(DSLContext tx, PersonRecord person, String alias) {
        var dossier = person.getDossierId();
        var kept = tx.select(PERSON_ALIAS.WRITTEN)
                .from(PERSON_ALIAS)
                .where(PERSON_ALIAS.DOSSIER_ID.eq(dossier))
                .and(PERSON_ALIAS.ALIAS.eq(alias))
                .fetchOptional(PERSON_ALIAS.WRITTEN)
                .filter(words -> !words.isEmpty())
                .orElse(alias);
        tx.deleteFrom(PERSON_ALIAS)
                .where(PERSON_ALIAS.DOSSIER_ID.eq(dossier))
                .and(PERSON_ALIAS.ALIAS.eq(alias))
                .execute();
        var part = Objects.requireNonNull(names.person(tx, dossier, Optional.of(kept), Optional.empty()));
        tx.update(QUOTE)
                .set(QUOTE.SPEAKER_ID, part)
                .where(QUOTE.SPEAKER_ID.eq(person.getId()))
                .and(lower(QUOTE.MENTION).eq(alias))
                .execute();
        return part;
    }
}
