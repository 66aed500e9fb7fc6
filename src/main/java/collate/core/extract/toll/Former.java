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
    private static final Set<String> ACCOUNTS =
            Set.of("toll", "tally", "count", "figure", "number", "estimate", "report");
    private static final Set<String> STILL = Set.of("earlier", "previously", "until", "still", "long", "only", "first");
    private static final Set<String> THAT = Set.of("the", "that");
    private static final Set<String> TIMES = Set.of("time", "moment", "point");
    private static final Set<String> THEY = Set.of("it", "they", "he", "she");
    private static final Set<String> TOLLS = Set.of("toll", "tally", "dead", "deaths", "killed", "died");
    /** In tokens, of the sentence before. */
    private static final int FARTHEST = 60;

    private static final Set<String> WHOSE = Set.of("a", "the");
    private static final Set<String> TAKEN_BACK = Lexicon.words(
            "corrected corrects revise revised withdraw withdrew withdrawn retract retracted wrong mistaken");
    /** In tokens, between a count and the comma that ends its clause. */
    private static final int CLAUSE = 4;

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
        if (isCorrectedBehind(tokens, counted)) {
            return new Former(counted.count().first(), end(tokens, counted));
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

    /**
     * "Had reported 12 but said 10", "had spoken of 12, now say 10", "which had spoken of 12, put the toll at 10", in one sentence with
     * what came before; "it had spoken of 12" behind a toll of the sentence before.
     */
    private static boolean isTakenBack(Tokens tokens, int link) {
        for (var at = link + 1;
                at < Math.min(tokens.count() - 1, link + NEAR) && tokens.sentence(at) == tokens.sentence(link);
                at++) {
            if (tokens.is(at, TURNS)) {
                return SaidBy.isSaying(tokens, at + 1) || SaidBy.isSaying(tokens, at + 2);
            }
            if (tokens.is(at, ",")
                    && (SaidBy.isSaying(tokens, at + 1) || PutAt.isOfToll(tokens, at + 1))
                    && countsPeople(tokens, at + 2)) {
                return true;
            }
        }
        return isSpokenOf(tokens, link - 1) && tokens.is(link - 3, THEY) && isTollBefore(tokens, link - 3);
    }

    private static boolean countsPeople(Tokens tokens, int from) {
        for (var at = from; at < Math.min(tokens.count(), from + NEAR); at++) {
            var count = tokens.sentence(at) == tokens.sentence(from) ? Counts.at(tokens, at) : null;
            if (count != null) {
                return Nouns.after(tokens, count, Math.min(tokens.count(), count.last() + NEAR))
                        .mayBePeople();
            }
        }
        return false;
    }

    /** Whether the sentence before gives a toll: "The ministry put the toll at 58. It had spoken of 120". */
    private static boolean isTollBefore(Tokens tokens, int pronoun) {
        var count = false;
        for (var at = pronoun - 1;
                at >= Math.max(0, pronoun - FARTHEST) && tokens.sentence(at) == tokens.sentence(pronoun - 1);
                at--) {
            count |= Counts.at(tokens, at) != null;
            if (count && (PutAt.isOfToll(tokens, at) || HarmWords.isVerb(tokens.lower(at)) || tokens.is(at, TOLLS))) {
                return true;
            }
        }
        return false;
    }

    /** "118 rescued, a figure that it had to correct": what comes right behind says so, before any other number. */
    private static boolean isCorrectedBehind(Tokens tokens, Counted counted) {
        var comma = counted.after();
        while (comma < counted.end() && comma - counted.after() <= CLAUSE && !tokens.is(comma, ",")) {
            comma++;
        }
        if (!tokens.is(comma, ",") || !tokens.is(comma + 1, WHOSE) || !tokens.is(comma + 2, ACCOUNTS)) {
            return false;
        }
        for (var at = comma + 3; at < counted.end() && at <= comma + NEAR; at++) {
            if (tokens.is(at, TAKEN_BACK) || tokens.is(at, "correct") && tokens.is(at - 1, "to")) {
                return true;
            }
            if (tokens.kind(at) != Tokens.Kind.WORD) {
                return false;
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
