package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reaches back from an expression over the words that belong to it. */
final class Leads {
    private static final Set<String> EDGE = Set.of("early", "late", "mid", "sometime");
    private static final Set<String> COMPARED = Set.of("earlier", "later");
    private static final Set<String> POINTING = Set.of("this", "that", "yesterday", "last", "next");
    private static final Set<String> JOINED = Set.of("early", "late", "mid");
    private static final Set<String> LOOSE = Set.of("early", "late", "earlier", "later");
    private static final Set<String> ENDS = Set.of("end", "beginning", "start", "middle");
    private static final Set<String> ABOUT = Set.of("nearly", "almost", "around", "roughly", "approximately", "some");
    private static final Set<String> MORE = Set.of("more", "less", "fewer", "longer");

    private Leads() {}

    /** The first token of the expression with its lead. */
    static int reach(Scan scan, Found found) {
        return switch (found.lead()) {
            case NONE -> found.first();
            case EDGE -> edge(scan, found.first(), found.stretch());
            case COUNT -> count(scan, found.first());
        };
    }

    /** The article of "the early March meeting" is the meeting's. */
    private static int edge(Scan scan, int first, @Nullable Stretch stretch) {
        var start = first;
        for (var more = part(scan, start); more < start; more = part(scan, start)) {
            start = more;
        }
        var others = stretch != null && stretch.grain() == Grain.MONTH && scan.is(start, EDGE);
        return start < first && !others && before(scan, start, "the") ? start - 1 : start;
    }

    private static int part(Scan scan, int first) {
        if (open(scan, first - 2, first) && scan.hyphen(first - 1) && scan.is(first - 2, JOINED)) {
            return first - 2;
        }
        var compared = scan.is(first - 1, COMPARED) && scan.is(first, POINTING);
        if (open(scan, first - 1, first) && (compared || scan.is(first - 1, EDGE))) {
            return first - 1;
        }
        var of = open(scan, first - 2, first) && scan.is(first - 1, "of") && scan.is(first - 2, ENDS);
        var in = open(scan, first - 2, first) && scan.is(first - 1, "in") && scan.is(first - 2, LOOSE);
        return of || in ? first - 2 : first;
    }

    private static int count(Scan scan, int first) {
        var start = first;
        if (open(scan, start - 2, start) && scan.is(start - 1, "than") && scan.is(start - 2, MORE)) {
            start = before(scan, start - 2, "no") ? start - 3 : start - 2;
        } else if (open(scan, start - 2, start) && scan.is(start - 1, "least") && scan.is(start - 2, "at")) {
            start -= 2;
        } else if (open(scan, start - 2, start) && scan.is(start - 1, "to") && scan.is(start - 2, "up")) {
            start -= 2;
        } else if (open(scan, start - 1, start) && (scan.is(start - 1, ABOUT) || exceeded(scan, start))) {
            start--;
        }
        return start;
    }

    /** "over an hour" after "just" or "for"; elsewhere "over" tells during what. */
    private static boolean exceeded(Scan scan, int start) {
        return scan.is(start - 1, "over") && scan.is(start - 2, Set.of("just", "for", "of", "after", "well", "in"));
    }

    private static boolean before(Scan scan, int token, String word) {
        return open(scan, token - 1, token) && scan.is(token - 1, word);
    }

    private static boolean open(Scan scan, int token, int first) {
        return token >= scan.free() && scan.together(token, first);
    }
}
