package collate.core.extract.date;

import collate.core.claim.Ground;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the clause around a token tells what was or what will be, and the word that shows it.
 *
 * @param sign -1 past, 1 future, 0 when no word shows it
 * @param cue the token of that word, -1 for none
 */
record Tense(int sign, int cue) {
    private static final int LEFT = 22;
    private static final int RIGHT = 10;
    private static final Set<String> FUTURE = Set.of(
            "will",
            "'ll",
            "’ll",
            "shall",
            "would",
            "expected",
            "expects",
            "expect",
            "scheduled",
            "plans",
            "plan",
            "planned",
            "due",
            "set",
            "upcoming",
            "intends",
            "hopes",
            "wants",
            "slated",
            "deadline",
            "by",
            "until",
            "till",
            "begins",
            "starts",
            "going",
            "must",
            "can",
            "could",
            "should",
            "may",
            "might",
            "ends",
            "through",
            "won't",
            "won’t",
            "next",
            "coming",
            "expires",
            "matures",
            "ready",
            "tentatively");
    private static final Set<String> PAST = Set.of(
            "was",
            "were",
            "had",
            "did",
            "said",
            "told",
            "took",
            "came",
            "went",
            "made",
            "gave",
            "got",
            "found",
            "began",
            "saw",
            "rose",
            "fell",
            "won",
            "lost",
            "met",
            "left",
            "held",
            "spoke",
            "wrote",
            "sent",
            "shot",
            "hit",
            "struck",
            "broke",
            "led",
            "been",
            "became",
            "brought",
            "built",
            "bought",
            "sold",
            "paid",
            "ran",
            "kept",
            "grew",
            "knew",
            "stood",
            "fled",
            "flew",
            "drew",
            "drove",
            "since",
            "last",
            "has",
            "have",
            "killed",
            "died",
            "'ve",
            "ago",
            "threw",
            "fought",
            "withdrew",
            "quit",
            "thought",
            "sought",
            "put",
            "sank",
            "shook",
            "swept",
            "slid",
            "ended",
            "heard");
    private static final Set<String> STOPS = Set.of(";");

    static final Tense NONE = new Tense(0, -1);

    /** The nearest verb in the same sentence decides, those before the token first. */
    static Tense at(Scan scan, int first, int next) {
        for (var i = first - 1; i >= Math.max(0, first - LEFT) && same(scan, i, first); i--) {
            var sign = sign(scan, i);
            if (sign != 0) {
                return new Tense(sign, i);
            }
        }
        for (var i = next; i < next + RIGHT && scan.together(i, first) && same(scan, i, first); i++) {
            var sign = sign(scan, i);
            if (sign != 0) {
                return new Tense(sign, i);
            }
        }
        return NONE;
    }

    private static boolean same(Scan scan, int token, int first) {
        return scan.tokens().sentence(token) == scan.tokens().sentence(first);
    }

    private static int sign(Scan scan, int token) {
        if (!Character.isLetter(scan.tokens().first(token)) && !scan.is(token, FUTURE)) {
            return 0;
        }
        if (scan.is(token, FUTURE)) {
            return 1;
        }
        var word = scan.tokens().lower(token);
        if (PAST.contains(word) || word.length() > 3 && word.endsWith("ed")) {
            return scan.is(token - 1, "be") ? 1 : scan.is(token - 1, "to") ? 0 : -1;
        }
        return 0;
    }

    boolean future() {
        return sign > 0;
    }

    /** Why it was read so, for the checker. */
    List<Ground> ground(Scan scan) {
        if (cue < 0) {
            return List.of();
        }
        var word = scan.tokens().word(cue);
        var reason = "“" + word + "”: the article tells what " + (future() ? "is to come" : "has happened");
        return List.of(new Ground("direction", Optional.of(scan.tokens().span(cue, cue)), reason));
    }
}
