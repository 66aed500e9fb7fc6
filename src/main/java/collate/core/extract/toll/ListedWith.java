package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A further item of the list that the toll before opened: "killing three soldiers, two policemen and 12 civilians". */
final class ListedWith implements FollowRule {
    private static final int FARTHEST = 12;
    /** In tokens, of where it was: "in the raid". */
    private static final int SHORT = 5;
    /** "247 people in Kenya and 10 in Tanzania". */
    private static final Set<String> PLACES = Set.of("in", "on", "at", "near");

    private static final Set<String> SORTS =
            Set.of("province", "district", "region", "state", "county", "city", "town", "village");
    private static final Set<String> LINKS = Set.of("and", ",", "plus", "or", "&");
    private static final Set<String> STAYS = Set.of(
            "of", "from", "in", "mostly", "mainly", "a", "an", "the", "as", "well", "his", "her", "their", "its");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted, Hit before) {
        var kind = counted.noun().kind();
        var link = VerbBefore.verbBefore(tokens, counted);
        var elsewhere = kind == Noun.Kind.NONE
                && tokens.is(counted.after(), PLACES)
                && (before.counted().noun().kind() == Noun.Kind.PEOPLE || isBareHarm(before));
        var captives = kind == Noun.Kind.VICTIMS
                && PersonNouns.has(tokens.lower(counted.noun().head()));
        if (kind != Noun.Kind.PEOPLE && !captives && !elsewhere
                || !(tokens.is(link, LINKS) || tokens.is(link, "as") && tokens.is(link - 1, "well"))) {
            return null;
        }
        if (Predicate.opens(tokens, counted.after())
                || harmedOtherwise(tokens, counted)
                || !sameList(tokens, before, link, counted)
                        && !(elsewhere && placed(tokens, before, link))
                        && !(kind == Noun.Kind.PEOPLE && afterwards(tokens, before, link, counted))) {
            return null;
        }
        var found = before.finding();
        var some = TollWords.SOME.contains(found.rule())
                && found.last() < before.counted().before();
        return new Finding(
                found.harm(), found.first(), found.last(), some ? found.rule() : "listed-with", found.active());
    }

    /** "214 killed in Arden and 98 in Tarn". */
    private static boolean isBareHarm(Hit before) {
        return before.counted().noun().kind() == Noun.Kind.NONE
                && before.finding().first() == before.counted().after();
    }

    /** "15 bodies and 47 wounded people": the item's own adjective says what befell it. */
    private static boolean harmedOtherwise(Tokens tokens, Counted counted) {
        for (var at = counted.count().after(); at <= counted.noun().last(); at++) {
            if (HarmWords.DONE.containsKey(tokens.lower(at)) || HarmWords.STATE.containsKey(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the items' own words stands between the earlier toll and the link. */
    private static boolean sameList(Tokens tokens, Hit before, int link, Counted counted) {
        var from = before.counted().noun().last() + 1;
        if (link < from || link - from > FARTHEST || before.finding().first() >= from) {
            return false;
        }
        for (var at = from; at < link; at++) {
            var word = tokens.lower(at);
            if (Predicate.opens(tokens, at)
                    || HarmWords.DONE.containsKey(word)
                    || HarmWords.DOING.containsKey(word)
                    || HarmWords.SUFFERED.containsKey(word)
                    || tokens.is(at, Grammar.RELATIVES)
                    || tokens.is(at, Grammar.PREPOSITIONS) && !STAYS.contains(word)
                    || tokens.is(at, Grammar.SAYING)
                    || tokens.is(at, ";")) {
                return false;
            }
        }
        return true;
    }

    /** "Five guards were killed in the raid, and 12 miners.": with nothing behind it, and only where it was before. */
    private static boolean afterwards(Tokens tokens, Hit before, int link, Counted counted) {
        var from = before.finding().last() + 1;
        var where = tokens.is(link - 1, ",") ? link - 1 : link;
        if (!tokens.is(link, "and")
                || before.finding().first() < before.counted().after()
                || where < from
                || where - from > SHORT
                || counted.after() < counted.end() && tokens.kind(counted.after()) == Tokens.Kind.WORD) {
            return false;
        }
        for (var at = from; at < where; at++) {
            var place = at == from ? tokens.is(at, PLACES) : tokens.kind(at) == Tokens.Kind.WORD;
            if (!place || at > from && tokens.is(at, Grammar.PREPOSITIONS) || Predicate.opens(tokens, at)) {
                return false;
            }
        }
        return true;
    }

    /** "26 people were killed there and four in Arden": only where the first were stands between. */
    private static boolean placed(Tokens tokens, Hit before, int link) {
        var from = before.finding().last() + 1;
        if (before.finding().first() < before.counted().after() || link <= from || link - from > FARTHEST) {
            return false;
        }
        for (var at = from; at < link; at++) {
            var name = tokens.kind(at) == Tokens.Kind.WORD && tokens.capital(at);
            if (!name
                    && !tokens.is(at, "there")
                    && !tokens.is(at, PLACES)
                    && !tokens.is(at, SORTS)
                    && !tokens.is(at, Grammar.DETERMINERS)) {
                return false;
            }
        }
        return true;
    }
}
