package collate.core.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On whose word it rests that a claim is so: every voice of its places and of the source links that support it.
 *
 * @param attributed whether somebody is said to have said it; what nobody is, its paper says itself
 */
public record Voices(boolean attributed, List<Voice> places, List<Voice> links) {
    public static final Voices NONE = new Voices(false, List.of(), List.of());

    /** What a verdict of "verified" would rest on. */
    public enum Rest {
        /** On somebody known who is no party to the conflict, or on a paper's own account. */
        INDEPENDENT,
        /** On parties to the conflict alone, whoever carried their words. */
        PARTIES,
        /** On nobody who is known: "officials said". */
        NOBODY
    }

    /** Who names nobody vouches for nothing beside a party; a link by one who only carries a party's words is that party's word. */
    public Rest rest() {
        var known = Stream.concat(places.stream(), vouching())
                .filter(Voice::isKnown)
                .toList();
        if (known.stream().anyMatch(voice -> voice.party().isEmpty())) {
            return Rest.INDEPENDENT;
        }
        if (!known.isEmpty()) {
            return Rest.PARTIES;
        }
        return attributed ? Rest.NOBODY : Rest.INDEPENDENT;
    }

    private Stream<Voice> vouching() {
        return links.stream().map(this::vouching);
    }

    private Voice vouching(Voice link) {
        return carriedBy(link.who())
                .map(voice -> new Voice(voice.who(), voice.party(), link.who()))
                .orElse(link);
    }

    /** The party's word that this one passes on, if that is all that is known of it here. */
    public Optional<Voice> carriedBy(String who) {
        return who.isEmpty()
                ? Optional.empty()
                : places.stream()
                        .filter(voice ->
                                voice.party().isPresent() && voice.carrier().equals(who))
                        .findFirst();
    }

    /** Each party for which somebody speaks here, once. */
    public List<Voice.Party> parties() {
        return Stream.concat(places.stream(), vouching())
                .flatMap(voice -> voice.party().stream())
                .distinct()
                .toList();
    }

    /** Who says so, each once: "Ada Lind of Valley Front, a party to the conflict, carried by Globawire". */
    public List<String> words() {
        return Stream.concat(places.stream(), vouching())
                .filter(Voice::isKnown)
                .map(Voice::words)
                .distinct()
                .toList();
    }

    /** "Only a party to the conflict says so: Ada Lind of Valley Front, carried by Globawire." */
    public String onlyWords() {
        return (parties().size() == 1
                        ? "Only a party to the conflict says so: "
                        : "Only parties to the conflict say so: ")
                + words().stream().map(said -> said.replace(Voice.PARTY, "")).collect(Collectors.joining("; "))
                + ".";
    }

    /** Whether somebody passed a word on. */
    public boolean isCarried() {
        return places.stream().anyMatch(voice -> !voice.carrier().isEmpty());
    }

    /** Whether it is a party's word at each place, and nowhere the party's own account. */
    public boolean isOnlyCarried() {
        return rest() == Rest.PARTIES
                && places.stream()
                        .filter(Voice::isKnown)
                        .noneMatch(voice -> voice.carrier().isEmpty());
    }

    /** What it rests on, as files say it. */
    public String restWords() {
        return switch (rest()) {
            case PARTIES -> "only parties to the conflict";
            case NOBODY -> "nobody who is known";
            case INDEPENDENT -> words().isEmpty() ? "the paper itself" : "others than parties";
        };
    }
}
