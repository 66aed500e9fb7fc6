package collate.reviews;

import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_ALIAS;
import static collate.db.schema.Tables.QUOTE;

import collate.core.extract.origin.Parties;
import collate.core.extract.origin.Parties.Party;
import collate.core.extract.origin.SourceName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads for which party to the conflict the bodies and the persons of one dossier speak. */
public final class PartyQueries {
    private final DSLContext sql;
    private final long dossier;
    private final Parties parties;
    private final Map<String, Optional<Party>> named = new HashMap<>();

    private PartyQueries(DSLContext sql, long dossier, Parties parties) {
        this.sql = sql;
        this.dossier = dossier;
        this.parties = parties;
    }

    /** As they are marked now. */
    public static PartyQueries of(DSLContext sql, long dossier) {
        var names = new LinkedHashMap<Long, String>();
        sql.select(ORIGIN.ID, ORIGIN.NAME)
                .from(ORIGIN)
                .where(ORIGIN.DOSSIER_ID.eq(dossier))
                .and(ORIGIN.PARTY)
                .and(ORIGIN.MERGED_INTO.isNull())
                .orderBy(ORIGIN.ID)
                .forEach(row -> names.put(row.value1(), row.value2()));
        var keys = keys(sql, names.keySet());
        var parties = names.entrySet().stream()
                .map(one -> new Party(one.getKey(), one.getValue(), keys.getOrDefault(one.getKey(), List.of())))
                .toList();
        return new PartyQueries(sql, dossier, new Parties(parties, parties.isEmpty() ? List.of() : none(sql, dossier)));
    }

    /** Which of these origins, of whatever dossiers, are on a party's side: a party, a body below one, a person who speaks for one. */
    public static Set<Long> sides(DSLContext sql, Collection<@Nullable Long> origins) {
        var sought = origins.stream().flatMap(Stream::ofNullable).collect(Collectors.toSet());
        return sought.isEmpty()
                ? Set.of()
                : sql
                        .selectDistinct(ORIGIN.DOSSIER_ID)
                        .from(ORIGIN)
                        .where(ORIGIN.ID.in(sought))
                        .fetch(ORIGIN.DOSSIER_ID)
                        .stream()
                        .flatMap(dossier -> of(sql, dossier).ofOrigins(sought).keySet().stream())
                        .collect(Collectors.toSet());
    }

    private static List<String> none(DSLContext sql, long dossier) {
        return sql.select(ORIGIN_ALIAS.ALIAS)
                .from(ORIGIN)
                .join(ORIGIN_ALIAS)
                .on(ORIGIN_ALIAS.ORIGIN_ID.eq(ORIGIN.ID))
                .where(ORIGIN.DOSSIER_ID.eq(dossier))
                .and(ORIGIN.NO_PARTY)
                .fetch(ORIGIN_ALIAS.ALIAS);
    }

    private static Map<Long, List<String>> keys(DSLContext sql, Collection<Long> origins) {
        return origins.isEmpty()
                ? Map.of()
                : sql.select(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS)
                        .from(ORIGIN_ALIAS)
                        .where(ORIGIN_ALIAS.ORIGIN_ID.in(origins))
                        .orderBy(ORIGIN_ALIAS.ALIAS)
                        .fetchGroups(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS);
    }

    /** Those that are marked. */
    public List<Party> parties() {
        return parties.all();
    }

    /** The party that one of these origins is, is below by one of its names, or speaks for as a person; by its number. */
    public Map<Long, Party> ofOrigins(Collection<@Nullable Long> origins) {
        var sought = origins.stream().flatMap(Stream::ofNullable).collect(Collectors.toSet());
        return sought.isEmpty() ? Map.of() : ofOrigins(ORIGIN.ID.in(sought));
    }

    /** The same for all origins of the dossier. */
    public Map<Long, Party> ofAllOrigins() {
        return ofOrigins(ORIGIN.DOSSIER_ID.eq(dossier).and(ORIGIN.MERGED_INTO.isNull()));
    }

