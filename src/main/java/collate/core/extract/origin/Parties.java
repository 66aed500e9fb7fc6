package collate.core.extract.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parties to a conflict, and for which of them somebody speaks, by what is said of them. The party's name has to own the office or the body: a
 * "Veltrian army spokesman", "a commander of the Valley Front" and "Veltria's interior ministry" speak for it; a Veltrian nurse, a
 * former Veltrian minister and an envoy to Veltria do not.
 */
public final class Parties {
    /**
     * A party to the conflict.
     *
     * @param keys of its name and aliases, as {@link SourceName#key} has them
     */
    public record Party(long id, String name, List<String> keys) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.’'-]*|,");
    private static final Pattern OWNER = Pattern.compile("['’]s?$|\\.$");
    private static final Pattern MINISTER = Pattern.compile("(?<=" + Ministers.OFFICES + ") [Mm]inister(?!\\p{L})");

    /** What one was, or stands against, speaks for nobody. */
    private static final Set<String> NOT =
            words("former ex late retired ousted exiled deposed opposition defected captured jailed");

    /** Who holds one of these for a party speaks for it. */
    private static final Set<String> OFFICES = words("""
            spokesman spokeswoman spokesperson spokespeople representative representatives official officials authorities minister
            premier president leader leaders leadership chief commander commanders general colonel brigadier admiral officer officers
            head deputy envoy ambassador ambassadors diplomat diplomats secretary chairman chairwoman negotiator negotiators adviser
            advisers soldier soldiers fighter fighters militant militants troops member members
            """);

    /** What may stand between a party and the office that is its own. */
    private static final Set<String> SERVICE = words("""
            senior top deputy prime vice chief acting first armed air ground security intelligence political health foreign defense
            defence interior justice education information finance transport civil home state government army military navy police
            force forces ministry department office command staff press media general cabinet presidential wing
            """);

    private static final Set<String> OWNED_BY = Set.of("of", "for", "from", "with");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** A state goes by its government. */
    private static final Pattern GOVERNMENT = Pattern.compile(" (?:government|administration|authorities)$");

    private final List<Party> parties;
    private final Set<String> none;

    /** @param none keys of bodies of which somebody said that they are on no side, though their names say so */
    public Parties(List<Party> parties, Collection<String> none) {
        this.parties = List.copyOf(parties);
        this.none = Set.copyOf(none);
    }

