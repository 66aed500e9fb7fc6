package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the toll before: ", including 16 policemen", "among them 3 women", "12 of them children", "of the 57 dead, 12 were pupils and 9 teachers". */
final class SubsetOf implements FollowRule {
    private static final Set<String> THEM = Set.of("them", "whom", "these", "those", "victims", "dead");
    private static final Set<String> BREAKS = Set.of("while", "when", "but", "as", "after", ";", "before", "where");
    private static final Set<String> HOW_BADLY =
            Set.of("seriously", "critically", "badly", "gravely", "severely", "lightly");
    private static final Set<String> FREED = Set.of("freed", "released", "returned", "exchanged", "swapped");
    private static final Set<String> LINKS = Set.of("and", ",");
    private static final int FARTHEST = 25;
    /** In tokens, between "19 of the dead" and "14 are women". */
    private static final int NEAR = 8;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted, Hit before) {
        var kind = counted.noun().kind();
        var from = before.counted().noun().last();
        if (counted.count().first() - from > FARTHEST
                || newClause(tokens, from, counted)
                || kind == Noun.Kind.THINGS
                || kind == Noun.Kind.LIVES
                || isSetFree(tokens, counted, before)
                || !part(tokens, counted) && !ofTheDead(tokens, counted, before) && !goesOn(tokens, counted, before)) {
            return null;
        }
        var found = before.finding();
        return new Finding(found.harm(), found.first(), found.last(), "subset-of", found.active());
    }

    /** "Nine were captured, one of whom had since been handed over": no longer held. */
    private static boolean isSetFree(Tokens tokens, Counted counted, Hit before) {
        for (var at = counted.after();
                before.finding().harm() == Harm.CAPTURED && at < Math.min(counted.end(), counted.after() + NEAR * 2);
                at++) {
            if (tokens.is(at, FREED) && (tokens.is(at - 1, Grammar.BE) || tokens.is(at - 1, "been"))
                    || tokens.is(at, "handed") && tokens.is(at + 1, "over")) {
                return true;
            }
        }
        return false;
    }

    /** Whether another clause began since: then a bare number may be part of something else. */
    private static boolean newClause(Tokens tokens, int from, Counted counted) {
        for (var at = from; counted.noun().kind() == Noun.Kind.NONE && at < counted.before(); at++) {
            if (tokens.is(at, BREAKS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean part(Tokens tokens, Counted counted) {
        var at = VerbBefore.verbBefore(tokens, counted);
        if (tokens.is(at, Set.of("including", "includes", "included", "namely"))) {
            return true;
        }
        if (tokens.is(at, ",") && counted.noun().kind() == Noun.Kind.NONE && tokens.is(counted.after(), HOW_BADLY)) {
            return true;
        }
        if (tokens.is(at, Set.of("were", "was", "are"))) {
            at--;
        }
        return tokens.is(at, THEM) && tokens.is(at - 1, Set.of("among", "of", "amongst")) || ofThem(tokens, counted);
    }

    /** "Of the 57 dead, 12 were pupils". */
    private static boolean ofTheDead(Tokens tokens, Counted counted, Hit before) {
        var whole = before.counted();
        return tokens.is(counted.before(), ",")
                && counted.before() - 1
                        == Math.max(whole.noun().last(), before.finding().last())
                && tokens.is(VerbBefore.verbBefore(tokens, whole), "of")
                && Population.isDescribed(tokens, counted);
    }

    /** "Nineteen of the dead are children and 14 are women", "19 were children and 14 women". */
    private static boolean goesOn(Tokens tokens, Counted counted, Hit before) {
        var part = before.counted();
        var people = counted.noun().kind() == Noun.Kind.PEOPLE && !Predicate.opens(tokens, counted.after());
        return tokens.is(counted.before(), LINKS)
                && counted.count().first() - part.after() <= NEAR
                && tokens.is(part.after(), Grammar.BE)
                && (part.noun().kind() == Noun.Kind.VICTIMS || Population.isDescribed(tokens, part))
                && (people || Population.isDescribed(tokens, counted));
    }

    private static boolean ofThem(Tokens tokens, Counted counted) {
        var next = counted.count().after();
        return tokens.is(next, "of")
                && tokens.is(next + 1, Set.of("them", "whom"))
                && !tokens.is(next + 2, Grammar.HAVE);
    }
}
