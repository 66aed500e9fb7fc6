package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.extract.toll.Noun.Kind;
import java.util.Set;

/** Tells for single words of a noun phrase whether they name people, describe them, or open a predicate. */
final class NounWords {
    static final Set<String> PARTICIPLES =
            Lexicon.words("taken lost held kept met put found gone went left said seen born");

    private final Tokens tokens;
    private final int end;

    NounWords(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Whether the word ends a noun phrase, unless people follow whom it describes: "killed", "suspected", "missing". */
    boolean predicative(int at) {
        return adverb(at) || participle(at) || harmVerb(at) || HarmWords.STATE.containsKey(tokens.lower(at));
    }

    /** "one seriously": an adverb that no word follows describes no noun. */
    private boolean adverb(int at) {
        return tokens.lower(at).endsWith("ly") && (at + 1 >= end || tokens.kind(at + 1) == Tokens.Kind.MARK);
    }

    /** "suspected militants" goes on, "militants suspected" does not; "taken" and its like open a predicate. */
    private boolean participle(int at) {
        return tokens.lower(at).endsWith("ed") && tokens.end(at) - tokens.start(at) > 3 || tokens.is(at, PARTICIPLES);
    }

    /** Whether a noun for people stands there or one token on, so that the harm word before it describes them. */
    boolean people(int at) {
        return at < end
                && tokens.kind(at) == Tokens.Kind.WORD
                && !Grammar.bounds(tokens, at)
                && !harmVerb(at)
                && (kindOf(at) == Kind.PEOPLE
                        || kindOf(at) == Kind.VICTIMS
                        || kindOf(at) == Kind.THINGS
                        || tokens.capital(at)
                        || peopleSoon(at + 1));
    }

    /** Whether people are named within the next few words of the same phrase. */
    boolean peopleSoon(int from) {
        for (var at = from; at < Math.min(end, from + 4); at++) {
            if (Grammar.bounds(tokens, at)
                    || Counts.at(tokens, at) != null
                    || tokens.kind(at) == Tokens.Kind.MARK && !tokens.is(at, "-")) {
                return false;
            }
            if (kindOf(at) == Kind.PEOPLE || kindOf(at) == Kind.VICTIMS) {
                return true;
            }
        }
        return false;
    }

    boolean harmVerb(int at) {
        return HarmWords.DONE.containsKey(tokens.lower(at)) || HarmWords.SUFFERED.containsKey(tokens.lower(at));
    }

    /** "Tamil Tigers": an animal in a name is none. */
    private boolean named(int at) {
        return tokens.capital(at) && at > 0 && tokens.capital(at - 1);
    }

    Kind kindOf(int at) {
        var word = tokens.lower(at);
        if (word.equals("lives")) {
            return Kind.LIVES;
        }
        if (HarmWords.VICTIMS.containsKey(word)
                && !HarmWords.DONE.containsKey(word)
                && !HarmWords.STATE.containsKey(word)) {
            return Kind.VICTIMS;
        }
        if (PersonNouns.has(word) || ThingNouns.isAnimal(word) && named(at)) {
            return Kind.PEOPLE;
        }
        return ThingNouns.has(word) ? Kind.THINGS : Kind.UNKNOWN;
    }
}
