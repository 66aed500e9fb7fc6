package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A further figure of the same that somebody else gives, whose noun is left out: "12 according to the army and 33 according to
 * residents", "12 by the government's count and 33 by the opposition's", "the army said 12 died, residents said 33".
 */
final class GivenByAnother implements FollowRule {
    static final String NAME = "given-by-another";
    /** In tokens, of who gives it: "the country's main opposition party". */
    private static final int LONGEST = 10;

    private static final Set<String> LINKS = Set.of("and", "but", "while", ",", ";", "or");
    private static final Set<String> COUNTS =
            Set.of("count", "counts", "estimate", "estimates", "tally", "account", "reckoning", "figures", "toll");
    private static final Set<String> OWN = Set.of("own", "official", "latest", "own official");
    private static final Set<String> ENDS = Set.of("and", "but", "while");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted, Hit before) {
        var kind = counted.noun().kind();
        if (kind != Noun.Kind.NONE && kind != Noun.Kind.PEOPLE || Predicate.opens(tokens, counted.after())) {
            return null;
        }
        var link = counted.before();
        var behind = tokens.is(link, LINKS) && giver(tokens, counted.after(), counted.end()) != null;
        if (!(behind && isGivenBefore(tokens, before, link)) && !isSaid(tokens, counted, before)) {
            return null;
        }
        var found = before.finding();
        return new Finding(found.harm(), found.first(), found.last(), NAME, found.active());
    }

    /** Who gives a figure right behind it: "by the government's count", and of such a further one "according to residents". */
    static @Nullable Words giver(Tokens tokens, Hit hit) {
        var counted = hit.counted();
        if (hit.finding().rule().equals(NAME)) {
            return giver(tokens, counted.after(), counted.end());
        }
        for (var at = counted.after(); at < counted.end() && Counts.at(tokens, at) == null; at++) {
            var owner = tokens.is(at, "by") ? owner(tokens, at, counted.end(), false) : null;
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private static @Nullable Words giver(Tokens tokens, int at, int end) {
        if (tokens.is(at, "according") && tokens.is(at + 1, "to")) {
            return SaidBy.right(tokens, at + 2, end);
        }
        return tokens.is(at, "by") ? owner(tokens, at, end, true) : null;
    }

    /** @param bare whether nothing has to be said to be theirs: "the opposition's" */
    private static @Nullable Words owner(Tokens tokens, int by, int end, boolean bare) {
        for (var at = by + 2; at < Math.min(end, by + LONGEST); at++) {
            var plural = tokens.is(at, Set.of("'", "’"))
                    && tokens.glued(at)
                    && tokens.lower(at - 1).endsWith("s");
            if (!tokens.is(at, Grammar.OWNS) && !plural) {
                if (tokens.kind(at) == Tokens.Kind.MARK) {
                    return null;
                }
                continue;
            }
            var next = tokens.is(at + 1, OWN) ? at + 2 : at + 1;
            var closes = next >= end || tokens.is(next, ENDS) || tokens.kind(next) == Tokens.Kind.MARK;
            if (next < end && tokens.is(next, COUNTS) || bare && closes) {
                return new Words(by + 1, at - 1);
            }
        }
        return null;
    }

    private static boolean isGivenBefore(Tokens tokens, Hit before, int link) {
        var counted = before.counted();
        for (var at = counted.begin(); at < link; at++) {
            if (giver(tokens, at, counted.end()) != null) {
                return true;
            }
        }
        return givers(tokens, counted) > 1;
    }

    /** "Killed 19 people, 11 according to the army and 19 according to the mayor": what stands right behind one of two is its own. */
    static boolean isOfAnother(Tokens tokens, Counted counted, int according) {
        for (var at = counted.count().after(); at < according; at++) {
            if (isFollowedBy(tokens, counted, at, according)) {
                return givers(tokens, counted) > 1;
            }
        }
        return false;
    }

    private static boolean isFollowedBy(Tokens tokens, Counted counted, int at, int giver) {
        var count = Counts.at(tokens, at);
        return count != null
                && (count.after() == giver
                        || Nouns.after(tokens, count, counted.end()).last() + 1 == giver);
    }

    /** How many figures of the sentence have who gives them right behind them. */
    private static int givers(Tokens tokens, Counted counted) {
        var givers = 0;
        for (var at = counted.begin(); at < counted.end(); at++) {
            var count = Counts.at(tokens, at);
            if (count != null) {
                givers += giver(tokens, count.after(), counted.end()) != null ? 1 : 0;
                at = count.last();
            }
        }
        return givers;
    }

    /** "Residents said 33", with nothing behind it, where somebody said the figure before. */
    private static boolean isSaid(Tokens tokens, Counted counted, Hit before) {
        var verb = counted.before();
        var next = counted.count().after();
        var closes = next >= counted.end() || tokens.kind(next) == Tokens.Kind.MARK || tokens.is(next, ENDS);
        if (!closes || counted.noun().kind() != Noun.Kind.NONE || !tokens.is(verb, Set.of("said", "say", "says"))) {
            return false;
        }
        var here = Subject.of(tokens, verb, before.counted().after());
        var there = SaidBy.of(tokens, before);
        return here != null && there != null && !here.of(tokens).equals(there.of(tokens));
    }
}
