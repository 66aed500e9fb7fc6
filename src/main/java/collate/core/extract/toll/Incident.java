package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one incident that a toll is said to be of: "the toll in the ferry disaster", "died in the sinking". */
final class Incident {
    private static final int LONGEST = 7;
    /** In tokens; keeps the work linear where a sentence never ends. */
    private static final int FARTHEST = 60;

    private static final Set<String> NOUNS = Lexicon.words("""
            sinking crash disaster quake earthquake fire blaze inferno strike airstrike attack blast explosion collapse
            stampede crush bombing shooting landslide mudslide avalanche derailment accident capsizing shipwreck wreck tsunami
            cyclone hurricane typhoon tornado flood eruption massacre ambush raid tragedy collision
            storm wildfire burst shelling flooding floods landslides mudslides avalanches quakes earthquakes storms wildfires tornadoes
            """);
    private static final Set<String> VERBS = Lexicon.words("""
            sank collapsed crashed capsized exploded derailed overturned collided struck hit plunged caught burned burnt
            """);
    private static final Set<String> WAYS = Set.of("rails", "tracks", "track", "road", "runway");
    private static final Set<String> LINKS = Lexicon.words("in from of by after at following caused");
    private static final Set<String> OCCASIONS = Lexicon.words("when as after");
    private static final Set<String> EARLIER =
            Set.of("earlier", "previous", "initial", "provisional", "preliminary", "first");

    private final Tokens tokens;
    private final Hit hit;
    private final int begin;
    private final int end;

    private Incident(Tokens tokens, Hit hit) {
        this.tokens = tokens;
        this.hit = hit;
        this.begin = Math.max(hit.counted().begin(), hit.counted().before() - FARTHEST);
        this.end = Math.min(hit.counted().end(), hit.counted().after() + FARTHEST);
    }

    /** The words that name it, linked to the toll or to the harm. */
    static @Nullable Words of(Tokens tokens, Hit hit) {
        var incident = new Incident(tokens, hit);
        var described = incident.described();
        if (described != null) {
            return described;
        }
        var behind = incident.linked(hit.finding().last() + 1);
        behind = behind != null ? behind : incident.counted();
        behind = behind != null ? behind : incident.linked(hit.counted().after());
        return behind != null || !incident.earlier() ? behind : incident.anywhere();
    }

    /** Whether its sentence names one at all. */
    static boolean near(Tokens tokens, Hit hit) {
        var incident = new Incident(tokens, hit);
        return incident.anywhere() != null || incident.named();
    }

    private boolean named() {
        for (var at = begin; at < end; at++) {
            if (tokens.is(at, NOUNS)) {
                return true;
            }
        }
        return false;
    }

    /** "the crash toll", "the quake's death toll". */
    private @Nullable Words described() {
        for (var at = hit.finding().first() - 1;
                at >= Math.max(begin, hit.finding().first() - 3);
                at--) {
            if (tokens.is(at, NOUNS)) {
                return new Words(at, at);
            }
        }
        return null;
    }

    /** "The number of people killed when the ferry sank has risen to 47": between the toll and its figure. */
    private @Nullable Words counted() {
        for (var at = hit.finding().last() + 1; at < hit.counted().count().first(); at++) {
            if (tokens.is(at, "when")) {
                return linked(at);
            }
        }
        return null;
    }

    /** Whether the word is a name for one. */
    static boolean names(Tokens tokens, int at) {
        return tokens.is(at, NOUNS);
    }

    /** "raising an earlier toll of 31": of what the rest of the sentence tells. */
    private boolean earlier() {
        for (var at = Math.max(begin, hit.finding().first() - 3);
                at < hit.finding().first();
                at++) {
            if (tokens.is(at, EARLIER)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Words anywhere() {
        for (var at = begin; at < end; at++) {
            var found = linked(at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "When a train left the rails". */
    private boolean leavesItsWay(int at) {
        return tokens.is(at, "left") && tokens.is(at + 1, "the") && tokens.is(at + 2, WAYS);
    }

    /** A link at the token and the incident behind it, before any mark or number. */
    private @Nullable Words linked(int link) {
        var occasion = tokens.is(link, OCCASIONS);
        if (link >= end || !occasion && !tokens.is(link, LINKS)) {
            return null;
        }
        for (var at = link + 1; at < Math.min(end, link + 1 + LONGEST); at++) {
            if (tokens.is(at, NOUNS) || occasion && (tokens.is(at, VERBS) || leavesItsWay(at))) {
                return new Words(at, at);
            }
            if (tokens.kind(at) == Tokens.Kind.MARK && !tokens.glued(at) || Predicate.opens(tokens, at)) {
                return null;
            }
        }
        return null;
    }
}
