package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/** Tells harm that happened from harm denied, planned, feared for the future or imagined. */
final class Unreal {
    private static final int NEAR = 12;
    private static final Set<String> REAL_TO =
            Lexicon.words("went managed proceeded goes came used claimed claims helped known is");
    private static final Set<String> IMAGINED =
            Lexicon.words("if unless could would hypothetical imagine suppose scenario");

    private Unreal() {}

    /** Whether the verb at the token is negated, modal, or an infinitive of purpose, or hangs on one that is. */
    static boolean verb(Tokens tokens, int verb, int begin) {
        var at = verb - 1;
        while (at >= begin
                && (tokens.lower(at).endsWith("ly") || tokens.is(at, Set.of("also", "then", "have", "has", "had")))) {
            if (tokens.is(at, "have") && tokens.is(at - 1, Grammar.EPISTEMIC)) {
                return false;
            }
            at--;
        }
        if (at < begin) {
            return false;
        }
        if (tokens.is(at, "to")) {
            return !tokens.is(at + 1, Set.of("have")) && !(tokens.is(at - 1, "on") || tokens.is(at - 1, REAL_TO));
        }
        return Grammar.modal(tokens, at)
                || tokens.is(at, Grammar.NOT)
                || tokens.is(at, "without")
                || tokens.lower(verb).endsWith("ing")
                        && !tokens.is(at, Grammar.PREPOSITIONS)
                        && imagined(tokens, verb, begin);
    }

    /** Whether the count is the object of a verb that is only imagined: "could leave thousands dead", not "in May left 14". */
    static boolean object(Tokens tokens, Counted counted) {
        for (var at = Math.max(counted.begin(), counted.before() - 2); at <= counted.before(); at++) {
            var done = tokens.is(at, Grammar.EPISTEMIC) && tokens.is(at + 1, "have");
            if (Grammar.modal(tokens, at) && !done) {
                return true;
            }
        }
        return false;
    }

    /** Whether "could", "would" or "if" stands shortly before in the sentence. */
    static boolean imagined(Tokens tokens, int token, int begin) {
        for (var at = Math.max(begin, token - NEAR); at < token; at++) {
            if (tokens.is(at, IMAGINED)) {
                return true;
            }
        }
        return false;
    }
}
