package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The party held responsible, as written: "killed by Israeli troops", "Hamas, whose incursion killed 1,400". */
final class Responsible {
    private static final int LONGEST = 8;
    private static final int FARTHEST = 40;

    private static final Set<String> ATTACKS = Lexicon.words(
            "strikes strike attack attacks raid raids offensive bombardment shelling assault airstrikes incursion");
    private static final Set<String> ALLEGING =
            Set.of("allege", "alleges", "alleged", "believe", "believes", "say", "accused", "whose");
    /** They do harm, and nobody can ask them. */
    static final Set<String> NO_PARTY = Lexicon.words("""
            quake earthquake flood floods flooding storm storms hurricane typhoon cyclone tornado fire fires blaze landslide
            landslides mudslide mudslides crash accident blast blasts explosion explosions bomb bombs bombing bombings attack
            attacks disease virus epidemic tsunami avalanche war wars conflict violence fighting clashes unrest riots strikes heat wave collapse stampede famine cholera malaria ebola
            """);

    private Responsible() {}

    static @Nullable Words of(Tokens tokens, Hit hit) {
        return hit.finding().active() ? subject(tokens, hit) : agent(tokens, hit);
    }

    private static @Nullable Words agent(Tokens tokens, Hit hit) {
        var by = hit.finding().last() + 1;
        if (by >= hit.counted().end() || !tokens.is(by, "by") || GivenByAnother.giver(tokens, hit) != null) {
            return null;
        }
        var last = by;
        var end = Math.min(hit.counted().end(), by + LONGEST);
        while (last + 1 < end && inside(tokens, last + 1)) {
            last++;
        }
        return last > by && party(tokens, by + 1, last) ? new Words(by + 1, last) : null;
    }

    private static @Nullable Words subject(Tokens tokens, Hit hit) {
        var begin = hit.counted().begin();
        var last = hit.finding().first() - 1;
        while (last >= begin
                && (tokens.is(last, Grammar.HAVE) || tokens.lower(last).endsWith("ly"))) {
            last--;
        }
        if (last >= begin && tokens.is(last, Set.of("and", ","))) {
            return opening(tokens, begin, last);
        }
        if (last > begin && tokens.is(last, "who")) {
            return owner(tokens, begin, last);
        }
        if (last > begin && tokens.is(last, Set.of("that", "which"))) {
            return attacker(tokens, begin, last);
        }
        var first = last + 1;
        while (first > begin && last - first < LONGEST && inside(tokens, first - 1)) {
            first--;
        }
        if (first > begin && tokens.is(first - 1, "whose")) {
            return owner(tokens, begin, first - 1);
        }
        first = first <= last ? withGroup(tokens, begin, first) : first;
        var starts = first == begin
                || tokens.is(first - 1, Set.of(",", "that", "when", "after", "as", "while", "said", "says"));
        return first <= last && starts && party(tokens, first, last) ? new Words(first, last) : null;
    }

    /** "Hamas militants stormed the town and killed 12": the sentence's opening words, up to the people in them. */
    private static @Nullable Words opening(Tokens tokens, int begin, int end) {
        if (end - begin > FARTHEST) {
            return null;
        }
        for (var at = begin; at < end; at++) {
            if (tokens.is(at, Grammar.SAYING) || tokens.is(at, ALLEGING)) {
                return null;
            }
        }
        for (var at = begin; at < Math.min(end, begin + 5); at++) {
            if (PersonNouns.has(tokens.lower(at))) {
                return new Words(begin, at);
            }
            if (!inside(tokens, at)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Words owner(Tokens tokens, int begin, int whose) {
        var last = tokens.is(whose - 1, ",") ? whose - 2 : whose - 1;
        var first = last;
        while (first > begin && last - first < LONGEST && inside(tokens, first - 1) && !stop(tokens, first - 1)) {
            first--;
        }
        return last >= begin && party(tokens, first, last) ? new Words(first, last) : null;
    }

    /** "Hadar responded with air strikes that killed 12": who launched what killed. */
    private static @Nullable Words attacker(Tokens tokens, int begin, int that) {
        var attack = that - 1;
        while (attack > Math.max(begin, that - 6) && !tokens.is(attack, ATTACKS)) {
            attack--;
        }
        var last = begin;
        while (last < attack && tokens.kind(last) == Tokens.Kind.WORD && tokens.capital(last)) {
            last++;
        }
        var acts = last > begin && tokens.lower(last).endsWith("ed") && !Grammar.bounds(tokens, begin);
        return acts && tokens.is(attack, ATTACKS) ? new Words(begin, last - 1) : null;
    }

    /** Words that may stand before a party but are no part of its name: verbs in "ed" and "ing". */
    private static boolean stop(Tokens tokens, int at) {
        var word = tokens.lower(at);
        return !tokens.capital(at) && (word.endsWith("ing") || word.endsWith("ed"));
    }

    /** "fighters of the Red Band": the people stand before "of". */
    private static int withGroup(Tokens tokens, int begin, int first) {
        var of = first - 1;
        if (of <= begin || !tokens.is(of, "of") || !PersonNouns.has(tokens.lower(of - 1))) {
            return first;
        }
        var start = of - 1;
        while (start > begin && of - start < LONGEST && inside(tokens, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean inside(Tokens tokens, int at) {
        return tokens.is(at, "the")
                || tokens.is(at, "-") && tokens.glued(at)
                || tokens.kind(at) == Tokens.Kind.WORD && !Grammar.bounds(tokens, at) && Counts.at(tokens, at) == null;
    }

    private static boolean party(Tokens tokens, int first, int last) {
        for (var at = first; at <= last; at++) {
            if (tokens.is(at, NO_PARTY)) {
                return false;
            }
        }
        for (var at = first; at <= last; at++) {
            if (PersonNouns.has(tokens.lower(at)) || tokens.capital(at) && at > first) {
                return true;
            }
        }
        return tokens.capital(first) && !tokens.is(first, Set.of("the", "a", "an"));
    }
}
