package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figure that stood before: "to 118, from the 140 that it gave on Tuesday", "up from 96 a day earlier", "had first spoken of 31
 * dead and later of 47", "had earlier said 12 people died", "an earlier version said 54", "the toll had stood at 49". What day its clause names is the one that it was given for, and says
 * nothing of the figure that replaced it. "Raising an earlier toll of eight" was replaced too, but is of the incident's own day.
 *
 * @param first token of what says so, "from" or "with"
 * @param end first token beyond its clause
 */
record Former(int first, int end) {
    /** In tokens: how far before "from 140" the other figure or the word of change stands. */
    private static final int NEAR = 24;

    private static final Set<String> MOVED = Set.of("up", "down");
    private static final Set<String> COMPARED = Set.of("compared", "compares");
    private static final Set<String> CHANGED = Lexicon.words("""
            raised raises raising lowered lowers lowering revised revises revising cut cuts updated updates updating increased
            increases reduced reduces rose rises risen climbed climbs jumped fell falls dropped corrected
            """);
    private static final Set<String> SPOKEN = Set.of("spoke", "spoken", "talked");
    private static final Set<String> FIRST = Set.of("first", "initially", "earlier", "originally", "previously");
    private static final Set<String> EARLIER =
            Set.of("earlier", "previous", "initial", "preliminary", "first", "former");
    private static final Set<String> ACCOUNTS = Set.of("toll", "tally", "count", "figure", "estimate", "report");
    private static final Set<String> STILL = Set.of("earlier", "previously", "until", "still", "long", "only", "first");
    private static final Set<String> THAT = Set.of("the", "that");
    private static final Set<String> TIMES = Set.of("time", "moment", "point");
    private static final Set<String> TURNS = Set.of("but", "now");
    private static final Set<String> ENDS = Set.of(",", ";", ":", "to", "while", "but", "and", "after", "as");

    /** Whether the count is such a figure; null when it is none. */
    static @Nullable Former of(Tokens tokens, Counted counted) {
        var link = VerbBefore.verbBefore(tokens, counted);
        var from = tokens.is(link, "from") && (tokens.is(link - 1, MOVED) || isChanged(tokens, counted, link));
        var compared = tokens.is(link, "with") && tokens.is(link - 1, COMPARED);
        var version = Correction.version(tokens, counted);
        if (version >= 0) {
            return new Former(version, end(tokens, counted));
        }
        if (link >= counted.begin()
                && (isGivenBefore(tokens, counted, link)
                        || isSaidEarlier(tokens, link)
                        || stoodBefore(tokens, counted, link))) {
            return new Former(link, end(tokens, counted));
        }
        if (link < counted.begin() || !from && !compared) {
            return null;
        }
        return new Former(tokens.is(link - 1, MOVED) || compared ? link - 1 : link, end(tokens, counted));
    }

    /** Whether a word of speaking opens what is told of a number: "spoke of 31 dead". */
    static boolean isSpokenOf(Tokens tokens, int at) {
        return tokens.is(at, SPOKEN) && tokens.is(at + 1, "of");
    }

    /**
     * "Had first spoken of 31 dead and later of 47": all of them; "first spoke of 31 and later of 47": the first; "had spoken of 31,
     * now say".
     */
    private static boolean isGivenBefore(Tokens tokens, Counted counted, int link) {
        if (!tokens.is(link, "of")) {
            return false;
        }
        for (var at = link - 1; at >= Math.max(counted.begin(), link - NEAR); at--) {
            if (isSpokenOf(tokens, at)) {
                var first = tokens.is(at - 1, FIRST);
                return first && (at == link - 1 || tokens.is(at - 2, "had"))
                        || at == link - 1 && tokens.is(at - 1, "had") && isTakenBack(tokens, link);
            }
        }
        return false;
    }

    /** "An earlier toll of eight". */
    static boolean isEarlierToll(Tokens tokens, Counted counted) {
        var link = VerbBefore.verbBefore(tokens, counted);
        return link - 2 >= counted.begin()
                && tokens.is(link, "of")
                && tokens.is(link - 1, ACCOUNTS)
                && tokens.is(link - 2, EARLIER);
    }

    /** "The toll had stood at 49", "had earlier stood at 49", "stood at 49 at the time". */
    private static boolean stoodBefore(Tokens tokens, Counted counted, int link) {
        if (!tokens.is(link, "at") || !tokens.is(link - 1, "stood")) {
            return false;
        }
        var after = counted.after();
        return tokens.is(tokens.is(link - 2, STILL) ? link - 3 : link - 2, "had")
                || tokens.is(after, "at") && tokens.is(after + 1, THAT) && tokens.is(after + 2, TIMES);
    }

    /** "Had earlier said 12", "had previously reported that 12". */
    private static boolean isSaidEarlier(Tokens tokens, int link) {
        var verb = tokens.is(link, "that") ? link - 1 : link;
        return SaidBy.isSaying(tokens, verb)
                && (tokens.is(verb - 1, FIRST) && tokens.is(verb - 2, "had")
                        || tokens.is(verb - 1, "had") && isTakenBack(tokens, link));
    }

    /** "Had reported 12 but said 10", "had spoken of 12, now say 10", in one sentence with what came before. */
    private static boolean isTakenBack(Tokens tokens, int link) {
        for (var at = link + 1;
                at < Math.min(tokens.count() - 1, link + NEAR) && tokens.sentence(at) == tokens.sentence(link);
                at++) {
            if (tokens.is(at, TURNS)) {
                return SaidBy.isSaying(tokens, at + 1) || SaidBy.isSaying(tokens, at + 2);
            }
        }
        return false;
    }

    private static boolean isChanged(Tokens tokens, Counted counted, int link) {
        for (var at = link - 1; at >= Math.max(counted.begin(), link - NEAR) && !tokens.is(at, ";"); at--) {
            if (tokens.is(at, CHANGED)) {
                return true;
            }
        }
        return false;
    }

    private static int end(Tokens tokens, Counted counted) {
        var at = counted.after();
        while (at < counted.end() && at < counted.after() + NEAR && !tokens.is(at, ENDS)) {
            at++;
        }
        return at;
    }

    /** All of a sentence, in reading order. */
    static List<Former> all(Tokens tokens, Counted counted) {
        var all = new ArrayList<Former>();
        for (var at = counted.begin(); at < counted.end(); at++) {
            var count = Counts.at(tokens, at);
            if (count != null && count.last() < counted.end()) {
                var noun = Nouns.after(tokens, count, counted.end());
                var one = of(tokens, new Counted(count, noun, counted.begin(), counted.end(), count.first() - 1));
                if (one != null) {
                    all.add(one);
                }
                at = count.last();
            }
        }
        return all;
    }
}
