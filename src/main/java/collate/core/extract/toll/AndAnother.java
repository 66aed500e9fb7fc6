package collate.core.extract.toll;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds single people named after a number: "two women and a child" are three. */
final class AndAnother {
    private static final int LONGEST = 4;
    private static final Set<String> ONE = Set.of("a", "an");

    private AndAnother() {}

    /** The toll of the whole list, besides that of its number; null when no single person follows. */
    static @Nullable Hit sum(Tokens tokens, Hit hit) {
        var counted = hit.counted();
        var and = counted.after();
        var exact = counted.count().figure().qualifier() == Qualifier.EXACTLY;
        if (!exact || counted.noun().kind() != Noun.Kind.PEOPLE || !tokens.is(and, "and") || !tokens.is(and + 1, ONE)) {
            return null;
        }
        for (var at = and + 2; at < Math.min(counted.end(), and + 2 + LONGEST); at++) {
            if (PersonNouns.has(tokens.lower(at))) {
                return with(hit, at);
            }
        }
        return null;
    }

    private static Hit with(Hit hit, int last) {
        var count = hit.counted().count();
        var min = count.figure().min();
        var sum = Figure.exactly((min == null ? 0 : min) + 1);
        var noun = new Noun(Noun.Kind.PEOPLE, last, last);
        var whole = new Count(count.first(), last, count.number(), count.number() + 1, sum, false);
        var found = hit.finding();
        return new Hit(
                new Counted(
                        whole,
                        noun,
                        hit.counted().begin(),
                        hit.counted().end(),
                        hit.counted().before()),
                new Finding(found.harm(), found.first(), found.last(), "and-another", found.active()));
    }
}
