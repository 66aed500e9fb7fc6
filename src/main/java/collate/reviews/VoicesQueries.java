package collate.reviews;

import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;

import collate.core.extract.origin.Parties.Party;
import collate.core.extract.origin.SourceName;
import collate.core.review.Independence;
import collate.core.review.Stance;
import collate.core.review.Voice;
import collate.core.review.Voices;
import collate.db.Stands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads on whose word claims rest. */
public final class VoicesQueries {
    private VoicesQueries() {}

    /** An origin as a place or a link names it; null where none is known. */
    private record Named(@Nullable Long id, String name) {}

    /** Who is quoted. */
    private record Speaker(long id, String name) {}

    private record Place(
            long claim,
            Named origin,
            String words,
            boolean chosen,
            String publisher,
            @Nullable Long family,
            long article) {}

    private record Link(long claim, long id, Named origin, Stance stance) {}

    /**
     * The voices of one claim.
     *
     * @param links by the number of the source link, those that support it
     * @param stands of its places and of the links that do not refute it, to be counted; whose word a party's is, whoever carried it, stands on the party
     */
    record Heard(boolean attributed, List<Voice> places, Map<Long, Voice> links, List<Independence.Stand> stands) {
        Voices voices(Collection<Long> seen) {
            return new Voices(
                    attributed,
                    places,
                    links.entrySet().stream()
                            .filter(link -> seen.contains(link.getKey()))
                            .map(Map.Entry::getValue)
                            .toList());
        }

        /** Whether a source link's origin is on a party's side. */
        boolean isPartys(long link) {
            return Optional.ofNullable(links.get(link)).flatMap(Voice::party).isPresent();
        }

        Voices voices() {
            return voices(links.keySet());
        }
    }

