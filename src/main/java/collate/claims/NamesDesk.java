package collate.claims;

import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_ALIAS;

import collate.core.extract.origin.SourceName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds a dossier's people and origins by the names that articles give them, and adds those that are new. */
public final class NamesDesk {
    private static final int LONGEST = 200;
    private static final int LONGEST_ORIGIN = 300;

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
                .set(PERSON.NAME, freePersonName(tx, dossier, name))
                .set(PERSON.ROLE, ClaimIntakeDesk.cut(role, 300))
                .returning(PERSON.ID)
                .fetchSingle()
                .getId();
        tx.insertInto(PERSON_ALIAS)
                .set(PERSON_ALIAS.DOSSIER_ID, dossier)
                .set(PERSON_ALIAS.ALIAS, alias)
                .set(PERSON_ALIAS.PERSON_ID, id)
                .set(PERSON_ALIAS.WRITTEN, name)
                .execute();
        return id;
    }

    private static String freePersonName(DSLContext tx, long dossier, String name) {
        var free = name;
        for (var number = 2;
                tx.fetchExists(PERSON, PERSON.DOSSIER_ID.eq(dossier).and(PERSON.NAME.eq(free)));
                number++) {
            free = ClaimIntakeDesk.cut(name, LONGEST - 8) + " (" + number + ")";
        }
        return free;
    }

    /**
     * The origin's id; null when the words name none. "Officials" and "the ministry" do not say whose they are, unless somebody
     * made them an alias in this dossier.
     */
    public @Nullable Long origin(DSLContext tx, long dossier, Optional<String> words) {
        return origin(tx, dossier, words, SourceName::isNamed);
    }

    /**
     * The same for words that a person chose, who knows which one it is: "the miners' union", "the hospital" name the one of this
     * story. "Officials" and "witnesses" are still nobody.
     */
    public @Nullable Long chosenOrigin(DSLContext tx, long dossier, Optional<String> words) {
        return origin(tx, dossier, words, source -> source.sort() != SourceName.Sort.UNNAMED);
    }

    /** Whether a person who chose these words would add an origin by them. */
    boolean isNewOrigin(DSLContext tx, long dossier, String written) {
        var source = SourceName.of(written);
        var keys = List.of(key(written), key(source.name()), alias(source.name()));
        return source.sort() != SourceName.Sort.UNNAMED && known(tx, dossier, keys) == null;
    }

    private @Nullable Long origin(
            DSLContext tx, long dossier, Optional<String> words, Predicate<SourceName> isSomebody) {
        return words.map(written ->
                        origin(tx, dossier, Optional.of(SourceName.of(written)).filter(isSomebody), written))
                .orElse(null);
    }

    /**
     * The id of whom a text was found to mean; a new origin has its name. Words that the text itself says more of, "the ministry",
     * are no other text's.
     *
     * @param meant empty when the text does not say who it is
     * @param words as written
     */
    @Nullable
    Long origin(DSLContext tx, long dossier, Optional<SourceName> meant, String words) {
        var written = SourceName.of(words);
        var saysMore = meant.filter(written::isShortOf).isPresent();
        var known = saysMore ? null : known(tx, dossier, List.of(key(words)));
        if (known != null) {
            return known;
        }
        return meant.map(source -> origin(tx, dossier, source)).orElse(null);
    }

    private long origin(DSLContext tx, long dossier, SourceName source) {
        var known = known(tx, dossier, List.of(key(source.name()), alias(source.name())));
        return known != null ? known : addOrigin(tx, dossier, source.name(), false);
    }

    private static @Nullable Long known(DSLContext tx, long dossier, List<String> keys) {
        // one by one: for several at once H2 reads all names of the dossier
        return keys.stream()
                .distinct()
                .flatMap(alias -> tx
                        .select(ORIGIN_ALIAS.ORIGIN_ID)
                        .from(ORIGIN_ALIAS)
                        .where(ORIGIN_ALIAS.DOSSIER_ID.eq(dossier))
                        .and(ORIGIN_ALIAS.ALIAS.eq(alias))
                        .fetchOptional(ORIGIN_ALIAS.ORIGIN_ID)
                        .stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A new origin with its own name as first alias. */
    public long addOrigin(DSLContext tx, long dossier, String name, boolean party) {
        var id = tx.insertInto(ORIGIN)
                .set(ORIGIN.DOSSIER_ID, dossier)
                .set(ORIGIN.NAME, freeName(tx, dossier, ClaimIntakeDesk.cut(name.strip(), LONGEST_ORIGIN)))
                .set(ORIGIN.PARTY, party)
                .returning(ORIGIN.ID)
                .fetchSingle()
                .getId();
        addOriginAlias(tx, dossier, id, name);
        return id;
    }

    /** An origin that went into another keeps its name, and one that was renamed may have given it away. */
    private static String freeName(DSLContext tx, long dossier, String name) {
        var free = name;
        for (var number = 2;
                tx.fetchExists(ORIGIN, ORIGIN.DOSSIER_ID.eq(dossier).and(ORIGIN.NAME.eq(free)));
                number++) {
            free = ClaimIntakeDesk.cut(name, LONGEST_ORIGIN - 8) + " (" + number + ")";
        }
        return free;
    }

    /** False when another origin of the dossier is written so, or this one already. */
    public boolean addOriginAlias(DSLContext tx, long dossier, long origin, String name) {
        return tx.insertInto(ORIGIN_ALIAS)
                        .set(ORIGIN_ALIAS.DOSSIER_ID, dossier)
                        .set(ORIGIN_ALIAS.ALIAS, key(name))
                        .set(ORIGIN_ALIAS.ORIGIN_ID, origin)
                        .set(ORIGIN_ALIAS.WRITTEN, ClaimIntakeDesk.cut(name.strip(), LONGEST_ORIGIN))
                        .onConflict(ORIGIN_ALIAS.DOSSIER_ID, ORIGIN_ALIAS.ALIAS)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** What all ways to put one name have in common, as aliases are kept. */
    public static String key(String name) {
        var source = SourceName.of(name);
        return source.key().isEmpty() ? alias(name) : ClaimIntakeDesk.cut(source.key(), LONGEST_ORIGIN);
    }

    /** Lower case, without an article before it and with plain apostrophes: "the Foreign Ministry" is "foreign ministry". */
    private static String alias(String name) {
        var plain = name.strip().replace('’', '\'').toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
        return ClaimIntakeDesk.cut(plain, LONGEST_ORIGIN);
    }
}
