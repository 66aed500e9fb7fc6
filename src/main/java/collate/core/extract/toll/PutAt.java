package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.extract.origin.SourceName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who puts a toll at a number or changes it to one: "the ministry put the number of dead at 61", "police raised the toll to 45". */
final class PutAt {
    private static final String RULE = "toll-stands";
    static final Set<String> VERBS = Lexicon.words("""
            put puts raised raises lowered lowers revised revises cut cuts updated updates increased increases reduced reduces
            gave gives maintained maintains kept keeps left leaves repeated repeats
            """);
    /** In tokens, what may stand before the noun of the toll: "the official provisional death". */
    private static final int LONGEST = 5;
    /** In tokens, between the toll and its figure: "from Monday’s flood in the valley". */
    private static final int FARTHEST = 12;

    private PutAt() {}

    private static final Set<String> TOLLS =
            Set.of("toll", "tolls", "tally", "count", "number", "deaths", "total", "figure");
    private static final Set<String> LINKS = Set.of("at", "to", "of");
    /** Where another clause begins, in which somebody else may speak. */
    private static final Set<String> CLAUSES = Lexicon.words("; while whereas but though although");
    /** Who counts the dead states how many they are. */
    private static final Set<String> COUNTING = Set.of("counted", "recorded", "registered", "documented", "tallied");

    /** Whether a toll is changed to the figure, "lowered its toll from the flood to 118 dead": the day beside it is the change's. */
    static boolean changes(Tokens tokens, Hit hit) {
        var link = hit.counted().before();
        if (!tokens.is(link, LINKS)) {
            return false;
        }
        for (var at = link - 1;
                at > hit.counted().begin() && link - at <= FARTHEST && !opensClause(tokens, at, link);
                at--) {
            if (tokens.is(at, TOLLS) && isChanged(tokens, at, hit.counted().begin())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is of a toll, "put the number of injured at": not "cut the road". */
    static boolean isOfToll(Tokens tokens, int verb) {
        for (var at = verb + 1; tokens.is(verb, VERBS) && at <= verb + LONGEST; at++) {
            if (tokens.is(at, TOLLS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChanged(Tokens tokens, int toll, int from) {
        for (var at = toll - 1; at >= from && toll - at <= LONGEST; at--) {
            if (tokens.is(at, VERBS)) {
                return true;
            }
        }
        return false;
    }

    /** "The Front puts the toll at 57 and the government at 10", "the union puts it at 20": who puts it at another number. */
    static @Nullable Words another(Tokens tokens, Counted counted) {
        var link = counted.before();
        if (!tokens.is(link, "at")) {
            return null;
        }
        var it = tokens.is(link - 1, "it") && tokens.is(link - 2, VERBS);
        var last = it ? link - 3 : link - 1;
        var first = last;
        while (first > counted.begin()
                && last - first < LONGEST
                && tokens.kind(first - 1) == Tokens.Kind.WORD
                && !tokens.is(first - 1, CLAUSES)
                && !tokens.is(first - 1, "and")
                && !tokens.is(first - 1, VERBS)) {
            first--;
        }
        var parted = first > counted.begin() && (tokens.is(first - 1, CLAUSES) || tokens.is(first - 1, "and"));
        return parted
                        && first <= last
                        && isPutBefore(tokens, first - 1, counted.begin())
                        && speaks(tokens, new Words(first, last))
                ? new Words(first, last)
                : null;
    }

    private static boolean isPutBefore(Tokens tokens, int to, int begin) {
        for (var at = to - 1; at >= begin; at--) {
            if (isOfToll(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** The subject of such a verb, where it can speak: two more deaths raise a toll, too. */
    static @Nullable Words by(Tokens tokens, Hit hit, int from) {
        var other = another(tokens, hit.counted());
        if (other != null) {
            return other;
        }
        var verb = hit.counted().count().first() - 1;
        if (verb > from && tokens.is(verb, COUNTING)) {
            return speaker(tokens, verb, from);
        }
        var toll = hit.finding().rule().equals(RULE) ? hit.finding().first() : tollBefore(tokens, verb, from);
        return toll < 0 ? null : by(tokens, toll, from);
    }

    /** "The union counts 12 dead in Velmar, five in Arden": the subject of the verb before the first of a list. */
    static @Nullable Words counts(Tokens tokens, Hit hit, int from) {
        for (var at = hit.counted().count().first() - 1;
                at > from && !tokens.is(at, CLAUSES) && !tokens.is(at, Grammar.SAYING);
                at--) {
            if (tokens.is(at, "counts") || tokens.is(at, COUNTING)) {
                return speaker(tokens, at, from);
            }
            var listed = !tokens.is(at, ",") && !tokens.is(at, "and") || Counts.at(tokens, at + 1) != null;
            if (!listed || Predicate.opens(tokens, at)) {
                return null;
            }
        }
        return null;
    }

    /**
     * "put the final toll at 61 dead, with 15 missing": the noun of the toll before the count in its clause. An "and" right before the
     * count lists it, one with words between opens a clause: "and police found 15 bodies".
     */
    private static int tollBefore(Tokens tokens, int last, int from) {
        for (var at = last; at > from && !opensClause(tokens, at, last); at--) {
            if (tokens.is(at, LINKS) && tokens.is(at - 1, TOLLS)) {
                return at - 1;
            }
        }
        return -1;
    }

    private static boolean opensClause(Tokens tokens, int at, int last) {
        return tokens.is(at, CLAUSES) || tokens.is(at, Grammar.SAYING) || at < last && tokens.is(at, "and");
    }

    private static @Nullable Words by(Tokens tokens, int toll, int from) {
        for (var at = toll - 1; at > from && toll - at <= LONGEST; at--) {
            if (tokens.is(at, VERBS)) {
                return speaker(tokens, at, from);
            }
            if (Grammar.bounds(tokens, at) && !tokens.is(at, Grammar.DETERMINERS)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Words speaker(Tokens tokens, int verb, int from) {
        var subject = subject(tokens, verb, from);
        return subject != null && speaks(tokens, subject) ? subject : null;
    }

    /** "Xinhua said the ministry had put": the nearest of two. */
    private static @Nullable Words subject(Tokens tokens, int verb, int from) {
        var clause = verb;
        while (clause > from && !tokens.is(clause - 1, Grammar.SAYING)) {
            clause--;
        }
        return Subject.of(tokens, verb, clause);
    }

    private static boolean speaks(Tokens tokens, Words subject) {
        return !Grammar.bounds(tokens, subject.last())
                && (SourceName.canSpeak(subject.of(tokens)) || named(tokens, subject));
    }

    private static boolean named(Tokens tokens, Words subject) {
        for (var at = subject.first(); at <= subject.last(); at++) {
            if (!tokens.capital(at) || tokens.is(at, Responsible.NO_PARTY)) {
                return false;
            }
        }
        return true;
    }
}
