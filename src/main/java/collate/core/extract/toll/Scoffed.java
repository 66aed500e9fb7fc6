package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/**
 * A figure that its sentence names only to wave it off: "dismissed the figure of 23", "called the figure of 23 a lie", "the figure of
 * 23 dead was, she said, an invention".
 */
final class Scoffed {
    /** In tokens: "dismissed as a lie the Front’s figure of 23", "was, in the words of the governor, an invention". */
    private static final int NEAR = 12;
    /** In tokens, between the number and "was": "23 dead soldiers". */
    private static final int SHORT = 4;

    private static final Set<String> FIGURES = Set.of("figure", "number", "toll", "claim", "tally", "count", "total");
    private static final Set<String> WAVED_OFF = Lexicon.words("""
            dismissed dismisses dismissing rejected rejects rejecting ridiculed ridicules ridiculing mocked mocks mocking denied
            denies denying disputed disputes disputing
            """);
    private static final Set<String> CALLED = Lexicon.words("""
            called calls calling branded brands branding described describes describing labelled labels labelling labeled denounced
            """);
    private static final Set<String> UNTRUE = Lexicon.words("""
            false untrue wrong incorrect invented invention inventions fabricated fabrication fabrications lie lies fairy fiction
            fictional fantasy nonsense rubbish propaganda myth baseless absurd exaggerated exaggeration inflated grotesque
            """);
    private static final Set<String> CLAUSES = Set.of(";", "but", "while", "although", "though");
    private static final Set<String> NOT = Set.of("not", "no", "never", "hardly", "n't", "n’t");

    private Scoffed() {}

    static boolean at(Tokens tokens, Counted counted) {
        var of = counted.before();
        if (tokens.is(of, Grammar.DETERMINERS)) {
            of--;
        }
        if (of - 1 < counted.begin() || !tokens.is(of, "of") || !tokens.is(of - 1, FIGURES)) {
            return false;
        }
        for (var at = of - 2; at >= Math.max(counted.begin(), of - NEAR) && !ends(tokens, at); at--) {
            if (tokens.is(at, WAVED_OFF)) {
                return true;
            }
            if (tokens.is(at, CALLED)) {
                return isUntrue(tokens, counted, counted.count().after());
            }
        }
        for (var at = counted.count().after();
                at < Math.min(counted.end(), counted.count().after() + SHORT);
                at++) {
            if (tokens.is(at, Grammar.BE)) {
                return isUntrue(tokens, counted, at + 1);
            }
        }
        return false;
    }

    private static boolean isUntrue(Tokens tokens, Counted counted, int from) {
        for (var at = from; at < Math.min(counted.end(), from + NEAR) && !ends(tokens, at); at++) {
            if (tokens.is(at, NOT)) {
                return false;
            }
            if (tokens.is(at, UNTRUE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Tokens tokens, int at) {
        return tokens.is(at, CLAUSES) || Counts.at(tokens, at) != null;
    }
}
