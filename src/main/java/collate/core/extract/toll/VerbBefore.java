package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People are the object of the harm: "killed at least 57 people", "arresting some 9 Palestinians". */
final class VerbBefore implements HarmRule {
    private static final Set<String> LEANING = Lexicon.words("""
            the all another other its his her their as some these those also instantly reportedly outright only just
            what exactly
            """);
    /** In golf and films people shoot numbers. */
    private static final Set<String> SHOOTING = Set.of("shot", "shoot", "shoots", "shooting", "hangs", "hanged");

    /** "shot dead 12", "left dead thousands". */
    private static final Set<String> DEAD_AFTER = Lexicon.words("shot shoot shooting shoots left leaving leaves");

    /** Prices and strikes hurt these without a wound. */
    private static final Set<String> IN_POCKET = Lexicon.words("""
            users customers consumers investors traders farmers voters borrowers savers homeowners taxpayers workers retailers
            patients commuters families exporters companies owners students players
            """);

    private static final Set<String> WHOLE = Set.of("all", "both", "the", "these", "those");
    private static final Set<String> HURTING = Set.of("hurt", "hurts", "hurting");
    private static final Set<String> TREATING = Set.of("treated", "treating", "treat", "treats");
    private static final Set<String> INJURIES =
            Lexicon.words("burns injuries wounds gunshot shrapnel smoke minor shock cuts head fractures");
    private static final int LEANING_MOST = 4;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var verb = verbBefore(tokens, counted);
        if (verb < counted.begin()) {
            return null;
        }
        var harm = harm(tokens, verb, counted);
        if (harm == null
                || harm == Harm.CAPTURED && wholeOfThings(tokens, counted)
                || Unreal.verb(tokens, verb, counted.begin())
                || !people(tokens, counted, verb)) {
            return null;
        }
        return new Finding(harm, verb, verb, "verb-before", true);
    }

    /** The word that governs the count, over determiners that lean on it. */
    static int verbBefore(Tokens tokens, Counted counted) {
        var at = counted.before();
        for (var i = 0; i < LEANING_MOST && at >= counted.begin() && tokens.is(at, LEANING); i++) {
            at--;
        }
        return at;
    }

    private static @Nullable Harm harm(Tokens tokens, int verb, Counted counted) {
        var word = tokens.lower(verb);
        if (word.equals("dead") && tokens.is(verb - 1, DEAD_AFTER)) {
            return Harm.KILLED;
        }
        if (word.equals("down") && tokens.is(verb - 1, Set.of("gunned", "gunning", "mowed", "mowing", "mown"))) {
            return Harm.KILLED;
        }
        if (word.equals("up") && tokens.is(verb - 1, Set.of("rounded", "rounding"))) {
            return Harm.CAPTURED;
        }
        if (word.equals("holding")
                && tokens.is(verb - 1, Grammar.BE)
                && counted.noun().kind() == Noun.Kind.PEOPLE) {
            return Harm.CAPTURED;
        }
        if (tokens.is(verb, TREATING)
                && tokens.is(counted.after(), "for")
                && tokens.is(counted.after() + 1, INJURIES)) {
            return Harm.INJURED;
        }
        var doing = HarmWords.DOING.get(word);
        if (doing != null) {
            return doing;
        }
        var done = HarmWords.DONE.get(word);
        return done == null || passive(tokens, verb) ? null : maimed(tokens, counted, word, done);
    }

    /** "stabbed 3 people to death", "shot two dead". */
    private static @Nullable Harm maimed(Tokens tokens, Counted counted, String word, Harm done) {
        var after = counted.after();
        if (HarmWords.MAIMING.contains(word)) {
            if (tokens.is(after, "dead")
                    || tokens.is(after, "alive")
                    || tokens.is(after, "to") && tokens.is(after + 1, "death")) {
                return Harm.KILLED;
            }
            return HarmWords.UNCLEAR.contains(word) ? null : done;
        }
        return done;
    }

    /** "were killed 12 at a time": what follows a passive is not its object. */
    private static boolean passive(Tokens tokens, int verb) {
        return tokens.is(verb - 1, Grammar.BE);
    }

    /** "captured all three" takes up what was named before, and armies capture places and arms. */
    private static boolean wholeOfThings(Tokens tokens, Counted counted) {
        return counted.noun().kind() == Noun.Kind.NONE && tokens.is(counted.before(), WHOLE);
    }

    private static boolean people(Tokens tokens, Counted counted, int verb) {
        return switch (counted.noun().kind()) {
            case PEOPLE ->
                !(tokens.is(verb, HURTING) && tokens.is(counted.noun().head(), IN_POCKET));
            case NONE -> !tokens.is(verb, SHOOTING);
            case VICTIMS -> !tokens.is(verb, Set.of("seized", "seizing"));
            case UNKNOWN -> HumanHarm.at(tokens, verb);
            case LIVES, THINGS -> false;
        };
    }
}