    private Map<Long, Party> ofOrigins(Condition which) {
        var all = new HashMap<Long, Party>();
        if (parties.all().isEmpty()) {
            return all;
        }
        var keys = sql.select(ORIGIN.ID, ORIGIN_ALIAS.ALIAS)
                .from(ORIGIN)
                .join(ORIGIN_ALIAS)
                .on(ORIGIN_ALIAS.ORIGIN_ID.eq(ORIGIN.ID))
                .where(which)
                .fetchGroups(ORIGIN.ID, ORIGIN_ALIAS.ALIAS);
        sql.select(ORIGIN.ID, ORIGIN.NAME, ORIGIN.PARTY)
                .from(ORIGIN)
                .where(which)
                .and(ORIGIN.NO_PARTY.isFalse())
                .forEach(row -> marked(row.value1(), row.value3())
                        .or(() -> keys.getOrDefault(row.value1(), List.of()).stream()
                                .flatMap(key -> parties.ofKey(key).stream())
                                .findFirst())
                        .or(() -> ofWords(row.value2()))
                        .ifPresent(party -> all.put(row.value1(), party)));
        return all;
    }

    private Optional<Party> marked(long origin, boolean party) {
        return parties.all().stream().filter(one -> party && one.id() == origin).findFirst();
    }

    /** Of a paper, by its name alone. */
    Optional<Party> ofPublisher(String name) {
        return parties.ofBody(name);
    }

    /** For which party the one speaks whom an article's words are for: with an office, or by the name of somebody who is known. */
    Optional<Party> ofWords(String words) {
        if (parties.all().isEmpty() || words.isBlank()) {
            return Optional.empty();
        }
        var known = named.get(words);
        if (known != null) {
            return known;
        }
        var found = parties.ofWords(words).or(() -> ofName(words));
        named.put(words, found);
        return found;
    }

    private Optional<Party> ofName(String words) {
        return SourceName.namesBody(words)
                ? Optional.empty()
                : sql.select(PERSON_ALIAS.PERSON_ID)
                        .from(PERSON_ALIAS)
                        .where(PERSON_ALIAS.DOSSIER_ID.eq(dossier))
                        .and(PERSON_ALIAS.ALIAS.eq(words.strip().toLowerCase(Locale.ROOT)))
                        .fetchOptional(PERSON_ALIAS.PERSON_ID)
                        .flatMap(person ->
                                Optional.ofNullable(ofPersons(List.of(person)).get(person)));
    }

    /** For which party each of these persons speaks: as somebody said, else as an article says of them anywhere. */
    public Map<Long, Party> ofPersons(Collection<Long> persons) {
        var all = new HashMap<Long, Party>();
        var sought = new HashSet<>(persons);
        if (parties.all().isEmpty() || sought.isEmpty()) {
            return all;
        }
        var told = told(sought);
        sql.select(PERSON.ID, PERSON.NAME, PERSON.ROLE, PERSON.SPEAKS_FOR, PERSON.SPEAKS_FOR_SAID)
                .from(PERSON)
                .where(PERSON.ID.in(sought))
                .forEach(row -> (row.value5()
                                ? ofChosen(row.value4())
                                : ofTold(row.value2(), row.value3(), told.getOrDefault(row.value1(), List.of())))
                        .ifPresent(party -> all.put(row.value1(), party)));
        return all;
    }

    /** @param origin for which somebody said that they speak; null for nobody */
    private Optional<Party> ofChosen(@Nullable Long origin) {
        if (origin == null) {
            return Optional.empty();
        }
        var now = sql.select(ORIGIN.MERGED_INTO)
                .from(ORIGIN)
                .where(ORIGIN.ID.eq(origin))
                .and(ORIGIN.MERGED_INTO.isNotNull())
                .fetchOptional(ORIGIN.MERGED_INTO)
                .orElse(origin);
        return Optional.ofNullable(ofOrigins(List.of(now)).get(now));
    }

    private Optional<Party> ofTold(String name, String role, List<String> told) {
        return parties.ofBody(name)
                .or(() -> Stream.concat(Stream.of(role + " " + name), told.stream())
                        .flatMap(words -> parties.ofWords(words).stream())
                        .findFirst());
    }

    /** What articles say of them, with their roles and for whom they speak, and their other names. */
    private Map<Long, List<String>> told(Collection<Long> persons) {
        var all = new HashMap<Long, List<String>>();
        sql.selectDistinct(QUOTE.SPEAKER_ID, QUOTE.ROLE, QUOTE.MENTION, QUOTE.SPEAKS_FOR)
                .from(QUOTE)
                .where(QUOTE.SPEAKER_ID.in(persons))
                .forEach(row -> all.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .addAll(List.of(row.value2(), row.value3(), row.value4())));
        sql.select(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.ALIAS, PERSON_ALIAS.WRITTEN)
                .from(PERSON_ALIAS)
                .where(PERSON_ALIAS.PERSON_ID.in(persons))
                .forEach(row -> all.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(row.value3().isEmpty() ? row.value2() : row.value3()));
        return all;
    }
}
