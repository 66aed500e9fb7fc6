package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a disease that is in reach: "612 suspected cases", "put cases at 884", "94 of them confirmed by tests". Cases of a
 * court, of wine or "in 12 cases" are none.
 */
final class Cases implements HarmRule {
    static final String NAME = "cases";

    private static final Set<String> CASES = Set.of("case", "cases", "infection", "infections");
    private static final Set<String> CERTAIN = Set.of("suspected", "probable", "confirmed");
    private static final Set<String> DESCRIBED = Lexicon.words(
            "suspected probable confirmed laboratory lab reported registered recorded known active human total local and or -");
    private static final Set<String> NEW = Set.of("new", "more", "further", "additional", "fresh", "other");
    private static final Set<String> ANOTHER = Set.of("another", "further", "additional");
    private static final Set<String> EACH = Set.of("a", "per", "every", "each", "daily");
    private static final Set<String> COURT = Lexicon.words("""
            court courts trial trials judge judges prosecutor prosecutors prosecution lawsuit lawsuits lawyer lawyers appeal
            appeals tribunal litigation murder fraud corruption
            """);
    private static final Set<String> LINKS = Lexicon.words(
            "at to as of had has have was were is stood stands rose risen rises climbed reached passed exceeded now");
    private static final int LINKS_MOST = 4;
    private static final int NEAR = 50;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var at = caseBehind(tokens, counted);
        if (at < 0) {
            at = caseBefore(tokens, counted);
        }
        if (at < 0) {
            at = certain(tokens, counted);
        }
        if (at < 0
                || tokens.has(counted.begin(), counted.end(), COURT)
                || Unreal.object(tokens, counted)
                || !Disease.inReach(tokens, counted.count().first())) {
            return null;
        }
        return isNew(tokens, counted, at)
                ? new Finding(Harm.ILL, at, at, "grown-by", false)
                : new Finding(Harm.ILL, at, at, NAME, false);
    }

    /** How sure the cases are, as written: "suspected cases", "confirmed"; null where all are counted. */
    static @Nullable Words population(Tokens tokens, Counted counted) {
        var behind = caseBehind(tokens, counted);
        if (behind >= 0) {
            for (var at = counted.count().after(); at < behind; at++) {
                if (tokens.is(at, CERTAIN)) {
                    return new Words(at, behind);
                }
            }
            return null;
        }
        var before = caseBefore(tokens, counted);
        if (before >= 0) {
            return tokens.is(before - 1, CERTAIN) ? new Words(before - 1, before) : null;
        }
        var certain = certain(tokens, counted);
        return certain < 0 ? null : new Words(certain, certain);
    }

    /** "612 cholera cases"; not "in 12 cases", "40 cases a day", "three cases of fraud". */
    private static int caseBehind(Tokens tokens, Counted counted) {
        var at = counted.count().after();
        while (at < counted.end() && (tokens.is(at, DESCRIBED) || tokens.is(at, NEW) || Disease.named(tokens, at))) {
            at++;
        }
        var isOne = at < counted.end() && tokens.is(at, CASES);
        if (!isOne || tokens.is(counted.before(), "in") || tokens.is(at + 1, EACH)) {
            return -1;
        }
        return !tokens.is(at + 1, "of") || isOfDisease(tokens, at + 2, counted.end()) ? at : -1;
    }

    private static boolean isOfDisease(Tokens tokens, int from, int end) {
        for (var at = from; at < Math.min(end, from + 4); at++) {
            if (Disease.named(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "The number of cases as 911", "cases had risen to 884". */
    private static int caseBefore(Tokens tokens, Counted counted) {
        var at = counted.before();
        var links = 0;
        while (links < LINKS_MOST && at > counted.begin() && tokens.is(at, LINKS)) {
            at--;
            links++;
        }
        return links > 0
                        && at >= counted.begin()
                        && tokens.is(at, CASES)
                        && counted.noun().kind() == Noun.Kind.NONE
                ? at
                : -1;
    }

    /** "94 of them confirmed by laboratory tests", "of these, 163 were confirmed", behind cases. */
    private static int certain(Tokens tokens, Counted counted) {
        if (counted.noun().kind() != Noun.Kind.NONE) {
            return -1;
        }
        var at = counted.after();
        while (at < counted.end() && (tokens.is(at, Grammar.BE) || tokens.is(at, Grammar.HAVE))) {
            at++;
        }
        var ends = tokens.kind(at + 1) == Tokens.Kind.MARK || tokens.is(at + 1, Grammar.PREPOSITIONS);
        return at < counted.end()
                        && tokens.is(at, CERTAIN)
                        && (at + 1 >= counted.end() || ends)
                        && tokens.has(Math.max(0, counted.count().first() - NEAR), at, CASES)
                ? at
                : -1;
    }

    /** By how many they grew. */
    private static boolean isNew(Tokens tokens, Counted counted, int cases) {
        return tokens.has(counted.count().after(), cases, NEW) || tokens.is(counted.before(), ANOTHER);
    }
}
