package collate.origins;

import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_ALIAS;

import collate.claims.DueDesk;
import collate.claims.Speakers;
import collate.db.schema.tables.records.PersonRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Renames persons and gives them aliases. A new spelling of the same person makes no review stale: the old one stays an alias. */
final class PersonDesk implements NameForms.Naming {
    private final DSLContext sql;
    private final Recorder recorder;

    PersonDesk(DSLContext sql, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
    }

    /** @param seen the name that the form showed */
    @Override
    public Outcome rename(long id, String seen, String name, Actor by) {
        return sql.transactionResult(tx -> {
            var person = held(tx.dsl(), id);
            if (person == null || !person.getName().equals(seen)) {
                return new Outcome.Overtaken();
            }
            if (name.equals(seen)) {
                return new Outcome.Done(id, 0);
            }
            var dossier = person.getDossierId();
            var other = holder(tx.dsl(), dossier, name);
            var taken = tx.dsl()
                    .fetchExists(
                            PERSON,
                            PERSON.DOSSIER_ID
                                    .eq(dossier)
                                    .and(PERSON.NAME.eq(name))
                                    .and(PERSON.ID.ne(id)));
            if (taken || other.isPresent() && other.get() != id) {
                return new Outcome.Refused("name", "Somebody else of this dossier has that name: merge the two.");
            }
            if (other.isEmpty()) {
                insertAlias(tx.dsl(), dossier, id, name);
            }
            tx.dsl()
                    .update(PERSON)
                    .set(PERSON.NAME, name)
                    .where(PERSON.ID.eq(id))
                    .execute();
            recorder.write(
                    tx.dsl(), dossier, by, Change.of("renamed", "person", id).value("name", seen, name));
            DueDesk.dueOfPersons(tx.dsl(), List.of(id));
            return new Outcome.Done(id, 0);
        });
    }

    @Override
    public Outcome addAlias(long id, String alias, Actor by) {
        return sql.transactionResult(tx -> {
            var person = held(tx.dsl(), id);
            if (person == null) {
                return new Outcome.Overtaken();
            }
            var other = holder(tx.dsl(), person.getDossierId(), alias);
            if (other.isPresent()) {
                return new Outcome.Refused(
                        "alias",
                        other.get() == id
                                ? "They are known under that name already."
                                : "Somebody else of this dossier is written so: merge the two.");
            }
            insertAlias(tx.dsl(), person.getDossierId(), id, alias);
            recorder.write(
                    tx.dsl(),
                    person.getDossierId(),
                    by,
                    Change.of("edited", "person", id).value("alias", null, alias));
            return new Outcome.Done(id, 0);
        });
    }

    /** Quotes stay with the person; add the alias again to undo it. */
    @Override
    public Outcome removeAlias(long id, String alias, Actor by) {
        return sql.transactionResult(tx -> {
            var person = held(tx.dsl(), id);
            var written = tx.dsl()
                    .select(PERSON_ALIAS.WRITTEN)
                    .from(PERSON_ALIAS)
                    .where(PERSON_ALIAS.PERSON_ID.eq(id))
                    .and(PERSON_ALIAS.ALIAS.eq(alias))
                    .fetchOptional(PERSON_ALIAS.WRITTEN)
                    .map(words -> words.isEmpty() ? alias : words);
            if (person == null || written.isEmpty()) {
                return new Outcome.Overtaken();
            }
            if (key(person.getName()).equals(alias)) {
                return new Outcome.Refused("alias", "It is the person’s own name: rename them first.");
            }
            var merged = tx.dsl().selectFrom(PERSON).where(PERSON.MERGED_INTO.eq(id)).fetch().stream()
                    .anyMatch(other -> key(other.getName()).equals(alias));
            if (merged) {
                return new Outcome.Refused(
                        "alias", "“" + written.get() + "” came with a merge: split it off to undo that.");
            }
            tx.dsl()
                    .deleteFrom(PERSON_ALIAS)
                    .where(PERSON_ALIAS.DOSSIER_ID.eq(person.getDossierId()))
                    .and(PERSON_ALIAS.PERSON_ID.eq(id))
                    .and(PERSON_ALIAS.ALIAS.eq(alias))
                    .execute();
            recorder.write(
                    tx.dsl(),
                    person.getDossierId(),
                    by,
                    Change.of("edited", "person", id).value("alias", written.get(), null));
            return new Outcome.Done(id, 0);
        });
    }

    /** Says whether it is a body that speaks, which no list of persons has, or a person. What is said stays said when it is renamed. */
    Outcome body(long id, boolean seen, boolean body, Actor by) {
        return sql.transactionResult(tx -> {
            var person = held(tx.dsl(), id);
            if (person == null || Speakers.isBody(person.getName(), person.getRole(), person.getBody()) != seen) {
                return new Outcome.Overtaken();
            }
            if (body == seen) {
                return new Outcome.Refused("body", "That is what it is taken for already.");
            }
            tx.dsl()
                    .update(PERSON)
                    .set(PERSON.BODY, body)
                    .where(PERSON.ID.eq(id))
                    .execute();
            recorder.write(
                    tx.dsl(),
                    person.getDossierId(),
                    by,
                    Change.of("edited", "person", id).value("taken for", words(seen), words(body)));
            return new Outcome.Done(id, 0);
        });
    }

    private static String words(boolean body) {
        return body ? "a body" : "a person";
    }

    static @Nullable PersonRecord held(DSLContext tx, long person) {
        return tx.selectFrom(PERSON)
                .where(PERSON.ID.eq(person))
                .and(PERSON.MERGED_INTO.isNull())
                .forUpdate()
                .fetchOne();
    }

    static Optional<Long> holder(DSLContext tx, long dossier, String name) {
        return tx.select(PERSON_ALIAS.PERSON_ID)
                .from(PERSON_ALIAS)
                .where(PERSON_ALIAS.DOSSIER_ID.eq(dossier))
                .and(PERSON_ALIAS.ALIAS.eq(key(name)))
                .fetchOptional(PERSON_ALIAS.PERSON_ID);
    }

    private static void insertAlias(DSLContext tx, long dossier, long person, String name) {
        tx.insertInto(PERSON_ALIAS)
                .set(PERSON_ALIAS.DOSSIER_ID, dossier)
                .set(PERSON_ALIAS.ALIAS, key(name))
                .set(PERSON_ALIAS.PERSON_ID, person)
                .set(PERSON_ALIAS.WRITTEN, name)
                .execute();
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