    public List<Party> all() {
        return parties;
    }

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.strip().split("\\s+")));
    }

    /** Whose a body is by its name: the party itself, or one above it. */
    public Optional<Party> ofBody(String name) {
        return parties.isEmpty() ? Optional.empty() : ofKey(SourceName.of(name).key());
    }

    /** The same by a key. */
    public Optional<Party> ofKey(String key) {
        if (key.isEmpty() || none.contains(key)) {
            return Optional.empty();
        }
        return parties.stream()
                .filter(party -> party.keys().contains(key))
                .findFirst()
                .or(() -> parties.stream()
                        .filter(party -> owners(party).anyMatch(owner -> isBelow(key, owner)))
                        .findFirst())
                .or(() -> shortOf(key));
    }

    private static Stream<String> owners(Party party) {
        return party.keys().stream()
                .map(key -> GOVERNMENT.matcher(key).replaceFirst(""))
                .filter(key -> !key.isEmpty() && !Heads.isCommon(key));
    }

    /** "veltria health ministry" and "veltrian army" of "veltria". */
    private static boolean isBelow(String key, String owner) {
        var rest = key.startsWith(owner + " ") ? key.substring(owner.length() + 1) : afterAdjective(key, owner);
        return OneVoice.isBodyOfState(rest);
    }

    private static String afterAdjective(String key, String owner) {
        var space = key.indexOf(' ');
        return space > 0 && !owner.contains(" ") && OneBody.isOf(key.substring(0, space), owner)
                ? key.substring(space + 1)
                : "";
    }

    /** "front" of "valley front", where no other party ends so. */
    private Optional<Party> shortOf(String key) {
        if (Heads.isCommon(key) || Places.isOne(key)) {
            return Optional.empty();
        }
        var ending = parties.stream()
                .filter(party -> party.keys().stream().anyMatch(full -> full.endsWith(" " + key)))
                .toList();
        return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
    }

    /** For whom the one speaks whom these words are for: a role with a name, "Valley Front commander Hask Orlo". */
    public Optional<Party> ofWords(String words) {
        if (parties.isEmpty() || words.isBlank()) {
            return Optional.empty();
        }
        var tokens = tokens(words);
        if (tokens.stream().anyMatch(token -> NOT.contains(token.plain()))) {
            return Optional.empty();
        }
        var ministry = MINISTER.matcher(words).replaceFirst(" ministry");
        var bodies = Stream.of(words, upTo(ministry, " ministry"))
                .map(name -> SourceName.of(name).key())
                .toList();
        return bodies.stream().anyMatch(none::contains)
                ? Optional.empty()
                : bodies.stream()
                        .flatMap(key -> ofKey(key).stream())
                        .findFirst()
                        .or(() -> parties.stream()
                                .filter(party -> isOfficeOf(party, tokens))
                                .findFirst());
    }

    private static String upTo(String words, String end) {
        var at = words.indexOf(end);
        return at < 0 ? "" : words.substring(0, at + end.length());
    }

    /** @param plain in lower case, without an owner's ending */
    private record Token(String written, String plain) {
        boolean isSmall() {
            return Character.isLowerCase(written.charAt(0));
        }
    }

    private static List<Token> tokens(String words) {
        var all = new ArrayList<Token>();
        var match = WORD.matcher(words);
        while (match.find()) {
            var plain = OWNER.matcher(match.group().toLowerCase(Locale.ROOT)).replaceFirst("");
            all.add(new Token(match.group(), Places.of(plain)));
        }
        return all;
    }

    private boolean isOfficeOf(Party party, List<Token> tokens) {
        return owners(party).anyMatch(owner -> {
            var name = List.of(owner.split(" ", -1));
            for (var at = 0; at < tokens.size(); at++) {
                var end = endOf(name, tokens, at);
                if (end > 0 && (hasOffice(tokens, end) || isOwned(tokens, at))) {
                    return true;
                }
                var last = name.getLast();
                if (name.size() > 1
                        && tokens.get(at).plain().equals(last)
                        && !tokens.get(at).isSmall()
                        && shortOf(last).filter(party::equals).isPresent()
                        && (hasOffice(tokens, at + 1) || isOwned(tokens, at))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Where the name ends that begins there; 0 where it does not. */
    private static int endOf(List<String> name, List<Token> tokens, int at) {
        if (at + name.size() > tokens.size()) {
            return 0;
        }
        for (var i = 0; i < name.size(); i++) {
            var token = tokens.get(at + i).plain();
            var same = token.equals(name.get(i)) || name.size() == 1 && OneBody.isOf(token, name.get(i));
            if (!same) {
                return 0;
            }
        }
        return at + name.size();
    }

    /** "… army spokesman Ivan Rask", but no "… head coach". */
    private static boolean hasOffice(List<Token> tokens, int from) {
        var at = from;
        while (at < tokens.size()
                && SERVICE.contains(tokens.get(at).plain())
                && !(isOffice(tokens, at) && isLast(tokens, at))) {
            at++;
        }
        return at < tokens.size() && isOffice(tokens, at) && isLast(tokens, at);
    }

    private static boolean isOffice(List<Token> tokens, int at) {
        return OFFICES.contains(tokens.get(at).plain());
    }

    private static boolean isLast(List<Token> tokens, int at) {
        if (at + 1 == tokens.size()) {
            return true;
        }
        var next = tokens.get(at + 1);
        return !next.isSmall()
                || OWNED_BY.contains(next.plain())
                || Set.of("in", "to", "at").contains(next.plain());
    }

    /** "A spokesman for the …", "commander of the rebel …". */
    private static boolean isOwned(List<Token> tokens, int name) {
        var at = name - 1;
        if (at > 1 && tokens.get(at).isSmall() && !isBetween(tokens.get(at))) {
            at--;
        }
        while (at > 0 && ARTICLES.contains(tokens.get(at).plain())) {
            at--;
        }
        return at > 0 && OWNED_BY.contains(tokens.get(at).plain()) && isOffice(tokens, at - 1);
    }

    private static boolean isBetween(Token token) {
        return OWNED_BY.contains(token.plain())
                || ARTICLES.contains(token.plain())
                || Set.of("in", "to", "at", "on", "against").contains(token.plain());
    }
}
