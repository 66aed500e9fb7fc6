package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose own words tell what befell them, and who are yet some of those told of: "66 dead, including the three killed in the bus",
 * "treated 71 people, of whom four died", "two of the injured died overnight", "two more have died of their wounds", "the last two missing people were found dead", "three of
 * the dead were under 18".
 */
final class SomeOfThem {
    static final String OF_THOSE_HURT = "of-those-hurt";

    private static final String SUBSET = "subset-of";
    private static final Set<String> HURT = Set.of("wounded", "injured", "hurt", "missing");
    private static final Set<String> MORE = Set.of("more", "others");
    private static final Set<String> INCLUDING = Set.of("including", "included", "includes");
    private static final Set<String> OF = Set.of("of", "among", "amongst");
    private static final Set<String> THEM = Set.of("whom", "them");

    private SomeOfThem() {}

    /**
     * @param before the figure before it in the sentence; four who died of 71 hurt are all the dead
     */
    static Finding of(Tokens tokens, Counted counted, Finding found, @Nullable Hit before) {
        if (TollWords.PARTS.contains(found.rule()) || TollWords.SOME.contains(found.rule())) {
            return found;
        }
        var rule = ofThoseHurt(tokens, counted, found)
                ? OF_THOSE_HURT
                : isOfTheDead(tokens, counted, found) || isIncluded(tokens, counted, found, before)
                        ? SUBSET
                        : found.rule();
        return new Finding(found.harm(), found.first(), found.last(), rule, found.active());
    }

    private static boolean ofThoseHurt(Tokens tokens, Counted counted, Finding found) {
        for (var at = counted.count().after(); at <= counted.noun().last(); at++) {
            if (tokens.is(at, HURT)) {
                return found.harm() == Harm.KILLED && at < found.first();
            }
        }
        return tokens.is(counted.count().after(), MORE)
                && tokens.is(found.last() + 1, "of")
                && tokens.is(found.last() + 2, "their");
    }

    /** "Three of the dead were under 18". */
    private static boolean isOfTheDead(Tokens tokens, Counted counted, Finding found) {
        return found.rule().equals("victim-noun")
                && tokens.is(counted.count().after(), "of")
                && tokens.is(counted.count().after() + 1, Set.of("the", "those"));
    }

    private static boolean isIncluded(Tokens tokens, Counted counted, Finding found, @Nullable Hit before) {
        var link = counted.before();
        if (tokens.is(link, Grammar.DETERMINERS)) {
            link--;
        }
        if (link <= counted.begin()) {
            return false;
        }
        var same = before != null && before.finding().harm() == found.harm();
        return tokens.is(link, INCLUDING)
                ? same
                : tokens.is(link, THEM) && tokens.is(link - 1, OF) && (same || before == null);
    }
}