    /** Of each of these claims of one dossier. */
    public static Map<Long, Voices> voices(DSLContext sql, long dossier, Collection<Long> claims) {
        return heard(sql, dossier, claims).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, heard -> heard.getValue().voices()));
    }

    static Heard heard(DSLContext sql, long dossier, long claim) {
        return Objects.requireNonNull(heard(sql, dossier, List.of(claim)).get(claim));
    }

    static Map<Long, Heard> heard(DSLContext sql, long dossier, Collection<Long> claims) {
        var parties = PartyQueries.of(sql, dossier);
        var places = places(sql, claims);
        var links = links(sql, claims);
        var speakers = speakers(sql, claims);
        var origins = parties.ofOrigins(
                Stream.concat(places.stream().map(Place::origin), links.stream().map(Link::origin))
                        .map(Named::id)
                        .toList());
        var persons =
                parties.ofPersons(speakers.values().stream().map(Speaker::id).toList());
        var all = new HashMap<Long, Heard>();
        sql.select(CLAIM.ID, CLAIM.ATTRIBUTED)
                .from(CLAIM)
                .where(CLAIM.ID.in(claims))
                .forEach(row -> all.put(
                        row.value1(), new Heard(row.value2(), new ArrayList<>(), new HashMap<>(), new ArrayList<>())));
        var sides = new Sides(parties, origins, persons);
        for (var place : places) {
            var heard = Objects.requireNonNull(all.get(place.claim()));
            var voice = sides.voice(place, Optional.ofNullable(speakers.get(place.claim())));
            heard.places().add(voice);
            heard.stands()
                    .add(new Independence.Stand(
                            restsOn(voice, place.origin()),
                            Optional.ofNullable(place.family()),
                            Optional.of(place.article())));
        }
        for (var link : links) {
            var heard = Objects.requireNonNull(all.get(link.claim()));
            var voice = sides.of(link.origin());
            if (link.stance() == Stance.SUPPORTS) {
                heard.links().put(link.id(), voice);
            }
            if (link.stance() != Stance.REFUTES) {
                var carried = heard.voices(List.of()).carriedBy(voice.who());
                heard.stands().add(new Independence.Stand(restsOn(carried.orElse(voice), link.origin())));
            }
        }
        return all;
    }

    /** What a party says stands on the party where somebody else carries it, or nobody is known to. */
    private static Optional<Long> restsOn(Voice voice, Named origin) {
        return voice.party()
                .filter(_ -> !voice.carrier().isEmpty() || origin.id() == null)
                .map(Voice.Party::id)
                .or(() -> Optional.ofNullable(origin.id()));
    }

    /** Who speaks for whom among those that one statement read. */
    private record Sides(PartyQueries parties, Map<Long, Party> origins, Map<Long, Party> persons) {

        Voice of(Named origin) {
            return new Voice(origin.name(), party(origin), "");
        }

        private Optional<Voice.Party> party(Named origin) {
            return Optional.ofNullable(origin.id()).map(origins::get).map(Sides::party);
        }

        private static Voice.Party party(Party side) {
            return new Voice.Party(side.id(), side.name());
        }

        /** Of whoever is quoted; else of whom the article gives it to; else of the paper, if that is a party's. */
        Voice voice(Place place, Optional<Speaker> speaker) {
            var own = origin(place);
            var words = place.chosen() ? "" : place.words();
            var who = speaker.map(Speaker::name).filter(VoicesQueries::isSomebody);
            var side = speaker.isPresent() ? speaker.map(Speaker::id).map(persons::get) : parties.ofWords(words);
            if (speaker.isEmpty() && own.party().isPresent()) {
                return own;
            }
            if (side.isPresent()) {
                var carrier = own.party().isPresent() ? "" : own.who();
                return new Voice(speaker.map(Speaker::name).orElse(words), side.map(Sides::party), carrier);
            }
            if (who.isEmpty() || own.party().isPresent()) {
                return own;
            }
            return Voice.of(who.get(), own.who());
        }

        private Voice origin(Place place) {
            var paper = place.origin().id() == null ? parties.ofPublisher(place.publisher()) : Optional.<Party>empty();
            return paper.isPresent() ? new Voice(place.publisher(), paper.map(Sides::party), "") : of(place.origin());
        }
    }

    /** Anybody may be "officials", or "a nurse". */
    private static boolean isSomebody(String name) {
        return SourceName.of(name).sort() != SourceName.Sort.UNNAMED;
    }

    private static List<Place> places(DSLContext sql, Collection<Long> claims) {
        return sql.select(
                        APPEARANCE.CLAIM_ID,
                        ORIGIN.ID,
                        ORIGIN.NAME,
                        APPEARANCE.ORIGIN_WORDS,
                        APPEARANCE.ORIGIN_SET_BY,
                        ARTICLE.PUBLISHER,
                        ARTICLE.FAMILY_ID,
                        ARTICLE.ID)
                .from(onOrigins())
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(Stands.appearance())
                .orderBy(ARTICLE.ID, APPEARANCE.SPAN_START, APPEARANCE.ID)
                .fetch(row -> new Place(
                        row.value1(),
                        named(row),
                        row.value4(),
                        row.value5() != null,
                        row.value6(),
                        row.value7(),
                        row.value8()));
    }

    private static Named named(Record row) {
        return new Named(row.get(ORIGIN.ID), Objects.requireNonNullElse(row.get(ORIGIN.NAME), ""));
    }

    private static List<Link> links(DSLContext sql, Collection<Long> claims) {
        return sql.select(EVIDENCE.CLAIM_ID, EVIDENCE.ID, EVIDENCE.STANCE, ORIGIN.ID, ORIGIN.NAME)
                .from(EVIDENCE)
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(EVIDENCE.ORIGIN_ID))
                .where(EVIDENCE.CLAIM_ID.in(claims))
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .orderBy(EVIDENCE.ID)
                .fetch(row -> new Link(row.value1(), row.value2(), named(row), row.value3()));
    }

    private static Map<Long, Speaker> speakers(DSLContext sql, Collection<Long> claims) {
        return sql.select(QUOTE.CLAIM_ID, PERSON.ID, PERSON.NAME)
                .from(QUOTE)
                .join(PERSON)
                .on(PERSON.ID.eq(QUOTE.SPEAKER_ID))
                .where(QUOTE.CLAIM_ID.in(claims))
                .fetchMap(QUOTE.CLAIM_ID, row -> new Speaker(row.value2(), row.value3()));
    }
}
