package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a toll counts, as written: "people, mostly civilians", "Hamas fighters". */
final class Population {
    private static final int LONGEST_ASIDE = 9;
    private static final Set<String> MOSTLY =
            Lexicon.words("mostly mainly many most largely primarily all nearly predominantly");
    private static final Set<String> BELONGING = Lexicon.words(
            "members employees residents citizens supporters relatives followers leaders officials people");
    /** They say how people are, not who. */
    private static final Set<String> HOW_THEY_ARE =
            Lexicon.words("alive unharmed unhurt safe well healthy dead wounded injured missing released freed");

    /** They say what befell people, and not who they are. */
    private static final Set<String> HARM_ALONE = Lexicon.words("""
            lives dead deaths fatalities fatality killings murders homicides drownings slayings wounded injured injuries missing
            disappearances disappeared displaced arrests detentions abductions kidnappings
            cases infections
            """);

    private static final Set<String> THEM = Set.of("them", "whom", "these", "those");
    private static final Set<String> SKIPPED =
            Lexicon.words("of the more additional further other others its his her their own -");

    private Population() {}

    static @Nullable Words of(Tokens tokens, Counted counted) {
        var part = ofThem(tokens, counted);
        return part != null ? part : own(tokens, counted);
    }

    /** "seven of them children", "two of whom were women", "of whom 12 were pupils", "seven of the dead were children": who the part is. */
    private static @Nullable Words ofThem(Tokens tokens, Counted counted) {
        var count = counted.count();
        var are = tokens.is(counted.after(), Grammar.BE);
        var whole = tokens.is(count.after(), "of") || are && counted.noun().kind() == Noun.Kind.NONE;
        if (!whole || !are && !tokens.is(counted.noun().last(), THEM)) {
            return null;
        }
        return described(tokens, counted, are);
    }

    /** "12 were fighters", "seven of them children". */
    private static @Nullable Words described(Tokens tokens, Counted counted, boolean are) {
        var count = counted.count();
        var from = counted.after() + (are ? 1 : 0);
        var described = new Count(count.first(), count.last(), count.number(), from, count.figure(), count.vague());
        var noun = Nouns.after(tokens, described, counted.end());
        return noun.kind() == Noun.Kind.PEOPLE && noun.last() >= from ? new Words(from, noun.last()) : null;
    }

    /** Whether people are named behind "12 were", so that the 12 are a part of some others. */
    static boolean isDescribed(Tokens tokens, Counted counted) {
        return counted.noun().kind() == Noun.Kind.NONE
                && tokens.is(counted.after(), Grammar.BE)
                && described(tokens, counted, true) != null;
    }

    private static @Nullable Words own(Tokens tokens, Counted counted) {
        var from = counted.count().after();
        while (from < counted.noun().last() && (tokens.is(from, SKIPPED) || tokens.kind(from) == Tokens.Kind.NUMBER)) {
            from++;
        }
        var noun = counted.noun();
        if (from == noun.head() && tokens.is(from, HARM_ALONE)) {
            return null;
        }
        if (noun.last() < from || noun.kind() == Noun.Kind.NONE || tokens.is(from, NounWords.PARTICIPLES)) {
            return null;
        }
        return new Words(from, aside(tokens, belonging(tokens, noun, counted.end()), counted.end()));
    }

    /** "members of the Red Band": without the group the noun says little. */
    private static int belonging(Tokens tokens, Noun noun, int end) {
        if (!tokens.is(noun.last(), BELONGING) || !tokens.is(noun.last() + 1, "of")) {
            return noun.last();
        }
        var last = noun.last() + 1;
        while (last + 1 < Math.min(end, noun.last() + LONGEST_ASIDE)
                && tokens.kind(last + 1) != Tokens.Kind.MARK
                && (last == noun.last() + 1 || !Grammar.bounds(tokens, last + 1))
                && !HarmWords.DONE.containsKey(tokens.lower(last + 1))) {
            last++;
        }
        return last > noun.last() + 1 ? last : noun.last();
    }

    private static int aside(Tokens tokens, int last, int end) {
        if (!tokens.is(last + 1, Set.of(",", "-", "–", "—")) || !tokens.is(last + 2, MOSTLY)) {
            return last;
        }
        for (var at = last + 3; at < Math.min(end, last + LONGEST_ASIDE); at++) {
            var closes = tokens.kind(at) == Tokens.Kind.MARK && !tokens.is(at, "-");
            if (closes || tokens.is(at, Grammar.RELATIVES) || Predicate.opens(tokens, at)) {
                return tokens.is(at - 1, HOW_THEY_ARE) ? last : at - 1;
            }
        }
        return last;
    }
}
