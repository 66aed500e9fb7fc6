package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People brought to safety, in words that alone do not say so: "pulled 118 people from the water", "picked up 60 migrants". */
final class ToSafety implements HarmRule {
    private static final int BEFORE = 100;
    private static final int BEHIND = 40;
    private static final int FARTHEST = 8;
    private static final Set<String> PULLING = Lexicon.words(
            "pulled pulling plucked plucking lifted lifting winched winching hauled hauling dug picked picking brought bringing took");
    private static final Set<String> PICKING = Set.of("picked", "picking");
    private static final Set<String> FROM_WATER = Lexicon.words(
            "water waters sea waves river lake raft rafts lifeboat lifeboats dinghy surf floodwaters roof roofs");
    private static final Set<String> DEAD = Lexicon.words("dead bodies body corpses lifeless drowned");
    /** Of which people are saved; who survives an attack is saved by nobody. */
    private static final Set<String> DISASTERS = Lexicon.words("""
            ship ships boat boats ferry vessel vessels trawler dinghy raft rafts shipwreck wreck sank sunk sinking capsized capsizing
            overboard coastguard sea crash crashed plane airliner helicopter quake earthquake rubble collapse collapsed avalanche
            landslide mudslide flood floods floodwaters mine miners cave blaze tsunami hurricane typhoon cyclone derailed
            derailment lifeboat lifeboats
            """);
    /** Words that mean this only beside a disaster. */
    private static final Set<String> LOOSE =
            Lexicon.words("saved saving survived survive survivors survivor picked up spared");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var kind = counted.noun().kind();
        var verb = VerbBefore.verbBefore(tokens, counted);
        verb = tokens.is(verb, "up") ? verb - 1 : verb;
        if (verb < counted.begin()
                || !tokens.is(verb, PULLING)
                || kind != Noun.Kind.PEOPLE && !isOfSurvivors(tokens, counted)
                || Unreal.verb(tokens, verb, counted.begin())
                || !isToSafety(tokens, counted, verb)) {
            return null;
        }
        return new Finding(Harm.RESCUED, verb, verb, "to-safety", false);
    }

    private static boolean isToSafety(Tokens tokens, Counted counted, int verb) {
        var to = Math.min(counted.end(), counted.after() + FARTHEST);
        if (tokens.has(counted.after(), to, Set.of("alive", "ashore", "safety"))) {
            return true;
        }
        var isPicked = tokens.is(verb, PICKING) && tokens.is(verb + 1, "up");
        return !tokens.has(counted.begin(), counted.end(), DEAD)
                && (isPicked && isOfDisaster(tokens, verb)
                        || tokens.is(counted.after(), Set.of("from", "out"))
                                && tokens.has(counted.after(), to, FROM_WATER));
    }

    private static boolean isOfSurvivors(Tokens tokens, Counted counted) {
        return tokens.is(counted.noun().head(), Set.of("survivors", "survivor"));
    }

    /** Whether what was found is a rescue in fact: of people, and in loose words beside a disaster alone. */
    static boolean fits(Tokens tokens, Counted counted, Finding found) {
        if (found.harm() != Harm.RESCUED) {
            return true;
        }
        var kind = counted.noun().kind();
        var isBare = kind == Noun.Kind.NONE && found.active();
        return kind != Noun.Kind.UNKNOWN
                && !tokens.has(counted.count().after(), counted.after(), DEAD)
                && !(isBare && !tokens.is(counted.after(), "from"))
                && (!tokens.has(found.first(), found.last() + 1, LOOSE) || isOfDisaster(tokens, found.first()));
    }

    private static boolean isOfDisaster(Tokens tokens, int token) {
        return tokens.has(Math.max(0, token - BEFORE), Math.min(tokens.count(), token + BEHIND), DISASTERS);
    }
}
