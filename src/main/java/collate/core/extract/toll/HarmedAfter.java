package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People are the subject of the harm: "62 people, mostly tourists, were massacred", "28 injured", "11 who died". */
final class HarmedAfter implements HarmRule {
    private static final Set<String> DIED = Set.of("died", "succumbed", "perished");
    /** They may bear wounds, and are dead. */
    private static final Set<String> FREED = Set.of("freed", "released");

    private static final Set<String> BURIED =
            Lexicon.words("funeral funerals buried burial burials coffins dead killed died bodies");
    private static final Set<String> NAMES = Set.of("names", "entries");
    /** In tokens. */
    private static final int FAR = 80;

    private static final int SHORT = 5;
    /** In tokens. */
    private static final int FARTHEST = 12;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var kind = counted.noun().kind();
        if (kind == Noun.Kind.THINGS || kind == Noun.Kind.LIVES) {
            return null;
        }
        var found = new Walk(tokens, counted).run();
        if (found == null
                || Unreal.object(tokens, counted)
                || found.harm() == Harm.CAPTURED && isSetFree(tokens, counted, found)
                || !known(tokens, counted, found)
                || kind == Noun.Kind.NONE && isOfAList(tokens, counted)
                || found.harm() == Harm.INJURED && tokens.is(counted.noun().head(), HarmWords.BODIES)) {
            return null;
        }
        if (found.harm() == Harm.INJURED && isOfTheBuried(tokens, counted, found)) {
            return new Finding(Harm.KILLED, found.first(), found.last(), "subset-of", false);
        }
        var died = found.harm() == Harm.INJURED ? died(tokens, counted, found) : -1;
        if (died >= 0) {
            return new Finding(Harm.KILLED, died, died, "harmed-after", false);
        }
        return new Finding(found.harm(), found.first(), found.last(), "harmed-after", false);
    }

    /** "There were four funerals. Three of the four were shot": it killed them. */
    private static boolean isOfTheBuried(Tokens tokens, Counted counted, Predicate.Found found) {
        var of = counted.count().after();
        if (!tokens.is(found.last(), "shot")
                || !tokens.is(of, "of")
                || !tokens.is(of + 1, Grammar.DETERMINERS)
                || Counts.at(tokens, of + 2) == null) {
            return false;
        }
        for (var at = counted.before(); at >= Math.max(0, counted.before() - FAR); at--) {
            if (tokens.is(at, BURIED)) {
                return true;
            }
        }
        return false;
    }

    /** "Of the nine names on the list, four are alive and one died last year": of no toll. */
    private static boolean isOfAList(Tokens tokens, Counted counted) {
        for (var at = counted.begin(); at < Math.min(counted.before(), counted.begin() + SHORT); at++) {
            if (tokens.is(at, "of")) {
                return tokens.is(at + 1, Grammar.DETERMINERS) && tokens.has(at + 2, at + SHORT, NAMES);
            }
        }
        return false;
    }

    /** "288 of the 340 people detained had been released": no longer held. */
    private static boolean isSetFree(Tokens tokens, Counted counted, Predicate.Found found) {
        for (var at = found.last() + 1; at < Math.min(counted.end(), found.last() + SHORT); at++) {
            if (tokens.is(at, FREED) && (tokens.is(at - 1, Grammar.BE) || tokens.is(at - 1, "been"))) {
                return tokens.is(counted.count().after(), "of")
                        && Counts.at(tokens, counted.count().after() + 2) != null;
            }
        }
        return false;
    }

    /** "Two women injured in the crush died on Friday": the verb behind the participle and what it happened in; -1 when none. */
    private static int died(Tokens tokens, Counted counted, Predicate.Found found) {
        if (found.first() != counted.after() || Predicate.opens(tokens, found.first())) {
            return -1;
        }
        for (var at = found.last() + 1; at < Math.min(counted.end(), found.last() + FARTHEST); at++) {
            if (tokens.is(at, DIED) && !tokens.is(at - 1, Grammar.RELATIVES)) {
                return at;
            }
            if (tokens.kind(at) != Tokens.Kind.WORD
                    || tokens.is(at, Grammar.SUBORDINATORS)
                    || tokens.is(at, Grammar.RELATIVES)
                    || tokens.is(at, Grammar.SAYING)
                    || Predicate.opens(tokens, at) && !tokens.is(at, Grammar.HAVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun that no list has is taken for people only if what befell them befalls people alone; "one shot" is a noun. */
    private static boolean known(Tokens tokens, Counted counted, Predicate.Found found) {
        var max = counted.count().figure().max();
        var bare = counted.noun().kind() == Noun.Kind.NONE;
        if (bare && max != null && max == 1 && tokens.is(found.first(), "shot")) {
            return false;
        }
        return counted.noun().mayBePeople() || HumanHarm.at(tokens, found.last());
    }
}
