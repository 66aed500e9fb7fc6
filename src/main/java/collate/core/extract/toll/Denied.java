package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is said to be wrong beside the right one: "28 people, not 23", "not 23 but 28", "28 rather than 23". Whoever says so
 * states no such toll; neither does who denies one or scoffs at it: "denied that 23 people were killed", "called the figure of 23 a
 * lie".
 */
final class Denied {
    /** In tokens, between the right figure and the wrong one. */
    private static final int NEAR = 12;

    private static final Set<String> DENYING = Set.of("denied", "denies", "denying");
    private static final Set<String> LINKS = Set.of(",", "and", "—", "–");
    private static final Set<String> BEHIND = Set.of("as", "but", "according", "like");
    private static final Set<String> CLAUSES = Set.of(",", ";", "but", "while", "and", "saying");

    private Denied() {}

    static boolean is(Tokens tokens, Counted counted) {
        return opener(tokens, counted) >= 0 || isDenial(tokens, counted) || Scoffed.at(tokens, counted);
    }

    /** What a figure is said not to be: the "not 23" behind "28 people"; null where nothing is. */
    static @Nullable Words beside(Tokens tokens, Counted counted) {
        for (var at = counted.after(); at < Math.min(counted.end(), counted.after() + NEAR); at++) {
            var wrong = wrong(tokens, counted, at);
            if (wrong != null) {
                return wrong;
            }
        }
        var but = counted.count().first() - 1;
        for (var at = but - 1; tokens.is(but, "but") && at > Math.max(counted.begin(), but - NEAR); at--) {
            var wrong = wrong(tokens, counted, at);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /** The token before "not 23 but 28", of which this stands before the 28. */
    static int past(Tokens tokens, int but, int begin) {
        for (var at = but - 1; tokens.is(but, "but") && at > Math.max(begin, but - NEAR); at--) {
            if (tokens.is(at, "not") && Counts.at(tokens, at + 1) != null) {
                return at - 1;
            }
        }
        return but;
    }

    /** "Not 23 as police had said": who said so says nothing of the figure that is right. */
    static boolean tellsOf(Tokens tokens, Counted counted, int verb) {
        var wrong = beside(tokens, counted);
        if (wrong == null || verb <= wrong.last()) {
            return false;
        }
        var as = wrong.last() + 1;
        while (as < verb && !tokens.is(as, "as")) {
            as++;
        }
        for (var at = as; at < verb; at++) {
            if (tokens.is(at, ",")) {
                return false;
            }
        }
        return as < verb;
    }

    /** Of people: not "not one of them", "not 3 kilometres away". */
    private static @Nullable Words wrong(Tokens tokens, Counted counted, int at) {
        var count = Counts.at(tokens, at);
        if (count == null || count.last() >= counted.end() || isOne(tokens, count)) {
            return null;
        }
        var noun = Nouns.after(tokens, count, counted.end());
        var other = new Counted(count, noun, counted.begin(), counted.end(), count.first() - 1);
        var people = noun.kind() == Noun.Kind.PEOPLE || noun.kind() == Noun.Kind.VICTIMS;
        var alone = other.after() >= counted.end()
                || tokens.kind(other.after()) == Tokens.Kind.MARK
                || tokens.is(other.after(), BEHIND)
                || Predicate.opens(tokens, other.after());
        var opener = opener(tokens, other);
        return opener >= 0 && (people || noun.kind() == Noun.Kind.NONE && alone)
                ? new Words(opener, count.last())
                : null;
    }

    private static boolean isOne(Tokens tokens, Count count) {
        return tokens.is(count.number(), "one") && count.first() == count.last();
    }

    /** Where the words begin that deny it, or -1. */
    private static int opener(Tokens tokens, Counted counted) {
        var at = counted.before();
        if (tokens.is(at, Grammar.DETERMINERS)) {
            at--;
        }
        if (at < counted.begin()) {
            return -1;
        }
        if (tokens.is(at, "than") && tokens.is(at - 1, "rather")
                || tokens.is(at, "of") && tokens.is(at - 1, "instead")) {
            return isCountedBefore(tokens, counted, at - 1) ? at - 1 : -1;
        }
        if (!tokens.is(at, "not")) {
            return -1;
        }
        var beside = tokens.is(at - 1, LINKS) && isCountedBefore(tokens, counted, at);
        return isOne(tokens, counted.count()) || beside || isPutRight(tokens, counted) ? at : -1;
    }

    private static boolean isCountedBefore(Tokens tokens, Counted counted, int not) {
        for (var at = not - 1; at >= Math.max(counted.begin(), not - NEAR) && !tokens.is(at, ";"); at--) {
            if (Counts.at(tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Not 23 but 28", "not 23 people, as police said, but 28". */
    private static boolean isPutRight(Tokens tokens, Counted counted) {
        for (var at = counted.count().after(); at < Math.min(counted.end(), counted.after() + NEAR); at++) {
            if (tokens.is(at, "but")) {
                return Counts.at(tokens, at + 1) != null;
            }
        }
        return false;
    }

    private static boolean isDenial(Tokens tokens, Counted counted) {
        for (var at = counted.before();
                at > Math.max(counted.begin(), counted.before() - NEAR) && !tokens.is(at, CLAUSES);
                at--) {
            if (tokens.is(at, DENYING)) {
                return tokens.is(at + 1, "that");
            }
        }
        return false;
    }
}
