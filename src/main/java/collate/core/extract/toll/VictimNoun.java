package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun counted, or an adjective before it, says what befell them: "72 hostages", "six bodies", "300 displaced farmers". */
final class VictimNoun implements HarmRule {
    private static final int NEAR = 9;
    private static final Set<String> BODIES = Set.of("bodies", "body", "remains", "skeletons");
    private static final Set<String> OF_THE_DEAD = Lexicon.words("""
            found find recovered recovering recover located discovered discovering retrieved retrieving pulled exhumed unearthed
            washed buried dumped charred decomposed mutilated identified counted morgue mortuary rubble wreckage grave graves
            received delivered brought decomposing burned burnt headless bullet-riddled lay lying dug autopsy autopsies removed burial hospital hospitals
            """);
    private static final Set<String> NOT_NOW =
            Set.of("attempted", "previous", "prior", "career", "potential", "possible");
    private static final Set<String> FICTIONAL =
            Set.of("deaths", "murders", "killings", "executions", "suicides", "injuries");
    private static final Set<String> STORIES =
            Lexicon.words("novel novels play film movie thriller opera episode comic drama pages plot");
    private static final Set<String> NO_SURVIVORS = Set.of("of", "twice");
    private static final Set<String> ESCAPED = Set.of("escaped", "escape", "broke", "escaping");
    private static final Set<String> SAVED =
            Lexicon.words("prevent prevented avoid avoided avert averted save saved spare fewer");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        for (var at = counted.count().after(); at <= counted.noun().last(); at++) {
            var harm = harm(tokens, counted, at);
            if (harm != null && fits(tokens, counted, at)) {
                return new Finding(harm, at, at, "victim-noun", false);
            }
        }
        return null;
    }

    /** "15 of those killed": there the word of harm is the noun. */
    private static @Nullable Harm harm(Tokens tokens, Counted counted, int at) {
        var word = tokens.lower(at);
        var noun = HarmWords.VICTIMS.get(word);
        if (noun != null || at != counted.noun().head() || counted.noun().kind() != Noun.Kind.VICTIMS) {
            return noun;
        }
        var state = HarmWords.STATE.get(word);
        return state != null ? state : HarmWords.DONE.get(word);
    }

    private static boolean fits(Tokens tokens, Counted counted, int at) {
        if (tokens.is(at - 1, NOT_NOW)
                || FICTIONAL.contains(tokens.lower(at)) && near(tokens, counted, at, STORIES)
                || counted.noun().kind() == Noun.Kind.THINGS
                || Miscounted.at(tokens, counted)
                || Unreal.imagined(tokens, at, counted.begin())) {
            return false;
        }
        if (tokens.is(at, "survivors")) {
            return at == counted.count().after() && !tokens.is(at + 1, NO_SURVIVORS);
        }
        if (BODIES.contains(tokens.lower(at))) {
            return near(tokens, counted, at, OF_THE_DEAD);
        }
        return !near(tokens, counted, at, SAVED) && !tokens.is(counted.after(), ESCAPED);
    }

    private static boolean near(Tokens tokens, Counted counted, int at, Set<String> words) {
        for (var i = Math.max(counted.begin(), at - NEAR); i < Math.min(counted.end(), at + NEAR); i++) {
            if (tokens.is(i, words)) {
                return true;
            }
        }
        return false;
    }
}
