package collate.origins;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import collate.web.Paging;
import collate.web.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One origin: what it is, all that it is made to say, and how it is written.
 *
 * @param statements what it is made to say; of very many claims the newest
 * @param claims how many there are in all
 * @param paging through the claims; by article, through the places where they stand
 * @param changed what it said first, then, last
 * @param others the other origins of the dossier
 * @param voices the names under which it speaks for itself
 * @param passedOn how many of these claims are a party's own words, which it carries
 * @param placeless of which places its articles tell, where it names none and they tell of several
 */
public record OriginPage(
        Head head,
        Grouping grouping,
        List<Statement> statements,
        int claims,
        Paging paging,
        List<Changed> changed,
        List<Alias> aliases,
        List<OriginsPage.Row> others,
        List<Voice> voices,
        int passedOn,
        Optional<Placeless> placeless) {

    /** So many figures that it changed, and publishers that repeat it, are seen at once; the others unfold. */
    public static final int FIRST = 20;

    /** How all that it is made to say is laid out. */
    public enum Grouping {
        CLAIM("By what is said"),
        ARTICLE("By article"),
        EVENT("By event");

        private final String words;

        Grouping(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As an address names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Grouping of(@Nullable String key) {
            return Arrays.stream(values())
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElse(CLAIM);
        }
    }

    /**
     * @param side the party that it is, or on whose side it is by its name
     * @param mergedInto the origin that this one went into, if any
     */
    public record Head(
            long id, long dossier, String dossierName, String name, Optional<Side> side, Optional<Long> mergedInto) {
        public boolean party() {
            return side.isPresent();
        }

        /** The party on whose side it is without being marked itself. */
        public Optional<Side> above() {
            return side.filter(party -> party.id() != id);
        }
    }

    /**
     * A way in which articles write it.
     *
     * @param merged whether it is the name of an origin that was merged into this one
     */
    public record Alias(String key, String written, boolean merged) {}

    /** An article with all that it has from this origin. */
    public record FromArticle(Statement.Place article, List<Said> said) {}

    /** One statement with the words of one place. */
    public record Said(Statement statement, Statement.Place place) {}

    /** How often an outlet repeats it. */
    public record Repeats(String publisher, long claims, long articles) {}

    /** How many lines all that it is made to say has, laid out so. */
    static int lines(Grouping grouping, List<Statement> statements) {
        return switch (grouping) {
            case CLAIM -> statements.size();
            case ARTICLE ->
                statements.stream().mapToInt(said -> said.places().size()).sum();
            case EVENT ->
                statements.stream()
                        .mapToInt(said -> Math.max(1, said.events().size()))
                        .sum();
        };
    }

    /** Its own words that rest on somebody else who carries them, or on nobody who is known. */
    public List<Voice.Carried> carried() {
        return voices.stream().flatMap(voice -> voice.carried().stream()).toList();
    }

    /** Whether the page tells of all its claims. */
    public boolean isAll() {
        return claims <= statements.size();
    }

    private Stream<Statement.Place> places() {
        return statements.stream().flatMap(statement -> statement.places().stream());
    }

    public long articles() {
        return places().map(Statement.Place::article).distinct().count();
    }

    public long stories() {
        return places().map(Statement.Place::story).distinct().count();
    }

    public long publishers() {
        return places().map(Statement.Place::publisher)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    public String articleWords() {
        return Spread.articles(articles(), stories());
    }

    /** How far the claims behind which nobody else stands can reach, where it is a party. */
    public String aloneWords() {
        var all = statements.size();
        var alone = statements.stream().filter(Statement::alone).count();
        if (alone == 0) {
            return all == 1 ? "This claim has another origin too." : "Each of these claims has another origin too.";
        }
        var which = all == 1
                ? "This claim has"
                : Wording.number(alone) + " of these " + Wording.number(all) + " claims "
                        + (alone == 1 ? "has" : "have");
        return which + " no other origin, so " + (alone == 1 ? "it reaches" : "they reach") + " “attributed”.";
    }

    public long overridden() {
        return statements.stream().filter(Statement::overridden).count();
    }

    /** Those of this page, in the order of publication. */
    public List<Statement> shown() {
        return paging.part(statements);
    }

    /** Those of this page, by article. */
    public List<FromArticle> grouped() {
        var articles = new LinkedHashMap<Long, List<Said>>();
        statements.forEach(statement -> statement
                .places()
                .forEach(place -> articles.computeIfAbsent(place.article(), _ -> new ArrayList<>())
                        .add(new Said(statement, place))));
        var shown = paging.part(articles.values().stream().flatMap(List::stream).toList());
        return shown.stream()
                .collect(groupingBy(said -> said.place().article(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(said -> new FromArticle(said.getFirst().place(), said))
                .toList();
    }

    /** What it says of an event; no event for claims that are in none. */
    public record OnEvent(Optional<Statement.InEvent> event, List<Statement> said) {}

    private record InEvent(Optional<Statement.InEvent> event, Statement said) {}

    /** Those of this page; claims that are in no event last; one that is in several is with each. */
    public List<OnEvent> onEvents() {
        var events = new LinkedHashMap<Optional<Statement.InEvent>, List<InEvent>>();
        statements.forEach(said -> said.events()
                .forEach(event -> events.computeIfAbsent(Optional.of(event), _ -> new ArrayList<>())
                        .add(new InEvent(Optional.of(event), said))));
        var loose = statements.stream()
                .filter(said -> said.events().isEmpty())
                .map(said -> new InEvent(Optional.empty(), said));
        var shown = paging.part(Stream.concat(events.values().stream().flatMap(List::stream), loose)
                .toList());
        return shown.stream()
                .collect(groupingBy(InEvent::event, LinkedHashMap::new, mapping(InEvent::said, toList())))
                .entrySet()
                .stream()
                .map(entry -> new OnEvent(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whoever prints most first. */
    public List<Repeats> repeats() {
        var outlets = new LinkedHashMap<String, List<Said>>();
        statements.forEach(statement -> statement
                .places()
                .forEach(place -> outlets.computeIfAbsent(
                                place.publisher().isEmpty() ? "Publisher not given" : place.publisher(),
                                _ -> new ArrayList<>())
                        .add(new Said(statement, place))));
        return outlets.entrySet().stream()
                .map(entry -> new Repeats(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(said -> said.statement().claim())
                                .distinct()
                                .count(),
                        entry.getValue().stream()
                                .map(said -> said.place().article())
                                .distinct()
                                .count()))
                .sorted(Comparator.comparingLong(Repeats::claims).reversed())
                .toList();
    }
}
