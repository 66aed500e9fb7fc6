package collate.claims;

import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_ALIAS;

import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds a dossier's people and origins by the names that articles give them, and adds those that are new. */
public final class NamesDesk {
    private static final int LONGEST = 200;

    /** The person's id; null when no name is given. A new one gets the role that the article states. */
    public @Nullable Long person(DSLContext tx, long dossier, Optional<String> name, Optional<String> role) {
        if (name.isEmpty() || name.get().isBlank()) {
            return null;
        }
        var written = ClaimIntakeDesk.cut(name.get().strip(), LONGEST);
        var alias = written.toLowerCase(Locale.ROOT);
        var known = tx.select(PERSON_ALIAS.PERSON_ID)
                .from(PERSON_ALIAS)
                .where(PERSON_ALIAS.DOSSIER_ID.eq(dossier))
                .and(PERSON_ALIAS.ALIAS.eq(alias))
                .fetchOne(PERSON_ALIAS.PERSON_ID);
        return known != null ? known : addPerson(tx, dossier, written, role.orElse(""), alias);
    }

    private static long addPerson(DSLContext tx, long dossier, String name, String role, String alias) {
        var id = tx.insertInto(PERSON)
                .set(PERSON.DOSSIER_ID, dossier)
                .set(PERSON.NAME, name)
                .set(PERSON.ROLE, ClaimIntakeDesk.cut(role, 300))
                .returning(PERSON.ID)
                .fetchSingle()
                .getId();
        tx.insertInto(PERSON_ALIAS)
                .set(PERSON_ALIAS.DOSSIER_ID, dossier)
                .set(PERSON_ALIAS.ALIAS, alias)
                .set(PERSON_ALIAS.PERSON_ID, id)
                .execute();
        return id;
    }

    /** The origin's id; null when the words name none. */
    public @Nullable Long origin(DSLContext tx, long dossier, Optional<String> words) {
        var alias = words.map(NamesDesk::alias).orElse("");
        if (alias.isEmpty()) {
            return null;
        }
        var known = tx.select(ORIGIN_ALIAS.ORIGIN_ID)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(dossier))
                .and(ORIGIN_ALIAS.ALIAS.eq(alias))
                .fetchOne(ORIGIN_ALIAS.ORIGIN_ID);
        return known != null
                ? known
                : addOrigin(tx, dossier, words.orElseThrow().strip(), false);
    }

    /** A new origin with its own name as first alias. */
    public long addOrigin(DSLContext tx, long dossier, String name, boolean party) {
        var id = tx.insertInto(ORIGIN)
                .set(ORIGIN.DOSSIER_ID, dossier)
                .set(ORIGIN.NAME, ClaimIntakeDesk.cut(name, 300))
                .set(ORIGIN.PARTY, party)
                .returning(ORIGIN.ID)
                .fetchSingle()
                .getId();
        addOriginAlias(tx, dossier, id, name);
        return id;
    }

    public void addOriginAlias(DSLContext tx, long dossier, long origin, String name) {
        tx.insertInto(ORIGIN_ALIAS)
                .set(ORIGIN_ALIAS.DOSSIER_ID, dossier)
                .set(ORIGIN_ALIAS.ALIAS, alias(name))
                .set(ORIGIN_ALIAS.ORIGIN_ID, origin)
                .onConflictDoNothing()
                .execute();
    }

    /** Lower case, without an article before it and with plain apostrophes: "the Foreign Ministry" is "foreign ministry". */
    static String alias(String name) {
        var plain = name.strip().replace('’', '\'').toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
        return ClaimIntakeDesk.cut(plain, 300);
    }
}
