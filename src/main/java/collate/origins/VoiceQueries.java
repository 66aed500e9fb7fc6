package collate.origins;

import static collate.db.Appearances.ofClaims;
import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_ALIAS;
import static collate.db.schema.Tables.QUOTE;

import collate.claims.NamesDesk;
import collate.claims.Speakers;
import collate.core.claim.Kind;
import collate.db.Stands;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Brings bodies that speak and their origins together: by the name of both, or by what a text says that its short one means. */
final class VoiceQueries {
    private final DSLContext sql;

    VoiceQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Of each body the origins that it is, by its number; none for one whose origin nobody knows. */
    Map<Long, List<Voice.Origin>> origins(long dossier, List<PersonsPage.Row> bodies) {
        var all = new LinkedHashMap<Long, List<Voice.Origin>>();
        if (bodies.isEmpty()) {
            return all;
        }
        var quoted = quotes(bodies.stream().map(PersonsPage.Row::id).toList());
        var aliases = aliases(quoted.values().stream().flatMap(quotes -> quotes.values().stream()));
        for (var body : bodies) {
            var key = NamesDesk.key(body.name());
            var found = new LinkedHashSet<Voice.Origin>(named(dossier, key));
            for (var quote : quoted.getOrDefault(body.id(), Map.of()).values()) {
                quote.origins().keySet().stream()
                        .filter(origin -> speaksAs(aliases, origin, key))
                        .map(origin -> new Voice.Origin(origin, quote.origins().getOrDefault(origin, "")))
                        .forEach(found::add);
            }
            all.put(body.id(), List.copyOf(found));
        }
        return all;
    }

    private List<Voice.Origin> named(long dossier, String key) {
        return sql.select(ORIGIN.ID, ORIGIN.NAME)
                .from(ORIGIN_ALIAS)
                .join(ORIGIN)
                .on(ORIGIN.ID.eq(ORIGIN_ALIAS.ORIGIN_ID))
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(dossier))
                .and(ORIGIN_ALIAS.ALIAS.eq(key))
                .fetch(row -> new Voice.Origin(row.value1(), row.value2()));
    }

    /** Of all origins that quotes rest on the names, read once. */
    private Map<Long, List<String>> aliases(Stream<Quoted> quotes) {
        var origins = quotes.flatMap(quote -> quote.origins().keySet().stream())
                .distinct()
                .toList();
        return sql.select(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.ORIGIN_ID.in(origins))
                .fetchGroups(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS);
    }

    private static boolean speaksAs(Map<Long, List<String>> aliases, long origin, String key) {
        return aliases.getOrDefault(origin, List.of()).stream().anyMatch(alias -> isOf(key, alias));
    }

    /** Whether a body of the first name may be the second: "ministry" is "arden health ministry" where its text says so. */
    private static boolean isOf(String key, String alias) {
        return alias.equals(key) || alias.endsWith(" " + key);
    }

    /**
     * Under which names it speaks.
     *
     * @param said all that rests on it
     * @param aliases of it, its name left out
     */
    List<Voice> voices(OriginPage.Head origin, List<Statement> said, List<OriginPage.Alias> aliases) {
        var keys = new LinkedHashSet<>(List.of(NamesDesk.key(origin.name())));
        aliases.forEach(alias -> keys.add(alias.key()));
        var written = Stream.concat(Stream.of(origin.name()), aliases.stream().map(OriginPage.Alias::written))
                .toList();
        var persons = new LinkedHashSet<>(speakers(said));
        persons.addAll(called(origin.dossier(), written));
        return sql
                .select(PERSON.ID, PERSON.NAME, PERSON.ROLE, PERSON.BODY)
                .from(PERSON)
                .where(PERSON.ID.in(persons))
                .orderBy(PERSON.NAME)
                .fetch()
                .stream()
                .filter(row -> Speakers.isBody(row.value2(), row.value3(), row.value4()))
                .flatMap(row -> voice(origin.id(), row.value1(), row.value2(), keys).stream())
                .toList();
    }

    private Optional<Voice> voice(long origin, long person, String name, Set<String> keys) {
        var key = NamesDesk.key(name);
        var quotes = quotes(List.of(person)).getOrDefault(person, Map.of()).values();
        var own = quotes.stream()
                .filter(quote -> quote.origins().containsKey(origin))
                .count();
        if (keys.contains(key)) {
            var aliases = aliases(quotes.stream());
            var carried = quotes.stream()
                    .filter(quote -> !quote.origins().containsKey(origin))
                    .filter(quote ->
                            quote.origins().keySet().stream().noneMatch(other -> speaksAs(aliases, other, key)))
                    .map(Quoted::carried)
                    .toList();
            return Optional.of(new Voice(person, name, (int) own, carried));
        }
        return own > 0 && keys.stream().anyMatch(alias -> isOf(key, alias))
                ? Optional.of(new Voice(person, name, (int) own, List.of()))
                : Optional.empty();
    }

    private List<Long> speakers(List<Statement> said) {
        var quotes = said.stream()
                .filter(one -> one.kind() == Kind.QUOTE)
                .map(Statement::claim)
                .toList();
        return sql.selectDistinct(QUOTE.SPEAKER_ID)
                .from(QUOTE)
                .where(QUOTE.CLAIM_ID.in(quotes))
                .and(QUOTE.SPEAKER_ID.isNotNull())
                .fetch(QUOTE.SPEAKER_ID);
    }

    /** Who is written as the origin is, with an article or without. */
    private List<Long> called(long dossier, List<String> names) {
        var written = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                .flatMap(name -> Stream.of(name, "the " + name))
                .distinct()
                .toList();
        return sql.select(PERSON_ALIAS.PERSON_ID)
                .from(PERSON_ALIAS)
                .where(PERSON_ALIAS.DOSSIER_ID.eq(dossier))
                .and(PERSON_ALIAS.ALIAS.in(written))
                .fetch(PERSON_ALIAS.PERSON_ID);
    }

    /** A quote with all that it rests on, by number. */
    private record Quoted(long claim, String label, Map<Long, String> origins) {
        void restsOn(@Nullable Long origin, @Nullable String name) {
            if (origin != null && name != null) {
                origins.put(origin, name);
            }
        }

        Voice.Carried carried() {
            var by = origins.entrySet().stream()
                    .map(entry -> new Voice.Origin(entry.getKey(), entry.getValue()))
                    .toList();
            return new Voice.Carried(claim, label, by);
        }
    }

    /** By speaker and claim. */
    private Map<Long, Map<Long, Quoted>> quotes(Collection<Long> speakers) {
        var all = new LinkedHashMap<Long, Map<Long, Quoted>>();
        sql.selectDistinct(QUOTE.SPEAKER_ID, CLAIM.ID, CLAIM.LABEL, ORIGIN.ID, ORIGIN.NAME)
                .from(onOrigins(ofClaims(QUOTE.join(CLAIM).on(CLAIM.ID.eq(QUOTE.CLAIM_ID)))))
                .where(QUOTE.SPEAKER_ID.in(speakers))
                .and(Stands.claim())
                .and(Stands.stated())
                .orderBy(CLAIM.ID, ORIGIN.ID)
                .forEach(row -> all.computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.value2(), id -> new Quoted(id, row.value3(), new LinkedHashMap<>()))
                        .restsOn(row.value4(), row.value5()));
        return all;
    }
}
