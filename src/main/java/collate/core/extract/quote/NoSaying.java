package collate.core.extract.quote;

import collate.core.extract.Tokens.Kind;
import java.util.Set;

/** Tells where a word that could be a verb of saying is none: "the much observed visit", "want talks", "40 suspected cases". */
final class NoSaying {
    /** In tokens. */
    private static final int NEAR = 4;

    private static final Set<String> OWNERS = Set.of("the", "a", "an", "its", "their", "our", "this", "that");
    private static final Set<String> HOW = Set.of("much", "most", "more", "well", "long", "less", "least", "widely");
    /** Verbs that take "of" with what they say; of a noun it tells whose: "the hopes of the crew". */
    private static final Set<String> OF =
            Set.of("speaks", "talks", "warns", "tells", "complains", "boasts", "writes", "thinks");

    private static final Set<String> CLAIM = Verbs.forms("claim");
    private static final Set<String> LIVES = Set.of("lives", "life");
    private static final Set<String> SHOW =
            Set.of(("show shows showed showing offer offers offered offering give gives gave giving see sees saw seeing"
                            + " find finds found finding provide provides provided")
                    .split(" "));
    private static final Set<String> SIGNS = Set.of(
            "sign", "signs", "evidence", "proof", "details", "reason", "reasons", "explanation", "indication", "trace");
    private static final Set<String> ATTRIBUTES = Set.of(
            "suspected",
            "confirmed",
            "reported",
            "alleged",
            "claimed",
            "estimated",
            "declared",
            "announced",
            "recognised",
            "recognized",
            "proposed",
            "promised",
            "expected");
    private static final Set<String> COUNTING =
            Set.of("single", "new", "further", "additional", "more", "first", "second", "third", "last", "latest");
    private static final Set<String> ASKING =
            Set.of("how", "whether", "who", "what", "which", "when", "where", "why", "if");
    private static final Set<String> JUDGING = Verbs.forms("condemn name identify");
    private static final Set<String> TAKEN_IN = Set.of("admitted");
    private static final Set<String> PLACES_OF_CARE = Set.of(
            "hospital",
            "hospitals",
            "clinic",
            "clinics",
            "ward",
            "wards",
            "care",
            "general",
            "infirmary",
            "centre",
            "center");

    private final Story story;

    NoSaying(Story story) {
        this.story = story;
    }

    boolean at(int t) {
        return describes(t) || isCounted(t) || isThing(t) || takesLives(t) || showsNothing(t) || takesIn(t);
    }

    /** "the much observed visit". */
    private boolean describes(int t) {
        return story.is(t, Sort.PAST)
                && (story.is(t - 1, Sort.ADVERB) || story.tokens.is(t - 1, HOW))
                && story.tokens.is(t - 2, OWNERS)
                && isNoun(t + 1);
    }

    /** "884 suspected cases", "a single suspected case". */
    private boolean isCounted(int t) {
        return story.tokens.is(t, ATTRIBUTES)
                && (t > 0 && story.tokens.kind(t - 1) == Kind.NUMBER || story.tokens.is(t - 1, COUNTING))
                && isNoun(t + 1);
    }

    private boolean isNoun(int t) {
        return story.word(t)
                && story.narrated(t)
                && story.tokens.kind(t) == Kind.WORD
                && !story.is(t, Sort.EDGE | Sort.DETERMINER | Sort.ADVERB | Sort.DAY)
                && !story.name(t);
    }

    /** "want talks", "according to estimates", "the rights and hopes of the crew". */
    private boolean isThing(int t) {
        if (!story.is(t, Sort.PRESENT) || story.tokens.is(t, "says")) {
            return false;
        }
        var wanted = story.is(t - 1, Sort.SAY | Sort.STANCE | Sort.OTHER_VERB)
                && !story.is(t - 1, Sort.GERUND | Sort.ROLE | Sort.BODY)
                && !story.name(t - 1)
                && story.narrated(t - 1);
        return wanted || story.tokens.is(t - 1, "to") || story.tokens.is(t + 1, "of") && !story.tokens.is(t, OF);
    }

    /** "claimed 61 lives", "claimed the lives of nine". */
    private boolean takesLives(int t) {
        if (!story.tokens.is(t, CLAIM)) {
            return false;
        }
        for (var n = t + 1; n < t + NEAR && story.word(n); n++) {
            if (story.tokens.is(n, LIVES)) {
                return true;
            }
        }
        return false;
    }

    /** "showed no sign of easing", "offered no evidence". */
    private boolean showsNothing(int t) {
        return story.tokens.is(t, SHOW)
                && (story.tokens.is(t + 1, "no") || story.tokens.is(t + 1, "little"))
                && (isSign(t + 2) || isSign(t + 3));
    }

    /** "No proof that …" says what is not so. */
    private boolean isSign(int t) {
        return story.tokens.is(t, SIGNS) && !story.tokens.is(t + 1, "that");
    }

    /** "did not say how many", "has not named them": nothing was said; who "did not deny" it did speak. */
    boolean unsaid(int verb, int next) {
        var asked = story.is(verb, Sort.SAY) && story.tokens.is(next, ASKING);
        return (asked || story.tokens.is(verb, JUDGING)) && new VerbGroup(story, verb).negated();
    }

    /** "nine sailors admitted to Holm General". */
    private boolean takesIn(int t) {
        if (!story.tokens.is(t, TAKEN_IN) || !story.tokens.is(t + 1, "to")) {
            return false;
        }
        for (var n = t + 2; n < t + 2 + NEAR && story.word(n); n++) {
            if (story.tokens.is(n, PLACES_OF_CARE)) {
                return true;
            }
        }
        return false;
    }
}
